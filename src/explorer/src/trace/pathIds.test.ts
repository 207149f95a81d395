import { describe, expect, it } from 'vitest';
import { withinAddress } from './pathIds';

describe('the ids of a link', () => {
  it('are all that an address holds, the first of them', () => {
    const ids = Array.from({ length: 500 }, (_, i) => `some-company-${String(i).padStart(6, '0')}`);
    const linked = withinAddress(ids);
    expect(linked).toEqual(ids.slice(0, 200));
    expect(linked.join().length).toBeLessThan(4000);
  });

  it('are all where there are few', () => expect(withinAddress(['tiktok', 'mofcom'])).toEqual(['tiktok', 'mofcom']));
});
