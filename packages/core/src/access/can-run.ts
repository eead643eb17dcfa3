import type { Records } from '../goals/records.ts';
import type { Comment } from '../schema/comment.ts';
import type { GoalId, MetricId, OwnerId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { allowingRule } from './allowing-rule.ts';
import { canSeeGoal } from './can-see-goal.ts';
import { partiesOfCommand } from './command-parties.ts';
import { fieldOf } from './field-of.ts';
import { type Decision, decided } from './decision.ts';
import type { GoalSubject } from './relations.ts';

/**
 * Whether somebody may run a command, as far as it can be told before its input has been checked.
 * An input that makes no sense is denied, as is a goal that the viewer may not see, and all that the rules
 * cannot be asked about. Throws nothing.
 *
 * @param records - All records, hidden ones included.
 * @param when - The moment at which it is to run: without it nobody may by what holds on some days only.
 */
export function canRun(
  viewer: PersonId,
  command: { readonly type: string; readonly input: unknown },
  records: Records,
  when: { readonly at?: Instant } = {},
): Decision {
  return decided(() => {
    const [type, input] = [fieldOf(command, 'type'), fieldOf(command, 'input')];
    if (typeof type !== 'string') return undefined;
    if (type === 'goal.create-outline') return ofEachOwner(viewer, type, input, records);
    const subject = {
      goal: goalOf(viewer, type, input, records),
      comment: commentOf(input, records),
      parties: { ...partiesOfCommand(type, input, records), at: when.at },
      fields: namesIn(fieldOf(input, 'fields')),
    };
    const rule = allowingRule(viewer, type, subject, records);
    return rule === undefined ? undefined : { allowed: true, rule };
  });
}

/** Whether somebody may make goals for each of their owners; the rule is that of the first one. */
function ofEachOwner(
  viewer: PersonId,
  type: string,
  input: unknown,
  records: Records,
): Decision | undefined {
  const goals = fieldOf(input, 'goals');
  if (!Array.isArray(goals)) return undefined;
  const owners = new Set(goals.map((goal) => ownedBy(goal)?.ownerId));
  const rules = Array.from(owners, (ownerId) =>
    ownerId === undefined ? undefined : allowingRule(viewer, type, { goal: { ownerId } }, records),
  );
  const [rule] = rules;
  return rule === undefined || rules.includes(undefined) ? undefined : { allowed: true, rule };
}

function namesIn(fields: unknown): readonly string[] {
  return typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
}

/** The goal or metric that a command is about: the one it names, if it may be seen, or the one it would make. */
function goalOf(
  viewer: PersonId,
  type: string,
  input: unknown,
  records: Records,
): GoalSubject | undefined {
  if (type === 'goal.create') return ownedBy(fieldOf(input, 'goal'));
  if (type === 'metric.add') return ownedBy(fieldOf(input, 'metric'));
  if (type === 'metric.observe' || type === 'metric.edit') {
    return ownedBy(records.metrics.get(fieldOf(input, 'metricId') as MetricId));
  }
  const goalId = fieldOf(input, 'goalId') as GoalId;
  return canSeeGoal(viewer, goalId, records).allowed ? records.goals.get(goalId) : undefined;
}

function ownedBy(record: unknown): GoalSubject | undefined {
  const ownerId = fieldOf(record, 'ownerId');
  return typeof ownerId === 'string' ? { ownerId: ownerId as OwnerId } : undefined;
}

/** The comment that a command names, where it is on the goal that it names. */
function commentOf(input: unknown, records: Records): Comment | undefined {
  const commentId = fieldOf(input, 'commentId');
  if (commentId === undefined) return undefined;
  return records.commentsOf(fieldOf(input, 'goalId') as GoalId).find(({ id }) => id === commentId);
}
