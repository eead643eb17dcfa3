import type { SampleGoal } from './goals.ts';
import { progressOf } from './progress.ts';
import type { Staff } from './reports.ts';
import { type Random, createRandom } from '../random.ts';
import { helped, hindered } from './texts/endings.ts';
import { instantAt } from './time/zones.ts';
import { addDays } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, Outcome } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';

/**
 * The goals of the two quarters and of the year before, closed with an outcome. What is proposed is the
 * progress that their last check-ins show; an objective takes the mean of the grades below it.
 *
 * @param goals - Parents before children.
 */
export function closeGoals(
  goals: readonly SampleGoal[],
  checkInsOf: (goalId: GoalId) => readonly CheckIn[],
  staff: Staff,
  seed: number,
): readonly SampleGoal[] {
  const random = createRandom(seed, 3);
  const continued = new Set(goals.map(({ goal }) => goal.continues));
  const grades = new Map<GoalId, number[]>();
  const outcomes = new Map<GoalId, Outcome>();
  for (const { goal, text } of goals.toReversed()) {
    if (!['previous', 'first', 'last'].some((word) => text.words.has(word))) continue;
    const proposed = progressOf(goal, checkInsOf(goal.id)) ?? mean(grades.get(goal.id) ?? []);
    const said = text.settings.get('grade');
    const given = random.chance(0.7) ? Math.round(proposed * 10) / 10 : undefined;
    const grade = said === undefined ? given : Number(said);
    const outcome: Outcome = {
      ...(grade !== undefined && { grade }),
      ...{ proposed, ...closedBy(goal, staff, random) },
      ...reflectionOn(goal, grade ?? proposed, outcomes.size),
      next: continued.has(goal.id) ? random.pick(['keep', 'change'] as const) : 'drop',
    };
    outcomes.set(goal.id, outcome);
    for (const { parentId } of goal.links) {
      const list = grades.get(parentId) ?? [];
      grades.set(parentId, [...list, grade ?? proposed]);
    }
  }
  return goals.map(({ goal, text }) => {
    const outcome = outcomes.get(goal.id);
    return outcome ? { text, goal: { ...goal, state: 'closed', outcome } } : { text, goal };
  });
}

/** Who closed a goal, and when: on the first day at work after it was due. */
function closedBy(goal: Goal, { people, teams, attendance }: Staff, random: Random) {
  const by = teams.get(goal.ownerId)?.leadId ?? (goal.ownerId as PersonId);
  const day = attendance.firstAtWork(by, addDays(goal.due, 1), addDays(goal.due, 30));
  const minutes = random.between(10 * 60, 14 * 60);
  const zone = people.get(by)?.timeZone ?? 'UTC';
  return { at: instantAt(day ?? addDays(goal.due, 2), minutes, zone), by };
}

/** What helped or was in the way; for an objective both. No text twice within ten goals. */
function reflectionOn(goal: Goal, reached: number, told: number): Partial<Outcome> {
  const isGood = reached >= 0.65;
  const isSummed = goal.measure === undefined;
  return {
    ...((isGood || isSummed) && { helped: helped[told % helped.length] ?? '' }),
    ...((!isGood || isSummed) && { hindered: hindered[told % hindered.length] ?? '' }),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
