import * as z from 'zod/mini';
import { Cycle } from './cycle.ts';
import { editable } from './editable.ts';
import { CycleId } from './ids.ts';
import { type Frozen, Day, text } from './primitives.ts';

/** A new cycle. */
export const CycleAdd = z.strictObject({
  cycle: z.strictObject({ ...Cycle.shape, id: z.exactOptional(CycleId) }),
});
export type CycleAdd = Frozen<z.infer<typeof CycleAdd>>;

const lengths = z.array(z.int().check(z.gte(1), z.lte(400))).check(z.minLength(1), z.maxLength(60));

/** How a year is divided, as `CyclePattern` of `goals/cycle-pattern.ts` says. */
const pattern = z.union([
  z.enum(['quarters', 'trimesters', 'halves', 'months', '4-4-5', '4-5-4', '5-4-4']),
  z.strictObject({ weeks: lengths }),
  z.strictObject({ days: lengths }),
  z.strictObject({
    parts: z
      .array(z.strictObject({ start: Day, end: Day, name: z.exactOptional(text(80)) }))
      .check(z.minLength(1), z.maxLength(60)),
  }),
]);

const name = z.exactOptional(text(80));

/** A fiscal year of cycles. */
export const CycleGenerate = z.strictObject({
  year: z
    .int()
    .check(z.gte(1000), z.lte(9998), z.describe('The calendar year in which it begins.')),
  fiscalYearStartMonth: z.exactOptional(
    z.int().check(z.gte(1), z.lte(12), z.describe('Without one, that of the settings.')),
  ),
  pattern,
  weekStart: z.exactOptional(
    z.int().check(z.gte(1), z.lte(7), z.describe('1 for Monday to 7 for Sunday.')),
  ),
  yearEnd: z.exactOptional(z.enum(['nearest', 'last'])),
  names: z.exactOptional(
    z
      .strictObject({
        ...{ year: name, half: name, trimester: name, quarter: name, month: name, period: name },
      })
      .check(z.describe('Templates with {year}, {nextYear}, {index} and {start}.')),
  ),
});
export type CycleGenerate = Frozen<z.infer<typeof CycleGenerate>>;

const { id: _id, state: _byItsSteps, ...editableCycle } = Cycle.shape;
const ofCycle = editable(editableCycle);

/** New values of some fields of a cycle, and those that were shown; `null` for absent. */
export const CycleEdit = z.strictObject({ cycleId: CycleId, fields: ofCycle, base: ofCycle });
export type CycleEdit = Frozen<z.input<typeof CycleEdit>>;

const state = z.enum(['planning', 'active', 'closed']);

/** A step in the life of a cycle, and the state that the person saw it in. */
export const CycleChangeState = z.strictObject({ cycleId: CycleId, from: state, to: state });
export type CycleChangeState = Frozen<z.infer<typeof CycleChangeState>>;
