import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../../calendar.ts';
import {
  occasionsIn,
  peopleWith,
  resultOf,
  seriesWith,
  subjectsIn,
} from '../../testing/coached.ts';

describe('triggers on who comes and comes back', () => {
  before(() => calendarReady());

  it('[PR26] new-report names who joined lately, or came over from another manager', () => {
    const joining = (joined: string) => ({ people: peopleWith({ mia: { joined } }) });
    const on = (joined: string) => subjectsIn('new-report', { lists: joining(joined) });
    assert.deepEqual(on('2026-04-18'), ['person mia']);
    assert.deepEqual(on('2026-04-17'), []);
    assert.deepEqual(on('2026-05-19'), []);
    const earlier = {
      ...seriesWith('max'),
      id: 'before',
      people: ['ada', 'max'],
      managerId: 'ada',
    };
    const later = { continues: 'before', startedAt: '2026-05-10T09:00:00Z' };
    const series = [earlier, seriesWith('max', later)];
    const [first] = occasionsIn('new-report', { lists: { series } });
    assert.deepEqual(first?.reason.values, { personId: 'max', since: '2026-05-10' });
    assert.deepEqual(subjectsIn('new-report', { lists: { series }, leader: 'ada' }), []);
    const { managerId: _none, ...ofPeers } = seriesWith('max', later) as { managerId: string };
    assert.deepEqual(subjectsIn('new-report', { lists: { series: [earlier, ofPeers] } }), []);
  });

  it('[PR26] report-returned names who came back lately from a leave that was long enough', () => {
    const leave = (id: string, start: string, end: string, fields: object = {}) => ({
      ...{ id, personId: 'mia', start, end },
      ...fields,
    });
    const of = (...leaves: readonly object[]) =>
      subjectsIn('report-returned', { lists: { leaves } });
    assert.deepEqual(of(leave('l', '2026-04-01', '2026-05-04')), ['person mia']);
    assert.deepEqual(of(leave('l', '2026-04-01', '2026-05-03')), []);
    assert.deepEqual(of(leave('l', '2026-05-08', '2026-05-16')), []);
    assert.deepEqual(of(leave('l', '2026-05-07', '2026-05-16')), ['person mia']);
    assert.deepEqual(of(leave('l', '2026-05-07', '2026-05-18')), []);
    const taken = { withdrawnAt: '2026-05-01T09:00:00Z' };
    assert.deepEqual(of(leave('l', '2026-04-01', '2026-05-10', taken)), []);
    const within = leave('m', '2026-04-10', '2026-04-12');
    assert.deepEqual(of(leave('l', '2026-04-01', '2026-05-10'), within), ['person mia']);
  });
});

describe('leaves one after the other', () => {
  before(() => calendarReady());

  /** Pairs of days: the first and the last one of a leave. */
  const leavesOf = (...days: readonly (readonly [string, string])[]) =>
    days.map(([start, end], index) => ({ id: `l${index}`, personId: 'mia', start, end }));
  const daysAway = (...days: readonly (readonly [string, string])[]) =>
    occasionsIn('report-returned', { lists: { leaves: leavesOf(...days) } }).map(
      ({ reason: { values } }) => 'days' in values && values.days,
    );

  it('[PR26] are one absence where they touch or only days off are between them', () => {
    const touching = [
      ['2026-04-16', '2026-04-24'],
      ['2026-04-25', '2026-05-03'],
      ['2026-05-04', '2026-05-12'],
    ] as const;
    assert.deepEqual(daysAway(...touching), [27]);
    assert.deepEqual(daysAway(...touching.toReversed()), [27]);
    // From a Friday to the Monday after it.
    assert.deepEqual(daysAway(['2026-05-01', '2026-05-08'], ['2026-05-11', '2026-05-13']), [13]);
    assert.deepEqual(daysAway(['2026-05-01', '2026-05-07'], ['2026-05-11', '2026-05-13']), []);
    assert.deepEqual(daysAway(['2026-05-01', '2026-05-08'], ['2026-05-12', '2026-05-15']), []);
  });

  it('[PR23] and nobody is told what did not happen during it', () => {
    const name = 'no-one-on-one-in-30-days';
    const on = (...days: readonly (readonly [string, string])[]) =>
      subjectsIn(name, { lists: { leaves: leavesOf(...days) } });
    assert.deepEqual(on(['2026-05-01', '2026-05-08'], ['2026-05-11', '2026-05-13']), [
      'person max',
    ]);
    assert.deepEqual(on(['2026-05-01', '2026-05-07'], ['2026-05-11', '2026-05-13']), [
      'person max',
      'person mia',
    ]);
  });
});

describe('triggers on cycles', () => {
  before(() => calendarReady());

  const cycles = [
    { id: 'year', name: '2026', start: '2026-01-01', end: '2026-12-31', state: 'active' },
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30', parentId: 'year' },
    { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-09-30', parentId: 'year' },
  ];

  it('[PR29] cycle-begins names the shortest cycle some days around its first one', () => {
    const on = (day: string) =>
      subjectsIn('cycle-begins', { lists: { cycles }, at: `${day}T09:00:00Z` });
    assert.deepEqual(on('2026-05-18'), []);
    assert.deepEqual(on('2026-06-23'), []);
    assert.deepEqual(on('2026-06-24'), ['cycle q3']);
    assert.deepEqual(on('2026-07-08'), ['cycle q3']);
    assert.deepEqual(on('2026-07-09'), []);
    const closed = cycles.map((cycle) => ({ ...cycle, state: 'closed' }));
    const of = { lists: { cycles: closed }, at: '2026-07-01T09:00:00Z' };
    assert.deepEqual(subjectsIn('cycle-begins', of), []);
    const given = { lists: { cycles }, at: '2026-07-03T09:00:00Z' };
    const [first] = occasionsIn('cycle-begins', given);
    assert.deepEqual(first?.reason.values, { cycleId: 'q3', start: '2026-07-01', daysSince: 2 });
  });

  it('[PR29] cycle-ends-soon counts the goals of the leader’s people that are still to be closed', () => {
    const goals = [
      resultOf('a', { cycleId: 'q2' }),
      resultOf('b', { cycleId: 'q2', ownerId: 'lea' }),
      resultOf('c', { cycleId: 'q2', ownerId: 'ada' }),
      resultOf('d', { cycleId: 'q2', state: 'draft' }),
      resultOf('e', { cycleId: 'year' }),
    ];
    const on = (day: string, leader = 'lea') =>
      occasionsIn('cycle-ends-soon', { lists: { cycles, goals }, at: `${day}T09:00:00Z`, leader });
    assert.deepEqual(on('2026-06-08'), []);
    const values = { cycleId: 'q2', end: '2026-06-30', daysLeft: 21, goals: 2 };
    assert.deepEqual(on('2026-06-09')[0]?.reason.values, values);
    assert.deepEqual(on('2026-06-09', 'max'), []);
  });
});
