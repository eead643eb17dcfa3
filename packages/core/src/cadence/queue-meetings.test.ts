import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import { activeGoal, asText, madeAt, queueRecords } from '../testing/queue-company.ts';
import { due } from './queue.ts';

const series = {
  ...{ id: 's', people: ['mia', 'lea'], managerId: 'lea', zone: 'Europe/Oslo', time: '10:00' },
  recurrence: { frequency: 'weekly', weekdays: [{ weekday: 3 }] },
  ...{ from: '2026-04-01', startedBy: 'lea', startedAt: '2026-03-20T10:00:00Z' },
};
const said = { by: 'mia', at: '2026-05-06T12:00:00Z' };

/** Mia's line of the series, its meetings being those given. */
function lineAt(at: string, meetings: readonly object[] = [], fields: object = {}) {
  const all = meetings.map((meeting, index) => {
    const due = '2026-05-06T08:00:00Z';
    return { id: `m${index}`, seriesId: 's', due, at: due, minutes: 30, ...meeting };
  });
  const records = queueRecords({ series: [{ ...series, ...fields }], meetings: all });
  return { lines: due(records, 'mia' as PersonId, at), records };
}

const textAt = (...given: Parameters<typeof lineAt>) => asText(lineAt(...given).lines);

describe('one-on-ones in the queue', () => {
  before(() => calendarReady());

  it('[Q7] are due by the dates of their series, for both, until somebody says that they were held', () => {
    const pending = ['one-on-one s pending 2026-05-06T08:00'];
    assert.deepEqual(textAt('2026-05-06T08:00:00Z'), pending);
    assert.deepEqual(textAt('2026-05-06T08:00:01Z'), ['one-on-one s overdue 2026-05-06T08:00']);
    assert.deepEqual(textAt('2026-05-06T12:00:00Z', [{ confirmed: said }]), []);
    assert.deepEqual(textAt('2026-05-12T21:00:00Z', [{ confirmed: said }]), []);
    assert.deepEqual(textAt('2026-05-13T07:00:00Z', [{ confirmed: said }]), [
      'one-on-one s pending 2026-05-13T08:00',
    ]);
    assert.deepEqual(textAt('2026-05-06T12:00:00Z', [{ confirmed: said, objected: said }]), [
      'one-on-one s overdue 2026-05-06T08:00',
    ]);
    const { records } = lineAt('2026-05-06T08:00:00Z');
    assert.deepEqual(asText(due(records, 'lea' as PersonId, '2026-05-06T08:00:00Z')), pending);
    assert.deepEqual(due(records, 'max' as PersonId, '2026-05-06T08:00:00Z'), []);
  });

  it('[Q7] say which meeting the command is for', () => {
    const [line] = lineAt('2026-05-06T08:00:01Z').lines;
    assert.deepEqual(line?.command, {
      type: 'meeting.confirm',
      input: { seriesId: 's', meeting: { due: '2026-05-06T08:00:00.000Z' } },
    });
    assert.equal(line?.why.source, 'series');
  });

  it('[Q20] take as long as the meeting is to last, else its series', () => {
    const at = '2026-05-06T08:00:00Z';
    const minutesAt = (meetings: readonly object[], fields: object) =>
      lineAt(at, meetings, fields).lines.map(({ minutes }) => minutes);
    assert.deepEqual(minutesAt([], {}), [30]);
    assert.deepEqual(minutesAt([], { minutes: 45 }), [45]);
    assert.deepEqual(minutesAt([{ minutes: 60 }], { minutes: 45 }), [60]);
    const ofAnother = [{ due: '2026-05-13T08:00:00Z', at: '2026-05-13T08:00:00Z', minutes: 60 }];
    assert.deepEqual(minutesAt(ofAnother, { minutes: 45 }), [45]);
  });

  it('[Q8] that were moved are due when they are to begin, beyond the grace of their slot too', () => {
    const moved = (to: string) => [{ at: to }];
    const friday = '2026-05-08T13:00:00Z';
    assert.deepEqual(textAt('2026-05-06T09:00:00Z', moved(friday)), []);
    assert.deepEqual(textAt('2026-05-08T09:00:00Z', moved(friday)), [
      'one-on-one s pending 2026-05-08T13:00',
    ]);
    const monday = '2026-05-11T13:00:00Z';
    const [line] = lineAt('2026-05-11T12:00:00Z', moved(monday)).lines;
    assert.equal(line?.due, '2026-05-11T13:00:00Z');
    assert.equal(line.slotDue, '2026-05-06T08:00:00.000Z');
    assert.deepEqual(line.command.input, { seriesId: 's', meeting: { due: line.slotDue } });
    assert.deepEqual(textAt('2026-05-11T13:00:01Z', moved(monday)), [
      'one-on-one s overdue 2026-05-11T13:00',
    ]);
    const held = [{ at: monday, confirmed: { by: 'mia', at: '2026-05-11T14:00:00Z' } }];
    assert.deepEqual(textAt('2026-05-11T14:00:00Z', held), []);
  });

  it('[Q8] that were brought forward and held fill their own slot, not the one before', () => {
    const early = { due: '2026-05-13T08:00:00Z', at: '2026-05-08T09:00:00Z' };
    const held = { ...early, confirmed: { by: 'mia', at: '2026-05-08T10:00:00Z' } };
    assert.deepEqual(textAt('2026-05-08T12:00:00Z', [held]), [
      'one-on-one s overdue 2026-05-06T08:00',
    ]);
    assert.deepEqual(textAt('2026-05-13T07:00:00Z', [held]), []);
  });

  it('[Q8] that were confirmed on their day, before they began, are done', () => {
    const confirmed = { by: 'mia', at: '2026-05-06T06:30:00Z' };
    assert.deepEqual(textAt('2026-05-06T06:31:00Z', [{ confirmed }]), []);
  });

  it('[Q8] that were skipped are not due; a meeting between fills the slot in which it was held', () => {
    assert.deepEqual(textAt('2026-05-06T07:00:00Z', [{ skipped: said }]), []);
    assert.deepEqual(textAt('2026-05-06T08:00:01Z', [{ skipped: said }]), []);
    assert.deepEqual(textAt('2026-05-13T07:00:00Z', [{ skipped: said }]), [
      'one-on-one s pending 2026-05-13T08:00',
    ]);
    const between = { due: undefined, at: '2026-05-05T08:00:00Z', confirmed: said };
    const { due: _due, ...meeting } = { id: 'm', seriesId: 's', minutes: 30, ...between };
    const records = queueRecords({ series: [series], meetings: [meeting] });
    assert.deepEqual(due(records, 'mia' as PersonId, '2026-05-06T08:00:00Z'), []);
  });

  it('[Q8] are not due of a series that has ended, nor while one of the two is away', () => {
    const ended = { state: 'ended', endedAt: '2026-05-01T10:00:00Z' };
    assert.deepEqual(textAt('2026-05-06T08:00:00Z', [], ended), []);
    const away = { id: 'l', personId: 'lea', start: '2026-04-28', end: '2026-05-10' };
    const records = queueRecords({ series: [series], leaves: [away] });
    assert.deepEqual(due(records, 'mia' as PersonId, '2026-05-06T08:00:00Z'), []);
  });
});

