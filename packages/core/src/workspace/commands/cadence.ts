import { CadenceEnd, CadenceSet } from '../../schema/cadence-commands.ts';
import type { CadenceScope } from '../../schema/cadence.ts';
import type { CadenceRuleId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { assertRhythmFits, assertScope } from '../rhythm-invariants.ts';
import type { Everything } from '../state.ts';
import { assertNew, knownGoal } from './known.ts';
import { knownRule } from './known-rule.ts';

/** `cadence.set`: how often something is due from now on. It takes the place of an earlier rule of its scope. */
export const cadenceSet = commandSpec({
  type: 'cadence.set',
  does: 'Sets how often an activity is due for the workspace, a team, a goal or a person.',
  schema: CadenceSet,
  decide(records, { rule }, context) {
    assertKnownScope(records, rule.scope, context);
    assertRhythmFits(rule, ['rule']);
    const id = context.newId() as CadenceRuleId;
    assertNew(records, 'cadenceRules', id);
    const record = { ...rule, id, setBy: context.viewer, setAt: context.now };
    return [{ collection: 'cadenceRules', record }];
  },
});

/** `cadence.end`: from the next due moment on wider rules hold again. Ending it twice changes nothing. */
export const cadenceEnd = commandSpec({
  type: 'cadence.end',
  does: 'Ends a rule of cadence, so that wider ones hold again.',
  schema: CadenceEnd,
  decide(records, { ruleId }, { viewer, now }) {
    const rule = knownRule(records, ruleId, viewer);
    if (rule.endedAt !== undefined) return [];
    return [{ collection: 'cadenceRules', record: { ...rule, endedAt: now } }];
  },
});

/** A goal out of sight is answered like one that is not there. */
function assertKnownScope(records: Everything, scope: CadenceScope, context: Context): void {
  if (scope.kind === 'goal') knownGoal(records, scope.goalId, context);
  else assertScope(records, scope);
}
