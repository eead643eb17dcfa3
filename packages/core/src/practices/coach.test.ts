import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { PersonId, PracticeId } from '../schema/ids.ts';
import { coachAt, coachedIn, inShort, peopleWith, practiceOn } from '../testing/coached.ts';
import { crowded } from '../testing/crowded.ts';
import { newCoachState, withShown } from './coach-state.ts';
import { renderCoachReason } from './reason.ts';
import { shippedPractices } from './library.ts';
import { coachWords } from '../testing/coach-words.ts';
import { lookOf } from '../testing/coached.ts';

const settings = { suggestions: 3, standDays: 3, coolDownDays: 14, snoozeDays: 7 };
const on = (id: string, trigger: Parameters<typeof practiceOn>[1], area = 'feedback') =>
  practiceOn(id, trigger, { area });

/** A state in which these were shown some days ago. */
function shownAgo(days: number, ...shown: readonly (readonly [string, string])[]) {
  const at = new Date(Date.parse(coachAt) - days * 86_400_000).toISOString();
  const entries = shown.map(([practiceId, subjectKey]) => ({
    practiceId: practiceId as PracticeId,
    subjectKey,
  }));
  return withShown(newCoachState('lea' as PersonId), entries, { at, zone: 'UTC', settings });
}

describe('what is kept of a coached person', () => {
  it('[PR37] makes room for what is new by what is longest ago, and by what was dismissed last of all', () => {
    const at = (place: number) => ({ practiceId: 'p' as PracticeId, subjectKey: `goal ${place}` });
    const full = Array.from({ length: 2000 }, (_, place) => ({ ...at(place), shownAt: coachAt }));
    const [first, ...others] = full;
    const state = {
      id: 'lea' as PersonId,
      practices: [{ ...at(0), ...first, dismissedAt: coachAt }, ...others],
    };
    const { practices } = withShown(state, [at(2000)], { at: coachAt, zone: 'UTC', settings });
    assert.equal(practices.length, 2000);
    assert.deepEqual([practices[0]?.subjectKey, practices[1]?.subjectKey], ['goal 0', 'goal 2']);
  });
});

