import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { difference } from '../insights/difference.ts';
import { movers } from '../insights/movers.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { type Lists, companies, stateOf, withoutHidden } from '../testing/hidden-company.ts';
import { type Seen, seenBy } from '../testing/insights.ts';
import { company, goalOf, keyResultOf, monday, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import { plainWorkspace } from './plain-workspace.ts';

const goals = [
  goalOf('p', { kind: 'pillar', ownerId: 'ada' }),
  goalOf('o', { links: [{ parentId: 'p' }] }),
  keyResultOf('k', 'o'),
  keyResultOf('secret', 'o', { ownerId: 'max', visibility: 'chain' }),
];
const later = '2026-05-11T10:00:00.000Z';
const viewers = ['ada', 'lea', 'mia', 'max', 'hal', 'vic'];

/** Which goals are counted where, and who has none. */
function toldOf(state: Seen): string {
  const figures = state.insights();
  const { cells } = figures.statusDistribution();
  const counted = cells.flatMap(({ kind, teamId, goalIds }) =>
    goalIds.map((id) => `${id} ${kind} ${teamId}`),
  );
  const { people, teams } = figures.coverage();
  return JSON.stringify([counted.sort(), people, teams]);
}

/** Everything of a state, scores included. */
function allOf(state: Seen): string {
  const figures = state.insights();
  const pillars = figures.strategyProgress().pillars.map(({ goalId }) => goalId);
  return JSON.stringify([
    ...[figures.strategyProgress(), figures.statusDistribution(), figures.alignment()],
    ...[figures.coverage(), figures.freshness(), figures.confidence(), figures.divergence()],
    ...[figures.movers(), figures.forecast(), pillars.map((id) => figures.leverage(id).leaves)],
  ]);
}

/** The same lists with other words in, and other ids of, the goals that somebody may not see. */
function disguised(lists: Lists, isHidden: (goalId: GoalId) => boolean): Lists {
  const ids = (lists.goals ?? []).map((goal) => (goal as { readonly id: GoalId }).id);
  const words = new Map(ids.filter(isHidden).map((id) => [`"${id}"`, `"${id}z"`]));
  const text = JSON.stringify(lists).replaceAll(/"g\d"/g, (id) => words.get(id) ?? id);
  return JSON.parse(text) as Lists;
}

describe('the figures of a workspace', () => {
  test('[I19] other words and ids of goals out of sight change no figure', () => {
    fc.assert(
      fc.property(companies, fc.constantFrom(...viewers), (lists, viewer) => {
        const state = seenBy(stateOf(lists), monday, viewer);
        const other = seenBy(stateOf(disguised(lists, state.isHidden)), monday, viewer);
        assert.equal(allOf(other), allOf(state));
      }),
      { numRuns: 100 },
    );
  });

  test('[I19] no figure names a goal out of sight, nor does a difference', () => {
    fc.assert(
      fc.property(companies, fc.constantFrom(...viewers), (lists, viewer) => {
        const all = stateOf(lists);
        const state = seenBy(all, monday, viewer);
        const told = allOf(state) + JSON.stringify(difference(state, seenBy(all, later, viewer)));
        for (const id of all.goals.keys()) {
          if (state.isHidden(id)) assert.ok(!told.includes(`"${id}"`), id);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('[I20] what is counted is counted as if goals out of sight had never been', () => {
    fc.assert(
      fc.property(companies, fc.constantFrom(...viewers), (lists, viewer) => {
        const all = stateOf(lists);
        const bare = withoutHidden(all, viewer as PersonId);
        assert.equal(toldOf(seenBy(all, monday, viewer)), toldOf(seenBy(bare, monday, viewer)));
      }),
      { numRuns: 200 },
    );
  });

  test('[I16] [I19] what somebody may not see is told as out of sight, and counts in scores', async () => {
    const open = memoryStorages();
    let now = monday;
    const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer, now: () => now });
    const ada = await of('ada');
    await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
    const mia = await of('mia');
    await mia.run({ type: 'goal.check-in', input: { goalId: 'k', value: 20 } });
    const max = await of('max');
    now = later;
    await max.run({ type: 'goal.check-in', input: { goalId: 'secret', value: 80 } });
    const lea = await of('lea');
    const told = async (workspace: typeof mia) => {
      const found = difference(await workspace.at(monday), await workspace.at(later));
      return found.groups
        .filter(({ key }) => key !== 'time-passed')
        .map(({ key, causes }) => [
          key,
          causes.map(({ values }) => 'goalId' in values && values.goalId),
        ]);
    };
    assert.deepEqual(await told(mia), [['out-of-sight', ['o']]]);
    assert.deepEqual(await told(lea), [['checked-in', ['secret']]]);
    const found = movers(await mia.at(monday), await mia.at(later)).goals;
    assert.deepEqual(
      found.map(({ goalId, checkInIds }) => [goalId, checkInIds]),
      [
        ['o', []],
        ['p', []],
      ],
    );
  });

  test('[I16] a goal in view hands on nothing where the cause is out of sight below it', () => {
    const override = { status: 'on-track', by: 'ada', at: monday, reason: 'r' };
    const stateWith = (due: string) => {
      const top = goalOf('o', { links: [{ parentId: 'p' }], override });
      const hidden = keyResultOf('h', 'o', { ownerId: 'max', visibility: 'chain', due });
      const said = { id: 'c', goalId: 'h', by: 'max', at: monday, asOf: '2026-05-04', value: 20 };
      const lists = { people: company.people ?? [], goals: [...goals.slice(0, 1), top, hidden] };
      return seenBy(stateOf({ ...lists, checkIns: [said] }), monday, 'mia');
    };
    const found = difference(stateWith('2026-06-30'), stateWith('2026-12-31'));
    assert.deepEqual(
      found.goals.map(({ goalId, before, after }) => [goalId, before?.status, after?.status]),
      [['p', 'off-track', 'on-track']],
    );
    assert.deepEqual(found.groups, [
      { key: 'out-of-sight', causes: [{ key: 'out-of-sight', values: { goalId: 'p' } }] },
    ]);
    assert.deepEqual(found.goals[0]?.below, []);
  });

  test('[I8] [I19] what was said of goals out of sight is in no confidence', () => {
    const said = { at: monday, asOf: '2026-05-04', value: 20 };
    const checkIns = [
      { ...said, id: 'c', goalId: 'k', by: 'mia', confidence: 0.4 },
      { ...said, id: 'd', goalId: 'secret', by: 'max', confidence: 0.8 },
    ];
    const state = stateOf({ people: company.people ?? [], goals, checkIns });
    const [mia, lea] = ['mia', 'lea'].map((viewer) => {
      const [found] = seenBy(state, monday, viewer).insights().confidence().pillars;
      return found?.given.map(({ goalId }) => goalId);
    });
    assert.deepEqual([mia, lea], [['k'], ['k', 'secret']]);
  });

  test('[I21] are those of the moment, live and in the past, with the settings of that day', async () => {
    const initial = { ...company, goals, settings: {} };
    let now = monday;
    const workspace = await openWorkspace({
      ...{ storage: memoryStorage({ initial }), viewer: 'mia', now: () => now },
    });
    const early = await workspace.at(monday);
    const before = JSON.stringify(early.insights().statusDistribution());
    assert.equal(JSON.stringify(workspace.insights().statusDistribution()), before);
    const kept = workspace.insights();
    now = later;
    await workspace.run({
      type: 'goal.change-state',
      input: { goalId: 'k', from: 'active', to: 'cancelled' },
    });
    const statuses = (state: Pick<typeof early, 'insights'>) =>
      state
        .insights()
        .statusDistribution()
        .cells.map(({ status, kind }) => `${kind} ${status}`);
    assert.ok(statuses(workspace).includes('key-result cancelled'));
    assert.ok(statuses({ insights: () => kept }).includes('key-result cancelled'));
    assert.ok(statuses(await workspace.at(later)).includes('key-result cancelled'));
    assert.equal(
      JSON.stringify((await workspace.at(monday)).insights().statusDistribution()),
      before,
    );
    const kinds = difference(early, workspace).groups.map(({ key }) => key);
    assert.equal(kinds[0], 'cancelled');
  });

  test('[I21] scores of another moment are a board of their own, for goals in view', async () => {
    const workspace = await openWorkspace({ goals, viewer: 'mia' });
    const board = workspace.scoresAt('2026-04-02T00:00:00Z');
    assert.equal(board.at, '2026-04-02T00:00:00Z');
    assert.equal(board.scoreOf('secret' as GoalId), undefined);
    assert.ok(board.scoreOf('k' as GoalId));
    assert.equal(workspace.scores().at, monday);
  });

  test('[I21] are told of plain data too', () => {
    const plain = plainWorkspace({ goals, now: () => monday });
    assert.equal(plain.insights().statusDistribution().total, 4);
  });
});
