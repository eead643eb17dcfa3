import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { instantOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { AnonymousText, FeedbackRound } from '../schema/feedback.ts';
import { parseRecord } from '../schema/parse.ts';
import { seededIds } from '../testing/round-keys.ts';
import { closing, givers, prolonged } from '../testing/rounds.ts';
import { monday } from '../testing/workspaces.ts';
import { poolFace, settledRound, settlementOf, withThreshold } from './anonymous-pool.ts';
import { padded } from './padded.ts';
import { isRandomId, releasedTexts } from './released-texts.ts';
import { roundNotice } from './round-notice.ts';

const round = parseRecord('feedbackRounds', {
  ...{ id: 'r', about: 'rae', by: 'mel', asked: givers, openedAt: monday },
  ...{ closesAt: closing, threshold: 5 },
});
const textsOf = (count: number): readonly AnonymousText[] =>
  releasedTexts(
    round,
    Array.from({ length: count }, (_, i) => `text ${String(i)}`),
    seededIds(count),
  );
const settled = (as: 'released' | 'destroyed' | 'called-off'): FeedbackRound => ({
  ...round,
  settled: { at: closing, as },
});
const state = { isReceiverHere: true, at: closing };

describe('what a pool shows', () => {
  test('[AR5] before its release: from how many texts on they appear, not how many there are', () => {
    const open = { kind: 'open', appearsFrom: 5, closesAt: closing, wasProlonged: false };
    assert.deepEqual(poolFace(round, [], monday), open);
    assert.deepEqual(poolFace(round, textsOf(7), monday), open, 'nothing of texts that are there');
    assert.deepEqual(poolFace(round, [], closing), { ...open, kind: 'closed' });
  });

  test('[AR6] after it all texts, in the order of their ids', () => {
    const texts = textsOf(6);
    const face = poolFace(settled('released'), [...texts].reverse(), closing);
    assert.deepEqual(face, { kind: 'released', atLeast: 5, texts });
  });

  test('[AR8] never fewer texts than the threshold, and none of a round that was not released', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 3, max: 6 }),
        fc.constantFrom('open', 'released', 'destroyed', 'called-off'),
        fc.integer({ min: -3, max: 30 }),
        (count, threshold, as, day) => {
          const of = as === 'open' ? round : settled(as);
          const at = instantOf(Date.parse(monday) + day * 86_400_000);
          const face = poolFace({ ...of, threshold }, textsOf(count), at);
          const shown = 'texts' in face ? face.texts.length : 0;
          assert.equal(shown, as === 'released' && count >= threshold ? count : 0);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what becomes of a round', () => {
  test('[AR6] [AR7] released with enough texts, else prolonged once by its own length, then destroyed', () => {
    const kindOf = (texts: number, at: string, of = round) =>
      settlementOf(of, { ...state, texts, at }).kind;
    assert.equal(kindOf(12, '2026-05-18T09:59:59.999Z'), 'waits');
    assert.equal(kindOf(5, closing), 'released');
    assert.equal(kindOf(4, closing), 'prolonged');
    const settlement = settlementOf(round, { ...state, texts: 4 });
    const longer = settledRound(round, settlement, closing);
    assert.deepEqual(
      [longer.closesAt, longer.prolongedAt, longer.settled],
      ['2026-06-01T10:00:00.000Z', closing, undefined],
    );
    assert.equal(kindOf(4, closing, longer), 'waits');
    assert.equal(kindOf(4, prolonged, longer), 'destroyed');
    assert.equal(kindOf(5, prolonged, longer), 'released');
  });

  test('[AR7] a job that comes late gives everybody the whole time', () => {
    const at = '2026-05-20T10:00:00.000Z';
    const settlement = settlementOf(round, { ...state, texts: 0, at });
    assert.deepEqual(settlement, { kind: 'prolonged', closesAt: '2026-06-03T10:00:00.000Z' });
  });

  test('[AR7] destroyed where the receiver has gone; what was settled stays as it is', () => {
    const gone = { ...state, texts: 9, isReceiverHere: false };
    assert.deepEqual(settlementOf(round, gone), { kind: 'destroyed' });
    for (const as of ['released', 'destroyed', 'called-off'] as const) {
      const again = settlementOf(settled(as), { ...state, texts: 9 });
      assert.deepEqual(again, { kind: 'waits' });
      assert.equal(settledRound(settled(as), again, closing).settled?.as, as);
    }
  });

  test('[AR2] a threshold goes up to half of those asked and never down', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), (wanted) => {
        let now = round;
        for (const threshold of wanted) {
          const isFit = threshold >= now.threshold && threshold <= 6;
          const before = now;
          try {
            now = withThreshold(now, threshold, monday);
            assert.ok(isFit);
          } catch (error) {
            assert.ok(error instanceof PerfError && error.code === 'anonymity-not-kept');
            assert.ok(!isFit);
          }
          assert.ok(now.threshold >= before.threshold);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the texts of a release', () => {
  const randomId = () => seededIds(7);

  test('[AR9] follow from words and ids alone, in whatever order they were said', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.string(), { maxLength: 9 })
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
          ),
        ([all, shuffled]) => {
          const texts = releasedTexts(round, all, randomId());
          assert.deepEqual(releasedTexts(round, shuffled, randomId()), texts);
          assert.deepEqual(texts.map(({ text }) => text).sort(), [...all].sort());
          for (const text of texts) assert.deepEqual(Object.keys(text), ['id', 'roundId', 'text']);
          const ids = texts.map(({ id }) => id);
          assert.deepEqual(ids, [...ids].sort());
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('[AR10] have ids of version 4; ids that tell a time, and one that comes twice, are refused', () => {
    const timed = [
      '0197c0de-0000-7000-8000-000000000000',
      '1ec9414c-232a-6b00-b3c8-9e6bdeced846',
      'c232ab00-9414-11ec-b3c8-9e6bdeced846',
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      'n0001',
      '',
    ];
    for (const id of timed) {
      assert.equal(isRandomId(id), false, id);
      assert.throws(() => releasedTexts(round, ['x'], () => id), TypeError);
    }
    assert.equal(isRandomId(crypto.randomUUID()), true);
    const same = crypto.randomUUID();
    assert.throws(() => releasedTexts(round, ['x', 'y'], () => same), TypeError);
  });
});

describe('what goes over the wire', () => {
  test('[AR21] is a whole number of KiB long, whatever is in it, and reads as before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const body = padded(JSON.stringify({ text }));
        assert.deepEqual(JSON.parse(body), { text });
        const bytes = Buffer.byteLength(body);
        assert.equal(bytes % 1024, 0);
        assert.ok(bytes - Buffer.byteLength(JSON.stringify({ text })) < 1024);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a form says', () => {
  test('[AR17] who is asked, how many texts there have to be, and what cannot be hidden', () => {
    const notice = roundNotice(round);
    assert.deepEqual([notice.asked, notice.appearsFrom, notice.closesAt], [givers, 5, closing]);
    assert.deepEqual(notice.cannotBeHidden, [
      ...['writing-style', 'facts-only-you-know', 'network-logs'],
    ]);
    assert.ok(notice.cannotBeUndone.includes('not-found-by-person'));
    assert.equal(notice.mayBeProlonged, true);
    assert.equal(roundNotice({ ...round, prolongedAt: closing }).mayBeProlonged, false);
  });
});
