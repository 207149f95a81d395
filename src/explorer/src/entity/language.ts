/** The language of a name as far as its script tells it, as a BCP 47 tag: screen readers and fonts need it. */
export function languageOf(name: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) {
    return 'ja';
  }

  if (/\p{Script=Hangul}/u.test(name)) {
    return 'ko';
  }

  if (/\p{Script=Han}/u.test(name)) {
    return 'zh';
  }

  return /\p{Script=Thai}/u.test(name) ? 'th' : /\p{Script=Hebrew}/u.test(name) ? 'he' : /\p{Script=Greek}/u.test(name) ? 'el' : undefined;
}
