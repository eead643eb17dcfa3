import { canSeeGoal } from '../../access/can-see-goal.ts';
import { addDays, compareInstants, dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { Delegation } from '../../schema/cadence.ts';
import type { DelegationId, GoalId, PersonId } from '../../schema/ids.ts';
import { QueueDelegate, QueueEndDelegation } from '../../schema/queue-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { assertNew } from './known.ts';
import { actsFor } from './queue-place.ts';

const longestDays = 366;

/** `queue.delegate`: somebody else checks in on one's goals for some days. Of two the later one counts. */
export const queueDelegate = commandSpec({
  type: 'queue.delegate',
  does: 'Hands check-ins of one’s own goals to somebody else for some days.',
  schema: QueueDelegate,
  decide(records, { personId, to, goalId, start, end }, { now, newId }) {
    assertDays({ start, end }, dayOf(now, zoneOf(records, personId)));
    assertDelegate(records, personId, to);
    if (goalId !== undefined) assertGoal(records, { personId, to, goalId });
    const id = newId() as DelegationId;
    assertNew(records, 'delegations', id);
    const days = { start, end, at: now };
    const about = goalId === undefined ? {} : { goalId };
    const record: Delegation = { id, from: personId, to, activity: 'check-in', ...about, ...days };
    return [{ collection: 'delegations', record }];
  },
  basis: (_records, { goalId }) =>
    goalId === undefined ? [] : [{ collection: 'goals', id: goalId }],
});

/** `queue.end-delegation`: one's goals are one's own again. */
export const queueEndDelegation = commandSpec({
  type: 'queue.end-delegation',
  does: 'Ends a delegation of one’s own from now on.',
  schema: QueueEndDelegation,
  decide(records, { personId, delegationId }, { now }) {
    const found = records.rhythm.delegationsFrom(personId).find(({ id }) => id === delegationId);
    if (!found) throw notFound('delegation', delegationId);
    const { endedAt, end } = found;
    if (endedAt !== undefined && compareInstants(endedAt, now) <= 0) return [];
    if (end < dayOf(now, zoneOf(records, personId))) return [];
    return [{ collection: 'delegations', record: { ...found, endedAt: now } }];
  },
});

function assertDays({ start, end }: Pick<Delegation, 'start' | 'end'>, today: string): void {
  if (start < today) throw refused('start', `expected ${today}, which is today, or later`);
  if (end < start) throw refused('end', 'end is not before start');
  if (end > addDays(start, longestDays)) throw refused('end', 'expected a day within a year');
}

/** @throws PerfError `invalid-input` for oneself, `not-found`, `wrong-state` for who cannot check in. */
function assertDelegate(records: Everything, personId: PersonId, to: PersonId): void {
  if (to === personId) throw refused('to', 'expected somebody else');
  assertKnown(records, 'people', to);
  const person = records.people.get(to);
  const maySend = person?.roles.some((role) => role === 'member' || role === 'leader');
  if (person?.active && maySend) return;
  const message = `${to} ${person?.active ? 'only looks on' : 'has left'} and cannot check in; name somebody who can.`;
  throw new PerfError('wrong-state', message, { ids: [to] });
}

/** A goal is not shown to anybody by handing it over: who is to check in has to see it before. */
function assertGoal(
  records: Everything,
  { personId, to, goalId }: { personId: PersonId; to: PersonId; goalId: GoalId },
): void {
  if (!canSeeGoal(personId, goalId, records).allowed) throw notFound('goal', goalId);
  if (!actsFor(records, personId, goalId)) {
    const message = `${personId} does not act for the goal ${goalId} and cannot hand it over.`;
    throw new PerfError('not-allowed', message, { ids: [goalId] });
  }
  if (!canSeeGoal(to, goalId, records).allowed) throw refused('to', 'expected who sees the goal');
}

function refused(field: string, expected: string): PerfError {
  return new PerfError('invalid-input', `This cannot be handed over: ${expected}.`, {
    issues: [{ path: [field], message: expected }],
  });
}
