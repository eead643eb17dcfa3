import { instantOf } from '../calendar.ts';
import { lastMomentOf, openRequestsTo } from '../feedback/requests.ts';
import type { Records } from '../goals/records.ts';
import type { FeedbackRequest } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { DueLine } from './due-line.ts';
import type { DueOptions } from './due-subjects.ts';

/**
 * The lines of what somebody was asked for feedback and has neither answered nor declined: due on the last day
 * of the request, after which it expires, so that none is ever overdue. They hold no word of the question.
 *
 * @param options - With a viewer only what that one has asked, but for one's own queue.
 * @returns Throws as `openRequestsTo`.
 */
export function requestLines(
  records: Records,
  personId: PersonId,
  at: Instant,
  { viewer = personId }: DueOptions,
): readonly DueLine[] {
  return openRequestsTo(personId, records, at)
    .filter(({ from }) => viewer === personId || viewer === from)
    .map((request) => lineOf(request, records));
}

function lineOf(request: FeedbackRequest, records: Records): DueLine {
  const { id: requestId, about, at: since } = request;
  const due = instantOf(lastMomentOf(request, records) - 1);
  return {
    activity: 'feedback-asked',
    subject: { kind: 'request', requestId },
    state: 'pending',
    ...{ due, slotDue: due, since, graceUntil: due },
    minutes: records.settings.activityMinutes['feedback-asked'],
    why: { source: 'request' },
    command: { type: 'feedback.give', input: { about, requestId } },
  };
}
