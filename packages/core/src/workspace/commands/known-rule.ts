import { seesRecord } from '../../access/sees-record.ts';
import type { PerfError } from '../../errors.ts';
import type { CadenceRule, CadenceScope } from '../../schema/cadence.ts';
import type { CadenceRuleId, GoalId, PersonId } from '../../schema/ids.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';

/**
 * The rule of cadence of an id.
 *
 * @throws PerfError `not-found`, alike for a rule that is not there and for one the viewer may not see.
 */
export function knownRule(
  records: Everything,
  ruleId: CadenceRuleId,
  viewer: PersonId,
): CadenceRule {
  const rule = records.rhythm.cadenceRules.get(ruleId);
  if (rule && seesRecord(viewer, 'cadenceRules', rule, records).allowed) return rule;
  throw notFound('rule of cadence', ruleId);
}

/** The refusal of a command that names a rule out of sight, which is that for one that is not there. */
export function unknownRule(
  { ruleId }: { readonly ruleId?: CadenceRuleId },
  viewer: PersonId,
  records: Everything,
): PerfError | undefined {
  if (ruleId === undefined) return undefined;
  const rule = records.rhythm.cadenceRules.get(ruleId);
  const isSeen = rule && seesRecord(viewer, 'cadenceRules', rule, records).allowed;
  return isSeen ? undefined : notFound('rule of cadence', ruleId);
}

/** The goal that a new rule is to cover, where it is for one. */
export function goalOfRule(input: unknown): GoalId | undefined {
  const { rule } = input as { readonly rule?: { readonly scope?: CadenceScope } };
  return rule?.scope?.kind === 'goal' ? rule.scope.goalId : undefined;
}
