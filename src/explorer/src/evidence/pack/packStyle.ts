import { Markup } from './markup';

/** The look of a pack: a sober page that reads well on a phone and prints on A4 and Letter. */
export const packStyle = new Markup(`
:root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #ece8e1); --quiet: light-dark(#5a5650, #b3aea5); --paper: light-dark(#fffdf9, #17181a); --line: light-dark(#d9d3c7, #3b3c40); --link: light-dark(#0b5573, #86c8e4); --no: light-dark(#9b1c1c, #f2a19a); --yes: light-dark(#1f5c3a, #8fd0a8); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, "Source Serif 4", "Times New Roman", serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .75rem; font-size: 2rem; line-height: 1.15; text-wrap: balance; }
h2 { margin: 2.5rem 0 .5rem; padding-top: .6rem; border-top: 2px solid var(--ink); font-size: 1.3rem; line-height: 1.25; }
h3 { margin: 1.75rem 0 .4rem; font-size: 1.1rem; line-height: 1.3; }
h4, h5 { margin: 1.25rem 0 .3rem; font-size: 1rem; }
p { margin: 0 0 .5rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.kicker, .tail, .facts, .by, .notes .tail, .side, pre { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; font-size: .875rem; line-height: 1.45; }
.kicker { color: var(--quiet); letter-spacing: .04em; text-transform: uppercase; }
.lead { font-size: 1.2rem; line-height: 1.45; }
.lead + .lead { font-size: 1rem; color: var(--quiet); }
.facts { margin: 1.25rem 0 0; border-top: 1px solid var(--line); }
.facts div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.facts dt, .tail, .by { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.lines { list-style: none; margin: 0; padding: 0; }
.lines > li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
.sentence { margin-bottom: .15rem; }
.tail { margin: 0 0 .2rem; }
.tail span + span::before { content: " · "; font-weight: 400; color: var(--quiet); }
.status { font-weight: 600; color: var(--ink); }
.status.disputed, .status.refuted, .status.unsupported { color: var(--no); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: .5rem 0; }
.sides > div { padding-top: .35rem; border-top: 3px solid var(--yes); }
.sides > div + div { border-top-color: var(--no); }
.sides ul { margin: 0; padding: 0; list-style: none; }
.sides li + li { margin-top: .5rem; }
.side { margin: 0 0 .25rem; font-weight: 700; }
sup { line-height: 0; font-size: .75em; white-space: nowrap; font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
sup a { padding: .35em .2em; text-decoration: none; }
.notes { padding-left: 2.25rem; }
.notes > li { margin: 0 0 1rem; padding-left: .25rem; }
.notes > li:target { background: light-dark(#fff2c9, #3a3320); }
.notes p { margin: 0 0 .15rem; }
.notes cite { font-style: normal; }
.notes a { overflow-wrap: anywhere; }
.notes .gone > p:first-child { text-decoration: line-through; }
.citation { padding: .75rem 1rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
pre { padding: .75rem 1rem; overflow: auto; max-height: 24rem; border: 1px solid var(--line); font-family: ui-monospace, Consolas, monospace; font-size: .8125rem; }
code { font-family: ui-monospace, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
@media (max-width: 36rem) { .facts div { grid-template-columns: 1fr; } .sides { grid-template-columns: 1fr; } h1 { font-size: 1.6rem; } }
@media print {
  :root { color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3, h4, h5 { break-after: avoid; }
  .lines > li, .notes > li, .sides { break-inside: avoid; }
  .sides { grid-template-columns: 1fr 1fr; }
  [role="doc-backlink"] { display: none; }
  sup a { padding: 0; }
  pre { max-height: none; white-space: pre-wrap; }
  a { color: inherit; }
}
`);
