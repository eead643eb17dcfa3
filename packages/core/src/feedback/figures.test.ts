import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordsFrom } from '../goals/records.ts';
import type { Feedback } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { feedbackFigures, feedbackCounts } from './figures.ts';

let made = 0;
const said = (from: string, about: string, at: string, visibility = 'subject'): Feedback =>
  parseRecord('feedback', {
    ...{ id: `f${made++}`, from, about, at, text: 'x', visibility },
    ...(visibility === 'manager' && { managerId: 'lea' }),
  });

const at = '2026-05-20T10:00:00Z';
const mia = 'mia' as PersonId;
const feedback = [
  said('mia', 'max', '2026-05-01T10:00:00Z'),
  said('mia', 'lea', '2026-05-08T10:00:00Z'),
  said('max', 'mia', '2026-05-10T10:00:00.001Z'),
  said('max', 'mia', '2026-05-18T10:00:00Z', 'manager'),
  said('lea', 'mia', '2026-05-21T10:00:00Z'),
];
const records = recordsFrom({ feedback });

describe('the figures of feedback', () => {
  it('[FB15] tell how often somebody gave and received it, and how many days ago', () => {
    const figures = { given: 2, received: 1, daysSinceGiven: 12, daysSinceReceived: 9 };
    assert.deepEqual(feedbackFigures(mia, records, at), figures);
    const none = { given: 0, received: 0, daysSinceGiven: null, daysSinceReceived: null };
    assert.deepEqual(feedbackFigures('hal' as PersonId, records, at), none);
    assert.equal(feedbackFigures(mia, records, '2026-05-22T10:00:00Z').daysSinceReceived, 1);
  });

  it('[FB15] [FB16] tell what somebody could read at the moment that is asked about', () => {
    const opened = {
      ...said('max', 'mia', '2026-05-10T10:00:00Z'),
      changes: [{ at: '2026-05-15T10:00:00Z', by: 'max', from: 'manager', to: 'subject' } as never],
    };
    const later = recordsFrom({ feedback: [opened] });
    const receivedAt = (until: string) => [
      feedbackFigures(mia, later, until).received,
      feedbackCounts([mia], later, { after: '2026-05-01T00:00:00Z', until }).received,
    ];
    assert.deepEqual(receivedAt('2026-05-15T09:59:59Z'), [0, 0]);
    assert.deepEqual(receivedAt('2026-05-15T10:00:00Z'), [1, 1]);
  });

  it('[FB16] tell of a group and a window how many gave and how many received', () => {
    const people = ['mia', 'max', 'lea', 'mia'] as PersonId[];
    const reach = (after: string, until: string) =>
      feedbackCounts(people, records, { after, until });
    const all = reach('2026-04-30T00:00:00Z', '2026-06-01T00:00:00Z');
    assert.deepEqual(all, { people: 3, gave: 3, received: 3 });
    // The start is left out, the end is in; what is for a manager alone nobody has received.
    const some = reach('2026-05-10T10:00:00.001Z', '2026-05-18T10:00:00Z');
    assert.deepEqual(some, { people: 3, gave: 1, received: 0 });
  });

  it('[FB16] never count more than a plain count of the records does', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const one = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 28 }))
      .filter(([from, about]) => from !== about)
      .map(([from, about, day]) =>
        said(from, about, `2026-05-${String(day).padStart(2, '0')}T10:00:00Z`),
      );
    fc.assert(
      fc.property(fc.array(one), fc.subarray(ids), (list, people) => {
        const window = { after: '2026-05-07T00:00:00Z', until: '2026-05-21T00:00:00Z' };
        const within = list.filter((each) => each.at > window.after && each.at <= window.until);
        const count = (side: 'from' | 'about') =>
          people.filter((id) => within.some((each) => each[side] === id)).length;
        const expected = { people: people.length, gave: count('from'), received: count('about') };
        const all = recordsFrom({ feedback: list });
        assert.deepEqual(feedbackCounts(people as PersonId[], all, window), expected);
      }),
      { numRuns: 1000 },
    );
  });
});
