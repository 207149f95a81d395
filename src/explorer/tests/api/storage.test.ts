import { afterEach, describe, expect, it, vi } from 'vitest';
import { execute } from '../../src/api/execute';
import { TypedDocumentString } from '../../src/api/generated/graphql';
import { keepKey, keyHeaders } from '../../src/api/key';
import { useTheme } from '../../src/app/useTheme';
import { renderToString } from 'react-dom/server';
import { createElement } from 'react';

afterEach(() => vi.unstubAllGlobals());
const blocked = () => {
  const storage = new Proxy({}, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', storage);
};

describe('where the browser keeps nothing', () => {
  it('the pages have a theme', () => {
    blocked();
    const Shown = () => useTheme()[0];
    expect(renderToString(createElement(Shown))).toBe('system');
  });

  it('questions are asked, and a key counts until the page is loaded again', async () => {
    blocked();
    const fetch = vi.fn(async () => new Response('{"data":{"ok":true}}'));
    vi.stubGlobal('fetch', fetch);
    expect(await execute(new TypedDocumentString<{ ok: boolean }, object>('{ ok }'), {})).toEqual({ ok: true });
    keepKey('k');
    expect(keyHeaders()).toEqual({ authorization: 'Bearer k' });
  });
});
