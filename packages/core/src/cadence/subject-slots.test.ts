import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import {
  type Listed,
  goalOfMia,
  inShort,
  personOf,
  rhythmRecords,
  ruleOf,
} from '../testing/rhythms.ts';
import { checkInSlots, subjectSlots } from './subject-slots.ts';

const g = 'g' as GoalId;
const checkIn = (id: string, at: string, rest: object = {}) => ({
  id,
  goalId: 'g',
  by: 'mia',
  at,
  asOf: at.slice(0, 10),
  ...rest,
});

function statesOf(
  lists: Listed,
  after: string,
  until: string,
  at = '2026-12-01T00:00:00Z',
): string {
  const { slots } = checkInSlots(g, rhythmRecords(lists), {
    after: `${after}T12:00:00Z`,
    until: `${until}T12:00:00Z`,
    at,
  });
  return inShort(slots);
}

describe('the slots of somebody and of something', () => {
  before(() => calendarReady());

  it('[C19] of a goal begin with its first day, by the rhythm of the settings', () => {
    const at = '2026-01-10T00:00:00Z';
    const { slots } = checkInSlots(
      g,
      rhythmRecords({ checkIns: [checkIn('c', '2026-01-07T10:00:00Z')] }),
      { until: at, at },
    );
    assert.equal(inShort(slots), '01-05 late, 01-12 pending');
    assert.equal(slots[0]?.opens, '2026-01-01T00:00:00.000Z');
  });

  it('[C19] of a goal that fall due after its last day, or once it is closed, are excused', () => {
    assert.equal(
      statesOf({}, '2026-06-16', '2026-07-08'),
      '06-22 missed, 06-29 missed, 07-06 excused, 07-13 excused',
    );
    const closed = goalOfMia('g', {
      state: 'closed',
      outcome: { at: '2026-02-04T00:00:00Z', by: 'mia' },
    });
    assert.equal(
      statesOf({ goals: [closed] }, '2026-01-27', '2026-02-04'),
      '02-02 missed, 02-09 excused',
    );
    assert.equal(
      statesOf({ goals: [goalOfMia('g', { state: 'draft' })] }, '2026-01-27', '2026-02-04'),
      '02-02 excused, 02-09 excused',
    );
  });

  it('[C15] [C19] are excused by leave, before joining, on holidays, and due again when leave is taken back', () => {
    const leave = { id: 'l', personId: 'mia', start: '2026-02-02', end: '2026-02-09' };
    assert.equal(
      statesOf({ leaves: [leave] }, '2026-02-02', '2026-02-10'),
      '02-09 excused, 02-16 missed',
    );
    const back = { ...leave, withdrawnAt: '2026-02-01T00:00:00Z' };
    assert.equal(
      statesOf({ leaves: [back] }, '2026-02-02', '2026-02-10'),
      '02-09 missed, 02-16 missed',
    );
    const people = [personOf('mia', { joined: '2026-02-09' })];
    assert.equal(
      statesOf({ people, teams: [] }, '2026-02-02', '2026-02-10'),
      '02-09 excused, 02-16 missed',
    );
    const holidays = [
      '2026-02-02',
      '2026-02-03',
      '2026-02-04',
      '2026-02-05',
      '2026-02-06',
      '2026-02-09',
    ];
    const calendars: Listed = {
      workingCalendars: [{ id: 'wc', holidays }],
      settings: { workingCalendarId: 'wc' },
    };
    assert.equal(
      statesOf(
        { ...calendars, cadenceRules: [ruleOf('w', { holiday: 'earlier' })] },
        '2026-01-27',
        '2026-02-10',
      ),
      '01-30 missed, 02-16 missed',
    );
    assert.equal(
      statesOf(
        { ...calendars, cadenceRules: [ruleOf('w', { holiday: 'later' })] },
        '2026-02-03',
        '2026-02-10',
      ),
      '02-10 missed, 02-16 missed',
    );
  });

  it('[C19] of a goal of a team are its lead’s work in the zone of the workspace', () => {
    const goals = [goalOfMia('g', { ownerId: 'sales' })];
    const leaves = [{ id: 'l', personId: 'ada', start: '2026-02-02', end: '2026-02-10' }];
    const settings = { timeZone: 'Asia/Tokyo' };
    const records = rhythmRecords({ goals, leaves, settings });
    const at = '2026-02-12T00:00:00Z';
    const { slots } = checkInSlots(g, records, { after: '2026-02-02T01:00:00Z', until: at, at });
    assert.deepEqual(
      slots.map(({ due, state }) => `${due.slice(0, 16)} ${state}`),
      ['2026-02-09T00:00 excused', '2026-02-16T00:00 pending'],
    );
  });

  it('[C18] [C19] of a goal follow the rules that were set and ended, from one due moment to the next', () => {
    const cadenceRules = [
      ruleOf(
        'w',
        { from: '2026-02-05', setAt: '2026-02-04T10:00:00Z', endedAt: '2026-02-27T00:00:00Z' },
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      ),
    ];
    assert.equal(
      statesOf({ cadenceRules }, '2026-01-27', '2026-03-10'),
      '02-02 missed, 02-09 missed, 02-19 missed, 03-05 missed, 03-09 missed, 03-16 missed',
    );
  });

  it('[C20] of a person begin with the day of joining, for any activity', () => {
    const subject = {
      activity: 'recognition',
      subject: { kind: 'person', personId: 'mia' as PersonId },
    } as const;
    const at = '2026-04-01T00:00:00Z';
    const slotsOf = (fields: object, done: { id: string; at: string }[] = []) =>
      inShort(
        subjectSlots(
          subject,
          done,
          rhythmRecords({ people: [personOf('mia', fields)], teams: [] }),
          { after: '2026-01-10T00:00:00Z', until: at, at },
        ).slots,
      );
    assert.equal(
      slotsOf({ joined: '2026-02-20' }, [{ id: 'r', at: '2026-02-21T00:00:00Z' }]),
      '03-02 on-time, 04-06 pending',
    );
    assert.equal(slotsOf({}), '02-02 missed, 03-02 missed, 04-06 pending');
    const none = { ...subject, activity: 'feedback-asked' } as const;
    assert.deepEqual(subjectSlots(none, [], rhythmRecords(), { until: at, at }), {
      slots: [],
      placed: [],
    });
  });

  it('[C20] of a series have its dates and its end, and need both people', () => {
    const series = {
      ...{
        id: 's',
        people: ['ada', 'mia'],
        recurrence: { frequency: 'weekly', weekdays: [{ weekday: 3 }] },
      },
      ...{ from: '2026-01-07', zone: 'UTC', startedBy: 'ada', startedAt: '2026-01-05T00:00:00Z' },
    };
    const subject = {
      activity: 'one-on-one',
      subject: { kind: 'series', seriesId: 's' as SeriesId },
    } as const;
    const at = '2026-02-06T00:00:00Z';
    const states = (fields: object, leaves: object[] = []) =>
      inShort(
        subjectSlots(
          subject,
          [{ id: 'm', at: '2026-01-07T10:30:00Z' }],
          rhythmRecords({ series: [{ ...series, ...fields }], leaves }),
          { until: at, at },
        ).slots,
      );
    assert.equal(
      states({}),
      '01-07 late, 01-14 missed, 01-21 missed, 01-28 missed, 02-04 overdue, 02-11 pending',
    );
    const away = [{ id: 'l', personId: 'ada', start: '2026-01-14', end: '2026-01-21' }];
    assert.equal(
      states({}, away),
      '01-07 late, 01-14 missed, 01-21 excused, 01-28 missed, 02-04 overdue, 02-11 pending',
    );
    const { recurrence, from, zone } = series;
    const until = '2026-01-15T00:00:00Z';
    const earlier = [{ recurrence, from, zone, until, time: '10:00' }];
    const fridays = { ...recurrence, weekdays: [{ weekday: 5 }] };
    assert.equal(
      states({ earlier, recurrence: fridays, from: '2026-01-16' }),
      '01-07 late, 01-14 missed, 01-21 missed, 01-23 missed, 01-30 missed, 02-06 pending',
    );
    assert.equal(
      states({ state: 'ended', endedAt: '2026-01-16T00:00:00Z' }),
      '01-07 late, 01-14 missed, 01-21 excused',
    );
  });

  it('[C19] of what is not there are none that count', () => {
    const at = '2026-02-06T00:00:00Z';
    const { slots } = checkInSlots('nothing' as GoalId, rhythmRecords(), { until: at, at });
    assert.ok(slots.every(({ state }) => state === 'excused'));
  });
});
