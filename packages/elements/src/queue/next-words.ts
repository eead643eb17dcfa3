import {
  type ComingLine,
  type Instant,
  type PersonId,
  type Records,
  nextDue,
  dayOf,
} from '@throughline/core';
import { whatOf } from './line-words.ts';
import type { QueueScene } from './scene.ts';

/** What comes into somebody's queue next. Only of one's own queue is all there to say so. */
export function comingOf(
  records: Records,
  personId: PersonId,
  now: Instant,
): ComingLine | undefined {
  return nextDue(records, personId, now);
}

/** What comes next and when, in a sentence. */
export function nextWords(coming: ComingLine, scene: QueueScene): string {
  const { messages, format, zone } = scene;
  const { queue } = messages;
  const day = (moment: Instant) => format.day(dayOf(moment, zone));
  const what = whatOf(coming, scene);
  return coming.activity === 'one-on-one'
    ? queue.nextAt(what, day(coming.due))
    : queue.next(what, day(coming.opens), day(coming.due));
}
