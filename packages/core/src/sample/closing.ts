import type { SampleGoal } from './goals.ts';
import { type Random, createRandom } from '../random.ts';
import { endings } from './texts/notes.ts';
import { addDays } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, Outcome } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Team } from '../schema/organisation.ts';

/**
 * The goals of the quarter before, closed with an outcome. What is proposed is the progress that their
 * last check-ins show; an objective takes the mean of the grades below it.
 *
 * @param goals - Parents before children.
 */
export function closeGoals(
  goals: readonly SampleGoal[],
  checkInsOf: (goalId: GoalId) => readonly CheckIn[],
  teams: ReadonlyMap<string, Team>,
  seed: number,
): readonly SampleGoal[] {
  const random = createRandom(seed, 3);
  const grades = new Map<GoalId, number[]>();
  const outcomes = new Map<GoalId, Outcome>();
  for (const { goal, text } of goals.toReversed()) {
    if (!text.words.has('previous')) continue;
    const own = progressOf(goal, checkInsOf(goal.id));
    const proposed = own ?? mean(grades.get(goal.id) ?? []);
    const grade = Number(text.settings.get('grade') ?? Number.NaN);
    const outcome = outcomeOf(goal, proposed, grade, teams, random);
    outcomes.set(goal.id, outcome);
    for (const { parentId } of goal.links) {
      const list = grades.get(parentId);
      if (list) list.push(outcome.grade ?? proposed);
      else grades.set(parentId, [outcome.grade ?? proposed]);
    }
  }
  return goals.map(({ goal, text }) => {
    const outcome = outcomes.get(goal.id);
    return outcome ? { text, goal: { ...goal, state: 'closed', outcome } } : { text, goal };
  });
}

function outcomeOf(
  goal: Goal,
  proposed: number,
  grade: number,
  teams: ReadonlyMap<string, Team>,
  random: Random,
): Outcome {
  const good = (Number.isNaN(grade) ? proposed : grade) >= 0.65;
  return {
    ...(!Number.isNaN(grade) && { grade }),
    proposed,
    at: `${addDays(goal.due, 2)}T10:${random.between(10, 59)}:00Z`,
    by: teams.get(goal.ownerId)?.leadId ?? (goal.ownerId as PersonId),
    ...(good
      ? { helped: random.pick(endings.helped) }
      : { hindered: random.pick(endings.hindered) }),
    next: good ? 'drop' : 'change',
  };
}

/** Progress from 0 to 1 by the last check-ins; `undefined` for a goal without a measure. */
function progressOf({ measure }: Goal, checkIns: readonly CheckIn[]): number | undefined {
  if (!measure) return undefined;
  const last = checkIns.at(-1);
  const zones = { none: 0, commit: 0.3, target: 0.7, stretch: 1 };
  if (measure.kind === 'zones') return zones[last?.zone ?? 'none'];
  if (measure.kind === 'milestones') {
    const done = new Set(checkIns.flatMap((made) => made.milestones ?? []).map(({ id }) => id));
    const total = measure.items.reduce((sum, item) => sum + item.weight, 0);
    const reached = measure.items.filter((item) => done.has(item.id));
    return reached.reduce((sum, item) => sum + item.weight, 0) / total;
  }
  if (measure.kind !== 'number' || typeof last?.value !== 'number')
    return Number(last?.value === true);
  const raw = (last.value - measure.start) / (measure.target - measure.start);
  return Math.min(1, Math.max(0, raw)) + 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
