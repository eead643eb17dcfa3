import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady, instantOf } from '../calendar.ts';
import { type Listed, goalOfMia, personOf, rhythmRecords, ruleOf } from '../testing/rhythms.ts';
import { stalenessOf } from './staleness.ts';

function staleAt(lists: Listed, reported?: string, fields: object = {}): string {
  const goal = goalOfMia('g', fields);
  const records = rhythmRecords({ goals: [goal], ...lists });
  const moment = reported === undefined ? undefined : Date.parse(`${reported}Z`);
  return instantOf(stalenessOf(records).staleAt(goal, moment)).slice(0, 16);
}
const rule = (rrule: string | null, fields: object = {}): Listed => ({
  cadenceRules: [ruleOf('w', fields, rrule)],
});

describe('when a goal is stale', () => {
  before(() => calendarReady());

  for (const [title, lists, reported, expected] of [
    ['two weeks after the report of a weekly rule', {}, '2026-03-04T12:00', '2026-03-18T12:00'],
    ['two weeks after the first day without a report', {}, undefined, '2026-01-15T00:00'],
    [
      'four weeks after a report of a rule for every other week',
      rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', { from: '2025-12-29' }),
      '2026-03-04T12:00',
      '2026-04-01T12:00',
    ],
    [
      'two due moments after one on which a report was made',
      {},
      '2026-03-02T09:00',
      '2026-03-16T09:00',
    ],
    [
      'as far into a longer month',
      rule('FREQ=MONTHLY;BYMONTHDAY=1', { from: '2025-12-01' }),
      '2026-02-15T09:00',
      '2026-04-16T09:00',
    ],
    [
      'after the days of the settings where the activity is switched off',
      rule(null),
      '2026-03-04T12:00',
      '2026-03-18T12:00',
    ],
    [
      'as far into another year',
      rule('FREQ=YEARLY', { from: '2026-12-01', setAt: '2025-01-01T00:00:00Z' }),
      '2026-03-04T12:00',
      '2028-03-03T18:07',
    ],
  ] as const) {
    it(`[C22] ${title}`, () => {
      assert.equal(staleAt(lists, reported), expected);
    });
  }

  it('[C22] a rule that is set long after the report does not make it fresh again', () => {
    const scope = { kind: 'person', personId: 'mia' };
    const held = { setAt: '2026-03-05T00:00:00Z', endedAt: '2026-09-01T00:00:00Z' };
    const cadenceRules = [ruleOf('off', { scope, ...held }, null)];
    assert.equal(staleAt({ cadenceRules }, '2026-03-04T12:00'), '2026-03-18T12:00');
  });

  it('[C22] by the days of the settings where there is no rule at all, or none for long', () => {
    const later = rule('FREQ=YEARLY', { from: '2029-12-01' });
    assert.equal(
      staleAt({ ...later, settings: { rhythms: {} } }, '2026-03-04T12:00'),
      '2026-03-18T12:00',
    );
    assert.equal(
      staleAt({ settings: { rhythms: {}, staleAfterDays: 30 } }, '2026-03-04T12:00'),
      '2026-04-03T12:00',
    );
  });

  it('[C22] passes over slots that were excused, by leave or a part-time week', () => {
    const leave = (start: string, end: string) => ({
      leaves: [{ id: 'l', personId: 'mia', start, end }],
    });
    assert.equal(
      staleAt(leave('2026-03-09', '2026-03-20'), '2026-03-04T12:00'),
      '2026-04-01T12:00',
    );
    assert.equal(
      staleAt(leave('2026-03-10', '2026-03-11'), '2026-03-04T12:00'),
      '2026-03-18T12:00',
    );
    assert.equal(
      staleAt(leave('2026-03-01', '2030-03-24'), '2026-03-04T12:00').slice(0, 10),
      '2030-04-08',
    );
    const people = [personOf('mia', { worksOn: [4] })];
    const daily = rule('FREQ=DAILY');
    assert.equal(staleAt({ ...daily, people, teams: [] }, '2026-03-05T12:00'), '2026-03-19T12:00');
  });

  it('[C22] does not excuse that the goal is over or that its owner has gone', () => {
    assert.equal(staleAt({}, '2026-07-01T12:00'), '2026-07-15T12:00');
    const people = [personOf('mia', { active: false, left: '2026-02-01' })];
    assert.equal(staleAt({ people, teams: [] }, '2026-03-04T12:00'), '2026-03-18T12:00');
  });

  it('[C22] counts on through a change of rules', () => {
    const changed = rule('FREQ=DAILY', { from: '2026-03-10', setAt: '2026-03-08T00:00:00Z' });
    assert.equal(staleAt(changed, '2026-03-04T12:00'), '2026-03-10T16:17');
  });

  it('[C23] is worked out for goals of the same owner and rules at once, and differs where those do', () => {
    const goals = [goalOfMia('g'), goalOfMia('h'), goalOfMia('i', { ownerId: 'ada' })];
    const cadenceRules = [ruleOf('h', { scope: { kind: 'goal', goalId: 'h' } }, 'FREQ=DAILY')];
    const leaves = [{ id: 'l', personId: 'ada', start: '2026-03-09', end: '2026-03-20' }];
    const records = rhythmRecords({ goals, cadenceRules, leaves });
    const { staleAt: at } = stalenessOf(records);
    const reported = Date.parse('2026-03-03T12:00:00Z');
    assert.deepEqual(
      goals.map((goal) => instantOf(at(goal, reported)).slice(0, 10)),
      ['2026-03-17', '2026-03-05', '2026-03-31'],
    );
  });

  it('[C23] takes little time for many goals', () => {
    const people = Array.from({ length: 200 }, (_, index) =>
      personOf(`p${index}`, { timeZone: ['UTC', 'Europe/Oslo', 'Asia/Tokyo'][index % 3] }),
    );
    const goals = Array.from({ length: 2000 }, (_, index) =>
      goalOfMia(`g${index}`, { ownerId: `p${index % 200}` }),
    );
    const records = rhythmRecords({ people, teams: [], goals });
    const begun = performance.now();
    const { staleAt: at } = stalenessOf(records);
    for (const [index, goal] of goals.entries()) at(goal, Date.UTC(2026, 2, 1 + (index % 28)));
    assert.ok(performance.now() - begun < 500);
  });
});
