import type { Attendance } from '../time/attendance.ts';
import type { Pair } from './pairs.ts';
import type { Sitting } from './sittings.ts';
import type { Talk } from './talk.ts';
import { objection, seriesEnds } from '../texts/reasons.ts';
import { instantAt } from '../time/zones.ts';
import { addDays } from '../../calendar.ts';
import type { SharedItem } from '../../schema/conversation.ts';
import type { Day } from '../../schema/primitives.ts';

/** The pair of which one said once that a meeting had been none. */
const objecting = 's-56';

/** What was still open when a series ended, dropped on its last day with the reason. */
export function closeTalk(pair: Pair, talk: Talk, attendance: Attendance): Talk {
  if (!pair.ends) return talk;
  const { report, until, ends } = pair;
  const day = attendance.firstAtWork(report.id, until, addDays(until, -30)) ?? until;
  const at = instantAt(day, attendance.hoursOf(report.id).to - 40, report.timeZone);
  const ended = { by: report.id, at, as: 'dropped', reason: seriesEnds[ends] } as const;
  return {
    ...talk,
    talkingPoints: talk.talkingPoints.map((point) => (point.ended ? point : { ...point, ended })),
    actionItems: talk.actionItems.map((item) => (item.ended ? item : { ...item, ended })),
  };
}

/** What a report shows a new manager of the talks with the one before: the last points, a note, what was taken on. */
export function sharedOf({ talkingPoints, sharedNotes, actionItems }: Talk): readonly SharedItem[] {
  const [note, action] = [sharedNotes.at(-1), actionItems.at(-1)];
  return [
    ...talkingPoints.slice(-2).map(({ id }) => ({ kind: 'talking-point', id }) as const),
    ...(note ? [{ kind: 'note', id: note.id } as const] : []),
    ...(action ? [{ kind: 'action', id: action.id } as const] : []),
  ];
}

/**
 * The meetings of a pair, one of them with an objection where theirs is the pair that had one: confirmed by
 * the manager, and not held after all, as the report said two days later.
 */
export function withObjection(
  { id, report, manager }: Pair,
  sittings: readonly Sitting[],
  { attendance, today }: { readonly attendance: Attendance; readonly today: Day },
): readonly Sitting[] {
  const chosen = sittings.findLast(({ isHeld, day }) => isHeld && day < addDays(today, -12));
  if (id !== objecting || !chosen?.meeting.confirmed) return sittings;
  const day = attendance.firstAtWork(report.id, addDays(chosen.day, 2), addDays(chosen.day, 6));
  if (day === undefined) return sittings;
  const { closedAt: _closedAt, ...meeting } = chosen.meeting;
  const at = instantAt(day, attendance.hoursOf(report.id).from + 35, report.timeZone);
  const said = {
    ...{ ...meeting, confirmed: { ...chosen.meeting.confirmed, by: manager.id } },
    objected: { by: report.id, at, reason: objection },
  };
  return sittings.map((each) =>
    each === chosen ? { ...each, meeting: said, isHeld: false } : each,
  );
}
