import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type DueOptions, dueSubjects } from './due-subjects.ts';
import { effectiveRule } from './effective-rule.ts';
import { timesPerYear } from './frequency.ts';

const weeksPerYear = 365.2425 / 7;

/**
 * The minutes a week that the rules ask of somebody, as they hold at a moment: each thing that may be due of
 * them, as often as it is and as long as the settings estimate. Leave, holidays and the ends of goals are not
 * looked at.
 *
 * @returns From 0, not rounded. Throws as `effectiveRule`.
 *
 * @example
 * effort(records, 'mia' as PersonId, at); // three goals a week and a one-on-one every other week: 24
 */
export function effort(
  records: Records,
  personId: PersonId,
  at: Instant,
  options: DueOptions = {},
): number {
  if (!records.people.get(personId)?.active) return 0;
  let minutes = 0;
  for (const subject of dueSubjects(records, personId, at, options)) {
    const { recurrence, from } = effectiveRule(subject, records, at).rhythm ?? {};
    if (!recurrence || from === undefined) continue;
    const estimated = records.settings.activityMinutes[subject.activity];
    minutes += (timesPerYear(recurrence, from) / weeksPerYear) * estimated;
  }
  return minutes;
}
