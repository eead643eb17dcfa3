/** What a text that was typed as a number turned out to be. */
export type Figure =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  /** Digits in groups, or what may be meant so: `1,234` where the decimal mark is a point. */
  | { readonly kind: 'grouped' }
  | { readonly kind: 'no-number' };

/**
 * Reads a number as people type it: with `.` or `,` as its one decimal mark, whichever their language
 * uses. What could be read in two ways, such as `1.234`, is a decimal only in a language that writes
 * it so; elsewhere it is refused rather than guessed.
 *
 * @param locale - The language of the element, a BCP 47 tag.
 */
export function readFigure(text: string, locale: string): Figure {
  const typed = text.trim().replace('\u2212', '-');
  if (!typed) return { kind: 'none' };
  const found = /^([+-]?)(\d*)(?:([.,])(\d*))?$/.exec(typed);
  if (!found) return { kind: grouped.test(typed) ? 'grouped' : 'no-number' };
  const [, sign = '', whole = '', mark, decimals = ''] = found;
  const twoWays = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
  if (mark && twoWays && mark !== decimalMark(locale)) return { kind: 'grouped' };
  const value = Number(`${sign}${whole}.${decimals}`);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'no-number' };
}

/** The number, where the text was one. */
export function numberOf(figure: Figure): number | undefined {
  return figure.kind === 'number' ? figure.value : undefined;
}

/** A number as `readFigure` reads it again in that language: all its digits, no groups; empty for none. */
export function figureFor(value: number | undefined, locale: string): string {
  if (value === undefined) return '';
  const digits = { useGrouping: false, maximumFractionDigits: 20 } as const;
  const plain = new Intl.NumberFormat('en', digits).format(value);
  return decimalMark(locale) === ',' ? plain.replace('.', ',') : plain;
}

/** `1,234.5`, `1.234.567`, `1 234`, `1'234`. */
const grouped = /^[+-]?\d{1,3}([.,'’\s]\d{3})+([.,]\d*)?$/;

function decimalMark(locale: string): string | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value;
}
