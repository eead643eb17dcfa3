import * as z from 'zod/mini';
import { CheckIn } from './check-in.ts';
import { editable } from './editable.ts';
import { Goal, GoalLink, GoalState, Outcome, Visibility } from './goal.ts';
import { GoalId } from './ids.ts';
import { type Frozen, finite } from './primitives.ts';

const goal = Goal.shape;
const given = {
  title: goal.title,
  description: goal.description,
  kind: goal.kind,
  ownerId: goal.ownerId,
  teamId: goal.teamId,
  contributors: goal.contributors,
  reviewerId: goal.reviewerId,
  observers: goal.observers,
  cycleId: goal.cycleId,
  start: goal.start,
  due: goal.due,
  ambition: goal.ambition,
  visibleTo: goal.visibleTo,
  measure: goal.measure,
  driver: goal.driver,
  pace: goal.pace,
  continues: goal.continues,
  tags: goal.tags,
};

const newGoalState = z.exactOptional(
  z
    .enum(['draft', 'proposed', 'active'])
    .check(
      z.describe(
        'Active where it is left out; where goals have to be agreed on, a draft unless its maker may accept it.',
      ),
    ),
);

/** A new goal. How it ends, its ids in a source, what an import said of it and overrides are written by other commands. */
export const GoalCreate = z.strictObject({
  goal: z.strictObject({
    ...given,
    id: z.exactOptional(GoalId.check(z.describe('Made by the command where it is left out.'))),
    state: newGoalState,
    visibility: z.exactOptional(
      Visibility.check(z.describe('Without one, the default of the settings.')),
    ),
    links: goal.links,
  }),
});
export type GoalCreate = Frozen<z.infer<typeof GoalCreate>>;

const ofGoal = editable({ ...given, visibility: goal.visibility });

/** New values of some fields of a goal, and those the person saw; in both `null` stands for absent. */
export const GoalEdit = z.strictObject({ goalId: GoalId, fields: ofGoal, base: ofGoal });
export type GoalEdit = Frozen<z.input<typeof GoalEdit>>;

const links = z.array(GoalLink).check(z.maxLength(50));

/** All links of a goal from now on, the primary one first, and those the person saw. */
export const GoalRealign = z.strictObject({ goalId: GoalId, links, base: links });
export type GoalRealign = Frozen<z.infer<typeof GoalRealign>>;

/** A step in the life of a goal, and the state that the person saw it in. */
export const GoalChangeState = z.strictObject({ goalId: GoalId, from: GoalState, to: GoalState });
export type GoalChangeState = Frozen<z.infer<typeof GoalChangeState>>;

/** How a goal ended, in the words of the person who closes it. */
export const GoalClose = z.strictObject({
  goalId: GoalId,
  grade: Outcome.shape.grade,
  helped: Outcome.shape.helped,
  hindered: Outcome.shape.hindered,
  next: Outcome.shape.next,
});
export type GoalClose = Frozen<z.infer<typeof GoalClose>>;

/** A goal that goes on with one that is over, where that ended. */
export const GoalCarryOver = z.strictObject({
  goalId: GoalId.check(z.describe('The goal that is over.')),
  newId: z.exactOptional(GoalId.check(z.describe('Made by the command where it is left out.'))),
  cycleId: goal.cycleId,
  start: z.exactOptional(goal.start.check(z.describe('That of the cycle where it is left out.'))),
  due: z.exactOptional(goal.due.check(z.describe('The end of the cycle where it is left out.'))),
  title: z.exactOptional(goal.title),
  target: z.exactOptional(
    finite().check(z.describe('In the unit of the measure; that of before where it is left out.')),
  ),
  ownerId: z.exactOptional(goal.ownerId),
  state: newGoalState,
  keepLinks: z._default(z.boolean(), true),
  withChildren: z
    ._default(z.boolean(), false)
    .check(z.describe('Whether key results that are closed and not to be dropped go on as well.')),
});
export type GoalCarryOver = Frozen<z.infer<typeof GoalCarryOver>>;

const checkIn = CheckIn.shape;

/** A report on a goal; who makes it and when comes from the workspace. */
export const GoalCheckIn = z.strictObject({
  goalId: GoalId,
  asOf: z.exactOptional(checkIn.asOf.check(z.describe('Today where it is left out.'))),
  value: checkIn.value,
  zone: checkIn.zone,
  milestones: checkIn.milestones,
  progress: checkIn.progress,
  confidence: checkIn.confidence,
  status: checkIn.status,
  note: checkIn.note,
  blockers: checkIn.blockers,
  replaces: checkIn.replaces,
});
export type GoalCheckIn = Frozen<z.infer<typeof GoalCheckIn>>;
