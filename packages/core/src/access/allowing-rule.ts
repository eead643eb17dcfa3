import { actingOwner } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { managersAbove, teamAndAbove } from '../organisation.ts';
import type { Comment } from '../schema/comment.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId, TeamId } from '../schema/ids.ts';
import { activePerson, seesGoal } from './can-see-goal.ts';
import { type DoingRule, doing } from './policy.ts';
import { type GoalSubject, relations, servedParents } from './relations.ts';
import { doingByParty } from './party-policy.ts';
import type { PartyDoingRule } from './party-rule.ts';
import { type Parties, partyRelations } from './party-relations.ts';

/** What a command is about. */
export interface Subject {
  readonly goal?: GoalSubject | undefined;
  readonly comment?: Comment | undefined;
  readonly parties?: Parties | undefined;
  /** The names of the fields that a command would replace. */
  readonly fields?: readonly string[] | undefined;
}

/**
 * The number of the first rule that lets somebody run commands of a type; `undefined` where none does.
 *
 * @param subject - What the viewer may see of it; seeing is not asked about here.
 */
export function allowingRule(
  viewer: PersonId,
  type: string,
  subject: Subject,
  records: Records,
): string | undefined {
  const { goal } = subject;
  const found = doing.find(
    (line) =>
      line.commands.includes(type) &&
      holds(line, viewer, subject, records) &&
      !(line.lastResort && goal && othersMay(viewer, type, goal, records)),
  );
  if (found) return found.rule;
  const lines = doingByParty.filter(
    (line) => line.commands.includes(type) && holdsOfRhythm(line, viewer, subject, records),
  );
  return lines.find(({ fields }) => fields === undefined)?.rule ?? ruleByFields(lines, subject);
}

/** The rule of the first field, where each field is named by one of the lines. */
function ruleByFields(
  lines: readonly PartyDoingRule[],
  { fields: [first, ...others] = [] }: Subject,
): string | undefined {
  const naming = (field: string) => lines.find(({ fields }) => fields?.includes(field));
  if (first === undefined) return lines[0]?.rule;
  return others.every(naming) ? naming(first)?.rule : undefined;
}

function holdsOfRhythm(
  { roles, party }: PartyDoingRule,
  viewer: PersonId,
  { parties = {} }: Subject,
  records: Records,
): boolean {
  const person = activePerson(viewer, records);
  if (!roles.some((role) => person?.roles.includes(role))) return false;
  return party === undefined || partyRelations[party](viewer, parties, records);
}

/**
 * The people around a goal who may have a say in it, nearest first: the direct manager of its owner, the
 * owners of its parents, the other managers above, the leads of teams above. Each once, never its owner.
 *
 * @param maySee - Which parents to look at.
 */
export function peopleAround(
  goal: GoalSubject,
  records: Records,
  maySee: (parent: Goal) => boolean = () => true,
): readonly PersonId[] {
  const { ownerId } = goal;
  const actingId = actingOwner(records, ownerId);
  const managers = actingId === null ? [] : [...managersAbove(records.people, actingId)];
  const parents = servedParents(goal, records).filter((parent) => maySee(parent));
  const above = parents.map((parent) => actingOwner(records, parent.ownerId));
  const leads = Array.from(
    teamAndAbove(records.teams, ownerId as TeamId),
    (id) => records.teams.get(id)?.leadId,
  );
  const around = new Set([...managers.slice(0, 1), ...above, ...managers.slice(1), ...leads]);
  return [...around].filter((id): id is PersonId => typeof id === 'string' && id !== actingId);
}

function holds(
  { roles, relation }: DoingRule,
  viewer: PersonId,
  { goal, comment }: Subject,
  records: Records,
): boolean {
  const person = activePerson(viewer, records);
  if (!roles.some((role) => person?.roles.includes(role))) return false;
  if (relation === undefined) return true;
  return goal !== undefined && relations[relation](viewer, goal, records, comment);
}

/** Whether somebody else, as far as the viewer can know, may run it by a rule that is no last resort. */
function othersMay(viewer: PersonId, type: string, goal: GoalSubject, records: Records): boolean {
  const lines = doing.filter((line) => line.commands.includes(type) && !line.lastResort);
  const isKnown = (parent: Goal) => seesGoal(viewer, parent, records).allowed;
  return peopleAround(goal, records, isKnown).some(
    (id) =>
      seesGoal(id, goal, records).allowed &&
      lines.some((line) => holds(line, id, { goal }, records)),
  );
}
