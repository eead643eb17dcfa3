import type { Goal, PaceStatus } from '../schema/goal.ts';
import type { Rulebook, Settings } from '../schema/settings.ts';
import { type Band, bandCode, bands } from './codes.ts';

/**
 * The rulebooks that come with the library, named after their rule. The first is the default. Further
 * ones are data of the workspace, see `Settings.rulebooks`.
 */
export const shippedRulebooks: readonly Rulebook[] = [
  { id: 'ratio-90-70', basis: 'ratio', onTrack: 0.9, atRisk: 0.7, floor: 0.05 },
  { id: 'ratio-90-80', basis: 'ratio', onTrack: 0.9, atRisk: 0.8 },
  { id: 'ratio-95-75', basis: 'ratio', onTrack: 0.95, atRisk: 0.75 },
  { id: 'ratio-100', basis: 'ratio', onTrack: 1 },
  { id: 'gap-16.5-33', basis: 'gap', onTrack: 0.165, atRisk: 0.33, strict: true },
  { id: 'gap-20-40', basis: 'gap', onTrack: 0.2, atRisk: 0.4 },
  { id: 'attainment-90-75', basis: 'attainment', onTrack: 0.9, atRisk: 0.75 },
  { id: 'attainment-75-50', basis: 'attainment', onTrack: 0.75, atRisk: 0.5 },
  { id: 'reported', basis: 'reported', onTrack: 0 },
];

/** Figures closer than this to a limit are at it. */
export const tolerance = 1e-9;

/** What a rulebook looks at. */
export interface PaceFigures {
  readonly progress: number;
  readonly expected: number;
  /** Where a rulebook has other limits for it; `committed` where it is left out. */
  readonly ambition?: Goal['ambition'];
  /** What a person last said, for the rulebook `reported`. */
  readonly reported?: PaceStatus | null;
}

/** The limits that one goal is held to. */
export interface Limits {
  readonly onTrack: number;
  readonly atRisk?: number;
}

/**
 * The status that a rulebook gives to a pace.
 *
 * A figure at a limit, to 1e-9, belongs to the better side; where the rulebook is `strict`, a gap at the
 * limit of on-track does not. A gap smaller than the floor is on-track. Under `ratio` everything is
 * while nothing is expected.
 *
 * @returns `no-data` only under `reported`, where nobody has said anything. Throws nothing.
 *
 * @example
 * paceStatus(rulebookOf(defaultSettings()), { progress: 0.4, expected: 0.5 }); // 'at-risk'
 */
export function paceStatus(rulebook: Rulebook, pace: PaceFigures): Band {
  const { progress, expected, reported } = pace;
  if (rulebook.basis === 'reported') return reported ?? 'no-data';
  const code = new Pacer(rulebook, pace.ambition).band(progress, expected);
  return bands[code] ?? 'no-data';
}

/** The limits of a rulebook for one ambition, laid out for many goals; of a measured basis. */
export class Pacer {
  readonly #basis: Rulebook['basis'];
  /** A gap below it is on track. */
  readonly #floor: number;
  readonly #isStrict: boolean;
  /** Gaps are held against their limits the other way round. */
  readonly #sign: number;
  readonly #onTrack: number;
  readonly #atRisk: number;

  constructor(rulebook: Rulebook, ambition?: Goal['ambition']) {
    const { basis, floor = -Infinity, strict = false } = rulebook;
    const { onTrack, atRisk } = limitsOf(rulebook, ambition);
    this.#basis = basis;
    this.#floor = floor - tolerance;
    this.#isStrict = strict;
    this.#sign = basis === 'gap' ? -1 : 1;
    this.#onTrack = onTrack;
    this.#atRisk = atRisk ?? -Infinity * this.#sign;
  }

  /** The band of a pace, a code of `bands`. */
  band(progress: number, expected: number): number {
    const basis = this.#basis;
    if (expected - progress < this.#floor) return bandCode['on-track'];
    if (basis === 'ratio' && expected < tolerance) return bandCode['on-track'];
    const figure = figureOf(basis, progress, expected);
    const lead = this.#sign * (figure - this.#onTrack);
    if (this.#isStrict ? lead > tolerance : lead >= -tolerance) return bandCode['on-track'];
    const isAtRisk = this.#sign * (figure - this.#atRisk) >= -tolerance;
    return isAtRisk ? bandCode['at-risk'] : bandCode['off-track'];
  }
}

/** The figure that a rulebook holds against its limits; `null` where there is none. */
export function paceFigure({ basis }: Rulebook, progress: number, expected: number): number | null {
  if (basis === 'reported' || (basis === 'ratio' && expected < tolerance)) return null;
  return figureOf(basis, progress, expected);
}

function figureOf(basis: Rulebook['basis'], progress: number, expected: number): number {
  if (basis === 'ratio') return progress / expected;
  return basis === 'gap' ? expected - progress : progress;
}

/** The limits of a rulebook for an ambition: its own where it has them, else those of all goals. */
export function limitsOf(rulebook: Rulebook, ambition: Goal['ambition'] = 'committed'): Limits {
  return rulebook.ambitions?.[ambition] ?? rulebook;
}

/** The rulebook in force: an own one of that id, else a shipped one, else the default. */
export function rulebookOf(settings: Pick<Settings, 'rulebook' | 'rulebooks'>): Rulebook {
  const isNamed = ({ id }: Rulebook) => id === settings.rulebook;
  return settings.rulebooks.find(isNamed) ?? shippedRulebooks.find(isNamed) ?? defaultRulebook;
}

const [defaultRulebook] = shippedRulebooks as readonly [Rulebook];

/**
 * One pace under each of several rulebooks, in their order.
 *
 * @example
 * compareRulebooks({ progress: 0.4, expected: 0.5 })[0]; // { rulebook: 'ratio-90-70', status: 'at-risk' }
 */
export function compareRulebooks(
  pace: PaceFigures,
  rulebooks: readonly Rulebook[] = shippedRulebooks,
): readonly { readonly rulebook: string; readonly status: Band }[] {
  return rulebooks.map((rulebook) => ({
    rulebook: rulebook.id,
    status: paceStatus(rulebook, pace),
  }));
}
