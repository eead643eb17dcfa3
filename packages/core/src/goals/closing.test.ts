import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gradeBand, proposeGrade, shownGrade } from './closing.ts';

describe('the grade that is proposed', () => {
  it('[GL5] is progress at the close, held to 0 to 1', () => {
    for (const [progress, grade, shown, band] of [
      [0.4, 0.4, 0.4, 'amber'],
      [1.15, 1, 1, 'green'],
      [-0.3, 0, 0, 'red'],
      [1e9, 1, 1, 'green'],
    ] as const) {
      assert.deepEqual(proposeGrade({ kind: 'scored', progress }), {
        ...{ kind: 'graded', grade, shown, band },
      });
    }
  });

  it('[GL5] is none where there is no progress, with the reason', () => {
    assert.deepEqual(proposeGrade({ kind: 'no-data' }), { kind: 'no-data' });
    const degenerate = { kind: 'undefined', reason: 'degenerate' } as const;
    assert.deepEqual(proposeGrade(degenerate), degenerate);
  });

  it('[GL6] is shown in tenths, half up by the decimal value', () => {
    for (let hundredth = 0; hundredth <= 100; hundredth++) {
      // In whole numbers, where nothing is rounded by the machine.
      const tenth = Math.floor((hundredth + 5) / 10);
      assert.equal(shownGrade(hundredth / 100), tenth / 10, String(hundredth));
    }
    assert.equal(shownGrade(0.1 + 0.05), 0.2);
    assert.equal(shownGrade(0.8 - 0.45), 0.4);
    assert.equal(shownGrade(0.25 - 1e-10), 0.3);
    assert.equal(shownGrade(0.25 - 1e-8), 0.2);
  });

  it('[GL7] is red below 0.35, amber below 0.65 and green from there, unrounded', () => {
    for (const [grade, band] of [
      [0, 'red'],
      [0.349, 'red'],
      [0.35, 'amber'],
      [0.8 - 0.45, 'amber'],
      [0.649, 'amber'],
      [0.65, 'green'],
      [1.3 / 2, 'green'],
      [1, 'green'],
    ] as const) {
      assert.equal(gradeBand(grade), band, String(grade));
    }
  });

  it('[GL6] [GL7] a better grade is never shown as less, nor in a worse band', () => {
    const grade = fc.double({ min: 0, max: 1, noNaN: true });
    const bands = ['red', 'amber', 'green'];
    fc.assert(
      fc.property(grade, grade, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        assert.ok(shownGrade(less) <= shownGrade(more));
        assert.ok(Math.abs(shownGrade(less) - less) <= 0.05 + 2e-9);
        assert.ok(bands.indexOf(gradeBand(less)) <= bands.indexOf(gradeBand(more)));
      }),
    );
  });
});
