import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Company, randomCompany } from '../testing/random-company.ts';
import {
  type Given,
  boardOf,
  checkIn,
  goal,
  keyResult,
  over,
  recordsOf,
  weighing,
} from '../testing/scoring.ts';
import { type Leverage, leverage } from './leverage.ts';
import { createScoreboard } from './scoreboard.ts';
import { whatIf } from './what-if.ts';

const id = (text: string) => text as GoalId;

function leveraged(
  given: Given,
  root: string,
  hidden: readonly string[] = [],
): readonly Leverage[] {
  const { records, board } = boardOf(given);
  return leverage(records, board, id(root), { maySee: (goalId) => !hidden.includes(goalId) });
}

/** One line for each: `goal weight gain`, and by whom it is blocked. */
function lines(found: readonly Leverage[]): string[] {
  const figure = (value: number) => Number(value.toFixed(9));
  return found.map(
    ({ goalId, weight, gain, blockedBy }) =>
      `${goalId} ${figure(weight)} ${figure(gain)}${blockedBy ? ` by ${blockedBy}` : ''}`,
  );
}

const override = { progress: 0.9, by: 'p1', at: '2026-04-02T00:00:00Z', reason: 'r' };
const closed = { state: 'closed', outcome: { grade: 0.5, at: '2026-04-05T00:00:00Z', by: 'p1' } };
/** Starts long enough ago to count as 0 without data. */
const old = { start: '2026-03-01' };

/** A company `o` over `a` (3) and `b` (1), with a key result that contributes to both. */
const diamond: Given = {
  goals: [
    goal('o'),
    goal('a', weighing(3)),
    goal('b', weighing(1)),
    keyResult('k', 'a'),
    keyResult('m', 'b'),
    keyResult('s', '', { links: [{ parentId: 'a' }, { parentId: 'b', weight: 3 }] }),
  ],
  checkIns: ['k', 'm', 's'].map((name, i) => checkIn(`c${i}`, name, { value: 20 * (i + 1) })),
};

