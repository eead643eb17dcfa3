import type { PaceStatus } from '../schema/goal.ts';
import type { CheckInId, GoalId, ObservationId, PersonId } from '../schema/ids.ts';
import type { RangeMeasure, ZoneReached } from '../schema/measure.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';
import type { Shape } from './expected.ts';
import type { Status } from './score.ts';

/** A phrase that says all by its key. */
export type NoValues = Readonly<Record<never, never>>;

/** Which check-in said it, of which day. */
export interface ReadingPhrase {
  readonly checkInId: CheckInId;
  readonly day: Day;
}

/** What a goal counts with in the mean. */
export interface InputPhrase {
  readonly goalId: GoalId;
  readonly weight: number;
  /** Of all weights that count, 0 to 1. */
  readonly share: number;
  readonly progress: number;
  readonly expected: number;
}

/** A goal that has no part in the mean. */
export interface LeftOutPhrase {
  readonly goalId: GoalId;
  readonly weight: number;
}

/** The word of a person in place of the figures; `null` for what was not set. */
export interface OverridePhrase {
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
  readonly progress: number | null;
  readonly status: PaceStatus | null;
  readonly until: Instant | null;
}

/** A pace against the limits of a rulebook; without `atRisk` nothing is off-track. */
export interface PacePhrase {
  readonly status: Status;
  readonly rulebook: string;
  readonly figure: number;
  readonly onTrack: number;
  readonly atRisk: number | null;
}

/**
 * What each phrase of an explanation has to tell, by its key. Fractions are 0 to 1 unless the settings count
 * more; values of measures are in their unit; a day is that of the goal's owner.
 */
export interface PhraseValues {
  /** The figure, and the one before it was held to what may count. */
  'progress.scored': { readonly progress: number; readonly raw: number };
  /** No data, since the goal's first day. */
  'progress.no-data': { readonly since: Day };
  /** The start is the target, or the milestones weigh nothing. */
  'progress.degenerate': NoValues;
  'progress.nothing-to-score': NoValues;

  /** What decides the figure; `isChosen` where somebody set that and it does not follow from the goal. */
  'driver.measure': { readonly isChosen: boolean };
  'driver.key-results': { readonly isChosen: boolean };
  'driver.children': { readonly isChosen: boolean };
  'driver.both': { readonly isChosen: boolean };
  'driver.manual': { readonly isChosen: boolean };

  'measure.number': {
    readonly start: number;
    readonly target: number;
    readonly unit: string | null;
  };
  /** At least one of the bounds is a number. */
  'measure.range': {
    readonly low: number | null;
    readonly high: number | null;
    readonly mode: RangeMeasure['mode'];
    readonly unit: string | null;
  };
  'measure.milestones': { readonly count: number };
  'measure.zones': NoValues;
  'measure.binary': NoValues;
  'measure.baseline': { readonly unit: string | null };

  'reading.number': ReadingPhrase & { readonly value: number; readonly unit: string | null };
  /** A value of the metric that the goal reads, which no check-in of its own has brought. */
  'reading.observed': {
    readonly observationId: ObservationId;
    readonly day: Day;
    readonly value: number;
    readonly unit: string | null;
  };
  'reading.binary': ReadingPhrase & { readonly reached: boolean };
  'reading.zone': ReadingPhrase & { readonly zone: ZoneReached };
  /** How many milestones a check-in called done, and how many not done any more. */
  'reading.milestones': ReadingPhrase & { readonly done: number; readonly undone: number };
  /** Of a manual driver: the percentage as a fraction. */
  'reading.manual': ReadingPhrase & { readonly progress: number };
  'reading.none': NoValues;

  'passed-over.replaced': { readonly checkInId: CheckInId; readonly by: CheckInId };
  /** Replaced by an observation of the metric that it was written to. */
  'passed-over.corrected': { readonly checkInId: CheckInId; readonly by: ObservationId };
  'passed-over.before-start': { readonly checkInId: CheckInId };
  'passed-over.older': { readonly count: number };
  'passed-over.no-value': { readonly count: number };
  'passed-over.not-of-this-driver': { readonly count: number };

  'input.score': InputPhrase;
  'input.grade': InputPhrase;
  'input.no-data-as-zero': InputPhrase;
  /** Contributors that the viewer may not see, as one. */
  'input.hidden': Omit<InputPhrase, 'goalId'>;
  /** The same, where none of them has data. */
  'input.hidden-no-data': Omit<InputPhrase, 'goalId'>;

