import { escapeXml } from '../../ui/xml';

/** Markup that is safe to put into a page: made by `html` only. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | null | undefined | false | Markup | readonly Markup[];

/** Joins a template to markup. Everything that is not markup itself is escaped. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(texts.reduce((joined, text, at) => joined + render(parts[at - 1]) + text));
}

function render(part: Part): string {
  if (part instanceof Markup) {
    return part.text;
  }

  if (Array.isArray(part)) {
    return (part as readonly Markup[]).map(markup => markup.text).join('\n');
  }

  return part === null || part === undefined || part === false ? '' : escapeXml(String(part));
}
