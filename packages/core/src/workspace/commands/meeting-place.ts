import { isSameMoment, newMeeting, recordOfDue } from '../../conversations/meetings.ts';
import { seriesDates } from '../../conversations/series-dates.ts';
import { PerfError } from '../../errors.ts';
import type { Meeting, Series } from '../../schema/conversation.ts';
import type { MeetingRef } from '../../schema/conversation-commands.ts';
import type { MeetingId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import type { Write } from '../command.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { conflictOf } from './fields.ts';
import { assertNew } from './known.ts';

/** A meeting of a series, and whether it has a record yet. */
export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly isNew: boolean;
}

/**
 * The meeting that a command names. One of the recurrence to which nothing has happened gets the record
 * that it is about to have.
 *
 * @throws PerfError `not-found` for what is no meeting of the series.
 */
export function knownMeeting(records: Everything, series: Series, ref: MeetingRef): FoundMeeting {
  const recorded = records.rhythm.meetingsOf(series.id);
  if ('meetingId' in ref) {
    const meeting = recorded.find(({ id }) => id === ref.meetingId);
    if (!meeting) throw notFound(`meeting of the series ${series.id} with the id`, ref.meetingId);
    return { meeting, isNew: false };
  }
  const meeting = recordOfDue(recorded, ref.due);
  if (meeting) return { meeting, isNew: false };
  const [due] = seriesDates(series, ref.due);
  if (due === undefined || !isSameMoment(due, ref.due)) {
    throw notFound(`meeting of the series ${series.id} at`, ref.due);
  }
  const fresh = newMeeting(series, due);
  assertNew(records, 'meetings', fresh.id);
  return { meeting: fresh, isNew: true };
}

/** The id of a meeting that something is written of, and the record that it gets by that. */
export function meetingWritten(
  records: Everything,
  series: Series,
  ref: MeetingRef | undefined,
): { readonly named: { readonly meetingId?: MeetingId }; readonly writes: readonly Write[] } {
  if (!ref) return { named: {}, writes: [] };
  const { meeting, isNew } = knownMeeting(records, series, ref);
  const writes: Write[] = isNew ? [{ collection: 'meetings', record: meeting }] : [];
  return { named: { meetingId: meeting.id }, writes };
}

/** @throws PerfError `conflict` where the meeting begins at another moment than the viewer saw. */
export function assertSeenAt({ id, at }: Meeting, seen: Instant): void {
  if (isSameMoment(at, seen)) return;
  throw conflictOf(id, [{ field: 'at', base: seen, theirs: at ?? null }]);
}

/** @throws PerfError `wrong-state` for a meeting that was held or skipped. */
export function assertToCome({ id, skipped, confirmed, objected }: Meeting, what: string): void {
  const isHeld = confirmed !== undefined && objected === undefined;
  if (!isHeld && !skipped) return;
  const message = `The meeting ${id} was ${skipped ? 'skipped' : 'held'} and cannot ${what}.`;
  throw new PerfError('wrong-state', message, { ids: [id] });
}
