import type { VoiceOptions } from './voices.ts';
import { instantAt } from '../time/zones.ts';
import { createRandom } from '../../random.ts';
import { addDays } from '../../calendar.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Day, Instant } from '../../schema/primitives.ts';

/** How far back somebody is looked for who was at work. */
const mostDays = 30;

/**
 * A moment at which somebody was at work: on a day or on the last working day before, in the middle of their
 * hours; `undefined` for somebody who is not there.
 *
 * @param turn - A whole number; the same person says two things at two times of a day.
 */
export function momentOf(
  personId: PersonId,
  day: Day,
  turn: number,
  { people, attendance, seed }: VoiceOptions,
): Instant | undefined {
  const person = people.get(personId);
  const at = person && attendance.firstAtWork(personId, day, addDays(day, -mostDays));
  if (!person || at === undefined) return undefined;
  const { from, to } = attendance.hoursOf(personId);
  const minutes = createRandom(seed, 9, Number(personId.slice(2)), turn).between(
    from + 40,
    to - 40,
  );
  return instantAt(at, minutes, person.timeZone);
}

/** Whether somebody was employed some days before and after a moment, so that nothing falls before they joined. */
export function wasThere(
  personId: PersonId,
  at: Instant,
  { people, attendance }: VoiceOptions,
): boolean {
  return people.has(personId) && attendance.isEmployed(personId, at.slice(0, 10));
}
