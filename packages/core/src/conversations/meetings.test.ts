import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { epochOf, instantOf } from '../calendar.ts';
import type { Meeting } from '../schema/conversation.ts';
import { parseRecord } from '../schema/parse.ts';
import { seriesOf } from '../testing/conversations.ts';
import {
  type Meetings,
  lastMeeting,
  meetingState,
  meetingsIn,
  newMeeting,
  nextMeeting,
} from './meetings.ts';

const series = seriesOf();
const weekMs = 7 * 86_400_000;
const first = epochOf('2026-04-06T10:00:00Z');

/** Mondays at 10:00, written down without the expander. */
function* mondays(from: string): Iterable<string> {
  const skipped = Math.max(0, Math.ceil((epochOf(from) - first) / weekMs));
  for (let week = skipped; week < skipped + 100; week++) yield instantOf(first + week * weekMs);
}

function meeting(fields: object): Meeting {
  return parseRecord('meetings', { id: 'm', seriesId: 's', minutes: 30, ...fields });
}

function listed(records: readonly Meeting[], of: Partial<Meetings> = {}) {
  const span = {
    from: '2026-05-01T00:00:00Z',
    until: '2026-06-01T00:00:00Z',
    at: '2026-05-20T00:00:00Z',
  };
  return meetingsIn({ series, records, dueMoments: mondays, ...of }, span).map(
    ({ due, at, state }) => `${due?.slice(5, 10) ?? 'between'} ${at.slice(5, 16)} ${state}`,
  );
}

const moved = meeting({
  id: 'm1',
  due: '2026-05-11T10:00:00Z',
  at: '2026-05-13T09:00:00Z',
  moved: [{ by: 'mia', at: '2026-05-04T10:00:00Z', from: '2026-05-11T10:00:00Z' }],
});
const between = meeting({ id: 'm2', at: '2026-05-21T15:00:00Z' });
const said = { by: 'lea', at: '2026-05-04T11:00:00Z' };

