import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordsFrom } from '../goals/records.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { randomCompany } from '../testing/random-company.ts';
import { type Given, boardOf, checkIn, goal, keyResult, weighing } from '../testing/scoring.ts';
import { type DoubleCounted, doubleCount } from './double-count.ts';
import { explain } from './explain.ts';
import { type Scoreboard, createScoreboard } from './scoreboard.ts';

const id = (text: string) => text as GoalId;

function counted(given: Given, hidden: readonly string[] = []): readonly DoubleCounted[] {
  const { records, board } = boardOf(given);
  return doubleCount(records, board, id('o'), { maySee: (goalId) => !hidden.includes(goalId) });
}

const twice = { links: [{ parentId: 'a' }, { parentId: 'b', weight: 3 }] };
const family: readonly Goal[] = [
  goal('o'),
  goal('a', weighing(3)),
  goal('b', weighing(1)),
  keyResult('k', 'a'),
  keyResult('m', 'b'),
  keyResult('s', '', twice),
];
const checkIns = ['k', 'm', 's', 't', 'u'].map((name) => checkIn(`c${name}`, name, { value: 20 }));

/** The paths from a root down to a leaf as explanations have them: the goals on each, and its weight. */
function slowPaths(records: Records, board: Scoreboard, rootId: GoalId) {
  const paths = new Map<GoalId, { goals: readonly GoalId[]; weight: number }[]>();
  const follow = (goalId: GoalId, goals: readonly GoalId[], weight: number) => {
    const { inputs, override, atClose, score } = explain(records, board, goalId);
    const isFinal = records.goals.get(goalId)?.outcome?.grade !== undefined;
    const isGraded = isFinal && ['achieved', 'partly', 'missed'].includes(score.status);
    const isHeld = goalId !== rootId && (override?.progress !== undefined || atClose || isGraded);
    const next = isHeld ? [] : inputs.filter((input) => input.weight > 0);
    if (next.length === 0) paths.set(goalId, [...(paths.get(goalId) ?? []), { goals, weight }]);
    for (const { goalId: child, share } of next) {
      assert.ok(child !== null);
      follow(child, [...goals, child], weight * share);
    }
  };
  follow(rootId, [rootId], 1);
  return paths;
}

