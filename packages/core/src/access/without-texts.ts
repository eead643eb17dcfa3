import type { Meeting } from '../schema/conversation.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { FeedbackRequest, FeedbackRound } from '../schema/feedback.ts';
import type { ReviewBrief } from '../schema/review.ts';
import type { Comment } from '../schema/comment.ts';
import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { goalWithout } from './goal-without-texts.ts';
import { noText, withPart, without } from './taking-out.ts';

/**
 * What is left of a record, as it is or as it once was: the same object where nothing is to go, `null`
 * where all of it is. Pure, and applied twice as applied once.
 */
export type Redacts = <C extends CollectionName>(
  collection: C,
  record: RecordTypes[C],
) => RecordTypes[C] | null;

/** Whose texts are to go. */
export interface Whose {
  /** Whether what this person wrote is to go. */
  readonly wrote: (personId: PersonId) => boolean;
  /** When they go; it is noted where a record says when its text went. */
  readonly at: Instant;
  /** Whether somebody is under a legal hold: what they said of one other, or another one of them, stays. */
  readonly isHeld: (personId: PersonId) => boolean;
  /** The rounds that texts without a name were written in: those go with whoever received them. */
  readonly rounds: Pick<ReadonlyMap<FeedbackRoundId, FeedbackRound>, 'get'>;
}

type Without = {
  readonly [C in CollectionName]: (record: RecordTypes[C], whose: Whose) => RecordTypes[C] | null;
};

/** Records in which nobody has written anything. */
const same = <R>(record: R): R => record;

/** By collection. One that is left out does not compile. */
const withoutTextsOf: Without = {
  people: same,
  teams: same,
  leaves: same,
  workingCalendars: same,
  companyValues: same,
  cycles: same,
  goals: (record, { wrote }) => goalWithout(record, wrote),
  metrics: same,
  observations: (record, { wrote }) =>
    wrote(record.by) && !/^(check-in .*|manual|—)$/.test(record.source)
      ? { ...record, source: noText }
      : record,
  checkIns: (record, { wrote }) => {
    // Of a check-in that came with an import the words are those of whom the source names.
    const { by, imported: { personId = by } = {} } = record;
    return wrote(personId) ? without(record, ['note', 'blockers']) : record;
  },
  comments: commentWithout,
  cadenceRules: same,
  snoozes: same,
  delegations: same,
  nudges: (record, { wrote }) => (wrote(record.id) ? null : record),
  templates: same,
  series: same,
  meetings: meetingWithout,
  talkingPoints: endedWithout,
  sharedNotes: (record, { wrote }) => (wrote(record.by) ? without(record, ['text']) : record),
  privateNotes: (record, { wrote }) => (wrote(record.by) ? null : record),
  actionItems: endedWithout,
  practices: same,
  feedback: (record, whose) =>
    isGone(whose, record.from, [record.about])
      ? without(record, ['text', 'situation', 'behaviour', 'impact', 'nextStep'])
      : record,
  feedbackRequests: requestWithout,
  feedbackRounds: (record, whose) =>
    isGone(whose, record.by, [record.about]) ? without(record, ['question']) : record,
  anonymousTexts: (record, { wrote, rounds }) => {
    const about = rounds.get(record.roundId)?.about;
    return about !== undefined && wrote(about) ? without(record, ['text']) : record;
  },
  recognitions: (record, whose) =>
    isGone(whose, record.from, record.to) ? without(record, ['text']) : record,
  coachStates: (record, { wrote }) => (wrote(record.id) ? null : record),
  goalPhases: (record, { wrote }) => (wrote(record.personId) ? null : record),
  reviewBriefs: briefWithout,
  figureSnapshots: same,
  settings: same,
};

/**
 * A record without what some people wrote in it alone. Values, dates, who did what and when, and all that
 * several people share, such as the title of a goal that others see, stay. What is said of one person alone
 * (feedback, recognition, a review brief) goes with that person, too.
 *
 * @returns The same object where there is no such text; `null` for what is destroyed whole: a private note,
 *   which reminders somebody was sent, what the coach suggested to them, and a phase.
 *
 * @example
 * withoutTexts('checkIns', { ...checkIn, by: 'mia', value: 7, note: 'Slow' }, {
 *   ...{ wrote: (id) => id === 'mia', at: now },
 *   ...{ isHeld: () => false, rounds: records.growth.feedbackRounds },
 * }); // { ...checkIn, by: 'mia', value: 7 }
 */
export function withoutTexts<C extends CollectionName>(
  collection: C,
  record: RecordTypes[C],
  whose: Whose,
): RecordTypes[C] | null {
  return withoutTextsOf[collection](record, whose);
}

/** A taken back comment keeps its place, so that replies still stand under something. */
function commentWithout(comment: Comment, { wrote, at }: Whose): Comment {
  if (!wrote(comment.by) || comment.text === undefined) return comment;
  return { ...without(comment, ['text']), withdrawnAt: at };
}

/** What somebody did, and why. */
interface Done {
  readonly by: PersonId;
  readonly reason?: string;
}

/** The text by whoever raised it, the reason by whoever ended it. */
function endedWithout<
  R extends { readonly by: PersonId; readonly text?: string; readonly ended?: Done },
>(record: R, { wrote }: Whose): R {
  const raised = wrote(record.by) ? without(record, ['text']) : record;
  return withPart(raised, 'ended', reasonWithout(raised.ended, wrote));
}

/** The question by who asks, the reason by who is asked; both are about one person alone. */
function requestWithout(request: FeedbackRequest, whose: Whose): FeedbackRequest {
  const { from, to, about } = request;
  const asked = isGone(whose, from, [about]) ? without(request, ['question']) : request;
  const { declined } = asked;
  const left = declined && isGone(whose, to, [about]) ? without(declined, ['reason']) : declined;
  return withPart(asked, 'declined', left);
}

/**
 * Whether words go that somebody said of some others: with whoever said them, and with whom alone they are
 * about. While one of these is under a legal hold they stay.
 */
function isGone({ wrote, isHeld }: Whose, by: PersonId, about: readonly PersonId[]): boolean {
  if ([by, ...about].some(isHeld)) return false;
  return wrote(by) || about.every(wrote);
}

/** All of it is about the subject; what the subject said under it stays when the writer goes. */
function briefWithout(brief: ReviewBrief, whose: Whose): ReviewBrief {
  const isOver = (by: PersonId) => isGone(whose, by, [brief.aboutId]);
  const left = isOver(brief.writerId) ? without(brief, ['text']) : brief;
  if (!left.comments.some(({ by, text }) => text !== undefined && isOver(by))) return left;
  const comments = left.comments.map((comment) =>
    isOver(comment.by) ? without(comment, ['text']) : comment,
  );
  return { ...left, comments };
}

function meetingWithout(meeting: Meeting, { wrote }: Whose): Meeting {
  const left = withPart(meeting, 'objected', reasonWithout(meeting.objected, wrote));
  return withPart(left, 'skipped', reasonWithout(left.skipped, wrote));
}

function reasonWithout<P extends Done>(part: P | undefined, wrote: Whose['wrote']): P | undefined {
  return part && wrote(part.by) ? without(part, ['reason']) : part;
}
