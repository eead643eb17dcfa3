import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { type RecordChanges, recordsWith } from '../goals/overlay.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import {
  type Company,
  checkInAt,
  goalAt,
  goalFields,
  observationAt,
  randomCompany,
  report,
  sight,
} from '../testing/random-company.ts';
import {
  type Given,
  boardOf,
  checkIn,
  goal,
  keyResult,
  observation,
  over,
  recordsOf,
} from '../testing/scoring.ts';
import { createScoreboard } from './scoreboard.ts';
import type { GoalScore } from './score.ts';
import { type WhatIfChange, whatIf } from './what-if.ts';

const id = (text: string) => text as GoalId;

/** What the changes would do, of goals not in `hidden`, as `goal before > after`. */
function shown(given: Given, changes: RecordChanges, hidden: readonly string[] = []) {
  const { records, board } = boardOf(given);
  const maySee = (goalId: GoalId) => !hidden.includes(goalId);
  return whatIf(records, board, changes, { maySee }).map(asLine);
}

function asLine({ goalId, before, after }: WhatIfChange): string {
  const figure = (score: GoalScore | null) =>
    score?.progress.kind === 'scored'
      ? Number(score.progress.progress.toFixed(9))
      : (score?.progress.kind ?? null);
  return `${goalId} ${figure(before)} > ${figure(after)}`;
}

const family = over([{}, 20], [{}, 40]);
const tops: Given = {
  goals: [...family.goals, goal('p'), keyResult('m', 'p')],
  checkIns: [...family.checkIns, checkIn('cm', 'm', { value: 100 })],
};

describe('whatIf', () => {
  it('[L20] says what values, weights, links, states and overrides would change', () => {
    const [, first] = family.goals;
    const weightier = { ...first!, links: [{ ...first!.links[0]!, weight: 3 }] };
    const override = { progress: 0.9, by: 'p1', at: '2026-04-02T00:00:00Z', reason: 'r' };
    const cases: [RecordChanges, string[]][] = [
      [{ checkIns: [checkIn('n', 'k0', { value: 60 })] }, ['k0 0.2 > 0.6', 'o 0.3 > 0.5']],
      [
        { checkIns: [checkIn('n', 'k0', { value: 60 }), checkIn('n1', 'k1', { value: 80 })] },
        ['k1 0.4 > 0.8', 'k0 0.2 > 0.6', 'o 0.3 > 0.7'],
      ],
      [{ goals: [weightier] }, ['o 0.3 > 0.25']],
      [{ goals: [keyResult('k0', 'p')] }, ['p 1 > 0.6', 'o 0.3 > 0.4']],
      [{ goals: [{ ...first!, state: 'draft' }] }, ['k0 0.2 > 0.2', 'o 0.3 > 0.4']],
      [{ goals: [keyResult('k0', 'o', { override })] }, ['k0 0.2 > 0.9', 'o 0.3 > 0.65']],
      [{}, []],
      [{ checkIns: [checkIn('n', 'k0', {})] }, []],
    ];
    for (const [changes, lines] of cases) assert.deepEqual(shown(tops, changes), lines);
  });

  it('[L20] shows goals that come and go, those removed first', () => {
    const added = [goal('n', { links: [{ parentId: 'o' }] }), keyResult('nk', 'n')];
    const changes = { goals: added, checkIns: [checkIn('c', 'nk', { value: 50 })] };
    assert.deepEqual(shown(tops, changes), ['nk null > 0.5', 'n null > 0.5']);
    const driven = { ...tops, goals: tops.goals.with(0, goal('o', { driver: 'both' })) };
    assert.deepEqual(shown(driven, { ...changes, removed: [id('k0'), id('p')] }), [
      'p 1 > null',
      'k0 0.2 > null',
      'nk null > 0.5',
      'n null > 0.5',
      'o 0.3 > 0.45',
    ]);
  });

  it('[L20] shows every goal that reads what is said of a metric', () => {
    const measure = { kind: 'number', start: 0, target: 100, metricId: 'm' };
    const goals = [goal('o'), keyResult('r', 'o', { measure }), keyResult('s', 'o', { measure })];
    const given = { goals, observations: [observation('before', { value: 10 })] };
    const lines = ['s 0.1 > 0.5', 'r 0.1 > 0.5', 'o 0.1 > 0.5'];
    assert.deepEqual(shown(given, { observations: [observation('n', { value: 50 })] }), lines);
    assert.deepEqual(shown(given, { checkIns: [checkIn('n', 's', { value: 50 })] }), lines);
  });

  it('[L20] changes nothing, and shows what scoring the changed records anew gives', () => {
    fc.assert(
      fc.property(randomCompany, trials, fc.boolean(), (company, drawn, isLive) => {
        const records = recordsOf(company);
        const board = createScoreboard(records, company.at, { isLive });
        const changes = legalChanges(company, drawn);
        const found = whatIf(records, board, changes);
        const trial = recordsWith(records, changes);
        const after = createScoreboard(trial, company.at, { isLive });
        const all = [...new Set([...records.goals.keys(), ...trial.goals.keys()])];
        const expected = all.flatMap((goalId) => {
          const change = [board.scoreOf(goalId) ?? null, after.scoreOf(goalId) ?? null];
          const isSame = JSON.stringify(change[0]) === JSON.stringify(change[1]);
          return isSame ? [] : [{ goalId, before: change[0], after: change[1] }];
        });
        assert.deepEqual([...found].sort(byId), expected.sort(byId));
        assert.ok(isChildrenFirst(found, trial.goals));
      }),
    );
  });

  it('[L21] refuses a circle, with its goals in order', () => {
    const circle = { goals: [goal('o', { links: [{ parentId: 'k0' }] })] };
    assert.throws(() => shown(tops, circle), { code: 'would-cycle', ids: ['k0', 'o'] });
  });

  it('[L21] refuses what names a goal that is not there, but for links that led nowhere before', () => {
    const lost = keyResult('lost', 'nowhere');
    const given = { ...tops, goals: [...tops.goals, lost] };
    const refused: [RecordChanges, string][] = [
      [{ checkIns: [checkIn('n', 'gone', { value: 1 })] }, 'gone'],
      [{ checkIns: [checkIn('n', 'k0', { value: 1 })], removed: [id('k0')] }, 'k0'],
      [{ removed: [id('gone')] }, 'gone'],
      [{ goals: [keyResult('new', 'gone')] }, 'gone'],
      [{ goals: [keyResult('k0', 'p')], removed: [id('p')] }, 'p'],
      [{ goals: [keyResult('new', 'o', { continues: 'gone' })] }, 'gone'],
    ];
    for (const [changes, at] of refused) {
      assert.throws(() => shown(given, changes), { code: 'not-found', ids: [at] });
    }
    assert.deepEqual(shown(given, { goals: [{ ...lost, state: 'draft' }] }), [
      'lost no-data > no-data',
    ]);
  });
});

