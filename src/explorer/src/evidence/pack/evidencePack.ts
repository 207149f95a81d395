import { evidenceTexts } from '../../texts/evidence';
import { statusTexts } from '../../texts/common';
import { dateText } from '../../ui/dates';
import { tidied } from '../../ui/queries';
import { instantText } from './instant';
import { packTexts as texts } from '../../texts/pack';
import { remarksOf } from '../remarks';
import { isContested, sidesOf } from '../sides';
import type { EvidenceStatement } from '../statement';
import { webAddress } from '../web';
import { html, Markup } from './markup';
import { noteItem } from './noteItem';
import { NoteList } from './NoteList';
import type { Pack, PackLine, PackSection } from './Pack';
import { packStyle } from './packStyle';

/** One HTML file that needs nothing else: the sentences with numbered notes, both sides of disputes, release, clocks and how to cite it. */
export function evidencePack(pack: Pack): string {
  const notes = new NoteList();
  const sections = pack.sections.map(section => sectionOf(section, 2, notes));
  return `<!DOCTYPE html>\n${page(pack, sections, notes).text}\n`;
}

function page(pack: Pack, sections: Markup[], notes: NoteList) {
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${pack.title}</title>
<style>${packStyle}</style>
</head>
<body>
<header>
<p class="kicker">${texts.kicker}</p>
<h1>${pack.title}</h1>
${(pack.lead ?? []).map(text => html`<p class="lead">${text}</p>`)}
${facts(pack)}
</header>
<main>
${sections}
${coverage(pack)}
${noteSection(notes)}
${citing(pack)}
${query(pack)}
</main>
</body>
</html>`;
}

function facts(pack: Pack) {
  const rows = [
    [texts.question, html`${pack.question}`],
    [texts.asOf, html`${pack.asOf ? dateText(pack.asOf) : texts.anyDay}`],
    [texts.knownAt, html`${pack.knownAt ? dateText(pack.knownAt) : texts.everythingKnown(instantText(pack.made))}`],
    [texts.release, html`<code>${pack.release}</code>`],
    [texts.made, html`<time datetime="${pack.made}">${instantText(pack.made)}</time>`],
    [texts.address, link(pack.address)],
  ] as const;
  return html`<dl class="facts">
${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
</dl>`;
}

function sectionOf(section: PackSection, level: number, notes: NoteList): Markup {
  return html`<section>
${heading(section.heading, level)}
${(section.lead ?? []).map(text => html`<p>${text}</p>`)}
${(section.lines ?? []).length > 0 && html`<ul class="lines">
${(section.lines ?? []).map(line => html`<li>${lineOf(line, notes)}</li>`)}
</ul>`}
${(section.sections ?? []).map(part => sectionOf(part, level + 1, notes))}
</section>`;
}

function heading(text: string, level: number) {
  switch (level) {
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    default:
      return html`<h5>${text}</h5>`;
  }
}

function lineOf(line: PackLine, notes: NoteList) {
  const contested = isContested(line.statements, line.status);
  const tail = [line.status && html`<span class="status ${line.status.toLowerCase()}">${statusTexts[line.status].label}</span>`, line.when && html`<span class="when">${line.when}</span>`].filter(part => part !== null && part !== undefined && part !== '');
  return html`<p class="sentence">${line.sentence}${!contested && citations(line.statements, notes)}</p>
${tail.length > 0 && html`<p class="tail">${tail as Markup[]}</p>`}
${(line.notes ?? []).map(text => html`<p class="tail">${text}</p>`)}
${line.statements.length === 0 && html`<p class="tail">${evidenceTexts.noSources}.</p>`}
${contested && bothSides(line, notes)}`;
}

/** What supports it beside what denies it; where one of them is missing, that is told. */
function bothSides(line: PackLine, notes: NoteList) {
  const { supports, denies, missing } = sidesOf(line.statements, line.status);
  const side = (name: string, none: string, statements: readonly EvidenceStatement[]) => html`<div>
<p class="side">${name}</p>
${statements.length === 0 ? html`<p>${none}</p>` : html`<ul>
${statements.map(statement => html`<li>${statement.says}${citations([statement], notes)} <span class="by">${statement.saidBy ? `${statement.saidBy.name}, ` : ''}${texts.inPublisher(statement.document.publisher)}${remarksOf(statement)}</span></li>`)}
</ul>`}
</div>`;
  return html`${missing && html`<p class="tail">${evidenceTexts.missing[missing]}</p>`}
<div class="sides">
${side(evidenceTexts.stances.SUPPORTS, evidenceTexts.nothingSupports, supports)}
${side(evidenceTexts.stances.DENIES, evidenceTexts.nothingDenies, denies)}
</div>`;
}

function citations(statements: readonly EvidenceStatement[], notes: NoteList) {
  const cited = statements.map((statement, at) => {
    const { number, place } = notes.cite(statement);
    return html`${at > 0 && ', '}<a id="${place}" href="#n${number}" role="doc-noteref" aria-label="${texts.note(number)}">${number}</a>`.text;
  });
  return cited.length > 0 && html`<sup>${new Markup(cited.join(''))}</sup>`;
}

function coverage(pack: Pack) {
  return html`<section>
<h2>${texts.coverage}</h2>
${pack.coverage.map(text => html`<p>${text}</p>`)}
</section>`;
}

function noteSection(notes: NoteList) {
  const all = notes.all();
  return html`<section role="doc-endnotes" aria-labelledby="notes">
<h2 id="notes">${texts.notes}</h2>
${all.length === 0 ? html`<p>${texts.noNotes}</p>` : html`<p class="tail">${texts.notesLead}</p>
<ol class="notes">
${all.map(noteItem)}
</ol>`}
</section>`;
}

function citing(pack: Pack) {
  return html`<section>
<h2>${texts.cite}</h2>
<p>${texts.citeLead}</p>
<p class="citation">${texts.citation(pack.title, pack.release, pack.asOf && dateText(pack.asOf), pack.knownAt && dateText(pack.knownAt), instantText(pack.made))} ${link(pack.address)}</p>
</section>`;
}

function query(pack: Pack) {
  return pack.query && html`<section>
<h2>${texts.query}</h2>
<p>${texts.queryLead}</p>
<pre tabindex="0"><code>${tidied(pack.query.document)}

# ${texts.variables}
${JSON.stringify(pack.query.variables, null, 2)}</code></pre>
</section>`;
}

function link(address: string) {
  const safe = webAddress(address);
  return safe ? html`<a href="${safe}">${address}</a>` : html`${address}`;
}
