import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { nudges } from '../cadence/nudges.ts';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import { coachedIn, practiceOn } from '../testing/coached.ts';
import { activeGoal, queueRecords } from '../testing/queue-company.ts';
import { coachNudges } from './nudges.ts';

const lea = 'lea' as PersonId;
/** What was due on Monday is overdue. */
const tuesday = '2026-05-05T09:00:00.000Z';
const goals = ['a', 'b'].map((id) => activeGoal(id, { ownerId: 'lea' }));
const practices = [
  practiceOn('meet', 'no-one-on-one-in-30-days'),
  practiceOn('ask', 'no-feedback-asked-in-90-days'),
];

function nudgesAt(at: string, settings: object = {}, sent: readonly object[] = []) {
  const lists = { goals, nudges: [{ id: 'lea', sent }] };
  const records = queueRecords(lists, settings);
  const suggestions = coachedIn(practices, { lists, settings, at });
  assert.equal(suggestions.length, 2);
  const all = coachNudges(records, lea, { at, suggestions });
  assert.deepEqual(all.slice(0, nudges(records, lea, at).length), nudges(records, lea, at));
  return all.map(({ rule, key }) => `${rule}: ${key}`);
}

const ofQueue = ['a', 'b'].map((id) => `overdue: check-in ${id} 2026-05-04T09:00:00.000Z`);
const ofPractices = [
  'practice: practice meet person max 2026-05-05',
  'practice: practice ask person lea 2026-05-05',
];

describe('coachNudges', () => {
  before(() => calendarReady());

  it('[PR40] has suggestions after what is due, with what that leaves of one cap', () => {
    const of = (nudgesPerWeek: number) => nudgesAt(tuesday, { nudgesPerWeek });
    assert.deepEqual(of(10), [...ofQueue, ...ofPractices]);
    assert.deepEqual(of(3), [...ofQueue, ofPractices[0]]);
    assert.deepEqual(of(2), ofQueue);
    assert.deepEqual(of(1), ofQueue.slice(0, 1));
    const sent = [
      { rule: 'practice', key: 'practice x goal y 2026-05-01', at: '2026-05-01T09:00:00Z' },
    ];
    assert.deepEqual(nudgesAt(tuesday, { nudgesPerWeek: 3 }, sent), ofQueue);
  });

  it('[PR40] sends none in quiet hours and on days off', () => {
    assert.deepEqual(nudgesAt('2026-05-05T22:30:00Z', { nudgesPerWeek: 10 }), []);
    assert.deepEqual(nudgesAt('2026-05-09T09:00:00Z', { nudgesPerWeek: 10 }), []);
  });

  it('[PR40] reminds of a suggestion once within its cool-down', () => {
    const key = 'practice meet person max 2026-04-22';
    const sentAt = (at: string) => [{ rule: 'practice', key, at }];
    const of = (at: string) => nudgesAt(tuesday, { nudgesPerWeek: 10 }, sentAt(at));
    assert.deepEqual(of('2026-04-22T09:00:00Z'), [...ofQueue, ofPractices[1]]);
    assert.deepEqual(of('2026-04-21T09:00:00Z'), [...ofQueue, ...ofPractices]);
  });
});
