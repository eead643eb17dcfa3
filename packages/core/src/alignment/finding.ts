import type { Goal } from '../schema/goal.ts';
import type { GoalChangeState, GoalClose, GoalEdit, GoalRealign } from '../schema/goal-commands.ts';
import type { GoalId } from '../schema/ids.ts';
import type { FindingRule, HintKey, Severity } from './finding-rules.ts';

/** A field of a goal, from the outside in: `['links', 0, 'weight']`. */
export type Place = readonly [keyof Goal, ...(string | number)[]];

/** A command of the workspace that cures a finding, as plain data. */
export type Fix =
  | { readonly type: 'goal.edit'; readonly input: GoalEdit & { readonly goalId: GoalId } }
  | { readonly type: 'goal.realign'; readonly input: GoalRealign }
  | { readonly type: 'goal.change-state'; readonly input: GoalChangeState }
  | { readonly type: 'goal.close'; readonly input: GoalClose };

/** Why a choice is offered, as a key that a template turns into words. */
export type ChoiceReason =
  | 'same-owner'
  | 'same-team'
  | 'manager'
  | 'team-above'
  | 'pillar'
  | 'successor'
  | 'contribute'
  | 'support'
  | 'weigh'
  | 'activate'
  | 'close'
  | 'keep-within'
  | 'widen'
  | 'other-cycle'
  | 'team-lead'
  | 'parent-owner'
  | 'contributor';

/** One cure among several that a person decides between. */
export interface Choice {
  readonly reason: ChoiceReason;
  readonly fix: Fix;
}

/** Something about a goal that is worth a look, as data that a template turns into a sentence. */
export interface Finding {
  /** A rule of `findingRules`. */
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** What helps, as a key that a template turns into a sentence. */
  readonly hint: HintKey;
  readonly goalId: GoalId;
  readonly place: Place;
  /** The other goals that it is about, in an order that does not depend on that of the records. */
  readonly related: readonly GoalId[];
  /** What a sentence about it needs: counts, days, shares from 0 to 1, ids and days of the calendar. */
  readonly values: Readonly<Record<string, number | string>>;
  /** The cure, where there is one that needs no decision. */
  readonly fix: Fix | null;
  /** Where a person has to decide: at most five cures, the likeliest first. */
  readonly choices: readonly Choice[];
}

/** What a rule says beyond its name and the goal. */
export interface Noted extends Partial<Pick<Finding, 'related' | 'values' | 'fix' | 'choices'>> {
  readonly place: Place;
}

/** Takes down a finding. */
export type Note = (rule: FindingRule, goalId: GoalId, noted: Noted) => void;
