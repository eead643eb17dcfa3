import { PerfError } from '../../errors.ts';
import { standingOf } from '../../feedback/requests.ts';
import type { Feedback, FeedbackRequest } from '../../schema/feedback.ts';
import { FeedbackGive } from '../../schema/feedback-commands.ts';
import type { FeedbackId, PersonId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import type { RecordKey } from '../storage.ts';
import { assertReaders, restsOnManager } from './feedback-reach.ts';
import { assertNew, knownGoal } from './known.ts';
import { assertHere, assertValue, knownRequest } from './known-growth.ts';

/** `feedback.give`: its words never change again, and who reads it is fixed by what is said here. */
export const feedbackGive = commandSpec({
  type: 'feedback.give',
  does: 'Gives feedback about somebody else to those whom its visibility names, in answer to a request perhaps.',
  schema: FeedbackGive,
  decide(records, input, { viewer, now, newId }) {
    const { about, goalId, valueId, requestId } = input;
    if (about === viewer) throw aboutOneself();
    assertHere(records, about);
    if (goalId !== undefined) knownGoal(records, goalId, { viewer });
    assertValue(records, valueId);
    const request = requestId === undefined ? undefined : knownRequest(records, requestId, viewer);
    if (request) assertAnswers(records, request, { viewer, about, now });
    assertReaders(records, { ...input, from: viewer });
    const id = newId() as FeedbackId;
    assertNew(records, 'feedback', id);
    const record: Feedback = { ...input, id, from: viewer, at: now, changes: [] };
    const given = { collection: 'feedback', record } as const;
    if (!request) return [given];
    return [given, { collection: 'feedbackRequests', record: { ...request, answeredAt: now } }];
  },
  basis: (records, { about, goalId, valueId }) => [
    ...restsOnManager(records, about),
    ...named('goals', goalId),
    ...named('companyValues', valueId),
  ],
});

/** The key of a record that a command may name. */
export function named(collection: string, id: string | undefined): readonly RecordKey[] {
  return id === undefined ? [] : [{ collection, id }];
}

/** An answer that comes after the last day is one; to a request that has ended otherwise there is none. */
function assertAnswers(
  records: Everything,
  request: FeedbackRequest,
  { viewer, about, now }: { viewer: PersonId; about: PersonId; now: string },
): void {
  const { id, to } = request;
  if (to !== viewer) {
    const message = `The request ${id} was put to ${to}, who alone answers it.`;
    throw new PerfError('not-allowed', message, { ids: [id] });
  }
  if (request.about !== about) {
    throw new PerfError('invalid-input', `The request ${id} is about ${request.about}.`, {
      ids: [id],
      issues: [{ path: ['about'], message: 'expected the person that the request is about' }],
    });
  }
  const state = standingOf(request, records, now);
  if (state === 'open' || state === 'expired') return;
  const message = `The request ${id} is ${state}; feedback can be given without it.`;
  throw new PerfError('wrong-state', message, { ids: [id] });
}

function aboutOneself(): PerfError {
  return new PerfError('invalid-input', 'Feedback is about somebody else.', {
    issues: [{ path: ['about'], message: 'expected somebody else' }],
  });
}
