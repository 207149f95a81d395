import { describe, expect, it } from 'vitest';
import { hrefOf } from '../../src/address/href';
import { questionViews } from '../../src/questions/views';

const dated = [
  ['01-tiktok-joint-venture', '/trace/tiktok-jv-2026?asOf=2026-01-22'],
  ['01-tiktok-joint-venture', '/entity/bytedance?asOf=2026-01-22'],
  ['05-day-before-the-order', '/trace/musically-acquisition-2017?knownAt=2020-08-13'],
  ['06-catalogue-and-the-sale', '/trace/prc-catalogue-2020?to=tiktok-us-sale-2020&knownAt=2020-08-31'],
  ['08-honor', '/entity/huawei?asOf=2020-11-17'],
  ['09-us-steel', '/trace/nippon-ussteel?asOf=2025-01-10'],
  ['09-us-steel', '/trace/nippon-ussteel?asOf=2025-07-01'],
];

describe('a view of a question', () => {
  const asked = (clocks: { asOf: string | null; knownAt: string | null }) =>
    Object.entries(questionViews).flatMap(([name, views]) => views.map(view => [name, view.address(hrefOf(clocks))]));

  it('has its day in its address, and only those have one', () => {
    expect(asked({ asOf: null, knownAt: null }).filter(([, address]) => /asOf|knownAt/.test(address ?? ''))).toEqual(dated);
  });
});

describe('an address', () => {
  const href = hrefOf({ asOf: '2020-01-01', knownAt: '2020-02-02' });

  it('keeps the days of the view', () => {
    expect(href.entity('tiktok')).toBe('/entity/tiktok?asOf=2020-01-01&knownAt=2020-02-02');
  });

  it('takes a day of its own, or none', () => {
    expect(href.trace('tiktok', { asOf: '2021-03-04', knownAt: null })).toBe('/trace/tiktok?asOf=2021-03-04');
  });
});
