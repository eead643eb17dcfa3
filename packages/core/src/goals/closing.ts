/** A grade from here on is `achieved` and green, from the second on `partly` and amber; below it `missed` and red. */
export const gradeLimits = { achieved: 0.65, partly: 0.35 } as const;

/** How a grade is coloured: red below 0.35, amber below 0.65, green from there. */
export type GradeBand = 'red' | 'amber' | 'green';

/** A grade in its three forms: as it counts, as it is shown, and its band. */
export interface Grade {
  /** From 0 to 1, unrounded: what bands and statuses go by. */
  readonly grade: number;
  /** In tenths from 0 to 1, half up: what a page shows. */
  readonly shown: number;
  readonly band: GradeBand;
}

/** Why a goal that is being closed has no progress to propose a grade from. */
export type Ungraded =
  | { readonly kind: 'no-data' }
  | { readonly kind: 'undefined'; readonly reason: 'degenerate' | 'nothing-to-score' };

/** The grade that progress at the close suggests, or why there is none. */
export type ProposedGrade = (Grade & { readonly kind: 'graded' }) | Ungraded;

/** Sums of binary fractions end a hair below the decimal they stand for, which a limit must not notice. */
const tolerance = 1e-9;

/**
 * The grade to propose for a goal that is being closed: its progress, held to 0 to 1. A person may give
 * another; both are kept. Without progress nothing is proposed, and the goal may be closed all the same.
 *
 * @param progress - As `scoreOf(goalId).progress` gives it at the close; past 1 it proposes 1, below 0 it
 *   proposes 0. The unheld figure stays in `outcome.proposed`.
 * @returns Throws nothing.
 *
 * @example
 * proposeGrade({ kind: 'scored', progress: 0.649 });
 * // { kind: 'graded', grade: 0.649, shown: 0.6, band: 'amber' }
 */
export function proposeGrade(
  progress: { readonly kind: 'scored'; readonly progress: number } | Ungraded,
): ProposedGrade {
  if (progress.kind !== 'scored') return progress;
  return { kind: 'graded', ...gradeOf(progress.progress) };
}

/** A figure as a grade, held to 0 to 1. */
export function gradeOf(figure: number): Grade {
  const grade = Math.min(1, Math.max(0, figure));
  return { grade, shown: shownGrade(grade), band: gradeBand(grade) };
}

/**
 * The band of an unrounded grade. Figures within 1e-9 of a limit are at it, and it belongs to the better
 * band: 0.649 is shown as 0.6, and 0.65 as 0.7 and green.
 */
export function gradeBand(grade: number): GradeBand {
  if (grade >= gradeLimits.achieved - tolerance) return 'green';
  return grade >= gradeLimits.partly - tolerance ? 'amber' : 'red';
}

/**
 * A grade in tenths, as it is shown: half up by its decimal value, to 1e-9. Bands never go by it.
 *
 * @example
 * shownGrade(0.25); // 0.3
 */
export function shownGrade(grade: number): number {
  return Math.floor((grade + 0.05 + tolerance) * 10) / 10;
}
