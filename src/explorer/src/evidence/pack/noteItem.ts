import { evidenceTexts } from '../../texts/evidence';
import { packTexts as texts } from '../../texts/pack';
import { dateOf, within } from '../citation';
import { saidByText } from '../saidByText';
import type { EvidenceStatement } from '../statement';
import { statementWords } from '../statementWords';
import { webAddress } from '../web';
import { html } from './markup';

/** A note in full: paraphrase, who said it, document, place, how sure, and where to read it. */
export function noteItem({ statement, number, places }: { statement: EvidenceStatement; number: number; places: readonly string[] }) {
  const { document } = statement;
  const address = webAddress(document.url);
  return html`<li id="n${number}" class="${statement.counts ? 'counts' : 'gone'}">
<p>${statement.says}</p>
<p>${texts.saidBy(saidByText(statement))} ${document.publisher}, “<cite lang="${document.language ?? 'en'}">${document.title}</cite>”, ${within(dateOf(document))}; ${statement.locator ?? within(evidenceTexts.placeUnknown)}.${address && html` <a href="${address}" rel="noopener noreferrer">${address}</a>`}</p>
<p class="tail">${[...statementWords(statement), texts.statementId(statement.id)].join(' · ')} ${places.map((place, at) => html`<a href="#${place}" role="doc-backlink" aria-label="${texts.back(number, at + 1)}">↩${places.length > 1 && String(at + 1)}</a>`)}</p>
</li>`;
}
