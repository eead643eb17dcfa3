import { LeaveAdd, LeaveRemove } from '../../schema/leave-commands.ts';
import type { LeaveId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown, notFound } from '../references.ts';
import { assertNew } from './known.ts';

/** `leave.add`: days on which somebody is away. What falls into them alone is excused, in the past too. */
export const leaveAdd = commandSpec({
  type: 'leave.add',
  does: 'Says on which days somebody is away.',
  schema: LeaveAdd,
  decide(records, leave, context) {
    assertKnown(records, 'people', leave.personId);
    const id = context.newId() as LeaveId;
    assertNew(records, 'leaves', id);
    return [{ collection: 'leaves', record: { ...leave, id } }];
  },
});

/** `leave.remove`: the leave is taken back, and what it excused is due as if it had never been. */
export const leaveRemove = commandSpec({
  type: 'leave.remove',
  does: 'Takes a leave back; what it excused is due again.',
  schema: LeaveRemove,
  decide(records, { personId, leaveId }, { now }) {
    const leave = records.rhythm.leavesOf(personId).find(({ id }) => id === leaveId);
    if (!leave) throw notFound('leave', leaveId);
    if (leave.withdrawnAt !== undefined) return [];
    return [{ collection: 'leaves', record: { ...leave, withdrawnAt: now } }];
  },
});