describe('leverage', () => {
  it('[L10] gives each leaf its weight over all paths and what the root would gain by it', () => {
    assert.deepEqual(lines(leveraged(diamond, 'o')), [
      'k 0.375 0.3',
      's 0.5625 0.225',
      'm 0.0625 0.0375',
    ]);
    const [first] = leveraged(diamond, 'o');
    assert.deepEqual(first?.progress, { kind: 'scored', progress: 0.2, raw: 0.2 });
  });

  it('[L10] leaves out what has no part', () => {
    const given = over(
      [{}, 50],
      [{ state: 'draft' }, 0],
      [weighing(1, 'supports'), 0],
      [weighing(0), 0],
      [{ start: '2026-04-09' }, 0],
      [{ measure: { kind: 'number', start: 1, target: 1 } }, 0],
    );
    assert.deepEqual(lines(leveraged(given, 'o')), ['k0 1 0.5']);
    assert.deepEqual(leveraged(given, 'k0'), []);
    assert.deepEqual(leveraged({ goals: [goal('o')] }, 'o'), []);
  });

  it('[L11] gives what is held no weight and names what holds it, the highest first', () => {
    const below = (name: string, fields: object) => [
      goal(name, { ...weighing(1), ...fields }),
      goal(`${name}1`, { links: [{ parentId: name }], override: { ...override, progress: 0 } }),
      keyResult(`${name}2`, `${name}1`),
    ];
    const goals = [
      goal('o'),
      ...below('a', { override }),
      ...below('b', closed),
      goal('c', { ...weighing(2), ...closed }),
      goal('d', weighing(4)),
      keyResult('k', 'd'),
      keyResult('h', '', { links: [{ parentId: 'a1' }, { parentId: 'b1' }], override }),
    ];
    const checkIns = ['a2', 'b2', 'k', 'h'].map((name, i) => checkIn(`c${i}`, name, { value: 50 }));
    assert.deepEqual(lines(leveraged({ goals, checkIns }, 'o')), [
      'k 0.5 0.25',
      'a2 0 0 by a',
      'b2 0 0 by b',
      'c 0 0 by c',
      'h 0 0 by a',
    ]);
    const rooted = [goal('o', { override }), ...goals.slice(1)];
    const blockers = leveraged({ goals: rooted, checkIns }, 'o').map(({ blockedBy }) => blockedBy);
    assert.deepEqual([...new Set(blockers)], ['o']);
    const partly = keyResult('x', '', { links: [{ parentId: 'a' }, { parentId: 'd' }] });
    const free = leveraged(
      { goals: [...goals, partly], checkIns: [...checkIns, checkIn('x', 'x', { value: 0 })] },
      'o',
    );
    assert.equal(lines(free)[0], 'x 0.25 0.25');
  });

  it('[L12] counts a leaf without data with the weight that it has, or would have', () => {
    const zero = over([{}, 50], [{ ...old, ...weighing(3) }]);
    assert.deepEqual(lines(leveraged(zero, 'o')), ['k1 0.75 0.75', 'k0 0.25 0.125']);
    const out = over([{}, 50], [weighing(3)]);
    assert.deepEqual(lines(leveraged(out, 'o')), ['k0 1 0.5', 'k1 0.75 0.375']);
    const lowers: Given = {
      goals: [
        goal('o'),
        goal('a', weighing(1)),
        keyResult('k', 'a'),
        goal('b', weighing(1)),
        keyResult('x', 'b', old),
        keyResult('y', 'b', old),
      ],
      checkIns: [checkIn('c', 'k', { value: 90 })],
    };
    assert.deepEqual(lines(leveraged(lowers, 'o')), ['k 1 0.1', 'x 0.25 -0.2', 'y 0.25 -0.2']);
  });

  it('[L12] gains all that there would be where the root has no data', () => {
    assert.deepEqual(lines(leveraged(over([weighing(3)], [old]), 'o')), ['k1 1 1', 'k0 0.75 0.75']);
  });

  it('[L13] gains nothing by a leaf that is past its target', () => {
    const given = {
      ...over([{}, 150], [{}, 50]),
      settings: { overAchievement: 'unclamped' } as const,
    };
    assert.deepEqual(lines(leveraged(given, 'o')), ['k1 0.5 0.25', 'k0 0.5 0']);
  });

  it('[L10] gives a weight that is the finite difference, and a gain that what-if confirms', () => {
    fc.assert(fc.property(randomCompany, fc.nat(4), assertFiniteDifferences), { numRuns: 300 });
  });

  it('[L12] does so where leaves join several means at once', () => {
    const twice = { links: [{ parentId: 'a' }, { parentId: 'o' }] };
    const goals = [goal('o', { driver: 'both' }), goal('a', weighing(1)), keyResult('k', 'a')];
    const checkIns = [checkIn('c', 'k', { value: 20 })];
    const found = leveraged({ goals: [...goals, keyResult('x', '', twice)], checkIns }, 'o');
    // The root goes from 0.2 to the mean of 0.6 and 1.
    assert.deepEqual(lines(found), ['k 1 0.8', 'x 0.75 0.6']);
    fc.assert(fc.property(silentCompany, fc.nat(4), assertFiniteDifferences), { numRuns: 300 });
  });

  it('[L14] gives weights that come to 1 where everything counts and nothing is held', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const settings = { ...company.settings, noData: 'zero', noDataGraceDays: 0 } as const;
        const goals = company.goals.map(({ override: _word, ...rest }): Goal => ({
          ...rest,
          state: 'active',
        }));
        const { records, board } = boardOf({ ...company, goals, settings }, company.at);
        const found = leverage(records, board, id('g0'));
        const sum = found.reduce((total, { weight }) => total + weight, 0);
        assert.ok(found.length === 0 || Math.abs(sum - 1) < 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('[L14] gives the same bits in any order of goals and links', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const goals = company.goals
          .toReversed()
          .map((each) => ({ ...each, links: each.links.toReversed() }));
        const [one, other] = [company, { ...company, goals }].map((given) => {
          const { records, board } = boardOf(given, company.at);
          return leverage(records, board, id('g0'));
        });
        assert.deepEqual(one, other);
      }),
    );
  });
});

