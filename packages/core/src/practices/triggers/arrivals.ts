import { addDays, dayOf, daysBetween, instantOf, startOfDay } from '../../calendar.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Day } from '../../schema/primitives.ts';
import { daysOfAbsence } from '../leave-days.ts';
import type { CoachLook } from '../look.ts';
import { occasion, type Trigger } from '../occasion.ts';
import { takenOverAt } from '../taken-over.ts';

/** `new-report`: a report joined in the last days, or came over from another manager, by a series that says so. */
export const newReport: Trigger<'new-report'> = (leaderId, look, { days }) =>
  look.reportsOf(leaderId).flatMap((personId) => {
    const today = look.todayOf(personId);
    const [since] = newSince(leaderId, personId, look)
      .filter((day) => day <= today && daysBetween(day, today) <= days)
      .sort()
      .slice(-1);
    if (since === undefined) return [];
    return [
      occasion('new-report', {
        subject: { kind: 'person', personId },
        values: { personId, since },
        since: instantOf(startOfDay(since, zoneOf(look.records, personId))),
        // The first days matter most.
        strength: 1 - daysBetween(since, today) / (days + 1),
        personId,
      }),
    ];
  });

function newSince(leaderId: PersonId, personId: PersonId, look: CoachLook): readonly Day[] {
  const joined = look.records.people.get(personId)?.joined;
  const zone = zoneOf(look.records, personId);
  const takenOver = takenOverAt(leaderId, personId, look).map((at) => dayOf(at, zone));
  return joined === undefined ? takenOver : [joined, ...takenOver];
}

/** `report-returned`: a report came back in the last days from an absence of at least so many. */
export const reportReturned: Trigger<'report-returned'> = (leaderId, look, { days, count }) =>
  look.reportsOf(leaderId).flatMap((personId) => {
    const today = look.todayOf(personId);
    const away = look
      .absencesOf(personId)
      .findLast((each) => each.end < today && daysOfAbsence(each) >= count);
    if (!away || daysBetween(away.end, today) > days) return [];
    const { start, end } = away;
    return [
      occasion('report-returned', {
        subject: { kind: 'person', personId },
        values: { personId, start, end, days: daysOfAbsence(away) },
        since: instantOf(startOfDay(addDays(end, 1), zoneOf(look.records, personId))),
        strength: 1 - daysBetween(end, today) / (days + 1),
        personId,
      }),
    ];
  });
