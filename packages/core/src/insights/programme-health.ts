import type { GoalId, TeamId } from '../schema/ids.ts';
import type { HealthTerm, Settings } from '../schema/settings.ts';
import type { FigureDefinition } from './figure.ts';
import type { ShareBound } from './share-bound.ts';

/** What programme health is. */
export const programmeHealthDefinition: FigureDefinition = {
  id: 'programme-health',
  title: 'Programme health',
  definition:
    'The mean of its terms by the weights of the settings, from 0 to 1. About goals that you may see: the share ' +
    'that leads to a pillar, the share of pillars with an objective, of those that have begun the share that is ' +
    'neither stale nor, if it is reported on itself and no pillar, without any report for as long, and of those ' +
    'with progress and a reported status that stands the share not reported better than its pace. About people, of the last month that ' +
    'is over, for everyone: check-ins on time, one-on-ones held, people who gave feedback and people who were ' +
    'recognised, of which 95 % and more counts as all and 5 % and less as none. A term without data is left ' +
    'out, and the others weigh as much more.',
  unit: 'score',
  about: 'goals',
};

/** A team in which a figure is lower than for everyone. */
export interface LowGroup {
  readonly teamId: TeamId;
  /** As published. */
  readonly share: number;
  /** Whether `share` means that or less, or that or more; absent where it is as it says. */
  readonly bound?: ShareBound;
}

/** Why something of a term is missing. */
export type HealthCause =
  | { readonly kind: 'goal'; readonly goalId: GoalId }
  | {
      readonly kind: 'people';
      /** The period that the figure is of. */
      readonly period: string;
      /** Where it is lowest, as far as it is published; the lowest first. */
      readonly groups: readonly LowGroup[];
      /**
       * Where `groups` is empty and it is not the same in every published team: what teams are lower, if there are
       * teams, is withheld.
       */
      readonly withheld?: true;
    };

/** One term of programme health, as far as there is something to say of it. */
export interface HealthTermInput {
  readonly term: HealthTerm;
  /** How much of it is as it should be, 0 to 1; `null` without data. */
  readonly share: number | null;
  /** What makes up the rest, each as much as the others; there is one at least where `share` is below 1. */
  readonly causes: readonly HealthCause[];
}

/** What programme health is worked out from. */
export interface HealthInput {
  readonly terms: readonly HealthTermInput[];
  readonly weights: Settings['healthWeights'];
}

/** What a cause has cost, in points of health. */
export interface HealthLoss {
  readonly term: HealthTerm;
  readonly lost: number;
  readonly cause: HealthCause;
}

/** One term with its part in the whole. */
export interface HealthPart {
  readonly term: HealthTerm;
  readonly share: number;
  /** Its part of all weight, 0 to 1; those of all terms add up to 1. */
  readonly weight: number;
  /** What its causes cost together. */
  readonly lost: number;
}

/** How well the programme is kept up. */
export type ProgrammeHealth =
  | {
      readonly kind: 'health';
      /** 0 to 1: exactly 1 less all that was lost, in whatever order it is added up. */
      readonly health: number;
      readonly parts: readonly HealthPart[];
      readonly losses: readonly HealthLoss[];
      /** Terms without data, or without weight. */
      readonly leftOut: readonly HealthTerm[];
    }
  | { readonly kind: 'no-data'; readonly leftOut: readonly HealthTerm[] };

/** Points are whole multiples of 2^-52: sums of such numbers up to 1 are exact. */
const units = 2 ** 52;

/**
 * Programme health, and each point that is lost with its cause.
 *
 * @returns `no-data` where no term with a weight has data. Throws nothing.
 *
 * @example
 * const term = { term: 'coverage', share: 0.5, causes: [{ kind: 'goal', goalId: 'p2' }] } as const;
 * programmeHealth({ terms: [term], weights }); // { kind: 'health', health: 0.5, … }
 */
export function programmeHealth({ terms, weights }: HealthInput): ProgrammeHealth {
  const counted = terms.filter(({ term, share }) => share !== null && weights[term] > 0);
  const leftOut = terms.filter((each) => !counted.includes(each)).map(({ term }) => term);
  if (counted.length === 0) return { kind: 'no-data', leftOut };
  const weightOf = dealt(
    counted.map(({ term }) => weights[term]),
    units,
  );
  const parts: HealthPart[] = [];
  const losses: HealthLoss[] = [];
  let lostOfAll = 0;
  for (const [index, { term, share, causes }] of counted.entries()) {
    const weight = weightOf[index] ?? 0;
    const lost = Math.round(weight * (1 - (share ?? 0)));
    lostOfAll += lost;
    parts.push({ term, share: share ?? 0, weight: weight / units, lost: lost / units });
    const each = dealt(
      causes.map(() => 1),
      lost,
    );
    for (const [at, cause] of causes.entries()) {
      losses.push({ term, lost: (each[at] ?? 0) / units, cause });
    }
  }
  return { kind: 'health', health: (units - lostOfAll) / units, parts, losses, leftOut };
}

/** A whole number in whole parts that stand to one another as some weights do, and add up to it. */
function dealt(weights: readonly number[], whole: number): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [before, upTo] = [0, 0];
  return weights.map((weight, index) => {
    upTo += weight;
    const end = index === weights.length - 1 ? whole : Math.round((upTo / all) * whole);
    const part = end - before;
    before = end;
    return part;
  });
}
