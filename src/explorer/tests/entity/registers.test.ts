import { expect, test } from 'vitest';
import { languageOf } from '../../src/entity/language';
import { registerAddress, registerName } from '../../src/entity/registers';

test.each([
  ['wikidata', 'Q55606242', 'https://www.wikidata.org/wiki/Q55606242'],
  ['federal_register', '85 FR 51297', 'https://www.federalregister.gov/citation/85-FR-51297'],
  ['fr_doc', '2022-21658', 'https://www.federalregister.gov/d/2022-21658'],
  ['cfr', '28 CFR Part 202', 'https://www.ecfr.gov/current/title-28/part-202'],
  ['ecli', 'ECLI:NL:GHAMS:2025:2752', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI%3ANL%3AGHAMS%3A2025%3A2752'],
])('%s %s is looked up at %s', (scheme, id, address) => {
  expect(registerAddress(scheme, id)).toBe(address);
});

test('an id of another form, or of a register without addresses, has no link', () => {
  expect(registerAddress('wikidata', 'javascript:alert(1)')).toBeNull();
  expect(registerAddress('docket', '24-1113')).toBeNull();
  expect(registerName('some_register')).toBe('some register');
});

test('a name has the language that its script tells', () => {
  expect(languageOf('字节跳动')).toBe('zh');
  expect(languageOf('삼성전자')).toBe('ko');
  expect(languageOf('キオクシア')).toBe('ja');
  expect(languageOf('ByteDance')).toBeUndefined();
});
