import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import {
  type Given,
  boardOf,
  checkIn,
  goal,
  half,
  keyResult,
  over,
  weighing,
} from '../testing/scoring.ts';
import { randomCompany } from '../testing/random-company.ts';
import { explain } from './explain.ts';
import { replay } from './replay.ts';

function explained(given: Given, id: string, hidden: readonly string[] = [], at = half) {
  const { records, board } = boardOf(given, at);
  const maySee = (goalId: GoalId) => !hidden.includes(goalId);
  return explain(records, board, id as GoalId, { maySee });
}

const family: Given = {
  goals: [
    goal('o', { driver: 'both' }),
    keyResult('a', 'o', { links: [{ parentId: 'o', weight: 3 }] }),
    keyResult('b', 'o', { state: 'closed', outcome: { grade: 0.5, at: half, by: 'p1' } }),
    keyResult('c', 'o', { start: '2026-04-01' }),
    keyResult('d', 'o', { state: 'draft' }),
    keyResult('e', 'o', { start: '2026-04-09' }),
    keyResult('f', 'o', { links: [{ parentId: 'o', role: 'supports' }] }),
    goal('g', { links: [{ parentId: 'o' }] }),
    keyResult('h', 'o', { start: '2026-03-01' }),
  ],
  checkIns: [
    checkIn('c1', 'a', { value: 20 }),
    checkIn('c2', 'a', { value: 30, asOf: '2026-04-05' }),
  ],
};

