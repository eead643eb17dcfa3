import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import {
  type QueueLists,
  activeGoal,
  asText,
  madeAt,
  queueRecords,
} from '../testing/queue-company.ts';
import { type QueueOptions, due } from './queue.ts';

const thursday = '2026-05-07T10:00:00Z';
const monday = '2026-05-04T07:00:00Z';

/** Who has what due, as text. */
function queueOf(
  lists: QueueLists,
  { who = 'mia', at = thursday, ...options }: { who?: string; at?: string } & QueueOptions = {},
  settings: object = {},
): readonly string[] {
  return asText(due(queueRecords(lists, settings), who as PersonId, at, options));
}

describe('the queue', () => {
  before(() => calendarReady());

  it('[Q1] has a line for each active goal that somebody owns or acts for, and for no other', () => {
    const goals = [
      activeGoal('g1'),
      activeGoal('g2', { state: 'draft' }),
      activeGoal('g3', { state: 'proposed' }),
      activeGoal('g4', { state: 'cancelled' }),
      activeGoal('g5', { kind: 'pillar' }),
      activeGoal('g6', { ownerId: 'max', contributors: ['mia'], observers: ['mia'] }),
      activeGoal('g7', { ownerId: 'field' }),
      activeGoal('g8', { start: '2026-06-01' }),
    ];
    const teams = [{ id: 'field', name: 'Field', leadId: 'mia' }];
    const lines = ['check-in g1 pending 2026-05-11T07:00', 'check-in g7 pending 2026-05-11T09:00'];
    assert.deepEqual(queueOf({ goals, teams }), lines);
    assert.deepEqual(queueOf({ goals, teams }, { who: 'lea' }), []);
  });

  it('[Q2] holds a line from when its slot opens to when it is done, late at most', () => {
    const goals = [activeGoal('g1')];
    const done = [madeAt('g1', '2026-04-20T07:00:00Z'), madeAt('g1', '2026-04-27T06:00:00Z')];
    const at = (moment: string, checkIns = done) => queueOf({ goals, checkIns }, { at: moment });
    assert.deepEqual(at('2026-04-27T07:00:00.000Z'), []);
    assert.deepEqual(at('2026-04-27T07:00:00.001Z'), ['check-in g1 pending 2026-05-04T07:00']);
    assert.deepEqual(at('2026-05-04T07:00:00.000Z'), ['check-in g1 pending 2026-05-04T07:00']);
    assert.deepEqual(at('2026-05-04T07:00:00.001Z'), ['check-in g1 overdue 2026-05-04T07:00']);
    assert.deepEqual(at('2026-05-07T07:00:00.000Z'), ['check-in g1 overdue 2026-05-04T07:00']);
    assert.deepEqual(at('2026-05-07T07:00:00.001Z'), ['check-in g1 pending 2026-05-11T07:00']);
    const late = [...done, madeAt('g1', '2026-05-05T09:00:00Z')];
    assert.deepEqual(at('2026-05-05T10:00:00Z', late), ['check-in g1 pending 2026-05-11T07:00']);
  });

  it('[Q3] never shows a slot without working time: leave, goals that end, people who left', () => {
    const goals = [activeGoal('g1')];
    const away = { personId: 'mia', start: '2026-04-27', end: '2026-05-10', id: 'l' };
    assert.deepEqual(queueOf({ goals, leaves: [away] }, { at: monday }), []);
    assert.deepEqual(queueOf({ goals, leaves: [away] }, { at: '2026-05-11T07:30:00Z' }), [
      'check-in g1 pending 2026-05-18T07:00',
    ]);
    const ended = [activeGoal('g1', { due: '2026-05-01' })];
    assert.deepEqual(queueOf({ goals: ended }, { at: '2026-05-05T10:00:00Z' }), []);
    const gone = [{ id: 'mia', name: 'Mia', timeZone: 'UTC', active: false }];
    assert.deepEqual(queueOf({ goals, people: gone }), []);
    assert.deepEqual(queueOf({ goals }, { who: 'nobody' }), []);
  });

  it('[Q4] stands overdue first, then by due moment, then by what it is about, in any order of input', () => {
    const daily = { frequency: 'daily' };
    const rule = { id: 'r', activity: 'check-in', from: '2026-04-01', time: '16:00', setBy: 'lea' };
    const cadenceRules = [
      {
        ...rule,
        scope: { kind: 'goal', goalId: 'b' },
        recurrence: daily,
        setAt: '2026-03-01T10:00:00Z',
      },
    ];
    const goals = ['c', 'a', 'b', 'd'].map((id) => activeGoal(id));
    const checkIns = [madeAt('d', '2026-05-03T07:00:00Z')];
    const at = '2026-05-05T10:00:00Z';
    const expected = [
      'check-in a overdue 2026-05-04T07:00',
      'check-in c overdue 2026-05-04T07:00',
      'check-in b pending 2026-05-05T14:00',
      'check-in d pending 2026-05-11T07:00',
    ];
    assert.deepEqual(queueOf({ goals, checkIns, cadenceRules }, { at }), expected);
    const reversed = { goals: goals.toReversed(), checkIns, cadenceRules };
    assert.deepEqual(queueOf(reversed, { at }), expected);
  });

  it('[Q5] says of each line why it is due, since when, how long it takes, and what does it', () => {
    const recurrence = { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 3 }] };
    const scope = { kind: 'person', personId: 'mia' };
    const rule = { id: 'r1', activity: 'check-in', scope, recurrence, from: '2026-04-01' };
    const cadenceRules = [{ ...rule, setBy: 'lea', setAt: '2026-03-01T10:00:00Z' }];
    const records = queueRecords({ goals: [activeGoal('g1')], cadenceRules });
    const [line] = due(records, 'mia' as PersonId, '2026-05-08T10:00:00Z');
    assert.deepEqual(
      { ...line, why: { ...line?.why, rhythm: undefined } },
      {
        activity: 'check-in',
        subject: { kind: 'goal', goalId: 'g1' },
        state: 'overdue',
        due: '2026-05-06T07:00:00.000Z',
        slotDue: '2026-05-06T07:00:00.000Z',
        since: '2026-04-29T07:00:00.000Z',
        graceUntil: '2026-05-09T07:00:00.000Z',
        minutes: 3,
        why: { source: 'person', ruleId: 'r1', rhythm: undefined },
        command: { type: 'goal.check-in', input: { goalId: 'g1' } },
      },
    );
    assert.deepEqual(line?.why.rhythm?.recurrence, recurrence);
  });

  it('[Q5] names the rule that made the slot, where another one holds from the next slot on', () => {
    const base = { activity: 'check-in', scope: { kind: 'workspace' }, setBy: 'lea' };
    const weekly = { frequency: 'weekly', weekdays: [{ weekday: 1 }] };
    const cadenceRules = [
      { ...base, id: 'old', recurrence: weekly, from: '2026-03-02', setAt: '2026-03-01T10:00:00Z' },
      {
        ...base,
        ...{ id: 'new', recurrence: { frequency: 'daily' }, from: '2026-05-01' },
        setAt: '2026-05-01T10:00:00Z',
      },
    ];
    const records = queueRecords({ goals: [activeGoal('g1')], cadenceRules });
    const ruleAt = (at: string) => due(records, 'mia' as PersonId, at)[0]?.why.ruleId;
    assert.equal(ruleAt('2026-05-03T10:00:00Z'), 'old');
    assert.equal(ruleAt('2026-05-04T07:00:00Z'), 'old');
    assert.equal(ruleAt('2026-05-05T07:00:00Z'), 'new');
  });

  it('[Q5] names the rule of a first slot, which opened before it was set', () => {
    const rule = { id: 'r', activity: 'check-in', scope: { kind: 'workspace' }, setBy: 'lea' };
    const recurrence = { frequency: 'weekly', weekdays: [{ weekday: 1 }] };
    const cadenceRules = [
      { ...rule, recurrence, from: '2026-05-04', setAt: '2026-05-01T10:00:00Z' },
    ];
    const records = queueRecords({ goals: [activeGoal('g1')], cadenceRules }, { rhythms: {} });
    const [line] = due(records, 'mia' as PersonId, '2026-05-02T10:00:00Z');
    assert.equal(line?.since, '2026-04-27T07:00:00.000Z');
    assert.equal(line.why.ruleId, 'r');
  });
});
