import { dayOf, epochOf } from '../../calendar.ts';
import { objectionDays, objectionEnd } from '../../conversations/meetings.ts';
import { PerfError } from '../../errors.ts';
import type { Meeting, Series } from '../../schema/conversation.ts';
import { MeetingNamed, MeetingObject } from '../../schema/conversation-commands.ts';
import type { Instant } from '../../schema/primitives.ts';
import { commandSpec } from '../command-spec.ts';
import { knownSeries, restsOnSeries } from './known-series.ts';
import { knownMeeting } from './meeting-place.ts';

/** `meeting.confirm`: it was held, says one of the two; after an objection the one who objected may say so. */
export const meetingConfirm = commandSpec({
  type: 'meeting.confirm',
  does: 'Says that a meeting was held; the other one may object for seven days.',
  schema: MeetingNamed,
  decide(records, { seriesId, meeting: ref }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    const { meeting } = knownMeeting(records, series, ref);
    const { objected, ...rest } = meeting;
    if (meeting.confirmed && !objected) return [];
    if (meeting.skipped) throw refused(meeting, 'was skipped and cannot have been held');
    if (objected && objected.by !== viewer) {
      throw refused(meeting, 'was objected to; only who objected can say that it was held');
    }
    assertDayHasCome(series, meeting, now);
    const record: Meeting = { ...rest, confirmed: { by: viewer, at: now } };
    return [{ collection: 'meetings', record }];
  },
  basis: restsOnSeries,
});

/** `meeting.object`: it was not held, says the other one. */
export const meetingObject = commandSpec({
  type: 'meeting.object',
  does: 'Objects, within seven days, to what the other one said: the meeting was not held.',
  schema: MeetingObject,
  decide(records, { seriesId, meeting: ref, reason }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    const { meeting } = knownMeeting(records, series, ref);
    const { confirmed, objected } = meeting;
    if (objected) return [];
    if (!confirmed) throw refused(meeting, 'was not said to be held, so nobody can object');
    if (confirmed.by === viewer) {
      throw refused(meeting, 'was said to be held by you; the other one may object');
    }
    if (epochOf(now) >= objectionEnd(confirmed.at)) {
      throw refused(meeting, `counts as held, ${objectionDays} days after it was said to be`);
    }
    const record: Meeting = { ...meeting, objected: { by: viewer, at: now, reason } };
    return [{ collection: 'meetings', record }];
  },
});

/** `meeting.close`: from then on shared notes are only added to. */
export const meetingClose = commandSpec({
  type: 'meeting.close',
  does: 'Closes a meeting: its shared notes are only added to from then on.',
  schema: MeetingNamed,
  decide(records, { seriesId, meeting: ref }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    const { meeting } = knownMeeting(records, series, ref);
    if (meeting.closedAt !== undefined) return [];
    if (meeting.skipped) throw refused(meeting, 'was skipped, so there is nothing to close');
    assertDayHasCome(series, meeting, now);
    return [{ collection: 'meetings', record: { ...meeting, closedAt: now } }];
  },
  basis: restsOnSeries,
});

/** People begin a little early, so a meeting can be spoken of from the morning of its day on. */
function assertDayHasCome({ zone }: Series, meeting: Meeting, now: Instant): void {
  if (dayOf(meeting.at, zone) <= dayOf(now, zone)) return;
  throw refused(meeting, `is at ${meeting.at}, which is to come; move it to when you meet`);
}

function refused({ id }: Meeting, what: string): PerfError {
  return new PerfError('wrong-state', `The meeting ${id} ${what}.`, { ids: [id] });
}
