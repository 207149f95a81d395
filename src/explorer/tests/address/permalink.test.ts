import { afterEach, expect, test, vi } from 'vitest';
import { linkHere, permalink } from '../../src/address/permalink';

afterEach(() => vi.unstubAllGlobals());

test('a link has the release and the place on the page', () => {
  vi.stubGlobal('window', { location: { origin: 'https://g', pathname: '/timeline', search: '?ids=a,b&release=old', hash: '#y2020' } });
  expect(permalink('0123456789abcdef')).toBe('https://g/timeline?ids=a,b&release=0123456789ab#y2020');
  expect(linkHere(null)).toBe('/timeline?ids=a,b&release=old#y2020');
});
