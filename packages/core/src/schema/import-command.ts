import * as z from 'zod/mini';
import { CheckIn } from './check-in.ts';
import { Cycle } from './cycle.ts';
import { Goal } from './goal.ts';
import { GoalId } from './ids.ts';
import { Person, Team } from './organisation.ts';
import { type Frozen, text } from './primitives.ts';

/** The fields of a goal that an import may change once the goal is there. */
export const importedFields = [
  ...(['title', 'description', 'kind', 'ownerId', 'start', 'due', 'cycleId'] as const),
  ...(['links', 'measure', 'stated', 'imported'] as const),
] as const;

const fields = z.partialRecord(z.enum(importedFields), z.unknown());

/** New values for some fields of a goal, and those that they were decided on; `null` for absent. */
export const GoalUpdate = z
  .strictObject({ goalId: GoalId, fields, base: fields })
  .check(
    z.refine(
      (update) => Object.keys(update.fields).every((field) => Object.hasOwn(update.base, field)),
      { path: ['base'], error: 'base holds each field that fields holds' },
    ),
  );
export type GoalUpdate = Frozen<z.infer<typeof GoalUpdate>>;

const many = 100_000;

/** The input of `goals.import`: all that one import adds and changes. Written whole or not at all. */
export const ImportGoals = z.strictObject({
  source: text(60).check(z.describe('The key of `externalIds` that its ids are kept under.')),
  people: z._default(z.array(Person).check(z.maxLength(many)), []),
  teams: z._default(z.array(Team).check(z.maxLength(many)), []),
  cycles: z._default(z.array(Cycle).check(z.maxLength(1000)), []),
  goals: z._default(z.array(Goal).check(z.maxLength(many), z.describe('New ones.')), []),
  updates: z._default(z.array(GoalUpdate).check(z.maxLength(many)), []),
  checkIns: z._default(z.array(CheckIn).check(z.maxLength(many)), []),
});
export type ImportGoals = Frozen<z.infer<typeof ImportGoals>>;
