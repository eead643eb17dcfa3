import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import { TriggerName } from '../schema/practice.ts';
import {
  coachAt,
  lookOf,
  occasionsIn,
  peopleWith,
  resultOf,
  subjectsIn,
} from '../testing/coached.ts';
import { crowded } from '../testing/crowded.ts';
import { shippedPractices } from './library.ts';
import { takenBy, triggerIssues, triggerLimits } from './trigger-defaults.ts';
import { occasionsOf, triggers } from './triggers.ts';
import { triggerUrgency, triggersInOrder } from './urgency.ts';

const names = TriggerName.options;

describe('triggers', () => {
  before(() => calendarReady());

  it('[PR20] are one for each name, each with an urgency, and each holds somewhere', () => {
    assert.deepEqual(Object.keys(triggers).sort(), [...names].sort());
    assert.deepEqual([...triggersInOrder].sort(), [...names].sort());
    const moments = [coachAt, '2026-06-25T09:00:00Z'];
    const looks = moments.map((at) => lookOf({ lists: crowded, at }));
    const found = names.filter((name) =>
      looks.some((look) => occasionsOf({ name }, 'lea' as PersonId, look).length > 0),
    );
    assert.deepEqual(found, names);
  });

  it('[PR20] go by what a practice sets, else by one table of defaults', () => {
    assert.deepEqual(triggerLimits({ name: 'confidence-fell' }), { days: 21, share: 0.2 });
    assert.deepEqual(triggerLimits({ name: 'confidence-fell', share: 0.5 }), {
      days: 21,
      share: 0.5,
    });
    assert.deepEqual(triggerLimits({ name: 'goal-stale', days: 3 }), {});
    for (const name of names) assert.deepEqual(Object.keys(triggerLimits({ name })), takenBy(name));
  });

  it('[PR20] refuse a figure that they do not take, with what they do', () => {
    assert.deepEqual(triggerIssues({ name: 'goal-stale', days: 3 }), [
      { path: ['trigger', 'days'], message: 'the trigger goal-stale takes nothing' },
    ]);
    const said = triggerIssues({ name: 'confidence-fell', count: 2, days: 3 });
    assert.deepEqual(said, [
      { path: ['trigger', 'count'], message: 'the trigger confidence-fell takes days and share' },
    ]);
    const shipped = shippedPractices.flatMap(({ trigger }) => triggerIssues(trigger));
    assert.deepEqual(shipped, []);
  });

  it('[PR20] stand in the docs with their urgency and defaults', () => {
    const page = readFileSync(new URL('../../../../docs/practices.md', import.meta.url), 'utf8');
    const rows = page.split('\n').flatMap((line) => {
      const [name, , takes, urgency] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      // Commands have a table of their own; their names have a point.
      return /^`[^.]+`$/.test(name ?? '') ? [[name?.slice(1, -1), takes, urgency]] : [];
    });
    const said = Object.entries(triggerUrgency).map(([name, urgency]) => {
      const limits = Object.entries<number>(triggerLimits({ name: name as TriggerName }));
      return [name, limits.map(([what, figure]) => `${what} ${figure}`).join(', '), urgency];
    });
    assert.deepEqual(rows, said);
  });

  it('[PR33] find nothing about people for whoever manages nobody, but their own goals and requests', () => {
    const ofOwn = names.filter(
      (name) => occasionsIn(name, { lists: crowded, leader: 'mia' }).length > 0,
    );
    const own = occasionsIn('goal-stale', { lists: crowded, leader: 'mia' });
    assert.ok(own.length > 0);
    for (const name of ofOwn) {
      for (const { subject } of occasionsIn(name, { lists: crowded, leader: 'mia' })) {
        assert.ok(subject.kind !== 'person' || subject.personId === 'mia', name);
      }
    }
  });

  it('[PR33] pass over whoever has left or is on leave today, with their goals', () => {
    const goals = [
      resultOf('a'),
      resultOf('b', { ownerId: 'max' }),
      resultOf('c', { ownerId: 'lea' }),
    ];
    const leaves = [{ id: 'l', personId: 'max', start: '2026-05-18', end: '2026-05-18' }];
    const people = peopleWith({ mia: { active: false } });
    const name = 'goal-without-parent';
    assert.deepEqual(subjectsIn(name, { lists: { goals } }), ['goal a', 'goal b', 'goal c']);
    assert.deepEqual(subjectsIn(name, { lists: { goals, leaves, people } }), ['goal c']);
    assert.deepEqual(subjectsIn('no-one-on-one-in-30-days', { lists: { leaves, people } }), []);
  });

  it('[PR39] tell reasons as data, without a word that anybody wrote', () => {
    const look = lookOf({ lists: crowded });
    const found = names.flatMap((name) => occasionsOf({ name }, 'lea' as PersonId, look));
    assert.ok(found.length > 20);
    assert.doesNotMatch(JSON.stringify(found), /secret/i);
    for (const { strength, since } of found) {
      assert.ok(strength >= 0 && strength <= 1);
      assert.ok(since === null || Date.parse(since) <= Date.parse(coachAt));
    }
  });
});
