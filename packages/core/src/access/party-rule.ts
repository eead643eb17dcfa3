import type { CadenceScope } from '../schema/cadence.ts';
import type { Role } from '../schema/organisation.ts';
import type { PartyRelation } from './party-relations.ts';

/** One line of the policy for seeing what is on no goal: whoever is this to it, or has one of these roles. */
export interface PartySeeingRule {
  readonly rule: string;
  readonly to: readonly PartyRelation[];
  readonly roles?: readonly Role[];
  /** Only rules of cadence with one of these scopes. */
  readonly scopes?: readonly CadenceScope['kind'][];
  /** Only while the goal that it names, if it names one, is in sight too (P47). */
  readonly withGoal?: true;
}

/** One line of the policy for doing what is not about a goal. */
export interface PartyDoingRule {
  readonly rule: string;
  readonly commands: readonly string[];
  readonly roles: readonly Role[];
  /** What the viewer is to whom or what the command is about; absent for commands about nobody. */
  readonly party?: PartyRelation;
  /** Only these fields, of a command that replaces fields; each field needs a line that holds. */
  readonly fields?: readonly string[];
}
