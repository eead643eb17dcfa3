import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../../calendar.ts';
import type { TriggerName } from '../../schema/practice.ts';
import {
  coachAt,
  metOn,
  occasionsIn,
  peopleWith,
  seriesWith,
  subjectsIn,
} from '../../testing/coached.ts';

const series = ['mia', 'max'].map((id) => seriesWith(id));
const skipped = { skipped: { by: 'lea', at: coachAt, reason: 'Ill' } };

describe('triggers on one-on-ones', () => {
  before(() => calendarReady());

  it('[PR23] no-one-on-one-in-30-days counts from the last one held, joining or coming back', () => {
    const name = 'no-one-on-one-in-30-days';
    const meetings = [
      metOn('mia', '2026-04-18T09:00:00Z'),
      metOn('max', '2026-04-18T09:00:00.001Z'),
    ];
    const lists = { series, meetings };
    assert.deepEqual(subjectsIn(name, { lists }), ['person mia']);
    const [first] = occasionsIn(name, { lists });
    assert.deepEqual(first?.reason.values, { personId: 'mia', lastAt: '2026-04-18T09:00:00Z' });
    assert.deepEqual(subjectsIn({ name, days: 29 }, { lists }), ['person max', 'person mia']);
    assert.deepEqual(subjectsIn(name), ['person max', 'person mia']);
    const people = peopleWith({ mia: { joined: '2026-05-01' }, max: { joined: '2026-01-01' } });
    assert.deepEqual(subjectsIn(name, { lists: { people } }), ['person max']);
    const leave = (id: string) => ({ id, personId: id, start: '2026-04-01', end: '2026-05-10' });
    const leaves = [leave('mia'), { ...leave('max'), withdrawnAt: coachAt }];
    assert.deepEqual(subjectsIn(name, { lists: { leaves } }), ['person max']);
    const short = [{ ...leave('mia'), start: '2026-05-02' }];
    assert.deepEqual(subjectsIn(name, { lists: { leaves: short } }), ['person max', 'person mia']);
  });

  it('[PR23] days before the leader took a report over are not counted, for feedback either', () => {
    const before = { ...seriesWith('mia'), id: 'before', people: ['ada', 'mia'], managerId: 'ada' };
    const on = (name: TriggerName, startedAt: string, fields: object = {}) => {
      const later = seriesWith('mia', { continues: 'before', startedAt, ...fields });
      return subjectsIn(name, { lists: { series: [before, later] } });
    };
    const both = ['person max', 'person mia'];
    const [meeting, feedback] = [
      'no-one-on-one-in-30-days',
      'no-feedback-given-in-90-days',
    ] as const;
    for (const name of [meeting, feedback]) {
      assert.deepEqual(on(name, '2026-05-17T09:00:00Z'), ['person max']);
      assert.deepEqual(on(name, '2026-01-05T09:00:00Z'), both);
      assert.deepEqual(on(name, '2026-05-17T09:00:00Z', { managerId: 'mia' }), both);
      assert.deepEqual(on(name, '2026-05-18T09:00:01Z'), both);
    }
  });

  it('[PR23] and is silent where one was moved or put in for a day to come', () => {
    const meetings = [metOn('mia', '2026-05-20T09:00:00Z', {})];
    const found = subjectsIn('no-one-on-one-in-30-days', { lists: { series, meetings } });
    assert.deepEqual(found, ['person max']);
  });

  it('[PR23] one-on-ones-skipped counts skipped meetings of the last days', () => {
    const days = ['2026-03-01', '2026-04-20', '2026-05-11'];
    const of = (other: string) => days.map((day) => metOn(other, `${day}T10:00:00Z`, skipped));
    const meetings = [...of('mia'), ...of('max').slice(0, 2), metOn('mia', '2026-05-04T10:00:00Z')];
    const lists = { series, meetings };
    assert.deepEqual(subjectsIn('one-on-ones-skipped', { lists }), ['series with-mia']);
    const [first] = occasionsIn('one-on-ones-skipped', { lists });
    assert.deepEqual(first?.reason.values, {
      ...{ seriesId: 'with-mia', personId: 'mia', skipped: 2, held: 1, days: 60 },
    });
    assert.equal(first?.since, '2026-04-20T10:00:00Z');
    const wider = { name: 'one-on-ones-skipped', days: 90, count: 3 } as const;
    assert.deepEqual(subjectsIn(wider, { lists }), ['series with-mia']);
    const ended = { ...seriesWith('mia'), state: 'ended', endedAt: coachAt };
    assert.deepEqual(
      subjectsIn('one-on-ones-skipped', { lists: { series: [ended], meetings } }),
      [],
    );
  });
});

describe('triggers on what is open between two', () => {
  before(() => calendarReady());

  const point = (id: string, at: string, fields: object = {}) => ({
    ...{ id, seriesId: 'with-mia', by: 'mia', at, text: 'Secret words' },
    ...fields,
  });

  it('[PR24] point-put-off-twice names a series with such points, and the one put off most', () => {
    const meetings = ['04', '11'].map((day) => metOn('mia', `2026-05-${day}T10:00:00Z`));
    const talkingPoints = [
      point('p1', '2026-05-01T10:00:00Z'),
      point('p2', '2026-05-05T10:00:00Z'),
      point('p3', '2026-05-01T10:00:00Z', { ended: { by: 'mia', at: coachAt, as: 'dropped' } }),
    ];
    const lists = { series, meetings, talkingPoints };
    const [first, ...others] = occasionsIn('point-put-off-twice', { lists });
    assert.deepEqual(others, []);
    assert.deepEqual(first?.reason.values, {
      ...{ seriesId: 'with-mia', personId: 'mia', points: 1, times: 2 },
      ...{ pointId: 'p1', raisedAt: '2026-05-01T10:00:00Z' },
    });
    const once = occasionsIn({ name: 'point-put-off-twice', count: 1 }, { lists, leader: 'mia' });
    assert.deepEqual(
      once.map(({ personId, reason: { values } }) => [
        personId,
        'points' in values && values.points,
      ]),
      [['lea', 2]],
    );
  });

  it('[PR24] action-overdue names a series with such actions, and the oldest of them', () => {
    const action = (id: string, due: string, fields: object = {}) => ({
      ...{ ...point(id, '2026-05-01T10:00:00Z'), ownerId: 'mia', due },
      ...fields,
    });
    const actionItems = [
      action('a1', '2026-05-16'),
      action('a2', '2026-05-18'),
      action('a3', '2026-05-01', { ended: { by: 'mia', at: coachAt, as: 'done' } }),
    ];
    const lists = { series, actionItems };
    const [first, ...others] = occasionsIn('action-overdue', { lists });
    assert.deepEqual(others, []);
    assert.deepEqual(first?.reason.values, {
      ...{ seriesId: 'with-mia', personId: 'mia', actions: 1, actionId: 'a1', ownerId: 'mia' },
      ...{ due: '2026-05-16', daysOver: 2 },
    });
    assert.equal(first?.since, '2026-05-16T22:00:00.000Z');
    assert.deepEqual(subjectsIn({ name: 'action-overdue', days: 3 }, { lists }), []);
  });
});
