import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PlacedEvidence } from '../schema/review.ts';
import { mia, reviewedRecords, spring } from '../testing/reviewed-company.ts';
import { evidence, evidenceKinds } from './evidence.ts';
import { balancedPacket, packetPerMonth } from './packet.ts';
import { recency } from './recency.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const item = fc
  .record({
    kind: fc.constantFrom(...evidenceKinds),
    month: fc.integer({ min: 1, max: 6 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ kind, month, date }) => {
    const day = `2026-0${month}-${`${date}`.padStart(2, '0')}`;
    return { kind, at: `${day}T12:00:00Z`, day, u: (month * 30 + date) / 250 };
  });
const items = fc
  .array(item, { maxLength: 60 })
  .map((list): PlacedEvidence[] => list.map((each, index) => ({ ...each, id: `e${index}` })));

describe('a packet', () => {
  test('[RV10] is an even choice of mixed kinds that shows the months without any', () => {
    const found = evidence(reviewedRecords(), mia, spring);
    const packet = balancedPacket(found.items, found.months).map(
      ({ month, items: chosen, others }) => [month, chosen.map(({ id }) => id).join(' '), others],
    );
    assert.deepEqual(packet, [
      ['2026-01', 'c1b shipped', 0],
      ['2026-02', 'c3 both', 1],
      ['2026-03', 'subject done', 1],
      ['2026-04', 'held thanks', 3],
      ['2026-05', '', 0],
      ['2026-06', '', 0],
    ]);
  });

  test('[RV10] takes from each month what it has, up to as many as from any other', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 5 }), (all, perMonth) => {
        const packet = balancedPacket(all, months, { perMonth });
        const there = new Set(packet.map(({ month }) => month));
        for (const month of months) assert.ok(there.has(month));
        for (const { month, items: chosen, others } of packet) {
          const ofMonth = all.filter(({ day }) => day.startsWith(month));
          assert.equal(chosen.length, Math.min(perMonth, ofMonth.length));
          assert.equal(chosen.length + others, ofMonth.length);
          assert.ok(chosen.every((each) => ofMonth.includes(each)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('[RV10] is the same for the same items in any order', () => {
    fc.assert(
      fc.property(items, fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length;
        const turned = [...all.slice(at), ...all.slice(0, at)].reverse();
        assert.deepEqual(balancedPacket(turned, months), balancedPacket(all, months));
      }),
      { numRuns: 1000 },
    );
  });

  test('[RV10] mixes the kinds: of a month with many of one kind the other is taken too', () => {
    const of = (kind: PlacedEvidence['kind'], date: number): PlacedEvidence => {
      const day = `2026-01-${`${date}`.padStart(2, '0')}`;
      return { kind, id: `${kind}${date}`, at: `${day}T12:00:00Z`, day, u: date / 31 };
    };
    const all = [1, 2, 3, 4, 5].map((date) => of('check-in', date)).concat(of('feedback', 20));
    const [january] = balancedPacket(all, ['2026-01']);
    assert.deepEqual(
      january?.items.map(({ id }) => id),
      ['check-in1', 'feedback20'],
    );
    assert.equal(january?.items.length, packetPerMonth);
  });

  test('[RV10] of evidence that is all late is less late', () => {
    const day = (month: number, date: number) => `2026-0${month}-${10 + date}`;
    const late = Array.from({ length: 15 }, (_, i) => day(5, i)).concat(
      [1, 2, 3, 4].map((month) => day(month, 5)),
    );
    const all = late.map((each, i): PlacedEvidence => {
      const u = (Number(each.slice(5, 7)) - 1) / 5 + Number(each.slice(8)) / 200;
      return { kind: 'check-in', id: `e${i}`, at: `${each}T12:00:00Z`, day: each, u };
    });
    const chosen = balancedPacket(all, months).flatMap((month) => month.items);
    const [before, after] = [all, chosen].map((list) => recency(list.map(({ u }) => u)));
    assert.ok(before?.kind === 'measured' && after?.kind === 'measured');
    assert.ok(before.recencyIndex > 0.5 && after.recencyIndex < 0.2);
  });
});
