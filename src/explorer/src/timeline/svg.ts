import { dateText } from '../ui/dates';
import { escapeXml } from '../ui/xml';
import { byYear } from './model/periods';
import type { TimelineEvent } from './readEvents';

const [width, left, lineHeight] = [760, 190, 19];

/** The timeline as a drawing of its own: one line of events down the page, in the colours of paper, and below what it holds and what not. */
export function timelineSvg(events: readonly TimelineEvent[], title: string, notes: readonly string[]): string {
  let y = 64;
  const parts: string[] = [];
  for (const { year, periods } of byYear(events)) {
    y += 22;
    parts.push(`<text x="24" y="${y}" font-size="20" font-weight="600">${year}</text>`);
    const top = y - 6;
    for (const event of periods.flatMap(period => period.events)) {
      const exact = event.date.length === 10;
      parts.push(
        exact
          ? `<circle cx="${left}" cy="${y - 5}" r="4" fill="#0b5563"/>`
          : `<rect x="${left - 4}" y="${y - 10}" width="8" height="20" rx="4" fill="#fff" stroke="#0b5563" stroke-width="2"/>`,
        `<text x="${left - 14}" y="${y}" font-size="12" text-anchor="end" fill="#57534c">${escapeXml(dateText(event.date))}</text>`,
      );
      for (const [i, text] of lines(`${event.entity.name}: ${event.label}`).entries()) {
        parts.push(`<text x="${left + 16}" y="${y}" font-size="14"${i === 0 ? '' : ' fill="#57534c"'}>${escapeXml(text)}</text>`);
        y += lineHeight;
      }

      y += exact ? 8 : 12;
    }

    parts.unshift(`<path d="M${left} ${top}V${y - 16}" stroke="#8a8377"/>`);
  }

  const told = notes.flatMap(note => lines(note, 115));
  const height = y + 22 + told.length * 15;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', 'Noto Sans', sans-serif" fill="#1c1b19">` +
    `<rect width="100%" height="100%" fill="#fff"/><text x="24" y="40" font-size="22" font-weight="600">${escapeXml(title)}</text>${parts.join('')}` +
    told.map((text, i) => `<text x="24" y="${y + 22 + i * 15}" font-size="11" fill="#57534c">${escapeXml(text)}</text>`).join('') +
    '</svg>'
  );
}

function lines(text: string, most = 76): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      found[found.length - 1] = `${last} ${word}`;
    } else {
      found.push(word);
    }
  }

  return found;
}
