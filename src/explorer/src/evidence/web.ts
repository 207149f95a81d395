/** An address that a link may lead to: http or https, never a script. Null for anything else. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) {
    return null;
  }

  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** The host that a link leads to, without "www.". */
export function hostOf(address: string) {
  return new URL(address).hostname.replace(/^www\./, '');
}
