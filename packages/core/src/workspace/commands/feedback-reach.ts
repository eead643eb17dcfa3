import { PerfError } from '../../errors.ts';
import {
  fitting,
  isForManager,
  managerReading,
  narrowerThan,
  widerThan,
} from '../../feedback/reach.ts';
import type { Feedback, FeedbackVisibility } from '../../schema/feedback.ts';
import { FeedbackReach } from '../../schema/feedback-commands.ts';
import type { PersonId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import type { RecordKey } from '../storage.ts';
import { baseConflict, conflictOf } from './fields.ts';
import { knownFeedback } from './known-growth.ts';

/** `feedback.widen`: more people read it, which its author alone may say. */
export const feedbackWiden = commandSpec({
  type: 'feedback.widen',
  does: 'Lets more people read feedback of one’s own, if it still is for whom it was shown to be for.',
  schema: FeedbackReach,
  decide(records, input, { viewer, now }) {
    const feedback = knownFeedback(records, input.feedbackId, viewer);
    const others = (from: FeedbackVisibility) => narrowerThan(from, 'author');
    const move = { ...input, by: viewer, now, may: widerThan };
    const record = moved(records, feedback, { ...move, others, otherCommand: 'feedback.narrow' });
    return record ? [{ collection: 'feedback', record }] : [];
  },
  basis: restsOnSubject,
});

/** `feedback.narrow`: fewer people read it; its author keeps reading it, and so does a subject who says so. */
export const feedbackNarrow = commandSpec({
  type: 'feedback.narrow',
  does: 'Lets fewer people read feedback by oneself or about oneself, if it still is for whom it was shown to be for.',
  schema: FeedbackReach,
  decide(records, input, { viewer, now }) {
    const feedback = knownFeedback(records, input.feedbackId, viewer);
    const as = feedback.from === viewer ? 'author' : 'subject';
    const may = (visibility: FeedbackVisibility) => narrowerThan(visibility, as);
    const move = { ...input, by: viewer, now, may, others: widerThan };
    const record = moved(records, feedback, { ...move, otherCommand: 'feedback.widen' });
    return record ? [{ collection: 'feedback', record }] : [];
  },
  basis: restsOnSubject,
});

interface Move extends FeedbackReach {
  readonly by: PersonId;
  readonly now: string;
  /** Where it may go from what it is. */
  readonly may: (from: FeedbackVisibility) => readonly FeedbackVisibility[];
  /** Where the other command leads from there. */
  readonly others: (from: FeedbackVisibility) => readonly FeedbackVisibility[];
  readonly otherCommand: string;
}

/** The same feedback with other readers; `undefined` where it has those already. */
function moved(records: Everything, feedback: Feedback, move: Move): Feedback | undefined {
  const { managerId, ...rest } = feedback;
  const { about, visibility: from, changes } = feedback;
  const { to, base, by, now, managerId: shown } = move;
  if (from === to) return undefined;
  const versions = { field: 'visibility', base, theirs: from, yours: to };
  if (from !== base) throw baseConflict(feedback.id, versions);
  if (move.others(from).includes(to)) throw leadsElsewhere(feedback, move);
  // A manager who reads it already is the one who does, whoever has become the manager since.
  const reads = isForManager(to) ? (managerId ?? managerReading(about, records)) : undefined;
  if (managerId === undefined || shown !== undefined) assertShown(about, to, { shown, reads });
  const fits = fitting(feedback, records, move.may(from));
  if (!fits.includes(to)) throw doesNotFit(about, fits, 'to');
  return {
    ...rest,
    visibility: to,
    ...(reads !== undefined && { managerId: reads }),
    changes: [...changes, { at: now, by, from, to }],
  };
}

/**
 * Refuses feedback that is about to be given to others than its author was shown, or to nobody.
 *
 * @param addressed - `managerId` is the manager whom its author was shown.
 * @throws PerfError `conflict` where another manager would read it by now; `invalid-input` where none is named or
 *   one too many, and for feedback that nobody would read, or no manager, with what fits.
 */
export function assertReaders(
  records: Everything,
  addressed: Pick<Feedback, 'from' | 'about' | 'visibility' | 'managerId'>,
): void {
  const { from, about, visibility, managerId } = addressed;
  const reads = isForManager(visibility) ? managerReading(about, records) : undefined;
  assertShown(about, visibility, { shown: managerId, reads });
  const fits = fitting({ from, about }, records);
  if (!fits.includes(visibility)) throw doesNotFit(about, fits, 'visibility');
}

/** Words reach the manager whom the form has named, or nobody: what is meant for one is not for the next. */
function assertShown(
  about: PersonId,
  visibility: FeedbackVisibility,
  { shown, reads }: { readonly shown: PersonId | undefined; readonly reads: PersonId | undefined },
): void {
  if (shown === reads) return;
  if (isForManager(visibility) && shown !== undefined) {
    const versions = { field: 'managerId', base: shown, theirs: reads ?? null };
    throw conflictOf(about, [versions], () => ['managerId']);
  }
  const expected = reads === undefined ? 'expected none' : 'expected the manager who was shown';
  const message = `Feedback about ${about} names the manager who is to read it, and no other does.`;
  throw new PerfError('invalid-input', message, {
    ids: [about],
    issues: [{ path: ['managerId'], message: expected }],
  });
}

function doesNotFit(about: PersonId, fits: readonly FeedbackVisibility[], path: string): PerfError {
  const expected = fits.length === 0 ? 'nothing fits' : `expected ${fits.join(' or ')}`;
  const message = `Feedback about ${about} cannot be shown like that by this; ${expected}.`;
  return new PerfError('invalid-input', message, {
    ids: [about],
    issues: [{ path: [path], message: expected }],
  });
}

function leadsElsewhere({ id, visibility }: Feedback, { to, otherCommand }: Move): PerfError {
  const message = `Feedback that is ${visibility} is made ${to} by ${otherCommand}.`;
  return new PerfError('invalid-input', message, {
    ids: [id],
    issues: [{ path: ['to'], message: `expected ${otherCommand} for that` }],
  });
}

/** Who manages the subject at the moment of storing decides who reads it. */
export function restsOnManager({ people }: Everything, about: PersonId): readonly RecordKey[] {
  const managerId = people.get(about)?.managerId;
  const ids = managerId === undefined ? [about] : [about, managerId];
  return ids.map((id) => ({ collection: 'people', id }));
}

function restsOnSubject(records: Everything, { feedbackId }: FeedbackReach): readonly RecordKey[] {
  const feedback = records.growth.feedback.get(feedbackId);
  return feedback ? restsOnManager(records, feedback.about) : [];
}
