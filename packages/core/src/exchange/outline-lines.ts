import { type Steps, atOnce } from '../steps.ts';
import { PerfError } from '../errors.ts';
import { cleanText } from '../schema/clean-text.ts';

/** One line of an outline that says something. */
export interface OutlineLine {
  /** Of the text, from 1. */
  readonly line: number;
  /** 0 at the top. */
  readonly level: number;
  /** Without bullet, number, heading signs, box and emphasis. */
  readonly text: string;
  /** Of a box that is ticked or not; absent for a line without a box. */
  readonly isTicked?: boolean;
  /** What is wrong with where it stands. */
  readonly problem?: string;
}

/** How much an outline may hold. */
export const outlineLimits = { length: 1024 * 1024, lines: 2000, depth: 10, title: 300 } as const;

/** At a tenth of a millisecond for a long line, far under what a person feels. */
const linesPerStep = 50;
const tabWidth = 4;
const bullet = /^(?:[-*+\u2022\u25E6\u2013]|\d{1,4}[.)]|[a-z][.)])\s+/i;
const heading = /^(#{1,6})\s+/;
const box = /^\[([ xX])\]\s+/;
const rule = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|```.*)$/;

/**
 * The lines of an outline with their levels, by headings, bullets, numbers and indentation with tabs (to the
 * next fourth column) or spaces, mixed as they come. What stands under a heading is below it. Empty lines and
 * rulers part nothing.
 *
 * A line that is further out than the one before it, but as far as none above, and a heading that leaves out
 * a level have a `problem`; so has one that is deeper than ten levels or longer than 300 characters.
 *
 * @throws PerfError `bad-file` for a text of more than 1 Mi characters or 2,000 such lines, or with a NUL in
 *   it, naming the line.
 */
export function outlineLines(text: string): readonly OutlineLine[] {
  return atOnce(outlineLineSteps(text));
}

/** As `outlineLines`, in steps; the whole is twice the lines of the text, of which nothing is done yet. */
export function* outlineLineSteps(text: string): Steps<readonly OutlineLine[]> {
  if (text.length > outlineLimits.length) {
    const found = `the text is ${text.length} characters long`;
    throw unreadable(1, `${found}; up to ${outlineLimits.length} are read`);
  }
  const places: Place[] = [];
  const lines: OutlineLine[] = [];
  const all = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const [index, raw] of all.entries()) {
    const line = index + 1;
    if (raw.includes('\0')) throw unreadable(line, 'a NUL character; an outline is plain text');
    const content = raw.trim();
    if (content === '' || rule.test(content)) continue;
    if (lines.length === outlineLimits.lines) {
      throw unreadable(line, `more than ${outlineLimits.lines} lines`);
    }
    lines.push(readLine(line, raw, places));
    if (lines.length % linesPerStep === 0) yield { done: 0, total: 2 * all.length };
  }
  return lines;
}

/** An error for one line of an outline. */
function unreadable(line: number, what: string): PerfError {
  const issues = [{ path: [line], message: what }];
  return new PerfError('bad-file', `Line ${line}: ${what}.`, { issues });
}

/** Where a line begins that others may be below: headings by their signs, all else by columns. */
interface Place {
  readonly kind: 'heading' | 'text';
  readonly width: number;
}

function readLine(line: number, raw: string, places: Place[]): OutlineLine {
  const signs = heading.exec(raw)?.[1]?.length;
  const place: Place = signs
    ? { kind: 'heading', width: signs }
    : { kind: 'text', width: widthOf(raw) };
  const left = leave(places, place);
  const problems = jumpsOf(place, left, places.at(-1));
  const level = places.length;
  places.push(place);
  const { text, isTicked } = wordsOf(raw);
  if (text === '') problems.push('a mark with nothing behind it; expected a title');
  if (text.length > outlineLimits.title) {
    problems.push(`${text.length} characters; expected a title of at most ${outlineLimits.title}`);
  }
  if (level >= outlineLimits.depth) {
    problems.push(`${level + 1} levels deep; expected at most ${outlineLimits.depth}`);
  }
  const problem = problems.join('; ');
  const ticked = isTicked === undefined ? {} : { isTicked };
  return { line, level, text, ...ticked, ...(problem && { problem }) };
}

/** Leaves what the new line is not below, and gives what was left, the innermost first. */
function leave(places: Place[], place: Place): readonly Place[] {
  const left: Place[] = [];
  for (let last = places.at(-1); last; last = places.at(-1)) {
    const isInside = place.kind === last.kind ? place.width > last.width : last.kind === 'heading';
    if (isInside) break;
    left.push(last);
    places.pop();
  }
  return left;
}

function jumpsOf(place: Place, left: readonly Place[], parent: Place | undefined): string[] {
  if (place.kind === 'heading') {
    const isLeftOut = parent?.kind === 'heading' && place.width > parent.width + 1;
    return isLeftOut
      ? [
          `a heading of level ${place.width} right below one of ${parent.width}; expected ${parent.width + 1}`,
        ]
      : [];
  }
  // What it stands beside was left last, and began where it begins.
  const beside = left.at(-1);
  const isOdd = beside?.kind === 'text' && beside.width !== place.width;
  return isOdd
    ? ['indented like no line above it; expected as far as one of them, or further than the last']
    : [];
}

function widthOf(raw: string): number {
  let width = 0;
  for (const letter of raw) {
    if (letter === '\t') width += tabWidth - (width % tabWidth);
    else if (/\s/.test(letter)) width += 1;
    else return width;
  }
  return width;
}

function wordsOf(raw: string): { readonly text: string; readonly isTicked?: boolean } {
  const words = cleanText(raw).trim().replace(heading, '').replace(bullet, '');
  const tick = box.exec(words)?.[1];
  const text = words
    .replace(box, '')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isBare = /^(?:#{1,6}|[-*+\u2022]|\[[ xX]\])$/.test(text);
  return { text: isBare ? '' : text, ...(tick !== undefined && { isTicked: tick !== ' ' }) };
}