describe('goal reviews in the queue', () => {
  before(() => calendarReady());

  const recurrence = { frequency: 'monthly', weekdays: [{ weekday: 1, nth: 1 }] };
  const rhythms = { 'goal-review': { recurrence, from: '2024-01-01' } };
  const goals = [activeGoal('a'), activeGoal('b'), activeGoal('k', { kind: 'key-result' })];
  const reviewAt = (at: string, lists: object = {}) =>
    due(queueRecords({ goals, ...lists }, { rhythms }), 'mia' as PersonId, at);
  const at = '2026-05-04T07:00:00Z';

  it('[Q9] are done with a word of their owner on each active objective since the one before', () => {
    assert.deepEqual(asText(reviewAt(at)), ['goal-review mia pending 2026-05-04T07:00']);
    const checkIns = [madeAt('a', '2026-04-20T10:00:00Z')];
    const comment = { goalId: 'b', at: '2026-04-21T10:00:00Z', text: 'x', id: 'c', by: 'mia' };
    assert.equal(reviewAt(at, { checkIns }).length, 1);
    assert.equal(reviewAt(at, { checkIns, comments: [{ ...comment, by: 'lea' }] }).length, 1);
    assert.deepEqual(reviewAt(at, { checkIns, comments: [comment] }), []);
    const { text: _text, ...gone } = { ...comment, withdrawnAt: '2026-04-22T10:00:00Z' };
    assert.equal(reviewAt(at, { checkIns, comments: [gone] }).length, 1);
  });

  it('[Q9] lead to the objective that has waited for the longest, and are due of nobody without goals', () => {
    const checkIns = [madeAt('a', '2026-04-20T10:00:00Z')];
    const inputs = [[], checkIns].map((made) => reviewAt(at, { checkIns: made })[0]?.command);
    assert.deepEqual(inputs, [
      { type: 'comment.add', input: { goalId: 'a' } },
      { type: 'comment.add', input: { goalId: 'b' } },
    ]);
    const records = queueRecords({ goals: [activeGoal('p', { kind: 'pillar' })] }, { rhythms });
    assert.deepEqual(due(records, 'mia' as PersonId, at), []);
  });
});