describe('leverage for a viewer', () => {
  it('[L16] merges hidden leaves that count into one, and tells nothing of others', () => {
    const given = over([{}, 50], [{}, 20], [{}, 40], [{}]);
    const found = leveraged(given, 'o', ['k1', 'k2', 'k3']);
    assert.deepEqual(lines(found), ['null 0.666666667 0.466666667', 'k0 0.333333333 0.166666667']);
    assert.equal(
      found[0]?.progress.kind === 'scored' && Number(found[0].progress.progress.toFixed(9)),
      0.3,
    );
    const silent = leveraged(over([{}, 50], [{}]), 'o', ['k1']);
    assert.deepEqual(lines(silent), ['k0 1 0.5']);
    const zero = leveraged(over([{}, 50], [old]), 'o', ['k1']);
    assert.deepEqual([lines(zero)[0], zero[0]?.progress], ['null 0.5 0.5', { kind: 'no-data' }]);
    assert.throws(() => leveraged(given, 'o', ['o']), { code: 'not-found' });
    assert.throws(() => leveraged(given, 'gone'), { code: 'not-found' });
  });

  it('[L16] names a leaf below a hidden goal by what it moves, never by what holds it there', () => {
    const goals = [
      goal('o'),
      goal('h', weighing(1)),
      keyResult('k', 'h'),
      goal('i', { ...weighing(1), override }),
      keyResult('l', 'i'),
      keyResult('m', '', { links: [{ parentId: 'i' }, { parentId: 'j' }] }),
      goal('j', { ...weighing(1), override }),
    ];
    const checkIns = ['k', 'l', 'm'].map((name) => checkIn(name, name, { value: 50 }));
    const found = leveraged({ goals, checkIns }, 'o', ['h', 'i']);
    assert.deepEqual(lines(found), ['k 0.333333333 0.166666667', 'm 0 0 by j']);
  });
});

/** A company of goals that many links join, most of which have no data. */
const silentCompany = randomCompany.map((company): Company => {
  const { goals, checkIns } = company;
  const measure = { kind: 'number', start: 0, target: 100 } as const;
  const made = goals.map(({ measure: _own, override: _word, ...rest }, place): Goal => {
    const isLeaf = place >= goals.length / 2;
    const links = rest.links.map((link) => ({ ...link, weight: link.weight + 1 }));
    const open = { ...rest, links, state: 'active' as const, driver: 'both' as const };
    const start = place % 3 === 0 ? '2026-03-01' : '2026-04-01';
    return isLeaf ? { ...open, start, measure, driver: 'measure' } : { ...open, start };
  });
  return { ...company, goals: made, checkIns: checkIns.slice(0, 3) };
});

function assertFiniteDifferences(company: Company, chosen: number): void {
  const records = recordsOf(company);
  const board = createScoreboard(records, company.at);
  const rootId = id(`g${chosen % company.goals.length}`);
  const rootAt = (leaf: GoalId, progress: number) => {
    const found = whatIf(records, board, setTo(company, leaf, progress));
    const root = found.find(({ goalId }) => goalId === rootId);
    return figureOf(root?.after ?? board.scoreOf(rootId));
  };
  const now = figureOf(board.scoreOf(rootId));
  for (const { goalId, weight, progress, gain } of leverage(records, board, rootId)) {
    assert.ok(goalId !== null);
    const difference = (rootAt(goalId, 0.75) - rootAt(goalId, 0.25)) / 0.5;
    assert.ok(Math.abs(difference - weight) < 1e-9);
    const isPast = progress.kind === 'scored' && progress.progress > 1;
    assert.ok(Math.abs(gain - (isPast ? 0 : rootAt(goalId, 1) - now)) < 1e-9);
  }
}

/** A leaf set to a progress by what a person says last, as far as its board will know. */
function setTo({ goals, at }: Company, leaf: GoalId, progress: number) {
  const found = goals.find((each) => each.id === leaf);
  assert.ok(found);
  const said = checkIn('zz', leaf, { progress, at, asOf: '2027-01-01' });
  return { goals: [{ ...found, driver: 'manual' as const }], checkIns: [said] };
}

function figureOf(score: { readonly progress: Leverage['progress'] } | null | undefined): number {
  return score?.progress.kind === 'scored' ? score.progress.progress : 0;
}
