import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady, instantOf } from '../calendar.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { type Listed, goalOfMia, rhythmRecords, ruleOf } from '../testing/rhythms.ts';
import { type EffectiveRule, effectiveRule } from './effective-rule.ts';
import { timesPerYear } from './frequency.ts';
import { rhythmSpans } from './rhythm-spans.ts';
import { parseRecurrence } from './rrule.ts';
import type { RhythmSubject } from './rule-subject.ts';

const goal = (goalId = 'g'): RhythmSubject => ({
  activity: 'check-in',
  subject: { kind: 'goal', goalId: goalId as GoalId },
});
const person = (
  personId = 'mia',
  activity: RhythmSubject['activity'] = 'check-in',
): RhythmSubject => ({
  activity,
  subject: { kind: 'person', personId: personId as PersonId },
});
const ofPerson = { scope: { kind: 'person', personId: 'mia' } };
const ofGoal = { scope: { kind: 'goal', goalId: 'g' } };
const ofTeam = (teamId: string) => ({ scope: { kind: 'team', teamId } });
const daily = 'FREQ=DAILY';
const monthly = 'FREQ=MONTHLY;BYDAY=1MO';

function short({ source, rule, lost }: EffectiveRule): string {
  const others = lost.map((each) => `${each.rule?.id ?? 'settings'} ${each.because}`);
  return [`${source} ${rule?.id ?? '-'}`, ...others].join(', ');
}

function won(
  cadenceRules: readonly object[],
  subject = goal(),
  at = '2026-03-01T00:00:00Z',
  more: Listed = {},
) {
  return short(effectiveRule(subject, rhythmRecords({ cadenceRules, ...more }), at));
}

