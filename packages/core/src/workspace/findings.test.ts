import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Finding, Fix } from '../alignment/finding.ts';
import { severities } from '../alignment/finding-rules.ts';
import { alignmentFindings } from '../alignment/findings.ts';
import { recordsWith } from '../goals/overlay.ts';
import { canSeeGoal } from '../access/can-see-goal.ts';
import { canRun } from '../access/can-run.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { previewFix } from '../scoring/preview-fix.ts';
import { flawedCompany } from '../testing/flawed-company.ts';
import type { Company } from '../testing/random-company.ts';
import { recordsOf } from '../testing/scoring.ts';
import { inSlices } from '../steps.ts';
import { goalOf, keyResultOf, monday, openWorkspace } from '../testing/workspaces.ts';
import { plainWorkspace } from './plain-workspace.ts';
import { runCommand } from './run-command.ts';
import { type State, createState } from './state.ts';

function stateOf(company: Company): State {
  const state = createState();
  const { people, teams, cycles, workingCalendars, metrics, goals, settings } = recordsOf(company);
  const maps = { people, teams, cycles, workingCalendars, metrics, goals };
  for (const [collection, map] of Object.entries(maps)) {
    for (const record of map.values()) {
      state.put({ collection, id: record.id, record } as Parameters<State['put']>[0]);
    }
  }
  state.put({ collection: 'settings', id: 'settings', record: settings });
  return state;
}

/** The records after a fix, run by a viewer; `null` where they may not. */
function fixed(state: State, fix: Fix, viewer: PersonId, at: string): Records | null {
  if (!canRun(viewer, fix, state).allowed) return null;
  const context = { now: at, newId: () => 'new', scoreOf: () => undefined };
  const { writes } = runCommand(state, fix, { id: viewer }, context);
  assert.ok(writes.length > 0, 'it changes something');
  return recordsWith(state, { goals: writes.map(({ record }) => record as Goal) });
}

/** What a finding is about, whatever its link or its day is called. */
const keyOf = ({ rule, goalId, place: [field, ...rest], related }: Finding) =>
  [rule, goalId, field, ...(rest.length > 0 || /^(start|due)$/.test(field) ? related : [])].join(
    ' ',
  );

/** What is told of goals of an island one by one, once others of it have found a way out. */
function asOrphans({ rule, goalId, related }: Finding): string[] {
  return rule === 'island' ? [goalId, ...related].map((id) => `orphan ${id} links`) : [];
}

/** Runs each cure of what a viewer is told alone, and checks that it is told no longer. Counts the cures. */
function assertCures(
  company: Company,
  viewer: PersonId,
  curesOf: (finding: Finding) => readonly Fix[],
): number {
  const state = stateOf(company);
  const maySee = (id: GoalId) => canSeeGoal(viewer, id, state).allowed;
  const toldOf = (records: Records) => alignmentFindings(records, company.at, { maySee });
  const before = toldOf(state);
  const known = new Set(before.flatMap((each) => [keyOf(each), ...asOrphans(each)]));
  let run = 0;
  for (const finding of before) {
    for (const fix of curesOf(finding)) {
      const records = fixed(state, fix, viewer, company.at);
      if (!records) continue;
      run += 1;
      const after = toldOf(records);
      assert.ok(!after.some((each) => keyOf(each) === keyOf(finding)), keyOf(finding));
      if (fix !== finding.fix) continue;
      const worse = after.filter((each) => !known.has(keyOf(each)) && isGraver(each, finding));
      assert.deepEqual(worse.map(keyOf), [], keyOf(finding));
    }
  }
  return run;
}

/** Whether a finding matters more than another one, or is no mere `info`. */
function isGraver({ severity }: Finding, than: Finding): boolean {
  const rank = severities.indexOf(severity);
  return rank < severities.indexOf(than.severity) || (rank < 2 && severity === than.severity);
}

const viewers = fc.constantFrom(...(['ada', 'ann', 'raj'] as PersonId[]));

