import { addDays, dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { lastDayOf, standingOf } from '../../feedback/requests.ts';
import { zoneOf } from '../../goals/lookup.ts';
import { managersAbove } from '../../organisation.ts';
import type { FeedbackRequest } from '../../schema/feedback.ts';
import {
  FeedbackAsk,
  FeedbackDecline,
  FeedbackRequestNamed,
} from '../../schema/feedback-commands.ts';
import type { FeedbackRequestId, PersonId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { named } from './feedback.ts';
import { assertNew, knownGoal } from './known.ts';
import { assertHere, knownRequest } from './known-growth.ts';

const longestDays = 366;
const remindersAtMost = 2;

/** `feedback.ask`: a question to one person, who is told by their queue. */
export const feedbackAsk = commandSpec({
  type: 'feedback.ask',
  does: 'Asks somebody for feedback about oneself, or about somebody whom one manages.',
  schema: FeedbackAsk,
  decide(records, input, { viewer, now, newId }) {
    const { about, to, goalId } = input;
    assertHere(records, about);
    assertAsked(records, input, viewer);
    if (goalId !== undefined) knownGoal(records, goalId, { viewer });
    const due = lastDayOf({ ...input, at: now }, records);
    assertDue(due, dayOf(now, zoneOf(records, to)));
    assertNoneOpen(records, { ...input, from: viewer }, now);
    const id = newId() as FeedbackRequestId;
    assertNew(records, 'feedbackRequests', id);
    const record: FeedbackRequest = { ...input, id, from: viewer, at: now, due, reminders: [] };
    return [{ collection: 'feedbackRequests', record }];
  },
  basis: (records, { about, to, goalId }, { viewer }) => {
    const above = about === viewer ? [] : managersAbove(records.people, about);
    const people = new Set([about, to, ...above]);
    return [...[...people].flatMap((id) => named('people', id)), ...named('goals', goalId)];
  },
});

/** `feedback.remind`: twice at most, and not twice on a day. */
export const feedbackRemind = commandSpec({
  type: 'feedback.remind',
  does: 'Calls an open request of one’s own to mind, twice at most and once a day.',
  schema: FeedbackRequestNamed,
  decide(records, { requestId }, { viewer, now }) {
    const request = knownRequest(records, requestId, viewer);
    assertOpen(records, request, now);
    const { reminders, to } = request;
    if (reminders.length >= remindersAtMost) throw reminded(requestId, 'twice, which is enough');
    const zone = zoneOf(records, to);
    const last = reminders.at(-1);
    // A clock that was ahead may have reminded on a day to come.
    if (last !== undefined && dayOf(last, zone) >= dayOf(now, zone)) {
      throw reminded(requestId, 'today; expected another day');
    }
    const record = { ...request, reminders: [...reminders, now] };
    return [{ collection: 'feedbackRequests', record }];
  },
});

/** `feedback.decline`: nobody has to answer, nor to say why. */
export const feedbackDecline = commandSpec({
  type: 'feedback.decline',
  does: 'Declines a request for feedback, with a reason or without.',
  schema: FeedbackDecline,
  decide(records, { requestId, reason }, { viewer, now }) {
    const request = knownRequest(records, requestId, viewer);
    if (request.declined) return [];
    assertOpen(records, request, now);
    const declined = { at: now, ...(reason !== undefined && { reason }) };
    return [{ collection: 'feedbackRequests', record: { ...request, declined } }];
  },
});

/** `feedback.withdraw-request`: nobody waits for an answer any more. */
export const feedbackWithdrawRequest = commandSpec({
  type: 'feedback.withdraw-request',
  does: 'Takes back an open request of one’s own.',
  schema: FeedbackRequestNamed,
  decide(records, { requestId }, { viewer, now }) {
    const request = knownRequest(records, requestId, viewer);
    if (request.withdrawnAt !== undefined) return [];
    assertOpen(records, request, now);
    return [{ collection: 'feedbackRequests', record: { ...request, withdrawnAt: now } }];
  },
});

function assertAsked(records: Everything, { about, to }: FeedbackAsk, viewer: PersonId): void {
  if (to === viewer || to === about) {
    const message = 'Feedback is asked for from somebody else than who asks and whom it is about.';
    throw refused('to', message, 'expected somebody else');
  }
  const { roles } = assertHere(records, to);
  if (roles.some((role) => role !== 'viewer')) return;
  const message = `${to} only looks on and cannot answer; expected somebody who can.`;
  throw new PerfError('wrong-state', message, { ids: [to] });
}

function assertDue(due: string, today: string): void {
  if (due >= today && due <= addDays(today, longestDays)) return;
  const expected = `expected a day from ${today} on, within a year`;
  throw refused('due', 'The last day of a request is today or to come.', expected);
}

/** Asking once more would be a further reminder. */
function assertNoneOpen(
  records: Everything,
  asked: Pick<FeedbackRequest, 'from' | 'about' | 'to' | 'goalId'>,
  now: string,
): void {
  const { from, about, to, goalId } = asked;
  const open = records.growth
    .requestsFrom(from)
    .filter((each) => each.about === about && each.to === to && each.goalId === goalId)
    .find((each) => standingOf(each, records, now) === 'open');
  if (!open) return;
  const message = `The request ${open.id} asks ${to} about the same and is open; it can be called to mind.`;
  throw new PerfError('wrong-state', message, { ids: [open.id] });
}

/** @throws PerfError `wrong-state` for a request that waits for no answer. */
function assertOpen(records: Everything, request: FeedbackRequest, now: string): void {
  const state = standingOf(request, records, now);
  if (state === 'open') return;
  const message = `The request ${request.id} is ${state} and waits for no answer.`;
  throw new PerfError('wrong-state', message, { ids: [request.id] });
}

function reminded(id: FeedbackRequestId, when: string): PerfError {
  const message = `The request ${id} was called to mind ${when}.`;
  return new PerfError('wrong-state', message, { ids: [id] });
}

function refused(path: string, message: string, expected: string): PerfError {
  return new PerfError('invalid-input', message, {
    issues: [{ path: [path], message: expected }],
  });
}
