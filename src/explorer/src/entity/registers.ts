interface Register {
  label: string;
  /** Where an id can be looked up; null for an id that is not of the form expected. */
  address?: (id: string) => string | null;
}

const only = (form: RegExp, address: (match: RegExpExecArray) => string) => (id: string) => {
  const match = form.exec(id);
  return match && address(match);
};

// Registers whose addresses are made for linking to. Where none is known, the id stands without a link.
const registers: Record<string, Register> = {
  wikidata: { label: 'Wikidata', address: only(/^[QP]\d+$/, ([id]) => `https://www.wikidata.org/wiki/${id}`) },
  lei: { label: 'Legal Entity Identifier', address: only(/^[0-9A-Z]{20}$/, ([id]) => `https://search.gleif.org/#/record/${id}`) },
  sec_cik: { label: 'SEC Central Index Key', address: only(/^\d{1,10}$/, ([id]) => `https://www.sec.gov/edgar/browse/?CIK=${id}`) },
  celex: { label: 'CELEX (EU law)', address: only(/^[0-9A-Z()]+$/, ([id]) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${encodeURIComponent(id)}`) },
  federal_register: { label: 'US Federal Register', address: only(/^(\d+) FR (\d+)$/, ([, volume, page]) => `https://www.federalregister.gov/citation/${volume}-FR-${page}`) },
  fr_doc: { label: 'US Federal Register document', address: only(/^\d{2,4}-\d+$/, ([id]) => `https://www.federalregister.gov/d/${id}`) },
  cfr: { label: 'US Code of Federal Regulations', address: only(/^(\d+) CFR Part (\d+)$/, ([, title, part]) => `https://www.ecfr.gov/current/title-${title}/part-${part}`) },
  us_code: { label: 'US Code', address: only(/^(\d+) U\.S\.C\. (\d+\w*)/, ([, title, section]) => `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}`) },
  public_law: { label: 'US Public Law' },
  executive_order: { label: 'US Executive Order' },
  rin: { label: 'US regulation identifier (RIN)' },
  eccn: { label: 'US export control number (ECCN)' },
  docket: { label: 'Docket' },
  case: { label: 'Case' },
  case_number: { label: 'Case number' },
  decision: { label: 'Decision' },
  contested_decision: { label: 'Contested decision' },
  regulation: { label: 'EU regulation' },
  oj: { label: 'Official Journal of the EU' },
  ecli: { label: 'European Case Law Identifier', address: ecli },
  interim_ecli: { label: 'European Case Law Identifier, interim', address: ecli },
  reporter: { label: 'Law reports' },
  notification: { label: 'Notification' },
  ticker: { label: 'Ticker' },
  prc_announcement: { label: 'Chinese announcement' },
  prc_announcements: { label: 'Chinese announcements' },
  prc_catalogue: { label: 'Entry of the Chinese catalogue' },
  prc_order: { label: 'Chinese order' },
  state_council_order: { label: 'Order of the State Council' },
  opencorporates: { label: 'OpenCorporates', address: only(/^[a-z_]+\/[\w.-]+$/i, ([id]) => `https://opencorporates.com/companies/${id}`) },
};

function ecli(id: string) {
  return /^ECLI:NL:/.test(id)
    ? `https://deeplink.rechtspraak.nl/uitspraak?id=${encodeURIComponent(id)}`
    : /^ECLI:EU:/.test(id)
      ? `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli:${encodeURIComponent(id)}`
      : null;
}

/** The name of a register, for readers. */
export function registerName(scheme: string): string {
  return registers[scheme]?.label ?? scheme.replaceAll('_', ' ');
}

/** Where an id elsewhere can be looked up, where that is known. */
export function registerAddress(scheme: string, id: string): string | null {
  return registers[scheme]?.address?.(id) ?? null;
}

/** The language of an id elsewhere: those of Chinese announcements are in Chinese. */
export function registerLanguage(id: string): string | undefined {
  return /\p{Script=Han}/u.test(id) ? 'zh' : undefined;
}
