import { describe, expect, it } from 'vitest';
import { withParams } from '../address';
import { draftOf, inputOf, paramsOf, problemsOf, type Draft } from './deal';

const deal: Draft = { parties: [{ id: 'a:b', role: 'SELLER' }], assets: ['tiktok', ''], technologies: [], partOf: ['sale'], announced: '2026-12', closed: '', type: 'licence' };

describe('the deal of the form', () => {
  it('is restored from its address', () => {
    const params = withParams(new URLSearchParams(), paramsOf(deal));
    expect(draftOf(new URLSearchParams(params.toString()))).toEqual({ ...deal, assets: ['tiktok'] });
  });

  it('is asked without its empty rows', () => {
    expect(inputOf(deal)).toEqual({ announced: '2026-12', closed: null, type: 'licence', parties: [{ entity: 'a:b', role: 'SELLER' }], assets: ['tiktok'], technologies: [], partOf: ['sale'] });
  });

  it.each([
    ['2026', ''],
    ['2026-02-28', '2026-02'],
    ['2024-02-29', '2025'],
  ])('may be announced %s and closed %s', (announced, closed) => expect(problemsOf({ ...deal, announced, closed })).toEqual({ byId: new Map() }));

  it.each(['', '2026-13', '2026-02-30', 'soon', '20-12'])('may not be announced "%s"', (announced) => expect(problemsOf({ ...deal, announced }).announced).toBeTruthy());

  it('is not closed before it is announced', () => expect(problemsOf({ ...deal, announced: '2026-12', closed: '2026-11' }).closed).toBeTruthy());

  it('needs something that takes part', () => expect(problemsOf({ ...deal, parties: [{ id: '', role: 'TARGET' }], assets: [''], partOf: [] }).whole).toBeTruthy());
});
