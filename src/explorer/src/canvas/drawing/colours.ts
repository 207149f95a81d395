/** Colours of the theme as a canvas and a file need them: resolved, since neither knows custom properties. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
  readonly mark: string;
  readonly focus: string;
  readonly kind: (kind: string) => string;
  readonly status: (status: string) => string;
  readonly font: string;
}

/** Reads the tokens where the canvas stands, so that a theme that changes is followed. */
export function coloursAt(element: Element): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const known = new Map<string, string>();
  const read = (token: string) => {
    let colour = known.get(token);
    if (colour === undefined) {
      probe.style.color = `var(--${token}, currentColor)`;
      colour = getComputedStyle(probe).color;
      known.set(token, colour);
    }

    return colour;
  };
  const slug = (name: string) => name.toLowerCase().replaceAll('_', '-');
  const kinds = ['COMPANY', 'AGENCY', 'PERSON', 'PRODUCT', 'TECHNOLOGY', 'POLICY', 'CONTROL_ITEM', 'DEAL', 'CASE', 'JURISDICTION'];
  const statuses = ['RULED', 'CONFIRMED', 'REPORTED', 'INFERRED', 'DISPUTED', 'REFUTED'];
  [...kinds, ...statuses].forEach(name => read(slug(name)));
  const colours = {
    ground: read('surface'),
    ink: read('ink'),
    soft: read('ink-soft'),
    rule: read('rule-strong'),
    accent: read('accent'),
    mark: read('mark'),
    focus: read('focus'),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  const of = (name: string) => known.get(slug(name)) ?? colours.soft;
  return { ...colours, kind: of, status: status => of(status === 'UNSUPPORTED' ? 'REFUTED' : status) };
}
