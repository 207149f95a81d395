import { addressOf, withParams } from './params';

/** The address of this view within the site, with the release that answered it and the place on the page. */
export function linkHere(release: string | null): string {
  const { pathname, search, hash } = window.location;
  return addressOf(pathname, withParams(new URLSearchParams(search), release ? { release: release.slice(0, 12) } : {})) + hash;
}

/** The whole address of this view, with the release that answered it: what a file tells, so that it can be checked. */
export function permalink(release: string): string {
  return window.location.origin + linkHere(release);
}
