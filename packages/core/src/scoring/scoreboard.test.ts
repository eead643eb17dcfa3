import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Records, recordsFrom } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { defaultSettings } from '../schema/parse.ts';
import {
  checkInAt,
  goalAt,
  goalFields,
  moment,
  observationAt,
  randomCompany,
  report,
  sight,
  withCheckIns,
} from '../testing/random-company.ts';
import { LiveCompany } from '../testing/live-company.ts';
import { boardOf, checkIn, goal, keyResult, observation, recordsOf } from '../testing/scoring.ts';
import { SlowScores } from '../testing/slow-scores.ts';
import { explain } from './explain.ts';
import { type Scoreboard, createScoreboard } from './scoreboard.ts';

function allScores(board: Scoreboard, records: Records) {
  return new Map([...records.goals.keys()].map((id) => [id, board.scoreOf(id)]));
}

function differing(before: Map<GoalId, unknown>, after: Map<GoalId, unknown>): GoalId[] {
  const isSame = (id: GoalId) => JSON.stringify(before.get(id)) === JSON.stringify(after.get(id));
  return [...after.keys()].filter((id) => !isSame(id)).sort();
}

type Step = (live: LiveCompany, board: Scoreboard) => readonly GoalId[];

const reported: fc.Arbitrary<Step> = report.map((fields) => (live, board) => {
  const { goals, checkIns } = live.lists;
  if (goals.length === 0) return [];
  const added = checkInAt(1000 + checkIns.length, goals.length, fields);
  const onGoal: CheckIn = { ...added, goalId: goals[fields.goal % goals.length]!.id };
  live.change(said(live, onGoal));
  return board.update([onGoal.goalId]);
});

/** What a check-in changes: itself, and the metric that its goal reads. */
function said({ lists: { goals, checkIns, observations = [] } }: LiveCompany, made: CheckIn) {
  const all = withCheckIns(goals, [made], observations);
  return { checkIns: [...checkIns, made], observations: all };
}

/** Something is observed of a metric: whoever reads it is found by any one who does. */
const observed: fc.Arbitrary<Step> = sight.map((fields) => (live, board) => {
  const { observations = [] } = live.lists;
  const made = observationAt(1000 + observations.length, fields);
  live.change({ observations: [...observations, made] });
  return board.update(live.readersOf(made.metricId).slice(0, 1));
});

const edited: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(), goalFields)
  .map(([choice, fields]) => (live, board) => {
    const { goals } = live.lists;
    if (goals.length === 0) return [];
    const place = choice % goals.length;
    const before = goals[place]!;
    const made = goalAt(Number(before.id.slice(1)), fields);
    // Half the time the links stay, so that the records can be taken in without beginning anew.
    const { continues, ...rest } = made;
    const kept = before.continues === undefined ? {} : { continues: before.continues };
    const moved = continues === undefined ? rest : made;
    const links = before.links.map((link, i) => ({ ...link, ...weightOf(made, i) }));
    const changed = choice % 2 ? moved : { ...rest, ...kept, links };
    live.change({ goals: goals.with(place, changed) });
    return board.update([before.id]);
  });

function weightOf({ links }: Goal, i: number) {
  const link = links[i];
  return link ? { weight: link.weight, role: link.role } : {};
}

const added: fc.Arbitrary<Step> = goalFields.map((fields) => (live, board) => {
  const { goals } = live.lists;
  const made = goalAt(Math.max(0, ...goals.map(({ id }) => Number(id.slice(1)) + 1)), fields);
  live.change({ goals: [...goals, made] });
  return board.update([made.id]);
});

const removed: fc.Arbitrary<Step> = fc.nat().map((choice) => (live, board) => {
  const { goals } = live.lists;
  const gone = goals[choice % Math.max(1, goals.length)];
  if (!gone) return [];
  live.change({ goals: goals.filter((each) => each !== gone) });
  return board.update([gone.id]);
});

const resettled: fc.Arbitrary<Step> = fc.boolean().map((isMean) => (live, board) => {
  live.change({ settings: { statusRollup: isMean ? 'mean' : 'worst' } });
  return board.update([]);
});

/** Another end of the year, another zone of a person: what they concern is named, as a workspace does. */
const recalendared: fc.Arbitrary<Step> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('Europe/Oslo', 'Pacific/Auckland'))
  .map(([date, timeZone]) => (live, board) => {
    const { people = [], cycles = [], goals } = live.lists;
    const end = `2026-04-${String(date).padStart(2, '0')}`;
    live.change({
      people: people.map((person) => ({ ...person, timeZone })),
      cycles: cycles.map((cycle) => ('parentId' in cycle ? cycle : { ...cycle, end })),
    });
    return board.update(goals.map(({ id }) => id));
  });

