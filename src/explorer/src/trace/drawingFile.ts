import { svgText } from '../ui';
import { wrap } from './lines';

const margin = 20;
const captionHeight = 34;
const lineHeight = 15;

/**
 * A drawing as a file of its own, with a margin, what its signs mean, and a line that says where it comes from. Its letters keep the width that they
 * have on the page, for the fonts of the page are not there.
 */
export function drawingFile(drawing: SVGSVGElement | null, caption: string, legend: readonly string[] = []): string | null {
  if (!drawing) {
    return null;
  }
  const { width, height: drawn } = drawing.viewBox.baseVal;
  // Smaller letters than widths are told of, but of a font that may be wider.
  const lines = legend.flatMap((text) => wrap(text, width));
  const height = drawn + (lines.length > 0 ? 8 + lines.length * lineHeight : 0);
  const file = new DOMParser().parseFromString(svgText(drawing), 'image/svg+xml').documentElement;
  keepWidths(drawing, file);
  file.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin + captionHeight}`);
  file.setAttribute('width', String(width + 2 * margin));
  file.setAttribute('height', String(height + 2 * margin + captionHeight));
  file.prepend(groundOf(file.ownerDocument));
  file.append(...lines.map((line, i) => textOf(file.ownerDocument, line, drawn + 8 + (i + 1) * lineHeight, 11)));
  // About half as wide as high, each letter: a caption that is longer than the drawing is set smaller.
  file.append(textOf(file.ownerDocument, caption, height + captionHeight, Math.max(7, Math.min(11, (width / caption.length) * 1.9))));
  return new XMLSerializer().serializeToString(file);
}

function keepWidths(drawing: SVGSVGElement, file: Element): void {
  const [from, to] = [drawing.querySelectorAll<SVGTextContentElement>('text, tspan'), file.querySelectorAll('text, tspan')];
  for (const [i, text] of from.entries()) {
    const length = text.querySelector('tspan') ? 0 : text.getComputedTextLength();
    if (length > 0) {
      to[i]?.setAttribute('textLength', length.toFixed(1));
      to[i]?.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
  }
}

/** The ground of the page: its colours are chosen for it, and whoever opens the file may have another. */
function groundOf(document: Document): Element {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const attributes = { x: String(-margin), y: String(-margin), width: '100%', height: '100%', fill: getComputedStyle(window.document.documentElement).backgroundColor };
  for (const [name, value] of Object.entries(attributes)) {
    ground.setAttribute(name, value);
  }
  return ground;
}

function textOf(document: Document, words: string, y: number, size: number): Element {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const style = getComputedStyle(window.document.documentElement);
  const attributes = { x: '0', y: String(y), 'font-family': 'sans-serif', 'font-size': size.toFixed(1), fill: style.color };
  for (const [name, value] of Object.entries(attributes)) {
    text.setAttribute(name, value);
  }
  text.textContent = words;
  return text;
}