describe('the meetings of a span', () => {
  it('[CO6] are those of the recurrence where nothing has happened', () => {
    assert.deepEqual(listed([]), [
      '05-04 05-04T10:00 scheduled',
      '05-11 05-11T10:00 scheduled',
      '05-18 05-18T10:00 scheduled',
      '05-25 05-25T10:00 scheduled',
    ]);
  });

  it('[CO6] stand once each, moved ones by when they begin now, with those between', () => {
    const skipped = meeting({
      ...{ id: 'm3', due: '2026-05-18T10:00:00.000Z', at: '2026-05-18T10:00:00Z' },
      skipped: { ...said, reason: 'Holiday' },
    });
    assert.deepEqual(listed([between, skipped, moved]), [
      '05-04 05-04T10:00 scheduled',
      '05-11 05-13T09:00 scheduled',
      '05-18 05-18T10:00 skipped',
      'between 05-21T15:00 scheduled',
      '05-25 05-25T10:00 scheduled',
    ]);
  });

  it('[CO6] leave out one that was moved elsewhere, and take in one that was moved here', () => {
    const away = { ...moved, at: '2026-06-02T09:00:00Z' };
    const here = meeting({ due: '2026-06-08T10:00:00Z', at: '2026-05-30T10:00:00Z' });
    assert.deepEqual(listed([away, here]).slice(1), [
      '05-18 05-18T10:00 scheduled',
      '05-25 05-25T10:00 scheduled',
      '06-08 05-30T10:00 scheduled',
    ]);
  });

  it('[CO4] of a series that has ended are those that were held or skipped, and those before', () => {
    const ended = { ...series, state: 'ended' as const, endedAt: '2026-05-12T00:00:00Z' };
    const held = meeting({ id: 'm4', at: '2026-05-14T09:00:00Z', confirmed: said });
    const none = { series: ended, dueMoments: () => [] };
    assert.deepEqual(listed([moved, between, held], none), ['between 05-14T09:00 held']);
    assert.equal(nextMeeting({ ...none, records: [between] }, '2026-05-01T00:00:00Z'), null);
  });

  it('[CO6] never gain or lose one by being moved', () => {
    const moments = fc.uniqueArray(fc.nat({ max: 50 }), { maxLength: 20 });
    const shift = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(moments, shift), { maxLength: 3 }), (moves) => {
        const records = new Map<number, Meeting>();
        for (const [weeks, days] of moves) {
          for (const week of weeks) {
            const due = instantOf(first + week * weekMs);
            const at = instantOf(first + week * weekMs + days * 86_400_000);
            records.set(week, { ...newMeeting(series, due), at });
          }
        }
        const all = meetingsIn(
          { series, records: [...records.values()], dueMoments: mondays },
          {
            from: '2026-01-01T00:00:00Z',
            until: '2027-06-01T00:00:00Z',
            at: '2026-05-04T10:00:00Z',
          },
        );
        const expected = [...mondays('2026-01-01T00:00:00Z')].filter((due) => due < '2027-06');
        assert.deepEqual(all.map(({ due }) => due).sort(), expected);
        assert.ok(all.every(({ at }, index) => index === 0 || (all[index - 1]?.at ?? '') <= at));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('how a meeting stands', () => {
  const at = '2026-05-04T10:00:00Z';
  const confirmed = meeting({ at, confirmed: said });

  it('[CO7] is scheduled, confirmed for seven days to the millisecond, then held', () => {
    assert.equal(meetingState(meeting({ at }), '2027-01-01T00:00:00Z'), 'scheduled');
    assert.equal(meetingState(confirmed, '2026-05-11T10:59:59.999Z'), 'confirmed');
    assert.equal(meetingState(confirmed, '2026-05-11T11:00:00.000Z'), 'held');
  });

  it('[CO7] is objected to for good, or skipped', () => {
    const objected = { ...confirmed, objected: { ...confirmed.confirmed!, reason: 'No' } };
    assert.equal(meetingState(objected, '2027-01-01T00:00:00Z'), 'objected');
    const skipped = meeting({ at, skipped: { ...said, reason: 'Ill' } });
    assert.equal(meetingState(skipped, at), 'skipped');
  });
});

describe('the next and the last meeting', () => {
  const next = (records: readonly Meeting[], at: string) =>
    nextMeeting({ series, records, dueMoments: mondays }, at)?.at.slice(0, 16);

  it('[CO8] next is the one that goes on until it is over, then the one to come', () => {
    assert.equal(next([], '2026-05-04T09:00:00Z'), '2026-05-04T10:00');
    assert.equal(next([], '2026-05-04T10:29:59.999Z'), '2026-05-04T10:00');
    assert.equal(next([], '2026-05-04T10:30:00Z'), '2026-05-11T10:00');
  });

  it('[CO8] next passes over what was skipped or held, and follows what was moved', () => {
    const skipped = meeting({
      ...{ due: '2026-05-04T10:00:00Z', at: '2026-05-04T10:00:00Z' },
      skipped: { ...said, reason: 'Ill' },
    });
    assert.equal(next([skipped], '2026-05-04T09:00:00Z'), '2026-05-11T10:00');
    assert.equal(next([skipped, moved], '2026-05-04T09:00:00Z'), '2026-05-13T09:00');
    assert.equal(next([skipped, moved, between], '2026-05-14T09:00:00Z'), '2026-05-18T10:00');
  });

  it('[CO8] last is the latest that took place as far as anybody says', () => {
    const held = meeting({ id: 'a', at: '2026-05-04T10:00:00Z', confirmed: said });
    const objected = meeting({
      ...{ id: 'b', at: '2026-05-11T10:00:00Z', confirmed: said },
      objected: { by: 'mia', at: '2026-05-12T10:00:00Z', reason: 'No' },
    });
    assert.equal(lastMeeting([objected, held, moved], '2026-05-20T00:00:00Z')?.id, 'a');
    assert.equal(lastMeeting([held], '2026-05-04T09:59:59Z'), null);
  });
});
