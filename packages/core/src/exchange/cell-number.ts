/** A number as read from a cell; `percent` says that a percent sign stood behind it. */
export type CellNumber =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'unclear'; readonly expected: string };

/** The mark in front of the decimals, in a file that uses one all through. */
export type DecimalMark = '.' | ',';

const form = /^([+\-\u2212]?)(\d[\d.,' ]*)(%)?$/u;
const longest = 40;

/**
 * The number that a cell holds, never a guess.
 *
 * `1234.5`, `1,234.5`, `1.234,5`, `1 234,5` and `1'234.5` are all 1234.5. One comma or point before
 * three digits, as in `1,234`, can mean two numbers and is `unclear` until `decimal` decides; so are
 * groups that are not of three digits. A sign may come before and a percent sign behind; the value is
 * what stands before the percent sign. Currency, exponents and brackets are not numbers here.
 *
 * @returns A finite value, never -0; `blank` for white space alone. Throws nothing.
 *
 * @example
 * cellNumber('1.234,5'); // { kind: 'number', value: 1234.5, percent: false }
 * cellNumber('12 %'); // { kind: 'number', value: 12, percent: true }
 */
export function cellNumber(cell: string, decimal?: DecimalMark): CellNumber {
  const text = cell
    .trim()
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2019', "'");
  if (text === '') return { kind: 'blank' };
  const [, sign, digits, percent] = (text.length <= longest && form.exec(text)) || [];
  if (digits === undefined) return unclear('a number such as 1234.5, with digits only');
  const parts = split(digits.trimEnd(), decimal);
  if (typeof parts === 'string') return unclear(parts);
  const size = Number(parts.decimals ? `${parts.whole}.${parts.decimals}` : parts.whole);
  const value = sign === '-' || sign === '\u2212' ? 0 - size : size;
  return { kind: 'number', value, percent: percent !== undefined };
}

function unclear(expected: string): CellNumber {
  return { kind: 'unclear', expected };
}

/** Whole digits and decimals, or what would be right. */
function split(
  digits: string,
  decimal: DecimalMark | undefined,
): { whole: string; decimals: string } | string {
  const mark = decimal ?? decimalMark(digits);
  if (mark === 'either') {
    const bare = digits.replace(/[.,]/, '');
    return `one reading: ${bare} or ${digits.replace(/[.,]/, '.')}0, or a decimal mark for the whole file`;
  }
  const [whole = '', decimals, ...more] = mark ? digits.split(mark) : [digits];
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) {
    return 'a number with one decimal mark and digits behind it';
  }
  const groups = whole.split(/[^\d]/);
  const marks = new Set(whole.replace(/\d/g, ''));
  const grouped = groups.slice(1).every((group) => group.length === 3) && groups[0] !== '';
  if (marks.size > 1 || !grouped || (groups.length > 1 && (groups[0]?.length ?? 0) > 3)) {
    return 'digits in groups of three, or without marks between them';
  }
  return { whole: groups.join(''), decimals: decimals ?? '' };
}

/** Which of point and comma stands before the decimals: the last one, unless it can only part groups. */
function decimalMark(digits: string): DecimalMark | 'either' | undefined {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return undefined;
  const mark = digits[last] as DecimalMark;
  const before = digits.slice(0, last);
  if (before.includes(mark)) return undefined;
  const couldGroup = digits.length - last - 1 === 3 && /^[1-9]\d{0,2}$/.test(before);
  return couldGroup ? 'either' : mark;
}