describe('the rule that holds', () => {
  before(() => calendarReady());

  it('[C8] is the one for the person, else the goal, else a team, else the workspace, else the settings', () => {
    const all = [
      ruleOf('p', ofPerson, monthly),
      ruleOf('g', ofGoal, daily),
      ruleOf('t', ofTeam('sales'), daily),
      ruleOf('w'),
    ];
    assert.equal(won(all), 'person p, g narrower, t narrower, w narrower, settings narrower');
    assert.equal(won(all.slice(1)), 'goal g, t narrower, w narrower, settings narrower');
    assert.equal(won(all.slice(2)), 'team t, w narrower, settings narrower');
    assert.equal(won(all.slice(3)), 'workspace w, settings narrower');
    assert.equal(won([]), 'settings -');
    assert.equal(won([], person('mia', 'feedback-asked')), 'none -');
  });

  it('[C8] is only of its activity and of those whom it covers', () => {
    const others = [
      ruleOf('a', { ...ofPerson, activity: 'recognition' }),
      ruleOf('b', { scope: { kind: 'person', personId: 'ada' } }),
      ruleOf('c', { scope: { kind: 'team', teamId: 'other' } }),
    ];
    assert.equal(won(others), 'settings -');
    assert.equal(won(others, person('mia', 'recognition')), 'person a, settings narrower');
  });

  it('[C8] for a goal of a team is that of this team and those above, not of who leads it', () => {
    const rules = [
      ruleOf('lead', { scope: { kind: 'person', personId: 'ada' } }),
      ruleOf('sales', ofTeam('sales')),
      ruleOf('field', ofTeam('field'), monthly),
    ];
    const goals = [
      goalOfMia('g', { ownerId: 'sales' }),
      goalOfMia('h', { ownerId: 'ada', teamId: 'field' }),
    ];
    assert.equal(won(rules, goal('g'), undefined, { goals }), 'team sales, settings narrower');
    assert.equal(
      won(rules, goal('h'), undefined, { goals }),
      'person lead, sales narrower, field narrower, settings narrower',
    );
    assert.equal(
      won(rules.slice(1), goal('h'), undefined, { goals }),
      'team sales, field more-frequent, settings narrower',
    );
  });

  it('[C9] of several teams is the most frequent, and one that is switched off the last', () => {
    const [off, field] = [
      ruleOf('off', ofTeam('field'), null),
      ruleOf('field', ofTeam('field'), monthly),
    ];
    assert.equal(
      won([field, ruleOf('sales', ofTeam('sales'))]),
      'team sales, field more-frequent, settings narrower',
    );
    assert.equal(
      won([field, ruleOf('sales', ofTeam('sales'), 'FREQ=YEARLY')]),
      'team field, sales more-frequent, settings narrower',
    );
    assert.equal(
      won([off, ruleOf('sales', ofTeam('sales'), 'FREQ=YEARLY')]),
      'team sales, off more-frequent, settings narrower',
    );
  });

  it('[C9] of one scope is the one set last, which has ended those before it', () => {
    const [first, second] = [
      ruleOf('a', ofPerson),
      ruleOf('b', { ...ofPerson, setAt: '2026-02-02T00:00:00Z' }, monthly),
    ];
    assert.equal(won([second, first]), 'person b, a set-later, settings narrower');
    assert.equal(
      won([second, first], goal(), '2026-02-01T23:59:59.999Z'),
      'person a, settings narrower',
    );
    assert.equal(won([first, { ...second, endedAt: '2026-02-20T00:00:00Z' }]), 'settings -');
    assert.equal(
      won([first, { ...second, endedAt: '2026-02-20T00:00:00Z' }, ruleOf('w')]),
      'workspace w, settings narrower',
    );
  });

  it('[C9] counts how often something recurs in a year', () => {
    for (const [rrule, times] of [
      ['FREQ=DAILY', 365.2],
      ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 52.2],
      ['FREQ=MONTHLY;BYMONTHDAY=31', 7],
      ['FREQ=YEARLY;INTERVAL=5', 0.2],
      ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', 12],
    ] as const) {
      assert.ok(Math.abs(timesPerYear(parseRecurrence(rrule), '2026-01-05') - times) < 0.1, rrule);
    }
  });

  it('[C10] switches the activity off where it has no recurrence, for those whom it covers', () => {
    const rule = ruleOf('off', ofPerson, null);
    const records = rhythmRecords({ cadenceRules: [rule, ruleOf('w')] });
    const found = effectiveRule(goal(), records, '2026-03-01T00:00:00Z');
    assert.deepEqual([found.source, found.rhythm], ['person', rule]);
    assert.equal(rhythmSpans(goal(), records).at(-1)?.rhythm, undefined);
  });

  it('[C10] is due never where its recurrence never happens, as unchecked records may have it', () => {
    const rule = ruleOf('w', {}, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30');
    assert.equal(
      rhythmSpans(goal(), rhythmRecords({ cadenceRules: [rule] })).at(-1)?.rhythm,
      undefined,
    );
  });

  it('[C11] holds from when it was set, but not before its first slot opens, until it is ended', () => {
    const rule = ruleOf('w', {
      from: '2026-02-09',
      setAt: '2026-01-10T00:00:00Z',
      endedAt: '2026-03-01T00:00:00Z',
    });
    const spans = rhythmSpans(goal(), rhythmRecords({ cadenceRules: [rule] }));
    assert.deepEqual(
      spans.map(({ since, source }) => [since === -Infinity ? '' : instantOf(since), source]),
      [
        ['', 'settings'],
        ['2026-02-02T09:00:00.000Z', 'w'],
        ['2026-03-01T00:00:00.000Z', 'settings'],
      ],
    );
    assert.equal(won([rule], goal(), '2026-02-02T08:59:59.999Z'), 'settings -');
    assert.equal(won([rule], goal(), '2026-02-02T09:00:00Z'), 'workspace w, settings narrower');
    assert.equal(won([rule], goal(), '2026-03-01T00:00:00Z'), 'settings -');
  });

  it('[C11] that switches off holds from its first day on', () => {
    const off = ruleOf('off', { from: '2026-02-09' }, null);
    const people = [{ id: 'mia', name: 'mia', timeZone: 'Asia/Tokyo' }];
    assert.equal(won([off], goal(), '2026-02-08T14:59:59Z', { people, teams: [] }), 'settings -');
    assert.equal(
      won([off], goal(), '2026-02-08T15:00:00Z', { people, teams: [] }),
      'workspace off, settings narrower',
    );
  });

  it('[C11] never does where it was ended before it held, and takes the place of none', () => {
    const early = ruleOf('b', {
      ...ofPerson,
      from: '2026-02-09',
      setAt: '2026-01-10T00:00:00Z',
      endedAt: '2026-01-20T00:00:00Z',
    });
    assert.equal(won([ruleOf('a', ofPerson), early]), 'person a, settings narrower');
  });

  it('[C11] is read in its own zone, else in that of whoever is to do it', () => {
    const people = [{ id: 'mia', name: 'mia', timeZone: 'Asia/Tokyo' }];
    const zoneOf = (fields: object) =>
      rhythmSpans(
        goal(),
        rhythmRecords({ people, teams: [], cadenceRules: [ruleOf('w', fields)] }),
      ).at(-1)?.rhythm?.zone;
    assert.equal(zoneOf({}), 'Asia/Tokyo');
    assert.equal(zoneOf({ zone: 'Europe/Oslo' }), 'Europe/Oslo');
    assert.equal(zoneOf({ zone: 'Mars/Olympus' }), 'Asia/Tokyo');
  });
});
