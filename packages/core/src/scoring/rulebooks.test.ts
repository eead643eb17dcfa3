import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRecord } from '../schema/parse.ts';
import type { Rulebook } from '../schema/settings.ts';
import { settingsWith } from '../testing/scoring.ts';
import { compareRulebooks, paceStatus, rulebookOf, shippedRulebooks } from './rulebooks.ts';

function shipped(id: string): Rulebook {
  return rulebookOf(settingsWith({ rulebook: id }));
}

describe('rulebooks', () => {
  it('[S60] reads one goal half way through, at 0.40 of 0.50, as products document it', () => {
    const found = compareRulebooks({ progress: 0.4, expected: 0.5, reported: 'off-track' });
    assert.deepEqual(Object.fromEntries(found.map((each) => [each.rulebook, each.status])), {
      'ratio-90-70': 'at-risk',
      'ratio-90-80': 'at-risk',
      'ratio-95-75': 'at-risk',
      'ratio-100': 'at-risk',
      'gap-16.5-33': 'on-track',
      'gap-20-40': 'on-track',
      'attainment-90-75': 'off-track',
      'attainment-75-50': 'off-track',
      reported: 'off-track',
    });
  });

  it('[S60] ships rulebooks that are valid settings', () => {
    parseRecord('settings', { rulebooks: shippedRulebooks });
    assert.equal(rulebookOf(settingsWith()).id, 'ratio-90-70');
  });

  const limits: [string, string, number, number, string][] = [
    ['at the limit of on-track is on-track', 'ratio-90-70', 0.45, 0.5, 'on-track'],
    ['within 1e-9 of it too', 'ratio-90-70', 0.9 - 0.9e-9, 1, 'on-track'],
    ['and not further off', 'ratio-90-70', 0.9 - 1.1e-9, 1, 'at-risk'],
    ['at the limit of at-risk is at-risk', 'ratio-90-70', 0.35, 0.5, 'at-risk'],
    ['below it is off-track', 'ratio-90-70', 0.349, 0.5, 'off-track'],
    ['a gap at its limit is on-track', 'gap-20-40', 0.3, 0.5, 'on-track'],
    ['unless the rule is strict', 'gap-16.5-33', 0.335, 0.5, 'at-risk'],
    ['where the limit of at-risk still counts', 'gap-16.5-33', 0.17, 0.5, 'at-risk'],
    ['no second limit means no off-track', 'ratio-100', 0, 1, 'at-risk'],
  ];
  for (const [title, id, progress, expected, status] of limits) {
    it(`[S61] ${title}`, () =>
      assert.equal(paceStatus(shipped(id), { progress, expected }), status));
  }

  it('[S62] a gap below the floor is on-track, one at the floor is not', () => {
    const rulebook = shipped('ratio-90-70');
    assert.equal(paceStatus(rulebook, { progress: 0.001, expected: 0.05 }), 'on-track');
    assert.equal(paceStatus(rulebook, { progress: 0, expected: 0.05 }), 'off-track');
    assert.equal(paceStatus(shipped('ratio-90-80'), { progress: 0, expected: 0.01 }), 'off-track');
  });

  it('[S63] while nothing is expected all is on-track by ratio, not by attainment', () => {
    assert.equal(paceStatus(shipped('ratio-90-80'), { progress: 0, expected: 0.9e-9 }), 'on-track');
    assert.equal(
      paceStatus(shipped('attainment-75-50'), { progress: 0, expected: 0 }),
      'off-track',
    );
  });

  it('[S64] holds an ambition to its own limits', () => {
    const rulebook: Rulebook = {
      ...shipped('attainment-90-75'),
      ambitions: { aspirational: { onTrack: 0.7, atRisk: 0.4 } },
    };
    const pace = { progress: 0.7, expected: 1 };
    assert.equal(paceStatus(rulebook, pace), 'off-track');
    assert.equal(paceStatus(rulebook, { ...pace, ambition: 'committed' }), 'off-track');
    assert.equal(paceStatus(rulebook, { ...pace, ambition: 'aspirational' }), 'on-track');
  });

  it('[S65] reports what a person says, or no data', () => {
    const pace = { progress: 0, expected: 1 };
    assert.equal(paceStatus(shipped('reported'), { ...pace, reported: 'on-track' }), 'on-track');
    assert.equal(paceStatus(shipped('reported'), pace), 'no-data');
  });

  it('[S66] takes an own rulebook before a shipped one, and the default for an unknown id', () => {
    const own: Rulebook = { id: 'ratio-100', basis: 'gap', onTrack: 0.5 };
    assert.equal(rulebookOf(settingsWith({ rulebook: 'ratio-100', rulebooks: [own] })), own);
    assert.equal(shipped('lost').id, 'ratio-90-70');
  });

  it('[S61] more progress never reads worse, and more expectation never better', () => {
    const order = ['off-track', 'at-risk', 'on-track'];
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const measured = shippedRulebooks.filter(({ basis }) => basis !== 'reported');
    fc.assert(
      fc.property(share, share, share, fc.constantFrom(...measured), (a, b, other, rulebook) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const rank = (progress: number, expected: number) =>
          order.indexOf(paceStatus(rulebook, { progress, expected }));
        assert.ok(rank(less, other) <= rank(more, other));
        assert.ok(rank(other, less) >= rank(other, more));
      }),
    );
  });
});
