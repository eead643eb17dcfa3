import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CycleId, OwnerId, TeamId } from '../schema/ids.ts';
import { goal, keyResult, recordsOf } from '../testing/scoring.ts';
import { type ClosingPart, cycleClosing } from './cycle-closing.ts';

const q2 = { cycleId: 'q2' };
const ended = { at: '2026-04-05T12:00:00Z', by: 'p1' };
const closed = (next?: string) => ({
  ...q2,
  state: 'closed',
  outcome: { ...ended, ...(next && { next }) },
});

const records = recordsOf({
  people: [{ id: 'p1', name: 'P', timeZone: 'UTC', teamId: 'shop' }],
  teams: [
    { id: 'sales', name: 'Sales' },
    { id: 'shop', name: 'Shop', parentId: 'sales' },
  ],
  cycles: [
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30' },
    { id: 'may', name: 'May', start: '2026-05-01', end: '2026-05-31', parentId: 'q2' },
    {
      id: 'april',
      name: 'April',
      start: '2026-04-01',
      end: '2026-04-30',
      parentId: 'q2',
      state: 'closed',
    },
  ],
  goals: [
    goal('a-top', q2),
    keyResult('b-below', 'a-top', q2),
    keyResult('z-lowest', 'b-below', { ...q2, ownerId: 'sales' }),
    goal('k-kept', closed('keep')),
    keyResult('c-changed', 'k-kept', closed('change')),
    goal('dropped', closed('drop')),
    goal('done', closed()),
    goal('carried', closed('keep')),
    goal('carrier', { cycleId: 'q3', continues: 'carried' }),
    goal('given-up', closed('keep')),
    goal('no-carrier', { cycleId: 'q3', continues: 'given-up', state: 'cancelled' }),
    goal('draft', { ...q2, state: 'draft' }),
    goal('gone', { ...q2, state: 'cancelled' }),
    goal('elsewhere', { cycleId: 'q3' }),
  ],
});

const closing = (part?: ClosingPart) => cycleClosing(records, 'q2' as CycleId, part);

describe('cycleClosing', () => {
  it('[GL16] tells what waits, children first, and what is to be carried over, parents first', () => {
    const { waiting, closed, goingOn, notBegun, openWithin } = closing();
    assert.deepEqual(waiting, ['z-lowest', 'b-below', 'a-top']);
    assert.deepEqual(goingOn, ['given-up', 'k-kept', 'c-changed']);
    assert.deepEqual([...closed].sort(), [
      ...['c-changed', 'carried', 'done', 'dropped', 'given-up', 'k-kept'],
    ]);
    assert.ok(closed.indexOf('c-changed' as never) < closed.indexOf('k-kept' as never));
    assert.deepEqual([notBegun, openWithin], [['draft'], ['may']]);
  });

  it('[GL16] tells it of the goals of one owner, or of a team with those below it', () => {
    assert.deepEqual(closing({ ownerId: 'sales' as OwnerId }).waiting, ['z-lowest']);
    assert.equal(closing({ teamId: 'sales' as TeamId }).waiting.length, 3);
    assert.deepEqual(closing({ teamId: 'shop' as TeamId }).waiting, ['b-below', 'a-top']);
    assert.deepEqual(closing({ teamId: 'none' as TeamId }).waiting, []);
  });
});
