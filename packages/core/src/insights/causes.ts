import type { CollectionName } from '../schema/collections.ts';
import type { Goal, GoalKind, GoalState, PaceStatus } from '../schema/goal.ts';
import type { CheckInId, GoalId, ObservationId, OwnerId } from '../schema/ids.ts';
import type { Measure } from '../schema/measure.ts';
import type { Settings } from '../schema/settings.ts';
import type { Status } from '../scoring/score.ts';

/** Fields of a goal that say when, how and as what it is scored. */
export type PlanField =
  'kind' | 'start' | 'due' | 'pace' | 'ambition' | 'driver' | 'teamId' | 'cycleId' | 'continues';

/** Collections whose records decide about scores beside goals, their check-ins and the settings. */
export type AroundName = Extract<
  CollectionName,
  'cycles' | 'workingCalendars' | 'people' | 'teams' | 'cadenceRules'
>;

/** How far a goal is, and how it stands. */
export interface Standing {
  /** `null` where there is nothing to score. */
  readonly progress: number | null;
  readonly status: Status;
}

interface OfGoal {
  readonly goalId: GoalId;
}

/** What each kind of cause tells. Progress is 0 to 1 unless the settings count more; `null` is none. */
export interface CauseValues {
  /** It was made since, or has come into the viewer's sight. */
  'new-goal': OfGoal & { readonly kind: GoalKind };
  /** It is not there any more, or out of the viewer's sight. */
  'goal-gone': OfGoal;
  /** With the grade that a person gave, and the status that it ended with. */
  closed: OfGoal & { readonly grade: number | null; readonly status: Status };
  cancelled: OfGoal & { readonly from: GoalState };
  /** Proposed, activated, given back. */
  'state-moved': OfGoal & { readonly from: GoalState; readonly to: GoalState };
  /** How it ended was written down anew. */
  regraded: OfGoal & { readonly from: number | null; readonly to: number | null };
  /** What people reported, with the goal's progress before and after. */
  'checked-in': OfGoal & {
    readonly checkInIds: readonly CheckInId[];
    readonly before: number | null;
    readonly after: number | null;
  };
  /** Values of the metric that the goal reads, which its own check-ins have not brought. */
  observed: OfGoal & {
    readonly observationIds: readonly ObservationId[];
    readonly before: number | null;
    readonly after: number | null;
  };
  /** Check-ins or values that are not there any more, or out of the viewer's sight. */
  'report-gone': OfGoal & { readonly ids: readonly (CheckInId | ObservationId)[] };
  /** The measure with its start and target; `null` for none. */
  'target-edited': OfGoal & { readonly from: Measure | null; readonly to: Measure | null };
  'plan-edited': OfGoal & { readonly fields: readonly PlanField[] };
  'weight-edited': OfGoal & {
    readonly parentId: GoalId;
    readonly from: number;
    readonly to: number;
  };
  /** Parents in view that it contributed to and does not any more, and the other way round. */
  realigned: OfGoal & { readonly from: readonly GoalId[]; readonly to: readonly GoalId[] };
  'override-set': OfGoal & {
    readonly progress: number | null;
    readonly status: PaceStatus | null;
  };
  'override-cleared': OfGoal;
  reassigned: OfGoal & { readonly from: OwnerId; readonly to: OwnerId };
  /** It stands as it would if nobody had done anything. */
  'time-passed': OfGoal & { readonly before: Standing; readonly after: Standing };
  /** Settings that scores depend on. */
  'settings-edited': { readonly fields: readonly (keyof Settings)[] };
  /** Cycles, calendars, people, teams or cadence rules that came, went or changed, in number. */
  'around-edited': { readonly collection: AroundName; readonly count: number };
  /** By something that the viewer may not see. */
  'out-of-sight': OfGoal;
}

/** The kinds of causes, in the order in which they are told. */
export const causeKinds = [
  ...(['new-goal', 'goal-gone', 'closed', 'cancelled', 'state-moved', 'regraded'] as const),
  ...(['checked-in', 'observed', 'report-gone', 'target-edited', 'plan-edited'] as const),
  ...(['weight-edited', 'realigned', 'override-set', 'override-cleared', 'reassigned'] as const),
  ...(['settings-edited', 'around-edited', 'time-passed', 'out-of-sight'] as const),
] satisfies readonly (keyof CauseValues)[];

/** The name of a cause, for a template. */
export type CauseKind = keyof CauseValues;

/** One thing that changed, without words: a template of any language puts it into some. */
export type Cause = {
  readonly [K in CauseKind]: { readonly key: K; readonly values: CauseValues[K] };
}[CauseKind];

/** A template for every cause; the compiler sees that none is missing. */
export type CauseTemplates<T> = {
  readonly [K in CauseKind]: (values: CauseValues[K]) => T;
};

/** The cause of a kind, with what it has to tell. */
export function cause<K extends CauseKind>(key: K, values: CauseValues[K]): Cause {
  return { key, values } as Cause;
}

/** The goal that a cause is of; `undefined` for one of the whole workspace. */
export function goalOfCause({ values }: Cause): Goal['id'] | undefined {
  return 'goalId' in values ? values.goalId : undefined;
}

/**
 * A cause put into words, or whatever the templates make.
 *
 * @example
 * renderCause({ key: 'override-cleared', values: { goalId } }, {
 *   ...templates,
 *   'override-cleared': ({ goalId }) => `${title(goalId)} is computed again.`,
 * });
 */
export function renderCause<T>({ key, values }: Cause, templates: CauseTemplates<T>): T {
  // Each template fits the values of its own key, which the compiler cannot follow through the look-up.
  const template = templates[key] as (values: Cause['values']) => T;
  return template(values);
}
