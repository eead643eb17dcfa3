import type { Attendance } from './time/attendance.ts';
import { instantAt } from './time/zones.ts';
import { addDays } from '../calendar.ts';
import type { Activity, DueSubject, Snooze } from '../schema/cadence.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId, SnoozeId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';

type Text = readonly [
  who: string,
  activity: Activity,
  subject: string,
  daysAgo: number,
  days: number,
];

/** Who put what off, how many days ago and for how many days. `goal` stands for their first active goal. */
const texts: readonly Text[] = [
  ['p-11', 'check-in', 'goal', 16, 3],
  ['p-11', 'check-in', 'goal', 9, 4],
  ['p-11', 'recognition', 'p-11', 5, 14],
  ['p-53', 'check-in', 'goal', 4, 7],
  ['p-6', 'feedback-given', 'p-6', 12, 5],
  ['p-2', 'goal-review', 'goal', 1, 3],
];

/** Lines of queues that wait, or waited, until a moment; three of them are of one who has too much to do. */
export function snoozesOf(
  people: ReadonlyMap<string, Person>,
  goals: readonly Goal[],
  { attendance, today }: { attendance: Attendance; today: Day },
): readonly Snooze[] {
  return texts.flatMap(([who, activity, subject, daysAgo, days], index): Snooze[] => {
    const person = people.get(who);
    const goal = goals.find((each) => each.ownerId === who && each.state === 'active');
    const wished = addDays(today, -daysAgo);
    const day = person && attendance.firstAtWork(person.id, wished, addDays(wished, -10));
    if (!person || !day || (subject === 'goal' && !goal)) return [];
    const about: DueSubject =
      goal && subject === 'goal'
        ? { kind: 'goal', goalId: goal.id }
        : { kind: 'person', personId: subject as PersonId };
    const zone = person.timeZone;
    return [
      {
        ...{ id: `sn-${index + 1}` as SnoozeId, personId: person.id, activity, subject: about },
        until: instantAt(addDays(day, days), 9 * 60, zone),
        at: instantAt(day, 10 * 60 + index * 7, zone),
      },
    ];
  });
}
