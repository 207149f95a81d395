/** As many answers and paths as the page asks for unless its address says otherwise. */
const usual = { first: 200, paths: 10 };

/** The limits in an address, within those of the server. */
export function limitsOf(params: URLSearchParams): { first: number; paths: number } {
  return { first: within(params.get('first'), usual.first, 1000), paths: within(params.get('paths'), usual.paths, 25) };
}

function within(text: string | null, otherwise: number, most: number): number {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, most) : otherwise;
}
