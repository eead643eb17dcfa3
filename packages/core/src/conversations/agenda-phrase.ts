import type { PaceStatus } from '../schema/goal.ts';
import type {
  ActionItemId,
  CycleId,
  FeedbackRequestId,
  GoalId,
  PersonId,
  RecognitionId,
  TalkingPointId,
} from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import type { Status } from '../scoring/score.ts';

/** An action that somebody has taken on, by when, and how long ago. */
interface ActionValues {
  readonly actionId: ActionItemId;
  readonly ownerId: PersonId;
  /** Whole days since it was taken on. */
  readonly ageDays: number;
}

/** What the reason for each line of an agenda has to tell, by its key. Days are those of the owner. */
export interface AgendaPhraseValues {
  /** The status is another than at the last meeting, or since the series began. */
  'agenda.status-worse': StatusValues;
  'agenda.status-better': StatusValues;
  /** It was closed since then. */
  'agenda.goal-ended': StatusValues;
  /** Nobody has reported for longer than the goal should wait; `reportedAt` is `null` for never. */
  'agenda.goal-stale': { readonly goalId: GoalId; readonly reportedAt: Instant | null };
  /** People say better of it than its figures do. */
  'agenda.reported-better': {
    readonly goalId: GoalId;
    readonly reported: PaceStatus;
    readonly pace: PaceStatus;
    /** Fractions. */
    readonly progress: number;
    readonly expected: number;
    /** Since when the same has been said. */
    readonly since: Instant;
  };
  /** One of the two has asked the other, who has neither answered nor declined. */
  'agenda.feedback-unanswered': {
    readonly requestId: FeedbackRequestId;
    readonly askerId: PersonId;
    readonly askedId: PersonId;
    readonly aboutId: PersonId;
    readonly due: Day;
    /** Whole days until it expires, from 0. */
    readonly daysLeft: number;
  };
  'agenda.action-overdue': ActionValues & { readonly due: Day; readonly daysOver: number };
  'agenda.action-due': ActionValues & { readonly due: Day; readonly daysLeft: number };
  /** Open, and due later or on no day. */
  'agenda.action-open': ActionValues & { readonly due: Day | null };
  'agenda.point-put-off': {
    readonly pointId: TalkingPointId;
    /** At how many meetings it stayed open. */
    readonly times: number;
    readonly raisedAt: Instant;
  };
  /** Somebody was thanked since the last meeting. */
  'agenda.recognition-received': {
    readonly recognitionId: RecognitionId;
    readonly giverId: PersonId;
    /** Those of the two whom it names. */
    readonly receivers: readonly PersonId[];
    readonly givenAt: Instant;
  };
  'agenda.goal-due': { readonly goalId: GoalId; readonly due: Day; readonly daysLeft: number };
  /** With how many active goals in view. */
  'agenda.cycle-ends': {
    readonly cycleId: CycleId;
    readonly end: Day;
    readonly daysLeft: number;
    readonly goals: number;
  };
}

interface StatusValues {
  readonly goalId: GoalId;
  readonly from: Status;
  readonly to: Status;
  readonly since: Instant;
}

/** The name of a reason, for a template. */
export type AgendaPhraseKey = keyof AgendaPhraseValues;

/** Why a line is on an agenda, without words: a template of any language puts it into some. */
export type AgendaPhrase = {
  readonly [K in AgendaPhraseKey]: { readonly key: K; readonly values: AgendaPhraseValues[K] };
}[AgendaPhraseKey];

/** A template for every reason; the compiler sees that none is missing. */
export type AgendaPhraseTemplates<T> = {
  readonly [K in AgendaPhraseKey]: (values: AgendaPhraseValues[K]) => T;
};

/** The reason of a key, with what it has to tell. */
export function agendaPhrase<K extends AgendaPhraseKey>(
  key: K,
  values: AgendaPhraseValues[K],
): AgendaPhrase {
  return { key, values } as AgendaPhrase;
}

/** A reason put into words, or whatever the templates make. */
export function renderAgendaPhrase<T>(
  { key, values }: AgendaPhrase,
  templates: AgendaPhraseTemplates<T>,
): T {
  // Each template fits the values of its own key, which the compiler cannot follow through the look-up.
  const template = templates[key] as (values: AgendaPhrase['values']) => T;
  return template(values);
}