describe('findings in a workspace', () => {
  test('[A33] every fix is accepted from whoever may, cures its finding and brings nothing graver', () => {
    let run = 0;
    fc.assert(
      fc.property(flawedCompany, viewers, (company, viewer) => {
        run += assertCures(company, viewer, ({ fix }) => (fix ? [fix] : []));
      }),
      { numRuns: 300 },
    );
    assert.ok(run > 100, `${run} fixes`);
  });

  test('[A34] every choice is accepted from whoever may and cures its finding', () => {
    let run = 0;
    fc.assert(
      fc.property(flawedCompany, viewers, (company, viewer) => {
        run += assertCures(company, viewer, ({ choices }) => choices.map(({ fix }) => fix));
      }),
      { numRuns: 300 },
    );
    assert.ok(run > 100, `${run} choices`);
  });

  test('[A35] a preview shows the scores that the fix then brings, and changes nothing', async () => {
    const workspace = await openWorkspace({
      goals: [
        goalOf('o'),
        keyResultOf('k', 'o', { links: [{ parentId: 'o', weight: 0 }] }),
        keyResultOf('late', 'o', { links: [{ parentId: 'o', weight: 0 }], due: '2026-07-31' }),
      ],
    });
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'k', value: 40 } });
    const { records } = workspace;
    const board = createScoreboard(records, monday, { isLive: true });
    const [finding] = workspace.findings();
    const [choice] = finding?.choices ?? [];
    assert.equal(finding?.rule, 'zero-weight');
    const changes = previewFix(records, board, choice!.fix);
    assert.deepEqual(workspace.findings()[0], finding);
    await workspace.run(choice!.fix);
    const after = createScoreboard(workspace.records, monday, { isLive: true });
    assert.deepEqual(
      changes.map(({ goalId }) => goalId),
      ['o'],
    );
    for (const { goalId, after: shown } of changes) assert.deepEqual(after.scoreOf(goalId), shown);
    const gone = { type: 'goal.close', input: { goalId: 'gone' } } as unknown as Fix;
    assert.throws(() => previewFix(records, board, gone), { code: 'not-found' });
  });

  test('[A31] a viewer is told the same whether a hidden goal is there or not, but for what it carries', async () => {
    const pillar = goalOf('p', { kind: 'pillar', ownerId: 'ada', due: '2029-12-31' });
    const hidden = { ownerId: 'hal', visibility: 'named', visibleTo: [] };
    const top = goalOf('h', { ...hidden, title: 'Kept secret', links: [{ parentId: 'p' }] });
    const mine = goalOf('mine', { title: 'Delight customers', links: [{ parentId: 'h' }] });
    const rulesOf = async (goals: readonly ReturnType<typeof goalOf>[], viewer: string) => {
      const workspace = await openWorkspace({ goals, viewer });
      const findings = workspace.findings();
      assert.equal(JSON.stringify(findings).includes('"h"'), viewer === 'hal');
      return findings.map(({ rule, goalId }) => `${rule} ${goalId}`);
    };
    // Attached over a goal that mia does not see, and its pillar is not empty to her either.
    assert.deepEqual(await rulesOf([pillar, top, mine], 'mia'), ['no-driver mine']);
    const late = { ...top, due: '2026-05-31', state: 'closed' } as const;
    assert.deepEqual(await rulesOf([pillar, late, mine], 'mia'), [
      'no-driver mine',
      'pillar-without-objective p',
    ]);
    assert.ok((await rulesOf([pillar, late, mine], 'hal')).includes('parent-over mine'));
  });

  test('[A31] fixes are commands on the links that the viewer is shown', async () => {
    const hidden = { ownerId: 'hal', visibility: 'named', visibleTo: [] };
    const workspace = await openWorkspace({
      goals: [
        goalOf('o'),
        goalOf('h', hidden),
        keyResultOf('k', null, { links: [{ parentId: 'h' }, { parentId: 'o', weight: 0 }] }),
      ],
    });
    const finding = workspace.findings().find(({ rule }) => rule === 'zero-weight');
    assert.deepEqual(finding?.fix?.input, {
      goalId: 'k',
      links: [{ parentId: 'o', weight: 1, role: 'contributes' }],
      base: [{ parentId: 'o', weight: 0, role: 'contributes' }],
    });
    await workspace.run(finding.fix);
    assert.ok(!workspace.findings().some(({ rule }) => rule === 'zero-weight'));
  });

  test('[A38] in steps they are those of one moment, whatever is changed meanwhile', async () => {
    const goals = Array.from({ length: 450 }, (_, at) => goalOf(`o${at}`, { title: 'Grow' }));
    for (const changes of [0, 1, 2, Infinity]) {
      const workspace = await openWorkspace({ goals });
      const before = workspace.findings();
      let made = 0;
      let steps = 0;
      const told = await inSlices(workspace.findingSteps(), {
        pause: async () => {
          steps += 1;
          // Late enough that goals were looked at already.
          if (made >= changes || steps % 7 !== 0) return;
          made += 1;
          const input = {
            goalId: `o${made}`,
            fields: { title: `Delight them ${made}` },
            base: { title: 'Grow' },
          };
          await workspace.run({ type: 'goal.edit', input });
        },
      });
      assert.deepEqual(told, workspace.findings());
      assert.equal(made, Math.min(changes, 3), 'it ends');
      assert.equal(told.length < before.length, made > 0);
    }
  });

  test('[A31] whoever has left is told nothing; plain data is told of whole', async () => {
    const goals = [goalOf('o', { title: 'Grow' })];
    assert.deepEqual((await openWorkspace({ goals, viewer: 'zoe' })).findings(), []);
    const plain = plainWorkspace({ goals, now: () => monday });
    assert.deepEqual(
      plain.findings({ limits: { minTitle: 1 } }).map(({ rule }) => rule),
      ['owner-missing', 'no-driver'],
    );
    const stranger = plainWorkspace({ goals, viewer: 'nobody' as PersonId, now: () => monday });
    assert.deepEqual(stranger.findings(), []);
  });
});
