import { createRandom } from '../random.ts';
import type { PersonId, TeamId } from '../schema/ids.ts';

/** How somebody goes about what is due. */
export interface Habit {
  /** Days before the due Monday on which they check in: 3 on Friday, 0 on Monday morning. */
  readonly daysBefore: number;
  /** How often it is that day, and not another of the week. */
  readonly firmness: number;
  /** How often they check in only once it was due. */
  readonly late: number;
  /** How often they leave it out. */
  readonly missed: number;
}

/** Kinds of people; the first two are never late, and the first checks in on Fridays alone. */
const habits: readonly Habit[] = [
  { daysBefore: 3, firmness: 1, late: 0, missed: 0.02 },
  { daysBefore: 4, firmness: 0.8, late: 0, missed: 0.04 },
  { daysBefore: 3, firmness: 0.7, late: 0.06, missed: 0.06 },
  { daysBefore: 0, firmness: 0.8, late: 0.1, missed: 0.06 },
  { daysBefore: 5, firmness: 0.7, late: 0.08, missed: 0.1 },
  { daysBefore: 3, firmness: 0.5, late: 0.3, missed: 0.09 },
];

/** The habit of a person, the same all year. */
export function habitOf(personId: PersonId, seed: number): Habit {
  const number = Number(personId.slice(2));
  // Turned by the seed, so that each kind is there whatever the seed.
  return habits[(number * 5 + createRandom(seed, 5).between(0, 5)) % habits.length] ?? steady;
}

const steady: Habit = { daysBefore: 3, firmness: 1, late: 0, missed: 0.02 };

/** The team that fares worse from week to week, and the one that has found its feet. */
export const troubledTeam = 't-9' as TeamId;
/** See `troubledTeam`. */
export const recoveredTeam = 't-3' as TeamId;

/** How a team fares in a week: what it leaves undone on top of the habits of its people, from 0 to 1. */
export interface Strain {
  readonly late: number;
  readonly missed: number;
  /** Of one-on-ones that two people had time for. */
  readonly skipped: number;
  readonly moved: number;
  /** Of talking points, twice and more. */
  readonly putOff: number;
}

const calm: Strain = { late: 0, missed: 0, skipped: 0.04, moved: 0.07, putOff: 0.05 };
const worn: Strain = { late: 0.5, missed: 0.36, skipped: 0.5, moved: 0.3, putOff: 0.45 };

/**
 * The strain on a team some weeks before today. Trouble begins half a year ago and grows since; recovery
 * begins eight months ago and is through two and a half months ago.
 */
export function strainOn(teamId: string | undefined, weeksAgo: number): Strain {
  if (teamId === troubledTeam) return mix(Math.min(1, (26 - weeksAgo) / 18));
  if (teamId === recoveredTeam) return mix(Math.min(0.75, (weeksAgo - 11) / 24));
  return calm;
}

function mix(share: number): Strain {
  if (share <= 0) return calm;
  const between = (field: keyof Strain) => calm[field] + share * (worn[field] - calm[field]);
  return {
    ...{ late: between('late'), missed: between('missed'), skipped: between('skipped') },
    ...{ moved: between('moved'), putOff: between('putOff') },
  };
}
