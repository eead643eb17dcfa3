import * as z from 'zod/mini';
import { CadenceRule } from './cadence.ts';
import { CadenceRuleId } from './ids.ts';
import type { Frozen } from './primitives.ts';

const { id, setBy, setAt, endedAt, ...said } = CadenceRule.shape;

/** A new rule of cadence; its id, who sets it and when come from the workspace. */
export const CadenceSet = z.strictObject({ rule: z.strictObject(said) });
export type CadenceSet = Frozen<z.infer<typeof CadenceSet>>;

/** A rule of cadence to end, so that wider ones hold again. */
export const CadenceEnd = z.strictObject({ ruleId: CadenceRuleId });
export type CadenceEnd = Frozen<z.infer<typeof CadenceEnd>>;
