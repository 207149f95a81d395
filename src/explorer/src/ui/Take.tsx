import { useState } from 'react';
import { commonTexts } from '../texts/common';
import { pngOf, saveFile, svgText } from './files';
import styles from './Take.module.css';

type Later<T> = T | Promise<T>;

interface TakeProps {
  /** The name of the files, without an ending. */
  name: string;
  /** The text of a CSV file, see csvOf. */
  csv?: () => Later<string>;
  /** What becomes a JSON file. */
  json?: () => Later<unknown>;
  /** A drawing: the element on the page, or its text. It is offered as SVG and as PNG. */
  svg?: () => Later<SVGSVGElement | string | null>;
  /** A picture that is no SVG, such as that of a canvas. */
  png?: () => Later<Blob>;
  /** The text of the evidence pack. */
  pack?: () => Later<string>;
  /** Further files, such as a second table. */
  others?: readonly { label: string; make: () => Later<void> }[];
  /** What is taken, where it is not the whole view. */
  label?: string;
}

/** Files of what a view shows. */
export function Take({ name, csv, json, svg, png, pack, others = [], label = commonTexts.take.label }: TakeProps) {
  const texts = commonTexts.take;
  const [told, setTold] = useState<string | null>(null);
  const drawing = async () => {
    const drawn = await svg?.();
    if (!drawn) {
      throw new Error('no drawing');
    }
    return typeof drawn === 'string' ? drawn : svgText(drawn);
  };
  const choices = [
    pack && { label: texts.pack, make: async () => saveFile(`${name}.html`, 'text/html', await pack()) },
    csv && { label: texts.csv, make: async () => saveFile(`${name}.csv`, 'text/csv', await csv()) },
    json && { label: texts.json, make: async () => saveFile(`${name}.json`, 'application/json', JSON.stringify(await json(), null, 2)) },
    svg && { label: texts.svg, make: async () => saveFile(`${name}.svg`, 'image/svg+xml', await drawing()) },
    (svg || png) && { label: texts.png, make: async () => saveFile(`${name}.png`, 'image/png', png ? await png() : await pngOf(await drawing())) },
    ...others.map(({ label, make }) => ({ label, make: async () => make() })),
  ].filter(choice => choice !== undefined);

  const take = async (make: () => Promise<void>) => {
    setTold(texts.working);
    try {
      await make();
      setTold(null);
    } catch (e) {
      setTold(`${texts.failed} ${e instanceof Error ? e.message : String(e)}`);
    }
  };

  return (
    <details className={`${styles.take} no-print`} onKeyDown={closeOnEscape}>
      <summary>{label}</summary>
      <ul>
        {choices.map(({ label, make }) => (
          <li key={label}>
            <button type="button" onClick={() => void take(make)}>
              {label}
            </button>
          </li>
        ))}
        <li>
          <p role="status">{told}</p>
        </li>
      </ul>
    </details>
  );
}

function closeOnEscape(event: React.KeyboardEvent<HTMLDetailsElement>) {
  if (event.key === 'Escape') {
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  }
}
