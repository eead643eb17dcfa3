import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { mia, reviewedRecords, spring } from '../testing/reviewed-company.ts';
import { compareInstants } from '../calendar.ts';
import { visibleRecords } from '../workspace/visible-records.ts';
import { evidence } from './evidence.ts';

type Period = Parameters<typeof evidence>[2];
const names = (records = reviewedRecords(), period: Period = spring, person = mia) =>
  evidence(records, person, period).items.map(({ kind, id, day }) => `${day} ${kind} ${id}`);
const person = { id: 'mia', name: 'mia', timeZone: 'UTC', managerId: 'lea' };

const all = [
  '2026-01-12 check-in c1b',
  '2026-01-30 action shipped',
  '2026-02-09 check-in c3',
  '2026-02-10 check-in c4',
  '2026-02-16 feedback both',
  '2026-03-02 check-in c2',
  '2026-03-16 feedback subject',
  '2026-03-31 grade done',
  '2026-04-01 check-in c6',
  '2026-04-03 feedback public',
  '2026-04-13 meeting held',
  '2026-04-14 recognition thanks',
  '2026-04-27 feedback manager',
];

describe('evidence', () => {
  test('[RV1] [RV2] [RV3] is what there is about somebody, in the order of time', () => {
    assert.deepEqual(names(), all);
  });

  test('[RV1] names the goal or series that it hangs on', () => {
    const { items } = evidence(reviewedRecords(), mia, spring);
    const under = Object.fromEntries(items.map((item) => [item.id, item.under]));
    const { c1b, held, shipped, done, both } = under;
    assert.deepEqual([c1b, held, shipped, done, both], ['g', 's', 's', undefined, undefined]);
  });

  test('[RV1] is what a viewer may see of it', () => {
    const seenBy = (viewer: string) =>
      names(visibleRecords(reviewedRecords(), viewer as PersonId).records);
    const without = (...ids: string[]) => all.filter((line) => !ids.includes(line.slice(11)));
    assert.deepEqual(seenBy('mia'), without('feedback manager'));
    assert.deepEqual(seenBy('lea'), without('feedback subject', 'check-in c3'));
    const ofTwo = ['meeting held', 'action shipped', 'feedback both', 'feedback manager'];
    assert.deepEqual(seenBy('ada'), without(...ofTwo, 'feedback subject', 'check-in c3'));
    assert.deepEqual(seenBy('zoe'), []);
  });

  test('[RV2] a correction of a correction stands where the first one stood', () => {
    const again = { id: 'c1c', goalId: 'g', by: 'mia', at: '2026-05-01T12:00:00Z', value: 1 };
    const records = reviewedRecords({
      checkIns: [{ ...again, asOf: '2026-01-12', replaces: 'c1b' }],
    });
    assert.equal(names(records)[0], '2026-01-12 check-in c1c');
    assert.equal(names(records).filter((line) => / c1/.test(line)).length, 1);
  });

  test('[RV4] begins when the person joined and ends when they left', () => {
    const short = reviewedRecords({
      people: [{ ...person, joined: '2026-02-10', left: '2026-04-01', active: false }],
    });
    assert.deepEqual(names(short), all.slice(3, 9));
    assert.deepEqual(evidence(short, mia, spring).months, ['2026-02', '2026-03', '2026-04']);
    const gone = reviewedRecords({ people: [{ ...person, left: '2025-12-31' }] });
    assert.deepEqual(evidence(gone, mia, spring), { months: [], items: [] });
  });

  test('[RV4] ends now, to the millisecond, and what comes later does not change what was', () => {
    const at = '2026-03-02T12:00:00Z';
    assert.deepEqual(names(reviewedRecords(), { ...spring, at }), [
      '2026-01-12 check-in c1',
      ...all.slice(1, 6),
    ]);
    const before = '2026-03-02T11:59:59.999Z';
    assert.equal(names(reviewedRecords(), { ...spring, at: before }).length, 5);
    const { months, items } = evidence(reviewedRecords(), mia, { ...spring, at });
    assert.deepEqual([months.at(-1), items.at(-1)?.u], ['2026-03', 1]);
    const tooEarly = { ...spring, at: '2025-12-31T23:59:59Z' };
    assert.deepEqual(evidence(reviewedRecords(), mia, tooEarly), { months: [], items: [] });
  });

  test('[RV4] is of days that there are, in order, and not of a lifetime', () => {
    const wrong: Period[] = [
      { start: '2026-02-30', end: '2026-06-30' },
      { start: '2026-06-30', end: '2026-01-01' },
      { start: '2000-01-01', end: '2026-01-01' },
    ];
    for (const period of wrong) {
      const asked = () => evidence(reviewedRecords(), mia, period);
      assert.throws(asked, (error) => error instanceof PerfError && error.code === 'invalid-input');
    }
  });

  test('[RV1] of nobody there is none', () => {
    const none = { months: [], items: [] };
    assert.deepEqual(evidence(reviewedRecords(), 'nobody' as PersonId, spring), none);
  });

  test('[RV5] [RV1] lies in order, from 0 to 1, for any period and moment', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => {
      return new Date(Date.UTC(2025, 8, 1) + days * 86_400_000).toISOString().slice(0, 10);
    });
    const records = reviewedRecords();
    fc.assert(
      fc.property(day, day, fc.option(day, { nil: undefined }), (one, other, now) => {
        const [start, end] = one < other ? [one, other] : [other, one];
        const at = now === undefined ? {} : { at: `${now}T10:00:00Z` };
        const { items, months } = evidence(records, mia, { start, end, ...at });
        for (const [i, { u, at: moment, day: falls }] of items.entries()) {
          const before = items[i - 1];
          assert.ok(u >= (before?.u ?? 0) && u <= 1);
          assert.ok(!before || compareInstants(before.at, moment) <= 0);
          assert.ok(falls >= start && falls <= end);
        }
        assert.deepEqual([...months].sort(), months);
        if (items.length > 0) assert.ok(months.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});
