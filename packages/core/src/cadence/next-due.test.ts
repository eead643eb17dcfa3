import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import { activeGoal, madeAt, queueRecords } from '../testing/queue-company.ts';
import { nextDue } from './next-due.ts';
import { due } from './queue.ts';

const mia = 'mia' as PersonId;
const series = {
  ...{ id: 's1', people: ['mia', 'lea'], managerId: 'lea', zone: 'Europe/Oslo' },
  recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
  ...{ from: '2026-04-08', startedBy: 'lea', startedAt: '2026-04-01T10:00:00Z' },
};

before(() => calendarReady());

it('[Q19] is the next slot of what is done, and stands in the queue once it opens', () => {
  const records = queueRecords({
    goals: [activeGoal('g1')],
    checkIns: [madeAt('g1', '2026-05-08T08:00:00Z')],
  });
  const at = '2026-05-08T09:00:00Z';
  assert.deepEqual(due(records, mia, at), []);
  const next = nextDue(records, mia, at);
  assert.equal(next?.activity, 'check-in');
  assert.equal(next.opens, '2026-05-11T07:00:00.000Z');
  assert.equal(next.due, '2026-05-18T07:00:00.000Z');
  assert.deepEqual(due(records, mia, next.opens), []);
  assert.equal(due(records, mia, '2026-05-11T07:00:00.001Z').length, 1);
});

it('[Q19] is a one-on-one from the morning of its day, passing over one that was skipped', () => {
  const at = '2026-05-04T09:00:00Z';
  assert.equal(
    nextDue(queueRecords({ series: [series] }), mia, at)?.opens,
    '2026-05-05T22:00:00.000Z',
  );
  const moment = '2026-05-06T08:00:00.000Z';
  const skipped = { by: 'lea', at, reason: 'Away' };
  const meeting = { id: 'm1', seriesId: 's1', due: moment, at: moment, minutes: 30, skipped };
  const records = queueRecords({ series: [series], meetings: [meeting] });
  assert.equal(nextDue(records, mia, at)?.due, '2026-05-20T08:00:00.000Z');
});

it('[Q19] is nothing for who has nothing to do, after the last day of a goal, and beyond 100 days', () => {
  const at = '2026-06-30T09:00:00Z';
  assert.equal(nextDue(queueRecords({}), mia, at), undefined);
  assert.equal(nextDue(queueRecords({}), 'nobody' as PersonId, at), undefined);
  const ended = queueRecords({
    goals: [activeGoal('g1')],
    checkIns: [madeAt('g1', '2026-06-30T08:00:00Z')],
  });
  assert.equal(nextDue(ended, mia, at), undefined);
  const yearly = { recurrence: { frequency: 'yearly' }, from: '2027-01-01' };
  const far = queueRecords({}, { rhythms: { recognition: yearly } });
  assert.equal(nextDue(far, mia, at), undefined);
  assert.equal(nextDue(far, mia, '2027-01-01T12:00:00Z'), undefined);
});
