import { GoalCheckIn } from '../../schema/goal-commands.ts';
import type { CheckInId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { checkInWrites, todayOf } from './check-in-rules.ts';
import { knownGoal } from './known.ts';

/** `goal.check-in`: a report on a goal. It is added, never edited; a correction names the one it replaces. */
export const goalCheckIn = commandSpec({
  type: 'goal.check-in',
  does: 'Adds a report on a goal; with `replaces` it corrects an earlier one, and both are kept.',
  schema: GoalCheckIn,
  decide(records, input, context) {
    const goal = knownGoal(records, input.goalId, context);
    const { asOf = todayOf(records, goal, context.now) } = input;
    const id = context.newId() as CheckInId;
    const checkIn = { ...input, id, by: context.viewer, at: context.now, asOf };
    const writes = checkInWrites(records, goal, checkIn);
    const replaced = records.checkInsOf(goal.id).find((other) => other.id === input.replaces);
    // What is replaced is written again as it is, so that two corrections of it collide.
    return replaced ? [...writes, { collection: 'checkIns', record: replaced }] : writes;
  },
  basis: (_records, { goalId }) => [{ collection: 'goals', id: goalId }],
});
