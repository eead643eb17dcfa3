import { dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { assertNotOver } from '../../goals/lifecycle.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { CheckIn } from '../../schema/check-in.ts';
import type { Goal } from '../../schema/goal.ts';
import { GoalCheckIn } from '../../schema/goal-commands.ts';
import type { CheckInId, ObservationId } from '../../schema/ids.ts';
import type { Observation } from '../../schema/metric.ts';
import type { Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { knownGoal } from './known.ts';
import { assertReadingFits } from './reading-fits.ts';

/** `goal.check-in`: a report on a goal. It is added, never edited; a correction names the one it replaces. */
export const goalCheckIn = commandSpec({
  type: 'goal.check-in',
  does: 'Adds a report on a goal; with `replaces` it corrects an earlier one, and both are kept.',
  schema: GoalCheckIn,
  decide(records, input, context) {
    const goal = knownGoal(records, input.goalId, context);
    assertTakesCheckIns(records, goal);
    assertReadingFits(goal, input);
    const today = dayOf(context.now, zoneOf(records, goal.ownerId));
    const { asOf = today } = input;
    if (asOf > today) throw inTheFuture(today);
    if (input.replaces !== undefined) assertReplaceable(records, goal, input.replaces);
    const id = context.newId() as CheckInId;
    const checkIn = { ...input, id, by: context.viewer, at: context.now, asOf };
    return [{ collection: 'checkIns', record: checkIn }, ...observed(records, goal, checkIn)];
  },
  basis: (_records, { goalId }) => [{ collection: 'goals', id: goalId }],
});

function assertTakesCheckIns(records: Everything, goal: Goal): void {
  assertNotOver(goal, 'take check-ins');
  const cycle = goal.cycleId === undefined ? undefined : records.cycles.get(goal.cycleId);
  if (cycle?.state !== 'closed') return;
  throw new PerfError(
    'wrong-state',
    `The cycle ${cycle.id} of the goal ${goal.id} is closed and takes no check-ins.`,
    { ids: [goal.id, cycle.id] },
  );
}

function inTheFuture(today: string): PerfError {
  return new PerfError(
    'invalid-input',
    `A check-in speaks of a day that has come: at the latest ${today}, which is today for the owner.`,
    { issues: [{ path: ['asOf'], message: `expected ${today} or earlier` }] },
  );
}

function assertReplaceable(records: Everything, goal: Goal, replaces: CheckInId): void {
  const ofGoal = records.checkInsOf(goal.id);
  if (!ofGoal.some((checkIn) => checkIn.id === replaces)) {
    throw notFound(`check-in on the goal ${goal.id} with the id`, replaces);
  }
  const newer = ofGoal.find((checkIn) => checkIn.replaces === replaces);
  if (!newer) return;
  throw new PerfError(
    'conflict',
    `The check-in ${replaces} has been replaced by ${newer.id} already; correct that one.`,
    { ids: [replaces, newer.id], issues: [{ path: ['replaces'], message: 'it was replaced' }] },
  );
}

/** The observation has the id of its check-in, so that a correction finds the one it replaces. */
function observed(records: Everything, goal: Goal, checkIn: CheckIn): readonly Write[] {
  const metricId = goal.measure && 'metricId' in goal.measure ? goal.measure.metricId : undefined;
  if (metricId === undefined || typeof checkIn.value !== 'number') return [];
  const replaced = checkIn.replaces;
  const record: Observation = {
    id: checkIn.id as string as ObservationId,
    metricId,
    at: checkIn.at,
    asOf: checkIn.asOf,
    value: checkIn.value,
    by: checkIn.by,
    source: `check-in ${checkIn.id}`,
    ...(replaced !== undefined &&
      records.has('observations', replaced) && { replaces: replaced as string as ObservationId }),
  };
  return [{ collection: 'observations', record }];
}