  'left-out.supports': LeftOutPhrase;
  'left-out.draft': LeftOutPhrase;
  'left-out.proposed': LeftOutPhrase;
  'left-out.cancelled': LeftOutPhrase;
  /** `from` is its first day. */
  'left-out.not-started': LeftOutPhrase & { readonly from: Day | null };
  /** `from` is the day from which it counts as 0. */
  'left-out.no-data-yet': LeftOutPhrase & { readonly from: Day | null };
  'left-out.no-data-excluded': LeftOutPhrase;
  'left-out.undefined': LeftOutPhrase;
  'left-out.carried-on': LeftOutPhrase & { readonly by: GoalId | null };
  'left-out.closed-before': LeftOutPhrase;
  'left-out.cycle-over': LeftOutPhrase;
  'left-out.not-of-this-driver': LeftOutPhrase;
  'left-out.hidden': { readonly count: number };

  'override.set': OverridePhrase;
  'override.ended': OverridePhrase;
  'override.set-later': OverridePhrase;
  'override.closed': OverridePhrase;
  /** How a closed goal stood at its close, which its figure stays. */
  'at-close.scored': { readonly progress: number };
  'at-close.no-data': NoValues;
  'at-close.degenerate': NoValues;
  'at-close.nothing-to-score': NoValues;
  /** What the driver gives by itself, where an override or the close stands in its place. */
  'computed.scored': { readonly progress: number };
  'computed.no-data': NoValues;
  'computed.degenerate': NoValues;
  'computed.nothing-to-score': NoValues;

  'expected.own': {
    readonly expected: number;
    readonly shape: Shape;
    readonly start: Day;
    readonly due: Day;
    readonly zone: Zone;
  };
  /** The mean of what is expected of the inputs, by their weights. */
  'expected.inputs': { readonly expected: number };
  'expected.closed': { readonly expected: number };

  'status.closed': {
    readonly status: Status;
    readonly grade: number | null;
    readonly achieved: number;
    readonly partly: number;
  };
  'status.cancelled': NoValues;
  'status.draft': NoValues;
  'status.proposed': NoValues;
  'status.not-started': { readonly start: Day };
  'status.no-data': { readonly since: Day };
  /** There is progress, and the rulebook asks for a status that nobody has said. */
  'status.not-reported': { readonly rulebook: string };
  'status.stale': {
    readonly days: number;
    readonly limitDays: number;
    readonly reportedAt: Instant | null;
  };
  /** Nobody reports on any of the inputs that are open. */
  'status.stale-inputs': { readonly reportedAt: Instant | null };
  'status.override': { readonly status: Status };
  /** The gap is too small to matter. */
  'status.floor': {
    readonly status: Status;
    readonly rulebook: string;
    readonly gap: number;
    readonly floor: number;
  };
  /** Progress of what is expected. */
  'status.ratio': PacePhrase;
  /** What is expected less progress. */
  'status.gap': PacePhrase;
  /** Progress alone. */
  'status.attainment': PacePhrase;
  'status.nothing-expected': { readonly status: Status; readonly rulebook: string };
  'status.reported': ReadingPhrase & { readonly status: Status; readonly rulebook: string };
  /** The worst among the inputs; with a rulebook where that asks for what is reported. */
  'status.worst': { readonly status: Status; readonly rulebook: string | null };
  /** The mean of the inputs' statuses. */
  'status.mean': { readonly status: Status };

  /** The goal below that stands worst. */
  'worst-below': { readonly goalId: GoalId };
  /** A link to a parent that is not there. */
  'missing-parent': { readonly goalId: GoalId };
}

/** The name of a phrase, for a template. */
export type PhraseKey = keyof PhraseValues;

/** One thing that an explanation says, without words: a template of any language puts it into some. */
export type Phrase = {
  readonly [K in PhraseKey]: { readonly key: K; readonly values: PhraseValues[K] };
}[PhraseKey];

/** The phrase of a key, with what it has to tell. */
export function phrase<K extends PhraseKey>(key: K, values: PhraseValues[K]): Phrase {
  return { key, values } as Phrase;
}

/** A template for every phrase; the compiler sees that none is missing. */
export type PhraseTemplates<T> = {
  readonly [K in PhraseKey]: (values: PhraseValues[K]) => T;
};

/**
 * A phrase put into words, or whatever the templates make.
 *
 * @example
 * renderPhrase({ key: 'progress.scored', values: { progress: 0.45, raw: 0.45 } }, {
 *   ...templates,
 *   'progress.scored': ({ progress }) => `Progress is ${Math.round(100 * progress)} %.`,
 * }); // 'Progress is 45 %.'
 */
export function renderPhrase<T>({ key, values }: Phrase, templates: PhraseTemplates<T>): T {
  // Each template fits the values of its own key, which the compiler cannot follow through the look-up.
  const template = templates[key] as (values: Phrase['values']) => T;
  return template(values);
}
