import { compareInstants } from '../../calendar.ts';
import { isSameMoment } from '../../conversations/meetings.ts';
import { PerfError } from '../../errors.ts';
import type { Meeting } from '../../schema/conversation.ts';
import { MeetingAdd, MeetingMove, MeetingSkip } from '../../schema/conversation-commands.ts';
import type { MeetingId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import { commandSpec } from '../command-spec.ts';
import { assertNew } from './known.ts';
import { assertActive, knownSeries, restsOnSeries } from './known-series.ts';
import { assertSeenAt, assertToCome, knownMeeting } from './meeting-place.ts';

/** `meeting.move`: another moment, in place of the one that the viewer saw. */
export const meetingMove = commandSpec({
  type: 'meeting.move',
  does: 'Moves a meeting to a moment to come, if it still is when it was shown.',
  schema: MeetingMove,
  decide(records, { seriesId, meeting: ref, from, to }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    assertActive(series, 'be met in');
    const { meeting } = knownMeeting(records, series, ref);
    if (isSameMoment(meeting.at, to)) return [];
    assertSeenAt(meeting, from);
    assertToCome(meeting, 'be moved');
    assertNotPast(to, now, ['to']);
    const moved = [...meeting.moved, { by: viewer, at: now, from: meeting.at }];
    const record = { ...asScheduled(meeting), at: to, moved, sequence: meeting.sequence + 1 };
    return [{ collection: 'meetings', record }];
  },
  basis: restsOnSeries,
});

/** `meeting.skip`: this one is not held. What was to be talked about stays open. */
export const meetingSkip = commandSpec({
  type: 'meeting.skip',
  does: 'Skips a meeting with a reason, if it still is when it was shown.',
  schema: MeetingSkip,
  decide(records, { seriesId, meeting: ref, at, reason }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    const { meeting } = knownMeeting(records, series, ref);
    if (meeting.skipped) return [];
    assertSeenAt(meeting, at);
    assertToCome(meeting, 'be skipped');
    const skipped = { by: viewer, at: now, reason };
    const record = { ...asScheduled(meeting), skipped, sequence: meeting.sequence + 1 };
    return [{ collection: 'meetings', record }];
  },
  basis: restsOnSeries,
});

/** `meeting.add`: one between those of the recurrence. */
export const meetingAdd = commandSpec({
  type: 'meeting.add',
  does: 'Adds a meeting between those of the recurrence, at a moment to come.',
  schema: MeetingAdd,
  decide(records, { seriesId, at, minutes }, { viewer, now, newId }) {
    const series = knownSeries(records, seriesId, viewer);
    assertActive(series, 'be met in');
    assertNotPast(at, now, ['at']);
    const id = newId() as MeetingId;
    assertNew(records, 'meetings', id);
    const length = minutes ?? series.minutes;
    const record: Meeting = { id, seriesId, at, minutes: length, moved: [], sequence: 0 };
    return [{ collection: 'meetings', record }];
  },
  basis: restsOnSeries,
});

/** What was said and objected to is settled by meeting another time, or not at all. */
function asScheduled({ confirmed: _said, objected: _objected, ...meeting }: Meeting): Meeting {
  return meeting;
}

function assertNotPast(moment: Instant, now: Instant, path: readonly string[]): void {
  if (compareInstants(moment, now) >= 0) return;
  throw new PerfError('invalid-input', `Nobody can meet at ${moment}, which is past.`, {
    issues: [{ path, message: 'expected a moment to come' }],
  });
}