describe('coach', () => {
  before(() => calendarReady());

  it('[PR34] suggests at most three, or what the settings say, to whoever is there', () => {
    const all = (coach: object) =>
      coachedIn(shippedPractices, { lists: crowded, settings: { coach } }).length;
    assert.deepEqual([all({}), all({ suggestions: 1 }), all({ suggestions: 5 })], [3, 1, 5]);
    const people = peopleWith({ lea: { active: false } });
    assert.deepEqual(coachedIn(shippedPractices, { lists: { ...crowded, people } }), []);
    assert.deepEqual(coachedIn(shippedPractices, { lists: crowded, leader: 'nobody' }), []);
    const retired = [practiceOn('old', 'goal-stale', { retired: true })];
    assert.deepEqual(coachedIn(retired, { lists: crowded }), []);
  });

  it('[PR34] puts what presses first, then what is further beyond what it takes', () => {
    const practices = [
      on('habit', 'no-recognition-in-60-days', 'recognition'),
      on('days', 'no-one-on-one-in-30-days', 'one-on-ones'),
      on('waits', 'feedback-request-open', 'feedback'),
    ];
    assert.deepEqual(
      coachedIn(practices, { lists: crowded }).map(({ practice, urgency }) => [
        practice.id,
        urgency,
      ]),
      [
        ['waits', 'pressing'],
        ['days', 'soon'],
        ['habit', 'steady'],
      ],
    );
    const equal = [
      on('a', 'report-without-goals', 'goal-setting'),
      on('b', 'no-one-on-one-in-30-days', 'one-on-ones'),
    ];
    const people = [
      ...peopleWith({}),
      { id: 'tom', name: 'tom', timeZone: 'UTC', managerId: 'ada' },
    ];
    const [byTrigger] = coachedIn(equal, { lists: { people }, leader: 'ada' });
    assert.equal(byTrigger?.practice.id, 'b');
    const goals = ['a', 'b'].map((id) => ({ ...crowded.goals?.[0], id }));
    const said = (goalId: string, value: number) => [
      {
        id: `${goalId}1`,
        goalId,
        by: 'mia',
        asOf: '2026-05-01',
        at: '2026-05-01T09:00:00Z',
        value: 40,
      },
      {
        id: `${goalId}2`,
        goalId,
        by: 'mia',
        asOf: '2026-05-15',
        at: '2026-05-15T09:00:00Z',
        value,
      },
    ];
    const lists = { goals, checkIns: [...said('a', 20), ...said('b', 5)] };
    const off = coachedIn([on('off', 'goal-went-off-track')], { lists });
    assert.deepEqual(inShort(off), ['off about goal b']);
  });

  it('[PR35] varies areas and people before it repeats one, and practices and subjects always', () => {
    const practices = [
      on('put-off', 'point-put-off-twice', 'one-on-ones'),
      on('skipped', 'one-on-ones-skipped', 'one-on-ones'),
      on('new', 'new-report', 'one-on-ones'),
      on('other', 'report-returned', 'coaching'),
    ];
    assert.deepEqual(inShort(coachedIn(practices, { lists: crowded })), [
      'new about person max',
      'other about person ina',
      'put-off about series with-mia',
    ]);
    const [only] = (crowded.goals ?? []).filter((goal) => 'id' in goal && goal.id === 'quiet');
    const one = { ...crowded, goals: only ? [only] : [] };
    const both = ['one', 'two'].map((id) =>
      on(id, 'goal-stale', id === 'one' ? 'closing' : 'coaching'),
    );
    assert.deepEqual(inShort(coachedIn(both, { lists: one })), ['one about goal quiet']);
    assert.deepEqual(inShort(coachedIn([...both].reverse(), { lists: one })), [
      'one about goal quiet',
    ]);
    const twice = [on('one', 'goal-stale'), on('two', 'goal-stale', 'coaching')];
    const found = coachedIn(twice, { lists: crowded });
    assert.equal(new Set(found.map(({ subjectKey }) => subjectKey)).size, found.length);
    assert.equal(new Set(found.map(({ practice }) => practice.id)).size, found.length);
  });

  it('[PR35] puts one that repeats an area or a person behind what is a kind less urgent', () => {
    const days = on('days', 'no-one-on-one-in-30-days', 'one-on-ones');
    const two = (...practices: ReturnType<typeof on>[]) =>
      inShort(
        coachedIn([...practices, days], {
          lists: crowded,
          settings: { coach: { suggestions: 2 } },
        }),
      );
    const sameArea = [
      on('new', 'new-report', 'coaching'),
      on('waits', 'feedback-request-open', 'coaching'),
    ];
    assert.deepEqual(two(...sameArea), ['new about person max', 'days about person tom']);
    const samePerson = [
      on('waits', 'feedback-request-open', 'feedback'),
      on('put-off', 'point-put-off-twice', 'coaching'),
    ];
    assert.deepEqual(two(...samePerson), ['waits about request q', 'days about person tom']);
  });

  it('[PR35] lets a practice that was shown lately about something else go behind others', () => {
    const practices = [
      on('a', 'goal-went-off-track', 'coaching'),
      on('b', 'no-one-on-one-in-30-days'),
    ];
    const first = (state?: ReturnType<typeof shownAgo>) =>
      coachedIn(practices, { lists: crowded, ...(state && { state }) })[0]?.practice.id;
    assert.equal(first(), 'a');
    assert.equal(first(shownAgo(3, ['a', 'goal other'])), 'b');
    assert.equal(first(shownAgo(16, ['a', 'goal other'])), 'a');
  });

  it('[PR36] shows the same for some days, and then not within the cool-down', () => {
    const practices = [on('late', 'no-feedback-given-in-90-days')];
    const asked = { lists: crowded, settings: { coach: settings } };
    const [first] = coachedIn(practices, asked);
    assert.ok(first);
    const shown = [first.practice.id, first.subjectKey] as const;
    const later = (days: number) =>
      inShort(coachedIn(practices, { ...asked, state: shownAgo(days, shown) }));
    const same = `late about ${first.subjectKey}`;
    assert.deepEqual([later(0), later(2)], [[same], [same]]);
    assert.ok(!later(3).includes(same) && later(3).length === 1);
    assert.ok(!later(15).includes(same));
    // What was not shown before comes first; once there is nothing else, it is back.
    const all = ['ina', 'max', 'mia', 'tom'].map((id) => ['late', `person ${id}`] as const);
    assert.deepEqual(inShort(coachedIn(practices, { ...asked, state: shownAgo(15, ...all) })), []);
    assert.equal(coachedIn(practices, { ...asked, state: shownAgo(16, ...all) }).length, 1);
    const coach = { ...settings, standDays: 1 };
    const oneDay = { ...asked, settings: { coach }, state: shownAgo(1, shown) };
    assert.ok(!inShort(coachedIn(practices, oneDay)).includes(same));
  });

  it('[PR36] keeps what was shown today before all else, and takes what was not shown before first', () => {
    const habit = on('habit', 'no-feedback-given-in-90-days');
    const first = (days: number, person: string, ...others: ReturnType<typeof on>[]) =>
      inShort(
        coachedIn([...others, habit], {
          lists: crowded,
          settings: { coach: { suggestions: 1 } },
          state: shownAgo(days, ['habit', `person ${person}`]),
        }),
      )[0];
    assert.equal(first(0, 'tom', on('waits', 'feedback-request-open')), 'habit about person tom');
    assert.equal(first(20, 'tom'), 'habit about person mia');
    assert.equal(first(20, 'mia'), 'habit about person tom');
  });

  it('[PR39] says why, since when, what to do with which ids, and how long that takes', () => {
    const practices = [
      practiceOn('raise', 'point-put-off-twice', { action: 'raise-point', minutes: 15 }),
    ];
    const [first] = coachedIn(practices, { lists: crowded });
    assert.deepEqual(
      { ...first, practice: first?.practice.id, reason: first?.reason.key },
      {
        practice: 'raise',
        subject: { kind: 'series', seriesId: 'with-mia' },
        subjectKey: 'series with-mia',
        reason: 'coach.point-put-off-twice',
        since: '2026-04-28T09:00:00.000Z',
        urgency: 'pressing',
        action: {
          kind: 'raise-point',
          ids: { seriesId: 'with-mia', personId: 'mia', pointId: 'p' },
        },
        minutes: 15,
      },
    );
    const ended = { ...crowded.series?.[0], id: 'ended', state: 'ended', endedAt: coachAt };
    const series = [ended, ...(crowded.series ?? [])];
    const [goal] = coachedIn([on('x', 'confidence-fell')], { lists: { ...crowded, series } });
    assert.deepEqual(goal?.action.ids, { seriesId: 'with-mia', goalId: 'c', personId: 'mia' });
  });

  it('[PR49] raises a point only where there is a running series to raise it in', () => {
    const raise = (trigger: Parameters<typeof practiceOn>[1], lists: object) => {
      const practice = practiceOn('raise', trigger, { action: 'raise-point' });
      return coachedIn([practice], { lists: { ...crowded, ...lists } })[0]?.action;
    };
    const ended = { ...crowded.series?.[0], state: 'ended', endedAt: coachAt };
    const ids = { goalId: 'c', personId: 'mia' };
    assert.deepEqual(raise('confidence-fell', {}), {
      kind: 'raise-point',
      ids: { ...ids, seriesId: 'with-mia' },
    });
    for (const series of [[], [ended]]) {
      const expected = { kind: 'plan-one-on-one', ids };
      assert.deepEqual(raise('confidence-fell', { series, meetings: [] }), expected);
    }
    const alone = raise('no-feedback-asked-in-90-days', {});
    assert.deepEqual(alone, { kind: 'reflect', ids: { personId: 'lea' } });
  });

  it('[PR39] has words for each reason in a template', () => {
    const { records } = lookOf({ lists: crowded });
    const { suggestions } = { suggestions: 20 };
    const found = coachedIn(shippedPractices, {
      lists: crowded,
      settings: { coach: { suggestions } },
    });
    assert.ok(found.length > 15);
    const said = found.map(({ reason }) => renderCoachReason(reason, coachWords(records)));
    for (const text of said) assert.match(text, /^.{10,200}\.$/u);
    assert.ok(said.includes('“Reach a 100” is off track; on 2026-05-04 it was on-track.'));
  });
});
