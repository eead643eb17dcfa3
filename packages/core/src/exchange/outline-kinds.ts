import { type DecimalMark, cellNumber } from './cell-number.ts';
import type { OutlineLine } from './outline-lines.ts';
import type { GoalKind } from '../schema/goal.ts';
import type { NumberMeasure } from '../schema/measure.ts';

/** What a line says of its goal beside the title. */
export interface OutlineWords {
  readonly title: string;
  /** Where the line names it, as in `KR 2: …`. */
  readonly kind?: GoalKind;
  /** Where the line says both ends, as in `from 20 to 40 %`. */
  readonly measure?: NumberMeasure;
}

const labels: readonly (readonly [RegExp, GoalKind])[] = [
  [/^(?:pillar|theme)(?: \d{1,3})?[:.)] /i, 'pillar'],
  [/^(?:objective|goal|o) ?(?:\d{1,3}(?:\.\d{1,3}){0,3})?[:.)] /i, 'objective'],
  [/^(?:key result|kr) ?(?:\d{1,3}(?:\.\d{1,3}){0,3})?[:.)] /i, 'key-result'],
  [/^(?:initiative|project) ?(?:\d{1,3}(?:\.\d{1,3}){0,3})?[:.)] /i, 'initiative'],
];

const number = "([+-]?\\d{1,15}(?:[.,']\\d{1,15}){0,6})";
const scale = new RegExp(
  `(?:^| )(?:from|von) ${number} ?([%€$£])? (?:to|auf|bis) ${number} ?([%€$£])?(?=[.,;:)!]*(?:\\s|$))`,
  'gi',
);

/**
 * What a line says of its goal: its kind where it begins with one, a scale where it says from what to what.
 * Numbers with two readings make no scale; nothing is invented.
 *
 * @example
 * outlineWords('KR 1: Departures on time from 20 to 40 %');
 * // { title: 'Departures on time from 20 to 40 %', kind: 'key-result', measure: { kind: 'number', … } }
 */
export function outlineWords(text: string, decimal?: DecimalMark): OutlineWords {
  const [label, kind] = labels.find(([form]) => form.test(text)) ?? [];
  const title = label ? text.replace(label, '').trim() : text;
  const measure = measureIn(title, decimal);
  return { title, ...(kind && { kind }), ...(measure && { measure }) };
}

function measureIn(title: string, decimal: DecimalMark | undefined): NumberMeasure | undefined {
  const [found, ...others] = title.matchAll(scale);
  if (!found || others.length > 0) return undefined;
  const [, from = '', fromUnit, to = '', toUnit] = found;
  const [start, target] = [cellNumber(from, decimal), cellNumber(to, decimal)];
  if (start.kind !== 'number' || target.kind !== 'number') return undefined;
  if (fromUnit && toUnit && fromUnit !== toUnit) return undefined;
  const unit = toUnit ?? fromUnit;
  return { kind: 'number', start: start.value, target: target.value, ...(unit && { unit }) };
}

/** A line and what it says. */
export type Worded = OutlineLine & OutlineWords;

/**
 * The kind of each line: what it says itself; a key result where it has a scale; else by where it stands. At
 * the top and above key results stand objectives, right below those key results, further down initiatives.
 */
export function kindsOf(lines: readonly Worded[]): readonly GoalKind[] {
  return lines.map((line, index) => {
    if (line.kind) return line.kind;
    if (line.measure && line.level > 0) return 'key-result';
    if (line.level === 0 || childrenOf(lines, index).some(isKeyResult)) return 'objective';
    return line.level === 1 ? 'key-result' : 'initiative';
  });
}

const isKeyResult = ({ kind, measure }: Worded) =>
  kind === 'key-result' || (kind === undefined && measure !== undefined);

function childrenOf(lines: readonly Worded[], index: number): readonly Worded[] {
  const level = lines[index]?.level ?? 0;
  const children: Worded[] = [];
  for (let at = index + 1; (lines[at]?.level ?? 0) > level; at++) {
    const line = lines[at];
    if (line?.level === level + 1) children.push(line);
  }
  return children;
}