describe('doubleCount', () => {
  it('[L4] names leaves that count by several paths, with what a person needs to mend it', () => {
    assert.deepEqual(counted({ goals: family, checkIns }), [
      {
        goalId: 's',
        weight: 0.5625,
        paths: 2,
        partsAt: 's',
        through: [
          { parentId: 'a', weight: 0.375 },
          { parentId: 'b', weight: 0.1875 },
        ],
        meetsAt: 'o',
      },
    ]);
  });

  it('[L4] looks at what counts only, and at a goal that is held as at a leaf', () => {
    const override = { progress: 0.9, by: 'p1', at: '2026-04-02T00:00:00Z', reason: 'r' };
    const goals = [
      ...family
        .slice(0, 5)
        .map((each): Goal => (each.measure ? each : { ...each, driver: 'both' })),
      goal('g', twice),
      keyResult('t', 'g'),
      goal('h', { ...twice, override }),
      keyResult('u', 'h', { links: [{ parentId: 'h' }, { parentId: 'a' }] }),
      keyResult('x', '', twice),
      keyResult('y', '', { ...twice, state: 'draft' }),
      keyResult('z', '', { links: [{ parentId: 'a' }, { parentId: 'b', role: 'supports' }] }),
    ];
    const found = counted({
      goals: [goal('o', { override, driver: 'both' }), ...goals.slice(1)],
      checkIns,
    });
    assert.deepEqual(
      found.map(({ goalId, partsAt, meetsAt }) => [goalId, partsAt, meetsAt]),
      [
        ['h', 'h', 'o'],
        ['t', 'g', 'o'],
      ],
    );
    assert.deepEqual(found[0]?.through, found[1]?.through);
  });

  it('[L4] finds the paths that explanations lead along', () => {
    fc.assert(
      fc.property(randomCompany, fc.nat(4), (company, chosen) => {
        const { records, board } = boardOf(company, company.at);
        const rootId = id(`g${chosen % company.goals.length}`);
        const slow = [...slowPaths(records, board, rootId)].filter(([, paths]) => paths.length > 1);
        const found = doubleCount(records, board, rootId);
        assert.deepEqual(
          found.map(({ goalId }) => goalId).sort(),
          slow.map(([goalId]) => goalId).sort(),
        );
        for (const each of found) {
          const paths = new Map(slow).get(each.goalId) ?? [];
          const through = each.through.map(({ parentId }) => {
            const some = paths.filter(
              ({ goals }) => goals[goals.indexOf(each.partsAt) - 1] === parentId,
            );
            return { parentId, weight: some.reduce((sum, { weight }) => sum + weight, 0) };
          });
          assert.equal(each.paths, paths.length);
          const isClose = (a: number, b: number) => Math.abs(a - b) < 1e-9;
          assert.ok(
            isClose(
              each.weight,
              paths.reduce((sum, { weight }) => sum + weight, 0),
            ),
          );
          assert.ok(each.through.every(({ weight }, i) => isClose(weight, through[i]!.weight)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[L4] sorts by weight, then id, at any size', () => {
    const size = 30_000;
    const [base, leaf] = [
      goal('b', { driver: 'both', start: '2026-03-01' }),
      keyResult('k', 'b', { start: '2026-03-01' }),
    ];
    const link = (parentId: string) => ({
      parentId: id(parentId),
      weight: 1,
      role: 'contributes' as const,
    });
    const ways = ['a', 'b'].map((name): Goal => ({ ...base, id: id(name), links: [link('o')] }));
    const leaves = Array.from({ length: size }, (_, i): Goal => ({
      ...leaf,
      id: id(`k${i}`),
      links: [link('a'), link('b')],
    }));
    const records = recordsFrom({ goals: [{ ...base, id: id('o') }, ...ways, ...leaves] });
    const board = createScoreboard(records, '2026-04-06T00:00:00Z');
    const found = doubleCount(records, board, id('o')).map(({ goalId }) => goalId);
    assert.deepEqual(found, leaves.map((each) => each.id).sort());
    const weights = counted({
      goals: [
        ...family,
        keyResult('t', '', { links: [{ parentId: 'b' }, { parentId: 'a', weight: 9 }] }),
      ],
      checkIns,
    });
    assert.deepEqual(
      weights.map(({ goalId }) => goalId),
      ['t', 's'],
    );
  });

  it('[L5] looks at paths of goals in view alone, and counts hidden ones in the shares', () => {
    const third = { links: [...twice.links, { parentId: 'h' }] };
    const goals = [
      ...family.slice(0, 5),
      keyResult('s', '', third),
      keyResult('t', '', twice),
      goal('h', weighing(4)),
    ];
    const given = { goals, checkIns };
    assert.deepEqual(
      counted(given).map(({ goalId, paths }) => `${goalId} ${paths}`),
      ['s 3', 't 2'],
    );
    const seen = counted(given, ['h', 't']);
    assert.deepEqual(
      seen.map(({ goalId, paths }) => `${goalId} ${paths}`),
      ['s 2'],
    );
    assert.doesNotMatch(JSON.stringify(seen), /"[ht]"/);
    const [through] = seen[0]!.through;
    assert.deepEqual(through, { parentId: 'a', weight: 0.125 });
    const [{ weight, through: all }] = seen as [DoubleCounted];
    assert.equal(weight, all[0]!.weight + all[1]!.weight);
    assert.deepEqual(counted(given, ['h', 'a']), []);
    assert.throws(() => counted(given, ['o']), { code: 'not-found' });
  });
});
