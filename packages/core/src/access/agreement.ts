import { type TermName, changedTerms } from '../goals/agreement.ts';
import { isOver } from '../goals/lifecycle.ts';
import { actingOwner } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import { allowingRule, peopleAround } from './allowing-rule.ts';
import { seesGoal } from './can-see-goal.ts';

/** How far people have agreed on a goal. */
export interface AgreementState {
  /** `changed-since` is an agreement on terms that are not those of the goal any more; `none` there never was. */
  readonly state: 'none' | 'draft' | 'proposed' | 'agreed' | 'changed-since';
  /** For `changed-since`: the terms that are others now. */
  readonly changed: readonly TermName[];
  /** Those who may accept it now, the first one first to be asked; nobody where nothing waits. */
  readonly waitsFor: readonly PersonId[];
}

/**
 * How far people have agreed on a goal, and for whom it waits: while it is proposed, and while it is
 * active on other terms than were accepted. Throws nothing.
 *
 * @param records - As the viewer sees them: then owners of parents out of sight are not named.
 *
 * @example
 * agreementOf(records, proposed); // { state: 'proposed', changed: [], waitsFor: ['lea', 'ada'] }
 */
export function agreementOf(records: Records, goal: Goal): AgreementState {
  if (goal.state === 'draft') return { state: 'draft', changed: [], waitsFor: [] };
  if (goal.state === 'proposed') {
    return { state: 'proposed', changed: [], waitsFor: acceptorsOf(records, goal) };
  }
  const accepted = goal.agreement?.accepted;
  if (!accepted) return { state: 'none', changed: [], waitsFor: [] };
  const changed = changedTerms(accepted.terms, goal);
  if (changed.length === 0) return { state: 'agreed', changed, waitsFor: [] };
  const waitsFor = isOver(goal) ? [] : acceptorsOf(records, goal);
  return { state: 'changed-since', changed, waitsFor };
}

/**
 * Those who may accept a goal, the nearest first: the direct manager of its owner, the owners of its
 * parents, the other managers above, the leads of teams above; its owner where there is nobody else.
 */
export function acceptorsOf(records: Records, goal: Goal): readonly PersonId[] {
  const owner = actingOwner(records, goal.ownerId);
  const last = owner === null ? records.people.keys() : [owner];
  return [...new Set([...peopleAround(goal, records), ...last])].filter((id) =>
    mayAccept(id, goal, records),
  );
}

/** Whether somebody may accept a goal, which may be about to be made. */
export function mayAccept(viewer: PersonId, goal: Goal, records: Records): boolean {
  if (!seesGoal(viewer, goal, records).allowed) return false;
  return allowingRule(viewer, 'goal.accept', { goal }, records) !== undefined;
}
