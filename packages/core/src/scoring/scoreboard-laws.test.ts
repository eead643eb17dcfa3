import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordsWith } from '../goals/overlay.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Rulebook } from '../schema/settings.ts';
import { LiveCompany } from '../testing/live-company.ts';
import {
  type Company,
  checkInAt,
  randomCompany,
  report,
  wideCompany,
} from '../testing/random-company.ts';
import { type Step, said, steps } from '../testing/random-steps.ts';
import { boardOf } from '../testing/scoring.ts';
import { SlowScores } from '../testing/slow-scores.ts';
import { overrideAt } from './override.ts';
import { rollUp } from './roll-up.ts';
import { shippedRulebooks } from './rulebooks.ts';
import type { Status } from './score.ts';
import { type Scoreboard, createScoreboard } from './scoreboard.ts';

function allScores(board: Scoreboard, records: Records) {
  return new Map([...records.goals.keys()].map((id) => [id, board.scoreOf(id)]));
}

function differing(before: Map<GoalId, unknown>, after: Map<GoalId, unknown>): GoalId[] {
  const isSame = (id: GoalId) => JSON.stringify(before.get(id)) === JSON.stringify(after.get(id));
  return [...after.keys()].filter((id) => !isSame(id)).sort();
}

/** The goals whose progress a person has set. */
function held({ goals }: Records, at: Instant): ReadonlySet<GoalId> {
  const moment = { at: Date.parse(at), knownUntil: Date.parse(at) };
  const isHeld = (goal: Goal) => typeof overrideAt(goal, moment)?.progress === 'number';
  return new Set([...goals.values()].filter(isHeld).map(({ id }) => id));
}

/** Whose status differs between two boards made anew, of which one goes by another rulebook. */
function statusesAnew(records: Records, { at, isLive }: Scoreboard, rulebook: Rulebook) {
  const settings = { ...records.settings, rulebook: rulebook.id, rulebooks: [rulebook] };
  const [own, other] = [records, { ...recordsWith(records, {}), settings }].map((each) =>
    createScoreboard(each, at, { isLive }),
  );
  const statuses: [GoalId, Status][] = [];
  for (const id of records.goals.keys()) {
    const { status } = other!.scoreOf(id)!;
    if (status !== own!.scoreOf(id)!.status) statuses.push([id, status]);
  }
  return statuses.sort();
}

/** Asks one of two boards for the statuses under a rulebook; both are told the same otherwise, and answer the same. */
function assertUnder(
  company: Company,
  list: readonly Step[],
  rulebook: Rulebook,
  isLive: boolean,
): void {
  const sides = [0, 1].map(() => {
    const live = new LiveCompany(company);
    return { live, board: createScoreboard(live, company.at, { isLive }) };
  });
  const [{ live, board }, other] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const ask = () => {
    const under = [...board.statusesUnder(rulebook)].sort();
    assert.deepEqual(under, statusesAnew(live, board, rulebook));
  };
  for (const step of list) {
    ask();
    assert.deepEqual(step(live, board), step(other.live, other.board));
    assert.deepEqual(allScores(board, live), allScores(other.board, other.live));
  }
  ask();
}

function assertInStep(company: Company, list: readonly Step[]): void {
  const live = new LiveCompany(company);
  const board = createScoreboard(live, company.at);
  for (const step of list) {
    const before = allScores(board, live);
    const heldBefore = held(live, board.at);
    const named = new Set(step(live, board));
    const after = allScores(board, live);
    assert.deepEqual(after, allScores(createScoreboard(live, board.at), live));
    // What is set by hand from now on, or no longer, may read as it did.
    const heldAfter = held(live, board.at);
    for (const id of named) {
      const isSame = JSON.stringify(before.get(id)) === JSON.stringify(after.get(id));
      if (isSame && heldBefore.has(id) !== heldAfter.has(id)) named.delete(id);
    }
    assert.deepEqual([...named].sort(), differing(before, after));
  }
}

describe('a scoreboard, whatever comes', () => {
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
    fc.assert(fc.property(randomCompany, steps, assertInStep), { numRuns: 150 });
  });

  it('[S81] keeps goals with very many children in step', () => {
    fc.assert(fc.property(wideCompany, steps, assertInStep), { numRuns: 25 });
  });

  it('[S120] sums up very many children at once as a board does', () => {
    fc.assert(
      fc.property(wideCompany, (company) => {
        const { records, board } = boardOf(company, company.at);
        assert.deepEqual(rollUp(records, company.at), allScores(board, records));
      }),
      { numRuns: 25 },
    );
  });

  it('[S132] says how goals would stand under another rulebook, and changes nothing', () => {
    const rulebook = fc.constantFrom(...shippedRulebooks);
    const isLive = fc.boolean();
    fc.assert(fc.property(randomCompany, steps, rulebook, isLive, assertUnder), { numRuns: 100 });
    fc.assert(fc.property(wideCompany, steps, rulebook, isLive, assertUnder), { numRuns: 10 });
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
});
