import { seesRecord } from '../../access/sees-record.ts';
import { PerfError } from '../../errors.ts';
import type { RecordTypes } from '../../schema/collections.ts';
import type { Feedback, FeedbackRequest } from '../../schema/feedback.ts';
import type {
  CompanyValueId,
  FeedbackId,
  FeedbackRequestId,
  PersonId,
  RecognitionId,
} from '../../schema/ids.ts';
import type { Person } from '../../schema/organisation.ts';
import type { Recognition } from '../../schema/recognition.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';

/** What commands name of feedback and recognition, by collection, in the words of a refusal. */
const what = {
  feedback: 'feedback',
  feedbackRequests: 'request for feedback',
  recognitions: 'recognition',
} as const;

/** @throws PerfError `not-found`, alike for feedback that is not there and for feedback out of sight. */
export function knownFeedback(records: Everything, id: FeedbackId, viewer: PersonId): Feedback {
  return inSight(records, 'feedback', records.growth.feedback.get(id), { id, viewer });
}

/** @throws PerfError `not-found`, alike for a request that is not there and for one out of sight. */
export function knownRequest(
  records: Everything,
  id: FeedbackRequestId,
  viewer: PersonId,
): FeedbackRequest {
  const found = records.growth.feedbackRequests.get(id);
  return inSight(records, 'feedbackRequests', found, { id, viewer });
}

/** @throws PerfError `not-found`, alike for a recognition that is not there and for one out of sight. */
export function knownRecognition(
  records: Everything,
  id: RecognitionId,
  viewer: PersonId,
): Recognition {
  return inSight(records, 'recognitions', records.growth.recognitions.get(id), { id, viewer });
}

function inSight<C extends keyof typeof what>(
  records: Everything,
  collection: C,
  found: RecordTypes[C] | undefined,
  { id, viewer }: { readonly id: string; readonly viewer: PersonId },
): RecordTypes[C] {
  if (found && seesRecord(viewer, collection, found, records).allowed) return found;
  throw notFound(what[collection], id);
}

/** What a command names of feedback and recognition. */
interface Named {
  readonly feedbackId?: FeedbackId;
  readonly requestId?: FeedbackRequestId;
  readonly recognitionId?: RecognitionId;
}

/** The refusal of a command that names feedback, a request or recognition out of sight; `undefined` where all is in view. */
export function unknownOfGrowth(
  { feedbackId, requestId, recognitionId }: Named,
  viewer: PersonId,
  records: Everything,
): PerfError | undefined {
  try {
    if (feedbackId !== undefined) knownFeedback(records, feedbackId, viewer);
    if (requestId !== undefined) knownRequest(records, requestId, viewer);
    if (recognitionId !== undefined) knownRecognition(records, recognitionId, viewer);
    return undefined;
  } catch (error) {
    if (error instanceof PerfError) return error;
    throw error;
  }
}

/**
 * Somebody who is there, for something to be said of them or to them.
 *
 * @throws PerfError `not-found`; `wrong-state` for whoever has left or was erased.
 */
export function assertHere(records: Everything, personId: PersonId): Person {
  const person = records.people.get(personId);
  if (!person) throw notFound('person', personId);
  if (person.active && person.erasedAt === undefined) return person;
  const message = `${personId} is not in the workspace any more; expected somebody who is.`;
  throw new PerfError('wrong-state', message, { ids: [personId] });
}

/** @throws PerfError `not-found`; `wrong-state` for a value to which nothing new points. */
export function assertValue(records: Everything, valueId: CompanyValueId | undefined): void {
  if (valueId === undefined) return;
  const value = records.growth.companyValues.get(valueId);
  if (!value) throw notFound('value', valueId);
  if (value.retired !== true) return;
  const message = `The value ${valueId} is retired; expected one that holds, or none.`;
  throw new PerfError('wrong-state', message, { ids: [valueId] });
}