const holidays: fc.Arbitrary<Step> = fc
  .integer({ min: 10, max: 28 })
  .map((date) => (live, board) => {
    live.change({
      workingCalendars: [{ id: 'free', weekend: [7], holidays: [`2026-04-${date}`] }],
    });
    return board.update([]);
  });

const moved: fc.Arbitrary<Step> = moment.map((at) => (_, board) => board.moveTo(at));

const steps = fc.array(
  fc.oneof(
    { arbitrary: reported, weight: 6 },
    { arbitrary: observed, weight: 3 },
    { arbitrary: edited, weight: 6 },
    { arbitrary: moved, weight: 3 },
    { arbitrary: recalendared, weight: 2 },
    added,
    removed,
    resettled,
    holidays,
  ),
  { minLength: 1, maxLength: 12 },
);

describe('scoreboard', () => {
  it('[S80] scores as the rules are written, to the last bit', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const { records, board } = boardOf(company, company.at);
        const slow = new SlowScores(records, company.at);
        for (const { id } of company.goals) assert.deepEqual(board.scoreOf(id), slow.scoreOf(id));
      }),
      { numRuns: 300 },
    );
  });

  it('[S81] after any changes equals a board made anew, and names what differs', () => {
    fc.assert(
      fc.property(randomCompany, steps, (company, list) => {
        const live = new LiveCompany(company);
        const board = createScoreboard(live, company.at);
        for (const step of list) {
          const before = allScores(board, live);
          const named = step(live, board);
          const after = allScores(board, live);
          assert.deepEqual(after, allScores(createScoreboard(live, board.at), live));
          assert.deepEqual([...named].sort(), differing(before, after));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[S81] takes in another cycle or zone, though no goal was edited', () => {
    const outcome = { grade: 1, at: '2026-04-05T12:00:00Z', by: 'ann' };
    const closed = keyResult('k', 'o', { state: 'closed', ownerId: 'ann', cycleId: 'y', outcome });
    const year = { id: 'y', name: 'Y', start: '2026-04-01', end: '2026-04-05' };
    const ann = { id: 'ann', name: 'Ann', timeZone: 'UTC' };
    const goals = [goal('o', { kind: 'pillar' }), closed];
    for (const change of [
      { cycles: [{ ...year, end: '2026-04-30' }] },
      { people: [{ ...ann, timeZone: 'America/New_York' }] },
    ]) {
      const at = '2026-04-06T02:00:00Z';
      const live = new LiveCompany({ goals, checkIns: [], cycles: [year], people: [ann], at });
      const board = createScoreboard(live, at);
      assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'undefined');
      live.change(change);
      assert.deepEqual(board.update(['k' as GoalId]), ['o']);
      assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'scored');
    }
  });

  it('[S81] counts a closed goal again once the one that carries it on is a draft', () => {
    const outcome = { grade: 1, at: '2026-04-05T12:00:00Z', by: 'ann' };
    const old = keyResult('k', 'o', { state: 'closed', outcome });
    const next = keyResult('n', 'o', { continues: 'k' });
    const at = '2026-04-06T02:00:00Z';
    const live = new LiveCompany({ goals: [goal('o'), old, next], checkIns: [], at });
    const board = createScoreboard(live, at);
    assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'no-data');
    live.change({ goals: [goal('o'), old, { ...next, state: 'draft' }] });
    assert.deepEqual([...board.update(['n' as GoalId])].sort(), ['n', 'o']);
    assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'scored');
  });

  it('[S81] keeps a goal in step that is named while its parent moves', () => {
    const reads = { measure: { kind: 'baseline', metricId: 'm' } };
    const under = (parentId: string) => ({ links: [{ parentId }] });
    const goals = [
      goal('a'),
      goal('b', under('a')),
      goal('c', reads),
      goal('d', { ...under('c'), ...reads }),
    ];
    const at = '2026-04-06T00:00:00Z';
    const live = new LiveCompany({ goals, checkIns: [], at });
    const board = createScoreboard(live, at);
    // Whoever reads the metric that a moved goal read is looked at again, under the number it has by then.
    live.change({ goals: goals.with(2, goal('c', under('b'))) });
    board.update(['c' as GoalId]);
    live.change({ observations: [observation('x', { value: 3 })] });
    assert.deepEqual([...board.update(['d' as GoalId])].sort(), ['a', 'b', 'c', 'd']);
  });

  it('[S82] previews exactly what a check-in then does, and changes nothing', () => {
    fc.assert(
      fc.property(randomCompany, report, (company, fields) => {
        const live = new LiveCompany(company);
        const board = createScoreboard(live, company.at);
        const before = allScores(board, live);
        const made = checkInAt(1000, company.goals.length, fields);
        const shown = board.preview(made);
        assert.deepEqual(allScores(board, live), before);
        live.change(said(live, made));
        const named = board.update([made.goalId]);
        const after = allScores(board, live);
        assert.equal(shown[0]?.goalId, made.goalId);
        const others = named.filter((goalId) => goalId !== made.goalId);
        assert.deepEqual(
          shown.slice(1).map(({ goalId }) => goalId),
          others,
        );
        for (const { goalId, before: then, after: now } of shown) {
          assert.deepEqual(then, before.get(goalId));
          assert.deepEqual(now, after.get(goalId));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[S82] previews nothing for a goal that is not there', () => {
    const { board } = boardOf({ goals: [goal('o')] });
    assert.deepEqual(board.preview(checkIn('c', 'gone', { value: 1 })), []);
    assert.equal(board.scoreOf('gone' as GoalId), undefined);
    assert.deepEqual(board.update(['gone' as GoalId]), []);
  });

  it('[S86] counts what was said after its moment only where it follows the present', () => {
    const override = { progress: 0.9, by: 'p1', at: '2026-04-07T00:00:00Z', reason: 'r' };
    const goals = [keyResult('k', 'o'), keyResult('l', 'o', { override })];
    const checkIns = [checkIn('c', 'k', { value: 40, at: '2026-04-06T00:00:01Z' })];
    const records = recordsOf({ goals, checkIns });
    const at = '2026-04-06T00:00:00Z';
    const still = createScoreboard(records, at);
    const live = createScoreboard(records, at, { isLive: true });
    const found = [still, live].map((board) => [
      board.isLive,
      board.scoreOf('k' as GoalId)?.progress.kind,
      board.scoreOf('l' as GoalId)?.progress.kind,
    ]);
    assert.deepEqual(found, [
      [false, 'no-data', 'no-data'],
      [true, 'scored', 'scored'],
    ]);
    const { readings } = explain(records, live, 'k' as GoalId);
    assert.deepEqual(
      readings.map(({ checkInId }) => checkInId),
      ['c'],
    );
    assert.deepEqual(live.moveTo('2026-04-05T00:00:00Z'), ['l', 'k']);
    assert.equal(live.scoreOf('k' as GoalId)?.progress.kind, 'scored');
  });

  it('[S83] gives the same object until the score differs', () => {
    const { board, scoreOf } = boardOf({ goals: [goal('o'), keyResult('k', 'o')] });
    const score = scoreOf('o');
    board.preview(checkIn('c', 'k', { value: 50 }));
    board.update(['k' as GoalId]);
    assert.equal(scoreOf('o'), score);
  });

  it('[S84] refuses a circle and then stands as it was', () => {
    const company = {
      goals: [goal('a'), keyResult('b', 'a')],
      checkIns: [],
      at: '2026-04-06T00:00:00Z',
    };
    const live = new LiveCompany(company);
    const board = createScoreboard(live, company.at);
    const before = allScores(board, live);
    live.change({ goals: [goal('a', { links: [{ parentId: 'b' }] }), keyResult('b', 'a')] });
    assert.throws(() => board.update(['a' as GoalId]), { code: 'would-cycle', ids: ['a', 'b'] });
    assert.deepEqual(allScores(board, live), before);
  });

  const size = 100_000;
  const shapes = {
    chain: (i: number) => i - 1,
    star: () => 0,
  };
  for (const [name, parentOf] of Object.entries(shapes)) {
    it(`[S85] scores a ${name} of 100,000 and keeps it in step`, () => {
      const base = goal('base');
      const leaf = keyResult('leaf', 'base');
      const id = (i: number) => `g${i}` as GoalId;
      const goals = Array.from({ length: size }, (_, i): Goal => {
        if (i === 0) return { ...base, id: id(0) };
        const links = [{ parentId: id(parentOf(i)), weight: 1, role: 'contributes' as const }];
        const isLeaf = name === 'star' || i === size - 1;
        return { ...(isLeaf ? leaf : base), id: id(i), links };
      });
      const last = id(size - 1);
      const checkIns = [checkIn('c', last, { value: 80 })];
      const records = recordsFrom({ goals, settings: { ...defaultSettings(), noData: 'exclude' } });
      const live = { ...records, checkInsOf: (of: GoalId) => (of === last ? checkIns : []) };
      const board = createScoreboard(live, '2026-04-06T00:00:00Z');
      assert.deepEqual(board.scoreOf(id(0))?.progress, { kind: 'scored', progress: 0.8, raw: 0.8 });
      const next = checkIn('d', last, { value: 90, asOf: '2026-04-05' });
      assert.equal(board.preview(next).length, name === 'star' ? 2 : size);
      checkIns.push(next);
      assert.equal(board.update([last]).length, name === 'star' ? 2 : size);
      assert.equal(board.scoreOf(id(0))?.worst, last);
    });
  }
});
