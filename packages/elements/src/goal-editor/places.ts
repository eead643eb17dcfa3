import type { PerfError, Records } from '@throughline/core';
import { readFigure } from '../parts/read-figure.ts';
import type { FormMessages } from './form-texts.ts';
import { figuresIn } from './measure-text.ts';
import type { Values } from './values.ts';

/** What does not fit, by its place in the goal; under the empty place what concerns no field. */
export type Misfits = ReadonlyMap<string, string>;

interface Words {
  readonly messages: FormMessages;
  readonly records: Records;
  readonly locale: string;
}

/** The figures that are none, and what commands would be refused for, each at its field. */
export function misfitsIn(values: Values, refused: readonly PerfError[], words: Words): Misfits {
  const found = new Map<string, string>();
  for (const refusal of refused) sayRefusal(found, values, refusal, words);
  const { checkIn } = words.messages;
  for (const [place, { kind }] of figuresOf(values, words.locale)) {
    if (kind === 'grouped') found.set(place, checkIn.grouped);
    if (kind === 'no-number') found.set(place, checkIn.invalidNumber);
  }
  return found;
}

function sayRefusal(
  found: Map<string, string>,
  values: Values,
  { code, ids, issues }: PerfError,
  { messages, records }: Words,
): void {
  const { refused: says, circle, out } = messages.goalForm;
  if (code === 'conflict') return;
  if (code === 'would-cycle') {
    const titles = ids.slice(0, 6).map((id) => records.goals.get(id as never)?.title ?? out);
    found.set('links', circle(titles.join(' → ')));
    return;
  }
  if (code === 'not-allowed') found.set('ownerId', says['ownerNotAllowed'] ?? '');
  for (const { path } of issues) {
    const place = placeOf(path);
    if (!found.has(place)) found.set(place, says[keyOf(place, values)] ?? says['other'] ?? '');
  }
  if (code !== 'not-allowed' && issues.length === 0) found.set('', messages.errors[code]);
}

function figuresOf(values: Values, locale: string) {
  const measure = figuresIn(values.measure, locale).map(
    ([place, figure]) => [`measure.${place}`, figure] as const,
  );
  const weights = values.links.map(
    ({ weight }, at) => [`links.${at}.weight`, readFigure(weight, locale)] as const,
  );
  return [...measure, ...weights];
}

/** The place of the form at which something is said: the goal's own path, without the name of the command's part. */
function placeOf(path: PerfError['issues'][number]['path']): string {
  const inGoal = path[0] === 'goal' || path[0] === 'fields' ? path.slice(1) : path;
  const place = inGoal.join('.');
  return place === 'driver' ? 'measure' : place;
}

function keyOf(place: string, { measure }: Values): string {
  if (place.endsWith('.weight')) return 'weight';
  if (place.endsWith('.role')) return 'role';
  if (/^measure\.items\.\d+\./.test(place)) return 'stepTitle';
  if (place === 'measure' && measure.kind === 'none') return 'measureNeeded';
  return place;
}