describe('explain', () => {
  it('[S70] names inputs with their weight, share and source', () => {
    const { driver, inputs } = explained(family, 'o');
    assert.deepEqual(driver, { set: 'both', used: 'both' });
    assert.deepEqual(
      inputs.map(({ goalId, weight, share, progress, source }) => [
        goalId,
        weight,
        share,
        progress,
        source,
      ]),
      [
        ['a', 3, 0.6, 0.3, 'score'],
        ['b', 1, 0.2, 0.5, 'grade'],
        ['h', 1, 0.2, 0, 'no-data-as-zero'],
      ],
    );
  });

  it('[S70] says what was left out and why', () => {
    assert.deepEqual(
      explained(family, 'o').leftOut.map(({ goalId, reason }) => [goalId, reason]),
      [
        ['c', 'no-data-yet'],
        ['d', 'draft'],
        ['e', 'not-started'],
        ['f', 'supports'],
        ['g', 'undefined'],
      ],
    );
    const [o, ...rest] = family.goals;
    const others = explained({ ...family, goals: [{ ...o!, driver: 'children' }, ...rest] }, 'o');
    assert.ok(others.leftOut.some(({ reason }) => reason === 'not-of-this-driver'));
  });

  it('[S70] goes down to the check-ins that were read', () => {
    const { readings, measure, driver } = explained(family, 'a');
    assert.deepEqual(readings, [{ checkInId: 'c2', asOf: '2026-04-05', value: 30 }]);
    assert.equal(measure?.kind, 'number');
    assert.equal(driver.used, 'measure');
  });

  it('[S73] names the rule behind a status, its figure and its limits', () => {
    assert.deepEqual(explained(family, 'a').statusBecause, {
      rule: 'pace',
      rulebook: 'ratio-90-70',
      basis: 'ratio',
      value: 0.6,
      onTrack: 0.9,
      atRisk: 0.7,
    });
    const { rule, value, onTrack } = explained(family, 'b').statusBecause;
    assert.deepEqual([rule, value, onTrack], ['closed', 0.5, 0.65]);
    assert.equal(explained(family, 'd').statusBecause.rule, 'draft');
    assert.equal(explained(family, 'a', [], '2026-04-01T00:00:00Z').statusBecause.rule, 'no-data');
    const settings = { statusRollup: 'worst' } as const;
    assert.equal(explained({ ...family, settings }, 'o').statusBecause.rule, 'worst');
  });

  it('[S73] shows the end of a goal as a grade, from 0 to 1', () => {
    const outcome = { at: half, by: 'p1' };
    for (const [proposed, shown] of [
      [1.15, 1],
      [-0.2, 0],
    ]) {
      const closed = keyResult('k', 'o', { state: 'closed', outcome: { ...outcome, proposed } });
      const { statusBecause, score } = explained({ goals: [closed] }, 'k');
      assert.equal(statusBecause.value, shown);
      assert.deepEqual(score.progress, { kind: 'scored', progress: proposed, raw: proposed });
    }
  });

  it('[S73] names the floor where it decided', () => {
    const early = explained(
      { goals: [keyResult('k', 'o')], checkIns: [checkIn('c', 'k', { value: 46 })] },
      'k',
    );
    assert.equal(early.statusBecause.rule, 'floor');
    assert.equal(early.statusBecause.onTrack, 0.05);
  });

  it('[S72] merges what the viewer may not see into one input and counts the rest', () => {
    const { inputs, leftOut, hiddenLeftOut, score } = explained(family, 'o', ['a', 'b', 'c', 'h']);
    assert.equal(inputs.length, 1);
    const [{ goalId, weight, share, progress }] = inputs as [(typeof inputs)[0]];
    assert.deepEqual([goalId, weight, share], [null, 5, 1]);
    assert.ok(Math.abs(progress - 1.4 / 5) < 1e-12);
    assert.deepEqual([hiddenLeftOut, leftOut.length], [1, 4]);
    assert.equal(score.worst, null);
    const text = JSON.stringify(explained(family, 'o', ['a', 'b', 'c', 'h']));
    for (const id of ['a', 'b', 'c', 'h']) assert.ok(!text.includes(`"${id}"`), id);
  });

  it('[S72] does not count hidden goals that only support, which may be private', () => {
    const { hiddenLeftOut, leftOut } = explained(family, 'o', ['f', 'd']);
    assert.deepEqual([hiddenLeftOut, leftOut.length], [1, 3]);
  });

  it('[S14] tells who carries a goal on only to those who may see it', () => {
    const closed = { state: 'closed', outcome: { grade: 0.5, at: half, by: 'p1' } };
    const given = over(
      [closed],
      [{ continues: 'k0' }, 10],
      [{ continues: 'k0', start: '2026-04-09' }],
    );
    const reasonsFor = (hidden: string[]) =>
      explained(given, 'o', hidden).leftOut.map(({ goalId, reason }) => [goalId, reason]);
    assert.deepEqual(reasonsFor([]), [
      ['k0', 'carried-on'],
      ['k2', 'not-started'],
    ]);
    assert.deepEqual(reasonsFor(['k1']), [
      ['k0', 'closed-before'],
      ['k2', 'not-started'],
    ]);
  });

  it('[S72] explains no goal that is hidden or not there', () => {
    assert.throws(() => explained(family, 'a', ['a']), { code: 'not-found', ids: ['a'] });
    assert.throws(() => explained(family, 'x'), { code: 'not-found', ids: ['x'] });
  });

  it('[S71] replays to the same bits where great figures cancel one another out', () => {
    const settings = { overAchievement: 'unclamped' } as const;
    // Far beyond what anybody weighs or reaches, and still within what sums of 106 bits tell apart.
    const within = (most: number) =>
      fc
        .double({ min: -most, max: most, noNaN: true })
        .map((value) => (Math.abs(value) < 1e-4 ? 0 : value));
    const weight = fc.oneof(fc.constantFrom(1, 3), fc.double({ min: 0.01, max: 100, noNaN: true }));
    const pairs = fc.tuple(within(1e6), within(1));
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, pairs), { minLength: 1, maxLength: 8 }), (list) => {
        const children = list.flatMap(([w, [value, rest]]): [object, number][] => [
          [weighing(w), value],
          [weighing(w), rest - value],
        ]);
        const given = { ...over(...children), settings };
        for (const every of [1, 2, 3]) {
          const hidden = children.flatMap((_, i) => (i % every === 0 ? [`k${i}`] : []));
          const explanation = explained(given, 'o', hidden);
          const { progress, computed, expected } = explanation.score;
          assert.deepEqual(replay(explanation), { progress, computed, expected });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[S71] replays one input to its bits, however little it weighs and has reached', () => {
    const given = over([weighing(1e-300), 1e-300]);
    for (const hidden of [[], ['k0']]) {
      const explanation = explained(given, 'o', hidden);
      const { progress, computed, expected } = explanation.score;
      assert.deepEqual(replay(explanation), { progress, computed, expected });
      assert.equal(explanation.inputs[0]?.progress, 1e-302);
    }
  });

  it('[S72] tells of merged inputs no more than their means and the score do', () => {
    const told = new Map<string, string>();
    for (let a = 0; a <= 30; a++) {
      for (let b = 0; b <= 30; b++) {
        const given = over([weighing(0.3), a], [weighing(0.7), b], [weighing(0.1), 50]);
        const { inputs, score } = explained(given, 'o', ['k0', 'k1']);
        const means = inputs.map(({ progress, expected }) => [progress, expected]);
        const known = JSON.stringify([means, score.progress]);
        const all = JSON.stringify(inputs);
        assert.equal(told.get(known) ?? all, all);
        told.set(known, all);
      }
    }
  });

  it('[S71] replays to the same bits, whatever is hidden', () => {
    fc.assert(
      fc.property(randomCompany, fc.func(fc.boolean()), (company, isHidden) => {
        const { records, board } = boardOf(company, company.at);
        const hidden = new Set(company.goals.map(({ id }) => id).filter((id) => isHidden(id)));
        for (const { id } of company.goals) {
          const maySee = (other: GoalId) => other === id || !hidden.has(other);
          for (const options of [{}, { maySee }]) {
            const explanation = explain(records, board, id, options);
            const copy = JSON.parse(JSON.stringify(explanation)) as typeof explanation;
            const { progress, computed, expected } = board.scoreOf(id)!;
            assert.deepEqual(replay(copy), { progress, computed, expected });
          }
        }
      }),
    );
  });
});
