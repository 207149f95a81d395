const characterWidth = 7;

/** Breaks a text into lines by the usual width of its letters; what does not fit into the most lines ends with an ellipsis, and the sentences beside it tell it whole. */
export function wrap(text: string, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((w) => split(w, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

function split(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && widthOf(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** How wide a text is at the size of the names in the boxes of a chain, 14 px, about. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    // Chinese, Japanese and Korean letters fill a square.
    width += letter.codePointAt(0)! >= 0x2e80 ? 13 : 'iljtfr.,\'’()[]|I '.includes(letter) ? 4.2 : /[A-Z0-9mw]/.test(letter) ? 8.6 : characterWidth;
  }
  return width;
}
