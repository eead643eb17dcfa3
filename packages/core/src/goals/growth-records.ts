import { compareInstants } from '../calendar.ts';
import type { CoachState, GoalPhase } from '../schema/coach.ts';
import type {
  AnonymousText,
  Feedback,
  FeedbackRequest,
  FeedbackRound,
} from '../schema/feedback.ts';
import type { FigureSnapshot } from '../schema/figure-snapshot.ts';
import type {
  CompanyValueId,
  FeedbackId,
  FeedbackRequestId,
  FeedbackRoundId,
  GoalId,
  PersonId,
  PracticeId,
  RecognitionId,
  ReviewBriefId,
} from '../schema/ids.ts';
import type { CompanyValue } from '../schema/organisation.ts';
import type { Practice } from '../schema/practice.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Recognition } from '../schema/recognition.ts';
import type { ReviewBrief } from '../schema/review.ts';
import { byId, push } from './lists.ts';
import { compareMade } from './rhythm-records.ts';

/** What helps people grow: what they say to and of each other, practices of leadership, reviews. */
export interface GrowthRecords {
  readonly companyValues: ReadonlyMap<CompanyValueId, CompanyValue>;
  /** The workspace's own; the shipped ones are data of the library. */
  readonly practices: ReadonlyMap<PracticeId, Practice>;
  readonly feedback: ReadonlyMap<FeedbackId, Feedback>;
  readonly feedbackRequests: ReadonlyMap<FeedbackRequestId, FeedbackRequest>;
  readonly feedbackRounds: ReadonlyMap<FeedbackRoundId, FeedbackRound>;
  readonly recognitions: ReadonlyMap<RecognitionId, Recognition>;
  readonly reviewBriefs: ReadonlyMap<ReviewBriefId, ReviewBrief>;
  /** What somebody was suggested by the coach, by person. */
  readonly coachStates: ReadonlyMap<PersonId, CoachState>;
  /** Figures about people of the periods that have ended, by period. */
  readonly figureSnapshots: ReadonlyMap<string, FigureSnapshot>;
  /** Oldest first, as all that follow. */
  feedbackAbout(personId: PersonId): readonly Feedback[];
  feedbackFrom(personId: PersonId): readonly Feedback[];
  /** What somebody has asked. */
  requestsFrom(personId: PersonId): readonly FeedbackRequest[];
  /** What somebody was asked. */
  requestsTo(personId: PersonId): readonly FeedbackRequest[];
  roundsAbout(personId: PersonId): readonly FeedbackRound[];
  /** The texts of a released round, by their random ids. */
  anonymousTextsOf(roundId: FeedbackRoundId): readonly AnonymousText[];
  /** Withdrawn ones included, as all that follow. */
  recognitionsFrom(personId: PersonId): readonly Recognition[];
  recognitionsTo(personId: PersonId): readonly Recognition[];
  recognitionsOn(goalId: GoalId): readonly Recognition[];
  reviewBriefsAbout(personId: PersonId): readonly ReviewBrief[];
  reviewBriefsBy(personId: PersonId): readonly ReviewBrief[];
  /** One for each person who has set one. */
  phasesOn(goalId: GoalId): readonly GoalPhase[];
}

/** The maps of growth records, each by the name of its collection. */
export const growthMaps = [
  ...(['companyValues', 'practices', 'feedback', 'feedbackRequests', 'feedbackRounds'] as const),
  ...(['recognitions', 'reviewBriefs', 'coachStates', 'figureSnapshots'] as const),
];
type GrowthMap = (typeof growthMaps)[number];

/** The collections of growth records. */
export type GrowthCollection = GrowthMap | 'anonymousTexts' | 'goalPhases';
/** The look-ups that list growth records under a key. */
export type GrowthList = Exclude<keyof GrowthRecords, GrowthMap>;

/** Which records a look-up lists, under which keys, in which order. */
export interface ListRule<R> {
  readonly collection: GrowthCollection;
  keysOf(record: R): readonly string[];
  compare(a: R, b: R): number;
}

type Listed<L extends GrowthList> = ReturnType<GrowthRecords[L]>[number];

/** What each look-up lists; the indexes of a workspace and those of plain lists go by it. */
export const growthLists: { readonly [L in GrowthList]: ListRule<Listed<L>> } = {
  feedbackAbout: made('feedback', ({ about }) => [about]),
  feedbackFrom: made('feedback', ({ from }) => [from]),
  requestsFrom: made('feedbackRequests', ({ from }) => [from]),
  requestsTo: made('feedbackRequests', ({ to }) => [to]),
  roundsAbout: {
    collection: 'feedbackRounds',
    keysOf: ({ about }) => [about],
    compare: (a, b) => compareInstants(a.openedAt, b.openedAt) || compareIds(a, b),
  },
  anonymousTextsOf: {
    collection: 'anonymousTexts',
    keysOf: ({ roundId }) => [roundId],
    compare: compareIds,
  },
  recognitionsFrom: made('recognitions', ({ from }) => [from]),
  recognitionsTo: made('recognitions', ({ to }) => to),
  recognitionsOn: made('recognitions', ({ goalId }) => (goalId === undefined ? [] : [goalId])),
  reviewBriefsAbout: ofBriefs(({ aboutId }) => [aboutId]),
  reviewBriefsBy: ofBriefs(({ writerId }) => [writerId]),
  phasesOn: made('goalPhases', ({ goalId }) => [goalId]),
};

function made<R extends { readonly at: Instant; readonly id: string }>(
  collection: GrowthCollection,
  keysOf: (record: R) => readonly string[],
): ListRule<R> {
  return { collection, keysOf, compare: compareMade };
}

function ofBriefs(keysOf: (brief: ReviewBrief) => readonly string[]): ListRule<ReviewBrief> {
  return {
    collection: 'reviewBriefs',
    keysOf,
    compare: (a, b) => compareInstants(a.startedAt, b.startedAt) || compareIds(a, b),
  };
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Growth records as plain lists. */
export interface GrowthLists {
  readonly companyValues?: Iterable<CompanyValue>;
  readonly practices?: Iterable<Practice>;
  readonly feedback?: Iterable<Feedback>;
  readonly feedbackRequests?: Iterable<FeedbackRequest>;
  readonly feedbackRounds?: Iterable<FeedbackRound>;
  readonly anonymousTexts?: Iterable<AnonymousText>;
  readonly recognitions?: Iterable<Recognition>;
  readonly coachStates?: Iterable<CoachState>;
  readonly goalPhases?: Iterable<GoalPhase>;
  readonly reviewBriefs?: Iterable<ReviewBrief>;
  readonly figureSnapshots?: Iterable<FigureSnapshot>;
}

/** Plain lists as `GrowthRecords`, read once. */
export function growthFrom(lists: GrowthLists): GrowthRecords {
  const all = (collection: GrowthCollection) => [...(lists[collection] ?? [])];
  const maps = growthMaps.map((name) => [name, byId<{ readonly id: string }>(all(name))]);
  const rules = Object.entries(growthLists) as [GrowthList, ListRule<unknown>][];
  const listed = rules.map(([name, rule]) => [name, listedBy(rule, all(rule.collection))]);
  return Object.fromEntries([...maps, ...listed]) as GrowthRecords;
}

function listedBy<R>({ keysOf, compare }: ListRule<R>, records: readonly R[]) {
  const under = new Map<string, R[]>();
  for (const record of [...records].sort(compare)) {
    for (const key of keysOf(record)) push(under, key, record);
  }
  return (key: string): readonly R[] => under.get(key) ?? [];
}