describe('whatIf for a viewer', () => {
  const secret: Given = {
    goals: [goal('o'), keyResult('k', 'o'), keyResult('h', 'o', { continues: 'old' }), goal('q')],
    checkIns: [checkIn('a', 'k', { value: 50 }), checkIn('b', 'h', { value: 0 })],
  };

  it('[L22] leaves hidden goals out of the results and names none as the worst', () => {
    const { records, board } = boardOf(secret);
    const maySee = (goalId: GoalId) => goalId !== 'h';
    const changes = { checkIns: [checkIn('n', 'k', { value: 90 })], goals: [goal('q')] };
    const found = whatIf(records, board, changes, { maySee });
    assert.deepEqual(found.map(asLine), ['k 0.5 > 0.9', 'o 0.25 > 0.45']);
    assert.equal(board.scoreOf(id('o'))?.worst, 'h');
    assert.doesNotMatch(JSON.stringify(found), /"h"/);
  });

  it('[L22] treats hidden goals as goals that are not there', () => {
    const toHidden: RecordChanges[] = [
      { checkIns: [checkIn('n', 'h', { value: 1 })] },
      { removed: [id('h')] },
      { goals: [keyResult('h', 'o')] },
      { goals: [keyResult('new', 'h')] },
      { goals: [keyResult('new', 'o', { continues: 'h' })] },
    ];
    for (const changes of toHidden) {
      const elsewhere = JSON.stringify(changes).replaceAll('"h"', '"x"');
      const refusals = [changes, JSON.parse(elsewhere) as RecordChanges].map((made) =>
        refusalOf(() => shown(secret, made, ['h'])).replace(/\bx\b/g, 'h'),
      );
      assert.match(refusals[0]!, /^not-found: There is no goal h /);
      // An id that nobody has is free for a new goal.
      if (changes.goals?.[0]?.id !== 'h') assert.equal(refusals[0], refusals[1]);
    }
  });

  it('[L22] keeps links and the continued goal that the viewer was not shown', () => {
    const goals = [
      goal('o', { driver: 'both' }),
      goal('h', { driver: 'both' }),
      keyResult('k', 'o', { links: [{ parentId: 'h' }, { parentId: 'o' }], continues: 'was' }),
      keyResult('was', 'o', {
        state: 'closed',
        outcome: { grade: 0, at: '2026-04-05T00:00:00Z', by: 'p1' },
      }),
    ];
    const { records, board } = boardOf({ goals, checkIns: [checkIn('a', 'k', { value: 50 })] });
    const maySee = (goalId: GoalId) => goalId !== 'h' && goalId !== 'was';
    const face = keyResult('k', 'o', { state: 'draft' });
    const found = whatIf(records, board, { goals: [face] }, { maySee });
    assert.deepEqual(found.map(asLine), ['k 0.5 > 0.5', 'o 0.5 > 0']);
    const named = {
      ...face,
      links: [...face.links, { parentId: id('h'), weight: 2, role: 'contributes' as const }],
    };
    assert.throws(() => whatIf(records, board, { goals: [named] }, { maySee }), {
      code: 'not-found',
    });
    const all = whatIf(records, board, { goals: [face] }).map(asLine);
    assert.ok(all.includes('h 0.5 > undefined'));
  });

  it('[L22] counts what moves a goal in view over a hidden one', () => {
    const goals = [goal('o', { driver: 'both' }), goal('h', { links: [{ parentId: 'o' }] })];
    const given = {
      goals: [...goals, keyResult('k', 'h')],
      checkIns: [checkIn('a', 'k', { value: 50 })],
    };
    const measure = { kind: 'number' as const, start: 0, target: 50 };
    const face = { ...keyResult('k', 'h'), links: [], measure };
    assert.deepEqual(shown(given, { goals: [face] }, ['h']), ['k 0.5 > 1', 'o 0.5 > 1']);
    assert.deepEqual(shown(given, { goals: [face] }).sort(), [
      'h 0.5 > undefined',
      'k 0.5 > 1',
      'o 0.5 > undefined',
    ]);
  });

  it('[L22] tells of a circle only what the viewer may see', () => {
    const goals = [
      goal('a'),
      goal('h', { links: [{ parentId: 'a' }] }),
      goal('b', { links: [{ parentId: 'h' }] }),
    ];
    const changes = { goals: [goal('a', { links: [{ parentId: 'b' }] })] };
    const refusal = refusalOf(() => shown({ goals }, changes, ['h']));
    assert.match(refusal, /^would-cycle: .* a → b\./);
    assert.doesNotMatch(refusal, /\bh\b/);
  });
});

