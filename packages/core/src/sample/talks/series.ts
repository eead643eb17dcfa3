import type { Attendance } from '../time/attendance.ts';
import { mondayOf } from '../cadence-rules.ts';
import type { MeetingTime } from './meeting-times.ts';
import type { Pair } from './pairs.ts';
import { instantAt, timeOf } from '../time/zones.ts';
import { addDays } from '../../calendar.ts';
import type { Series } from '../../schema/conversation.ts';
import type { TemplateId } from '../../schema/ids.ts';
import type { Day } from '../../schema/primitives.ts';

/** The template of the sample's own, for talks beside the line. */
export const lineTemplate = 'at-the-line' as TemplateId;

/** The first day on which a pair meets: the first one of that weekday, in the second week of every two for half of them. */
export function firstDayOf({ from, weeks, number }: Pair, { weekday }: MeetingTime): Day {
  const monday = mondayOf(addDays(from, 6));
  const phase = weeks > 1 ? 7 * (Number.parseInt(number.replace(/\D/g, ''), 10) % 2) : 0;
  return addDays(monday, weekday - 1 + phase);
}

/** The record of a pair's series. */
export function seriesFrom(pair: Pair, time: MeetingTime, attendance: Attendance): Series {
  const { report, manager, ends } = pair;
  const first = firstDayOf(pair, time);
  const { timeZone } = manager;
  const startedOn = attendance.firstAtWork(manager.id, addDays(first, -2), addDays(first, -30));
  const endedOn = ends && attendance.firstAtWork(report.id, pair.until, addDays(pair.until, -30));
  return {
    ...{ id: pair.id, people: [report.id, manager.id] },
    ...(pair.kind === 'line' && { managerId: manager.id }),
    recurrence: {
      ...{ frequency: 'weekly', interval: pair.weeks, weekdays: [{ weekday: time.weekday }] },
    },
    ...{ from: first, time: timeOf(time.at), zone: timeZone, minutes: time.minutes },
    templateId: templateOf(pair),
    state: ends ? 'ended' : 'active',
    startedBy: manager.id,
    startedAt: instantAt(startedOn ?? addDays(first, -2), 11 * 60 + 20, timeZone),
    ...(ends && { endedAt: instantAt(endedOn ?? pair.until, 14 * 60, report.timeZone) }),
    ...(pair.continues !== undefined && { continues: pair.continues }),
    ...{ shared: [], sequence: 0, earlier: [] },
  };
}

function templateOf({ kind, report, leads }: Pair): TemplateId {
  if (kind === 'skip-level') return 'skip-level' as TemplateId;
  return report.teamId === 't-4' && !leads ? lineTemplate : ('weekly' as TemplateId);
}
