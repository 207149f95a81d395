import { describe, expect, it } from 'vitest';
import { layoutChain } from './chainLayout';
import { wrap } from './lines';

const names = ['Adjustment of the Catalogue of Technologies Prohibited or Restricted from Export', 'Personalised information push', 'TikTok recommendation algorithm', 'TikTok', 'Sale of TikTok’s US business demanded in 2020'];
const nodes = names.map((name) => ({ kind: 'PRODUCT', kindLabel: 'Product', name }));
const arrows = names.slice(1).map(() => ({ phrase: 'is included in', status: 'CONFIRMED', statusLabel: 'confirmed' }));

describe('a chain', () => {
  it.each([260, 328, 700, 1100])('fits into %i pixels and no boxes touch', (width) => {
    const chain = layoutChain(nodes, arrows, width);
    expect(chain.nodes).toHaveLength(5);
    expect(chain.arrows).toHaveLength(4);
    for (const [i, a] of chain.nodes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(width);
      expect(a.y + a.height).toBeLessThanOrEqual(chain.height);
      for (const b of chain.nodes.slice(i + 1)) {
        expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
  });

  it('goes down where it is narrow, and in rows where it is wide', () => {
    expect(new Set(layoutChain(nodes, arrows, 320).nodes.map((node) => node.x)).size).toBe(1);
    expect(new Set(layoutChain(nodes, arrows, 1100).nodes.map((node) => node.y)).size).toBe(2);
  });
});

describe('wrapping', () => {
  it('breaks between words', () => expect(wrap('Sale of the US business', 90, 5).join(' ')).toBe('Sale of the US business'));
  it('breaks a word that is longer than a line', () => expect(wrap('Telekommunikationsüberwachungsverordnung', 90, 9).join('')).toBe('Telekommunikationsüberwachungsverordnung'));
  it('breaks Chinese, which has no blanks', () => expect(wrap('中国禁止出口限制出口技术目录', 60, 9).length).toBeGreaterThan(2));
  it('says that something is left out', () => expect(wrap('one two three four five six', 40, 2).at(-1)).toMatch(/…$/));
});
