import type { Role } from '../schema/organisation.ts';
import { type Guard } from './field-guards.ts';
import { fields, open } from './fields.ts';
import { doing, seeingGoals, seenByAll, seenWithGoal } from './policy.ts';
import type { Relation } from './relations.ts';
import { doingByParty, seeingByParty } from './party-policy.ts';
import type { PartyRelation } from './party-relations.ts';

/** One line of the access matrix: what, who, and the number of the rule that says so. */
export interface MatrixRow {
  /** Records, single fields of records that are seen, or commands. */
  readonly part: 'seeing' | 'fields' | 'doing';
  readonly what: string;
  /** In words. Whoever is in no row may not. */
  readonly who: string;
  /** As in `RULES.md`, chapter P. */
  readonly rule: string;
}

const words: Readonly<Record<Relation | PartyRelation, string>> = {
  owner: 'its owner',
  contributor: 'its contributors',
  reviewer: 'its reviewer',
  named: 'those named',
  'above-owner': 'those above its owner',
  'parent-owner': 'owners of the goals that it serves',
  'above-contributor': 'those above a contributor',
  'team-lead': 'leads of its team and those above',
  'unled-team': 'anybody, where nobody leads the team that owns it',
  author: 'its author',
  anyone: 'everyone in the workspace',
  subject: 'that person',
  another: 'anybody but that person',
  other: 'the one it was handed to',
  'above-subject': 'the managers above',
  'leads-team': 'leads of the team and those above',
  'above-goal-owner': 'those above the owner of the goal',
  'goal-in-view': 'whoever sees the goal, if it is about one',
  'goal-viewer': 'whoever sees the goal',
  'goal-reviewer': 'the reviewer of the goal',
  delegate: 'whoever was handed its check-ins, on those days',
  'manager-of-subject': 'the direct manager',
  'one-named': 'those whom it names',
  'anyone-if-public': 'everyone in the workspace, where it is public',
  'anyone-on-the-wall':
    'everyone in the workspace, unless somebody whom it names keeps off the wall or it was taken back',
  'subject-once-shared': 'the person it is about, once it is shared',
  'writer-above': 'its writer, about themselves or while they manage the person',
  'round-receiver': 'the receiver of the round',
  'hr-if-reported': 'hr, once the receiver has reported it',
  'hr-if-set': 'hr, once it is shared, where the settings say so',
  participant: 'the two of the series',
  report: 'the one of the two who is not the manager',
  'shown-to': 'those of a later series to whom it was shown',
};

/**
 * Who sees and does what, from the data that the rules themselves run on.
 *
 * @returns Rows for seeing, for single fields, and for doing, in the order of the policy. `docs/access.md` is
 *   printed from them.
 *
 * @example
 * accessMatrix()[0]; // { part: 'seeing', what: 'people, teams, …', who: 'everyone in the workspace', rule: 'P2' }
 */
export function accessMatrix(): readonly MatrixRow[] {
  return [...seeingRows(), ...fieldRows(), ...doingRows()];
}

function seeingRows(): readonly MatrixRow[] {
  const row = (what: string, who: string, rule: string) =>
    ({ part: 'seeing', what, who, rule }) as const;
  return [
    row(seenByAll.collections.join(', '), words.anyone, seenByAll.rule),
    ...Object.entries(seeingGoals).map(([visibility, { rule, to }]) =>
      row(`goals, ${visibility}`, said(to), rule),
    ),
    ...Object.entries(seenWithGoal).map(([name, rule]) =>
      row(`${name} of a goal`, words['goal-viewer'], rule),
    ),
    ...Object.entries(seeingByParty).flatMap(([name, lines]) =>
      lines.map(({ rule, to, roles, scopes, withGoal }) =>
        row(
          scopes ? `${name} for a ${scopes.join(', a ')}` : name,
          said(to, roles) + (withGoal ? '; of one goal only who sees it' : ''),
          withGoal ? `${rule}, P47` : rule,
        ),
      ),
    ),
  ];
}

function fieldRows(): readonly MatrixRow[] {
  return Object.entries(fields).flatMap(([collection, table]) =>
    Object.entries(table as Readonly<Record<string, typeof open | Guard<never, never>>>).flatMap(
      ([name, guard]) =>
        guard === open
          ? []
          : [{ part: 'fields', what: `${collection}.${name}`, who: guard.to, rule: guard.rule }],
    ),
  );
}

function doingRows(): readonly MatrixRow[] {
  const ofGoals = doing.map(({ rule, commands, roles, relation, lastResort }) => ({
    ...{ part: 'doing' as const, what: commands.join(', '), rule },
    who: asRoles(roles, relation) + (lastResort ? ', where nobody else may' : ''),
  }));
  const ofRhythm = doingByParty.map(({ rule, commands, roles, party, fields: names }) => ({
    ...{ part: 'doing' as const, rule, who: asRoles(roles, party) },
    what: commands.join(', ') + (names ? ` (${names.join(', ')})` : ''),
  }));
  return [...ofGoals, ...ofRhythm];
}

function said(to: readonly (Relation | PartyRelation)[], roles: readonly Role[] = []): string {
  return [...to.map((relation) => words[relation]), ...roles].join(', ');
}

function asRoles(roles: readonly Role[], to: Relation | PartyRelation | undefined): string {
  const who = roles.join(', ');
  if (to === undefined) return who;
  // A command on a goal is denied to whoever does not see the goal, before anything else is asked.
  return `${who}: ${to === 'anyone' ? 'whoever sees it' : words[to]}`;
}
