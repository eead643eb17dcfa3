import { type Instant, type MetricId, compareInstants, dayOf, zoneOf } from '@throughline/core';
import { figureFor } from '../parts/read-figure.ts';
import { type Act, type Draft, type Fields, beginning } from './act-drafts.ts';
import type { CardScene } from './card-scene.ts';

/** A form as it begins: a comment and a score are changed from what they are, a value is of today. */
export function firstOf(act: Act, card: CardScene): Draft {
  const { goal, reading } = card;
  const comment = reading.records.commentsOf(goal.id).find(({ id }) => id === act.about);
  return beginning({ goal, comment }, fieldsOf(act, card, comment?.text));
}

function fieldsOf(act: Act, card: CardScene, said: string | undefined): Partial<Fields> {
  switch (act.kind) {
    case 'edit':
      return { text: said ?? '' };
    case 'override':
      return asSet(card);
    case 'observe':
      return { day: todayOf(act.about as MetricId, card) };
    default:
      return {};
  }
}

function asSet({ goal, reading, format }: CardScene): Partial<Fields> {
  const { override } = goal;
  if (!override) return {};
  const { progress, status = '', reason, until } = override;
  // 0.07 * 100 is 7.000000000000001.
  const percent = progress === undefined ? undefined : Number((progress * 100).toPrecision(12));
  return {
    ...{ figure: figureFor(percent, format.locale), status, text: reason },
    day:
      until && isAhead(until, reading) ? dayOf(until, zoneOf(reading.records, goal.ownerId)) : '',
  };
}

function isAhead(until: Instant, reading: CardScene['reading']): boolean {
  return compareInstants(until, reading.now()) > 0;
}

function todayOf(metricId: MetricId, { reading }: CardScene): string {
  const { records } = reading;
  const metric = records.metrics.get(metricId);
  return dayOf(reading.now(), metric ? zoneOf(records, metric.ownerId) : 'UTC');
}