const byId = (a: { goalId: GoalId }, b: { goalId: GoalId }) => (a.goalId < b.goalId ? -1 : 1);

function isChildrenFirst(
  found: readonly WhatIfChange[],
  goals: ReadonlyMap<GoalId, Goal>,
): boolean {
  const places = new Map(found.map(({ goalId }, place) => [goalId, place]));
  return found.every(({ goalId }, place) =>
    (goals.get(goalId)?.links ?? [])
      .filter(({ parentId }) => goals.has(parentId))
      .every(({ parentId }) => (places.get(parentId) ?? Infinity) > place),
  );
}

const trials = fc.record({
  goals: fc.array(fc.tuple(fc.nat(32), goalFields), { maxLength: 3 }),
  checkIns: fc.array(fc.tuple(fc.nat(80), report), { maxLength: 2 }),
  observations: fc.array(fc.tuple(fc.nat(20), sight), { maxLength: 2 }),
  removed: fc.array(fc.nat(29), { maxLength: 2 }),
});

/** What was drawn, but for links to goals that are not there and check-ins on them. */
function legalChanges(
  { goals: all }: Company,
  drawn: typeof trials extends fc.Arbitrary<infer T> ? T : never,
) {
  const removed = drawn.removed.map((place) => id(`g${place % all.length}`));
  const isThere = (goalId: GoalId) =>
    all.some((each) => each.id === goalId) && !removed.includes(goalId);
  const goals = drawn.goals.map(([place, fields]): Goal => {
    const { continues, links, ...rest } = goalAt(place, fields);
    const kept = links.filter(({ parentId }) => isThere(parentId));
    return { ...rest, links: kept, ...(continues && isThere(continues) && { continues }) };
  });
  const checkIns = drawn.checkIns.map(([number, fields]) => checkInAt(number, all.length, fields));
  const observations = drawn.observations.map(([number, fields]) => observationAt(number, fields));
  return {
    removed,
    goals,
    observations,
    checkIns: checkIns.filter(({ goalId }) => isThere(goalId)),
  };
}

function refusalOf(attempt: () => unknown): string {
  try {
    attempt();
    return 'nothing';
  } catch (error) {
    assert.ok(error instanceof PerfError);
    return `${error.code}: ${error.message} ${error.ids.join()}`;
  }
}
