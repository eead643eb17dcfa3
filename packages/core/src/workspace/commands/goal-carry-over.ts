import { canRun } from '../../access/can-run.ts';
import { canSeeGoal } from '../../access/can-see-goal.ts';
import { PerfError } from '../../errors.ts';
import type { NotCarried } from '../../goals/carried-measure.ts';
import { type CarryOverPlan, carryOver } from '../../goals/carry-over.ts';
import { isOver } from '../../goals/lifecycle.ts';
import { openSuccessorOf } from '../../goals/line.ts';
import { keyResultsOf } from '../../goals/lookup.ts';
import { GoalCarryOver } from '../../schema/goal-commands.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { begun } from './goal-begun.ts';
import { assertNamesKnown, assertNew, knownGoal } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `goal.carry-over`: a new goal that continues one that is over, from its last value. */
export const goalCarryOver = commandSpec({
  type: 'goal.carry-over',
  does: 'Makes a goal that continues one that is over, starting from its last value; with its key results if wanted.',
  schema: GoalCarryOver,
  decide(records, input, context) {
    const old = knownGoal(records, input.goalId, context);
    if (!isOver(old)) throw stillOpen(old);
    const id = input.newId ?? (context.newId() as GoalId);
    assertNew(records, 'goals', id);
    const maySee = (goalId: GoalId) => canSeeGoal(context.viewer, goalId, records).allowed;
    const period = periodOf(records, input);
    const { title, target, ownerId, keepLinks } = input;
    const plan = { id, ...period, title, target, ownerId, keepLinks, maySee };
    const carried = carryOver(records, old, plan);
    if (carried.kind === 'not-carried') throw notCarried(old, carried.reason);
    const goal = parseRecordOf('goals', carried.goal);
    assertNamesKnown(records, goal, context);
    assertMayCreate(records, goal, context);
    const below = input.withChildren ? carriedBelow(records, old, plan, context) : [];
    return [goal, ...below].map((made) => {
      const record = begun(made, { state: input.state, path: ['state'] }, records, context);
      return { collection: 'goals', record } as const;
    });
  },
  // The parents decide which links go on and, where goals have to be agreed on, who may make active ones.
  basis: (records, { goalId }) => {
    const parents = records.goals.get(goalId)?.links ?? [];
    const ids = [goalId, ...parents.map(({ parentId }) => parentId)];
    return ids.map((id) => ({ collection: 'goals', id }));
  },
});

/**
 * The key results that go on with their objective: closed, not to be dropped, with a way left to go and no
 * open goal that carries them on already, and such as the viewer could carry over one by one.
 */
function carriedBelow(
  records: Everything,
  old: Goal,
  plan: CarryOverPlan,
  context: Context,
): readonly Goal[] {
  const { maySee, cycleId } = plan;
  const alongside = new Map([[old.id, plan.id]]);
  const below: Goal[] = [];
  for (const child of keyResultsOf(records, old.id)) {
    if (child.state !== 'closed' || child.outcome?.next === 'drop') continue;
    const command = { type: 'goal.carry-over', input: { goalId: child.id } };
    if (!canRun(context.viewer, command, records).allowed) continue;
    if (!mayCreate(records, child, context)) continue;
    if (openSuccessorOf(records, child.id, cycleId, { maySee })) continue;
    // Whether it goes on is known before an id is made for it, so that ids follow one another.
    const its = { title: undefined, target: undefined, ownerId: undefined, keepLinks: true };
    const own = { ...plan, ...its, alongside };
    if (carryOver(records, child, own).kind === 'not-carried') continue;
    const carried = carryOver(records, child, { ...own, id: context.newId() as GoalId });
    if (carried.kind === 'carried') below.push(parseRecordOf('goals', carried.goal));
  }
  return below;
}

function periodOf(
  records: Everything,
  { cycleId, start, due }: GoalCarryOver,
): Pick<CarryOverPlan, 'cycleId' | 'start' | 'due'> {
  const cycle = cycleId === undefined ? undefined : records.cycles.get(cycleId);
  if (cycleId !== undefined && !cycle) throw notFound('cycle', cycleId);
  if (cycle?.state === 'closed') {
    throw new PerfError(
      'wrong-state',
      `The cycle ${cycle.id} is closed; carry the goal over into one that is not.`,
      { ids: [cycle.id] },
    );
  }
  const [from, to] = [start ?? cycle?.start, due ?? cycle?.end];
  if (from !== undefined && to !== undefined) return { cycleId, start: from, due: to };
  throw new PerfError(
    'invalid-input',
    'It is not said when the new goal runs: cycleId, or start and due, say so.',
    { issues: [{ path: ['cycleId'], message: 'expected cycleId, or start and due' }] },
  );
}

function mayCreate(records: Everything, { ownerId }: Goal, { viewer }: Context): boolean {
  return canRun(viewer, { type: 'goal.create', input: { goal: { ownerId } } }, records).allowed;
}

function assertMayCreate(records: Everything, goal: Goal, context: Context): void {
  if (mayCreate(records, goal, context)) return;
  throw new PerfError(
    'not-allowed',
    `${context.viewer} may not make a goal of ${goal.ownerId} (rule P1).`,
    { ids: [goal.ownerId] },
  );
}

function stillOpen({ id, state }: Goal): PerfError {
  return new PerfError(
    'wrong-state',
    `The goal ${id} is ${state}: only one that is over is carried over; goal.close closes it.`,
    { ids: [id] },
  );
}

const reasons: Readonly<Record<NotCarried, string>> = {
  reached: 'all that it measures was reached: give a target further on, or make a new goal',
  found: 'its baseline was found: give a target to reach from there',
  degenerate: 'the target is the last value itself: give another target',
  'no-target': 'its measure has no target to give: leave it out',
};

function notCarried({ id }: Goal, reason: NotCarried): PerfError {
  return new PerfError(
    'invalid-input',
    `The goal ${id} cannot be carried over: ${reasons[reason]}.`,
    {
      ids: [id],
      issues: [{ path: ['target'], message: reasons[reason] }],
    },
  );
}
