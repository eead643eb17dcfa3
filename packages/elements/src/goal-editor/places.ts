import type { PerfError, Records } from '@throughline/core';
import type { Messages } from '../messages.ts';
import { figuresIn } from './measure-text.ts';
import { readFigure } from '../parts/read-figure.ts';
import type { Values } from './values.ts';

/** What does not fit, by its place in the goal; under the empty place what concerns no field. */
export type Misfits = ReadonlyMap<string, string>;

/** The figures that are none, and what a command would be refused for, each at its field. */
export function misfitsIn(
  values: Values,
  refused: PerfError | null,
  { messages, records, locale }: { messages: Messages; records: Records; locale: string },
): Misfits {
  const found = new Map<string, string>();
  const { refused: words, circle } = messages.goalEditor;
  if (refused?.code === 'would-cycle') {
    const titles = refused.ids.map((id) => records.goals.get(id as never)?.title ?? id);
    found.set('links', circle(titles.slice(0, 6).join(' → ')));
  } else if (refused?.code === 'not-allowed') found.set('ownerId', words['ownerNotAllowed'] ?? '');
  for (const { path } of refused?.issues ?? []) {
    const place = (path[0] === 'goal' || path[0] === 'fields' ? path.slice(1) : path).join('.');
    found.set(placeOf(place), words[keyOf(place, values)] ?? words['other'] ?? '');
  }
  const read = [
    ...figuresIn(values.measure, locale).map(
      ([place, figure]) => [`measure.${place}`, figure] as const,
    ),
    ...values.links.map(
      ({ weight }, at) => [`links.${at}.weight`, readFigure(weight, locale)] as const,
    ),
  ];
  for (const [place, { kind }] of read) {
    if (kind === 'grouped') found.set(place, messages.checkIn.grouped);
    if (kind === 'no-number') found.set(place, messages.checkIn.invalidNumber);
  }
  return found;
}

/** The place of the form at which something is said: a rule about two links is said below all of them. */
function placeOf(place: string): string {
  return place === 'driver' ? 'measure' : place;
}

function keyOf(place: string, { measure }: Values): string {
  if (place.endsWith('.weight')) return 'weight';
  if (place.endsWith('.role')) return 'role';
  if (/^measure\.items\.\d+\./.test(place)) return 'stepTitle';
  if (place === 'measure' && measure.kind === 'none') return 'measureNeeded';
  return place;
}
