import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../calendar.ts';
import type { GoalId } from '../schema/ids.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { company, goalOf, keyResultOf, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import { plainWorkspace } from './plain-workspace.ts';

const id = (text: string) => text as GoalId;
const outcome = { grade: 1, at: '2026-03-31T00:00:00Z', by: 'max' };
const over = { start: '2026-01-01', due: '2026-03-31', state: 'closed', ownerId: 'max', outcome };
const hidden = { ownerId: 'max', visibility: 'chain' };

/** A goal of mia's over one of hers and one that max hides from her, and three that are closed. */
const goals = [
  goalOf('top'),
  keyResultOf('open', 'top'),
  keyResultOf('hidden', 'top', hidden),
  ...['x', 'y', 'z'].map((name) => keyResultOf(name, null, over)),
  keyResultOf('secret', null, { ...over, visibility: 'private' }),
];

function said(by: string, goalId: string, asOf: string, fields: object) {
  const made = { id: `${goalId}-${by}-${asOf}`, goalId, by, asOf, at: `${asOf}T09:00:00Z` };
  return { ...made, ...fields };
}

const checkIns = [
  ...[4, 8, 13].flatMap((value, week) => {
    const asOf = addDays('2026-04-07', 7 * week);
    const [fair, modest] = [{ status: 'on-track' }, { value: 60, status: 'at-risk' }];
    return [said('mia', 'open', asOf, { value, ...fair }), said('max', 'hidden', asOf, modest)];
  }),
  ...['x', 'y', 'z', 'secret'].map((goalId) =>
    said('mia', goalId, '2026-02-01', { confidence: 1 }),
  ),
  said('max', 'x', '2026-02-01', { confidence: 0.1 }),
] as NonNullable<InitialRecords['checkIns']>;

async function opened() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  const records = { ...company, settings: {}, goals, checkIns };
  await ada.run({ type: 'workspace.begin', input: { records } });
  const mia = await openWorkspace({ storage: open('w'), viewer: 'mia' });
  return { ada, mia };
}

test('[F39] a forecast counts hidden goals and names none; of a hidden one there is none', async () => {
  const { ada, mia } = await opened();
  const found = mia.forecast(id('top'), { until: '2026-05-31' });
  assert.deepEqual(found, ada.forecast(id('top'), { until: '2026-05-31' }));
  assert.ok(found.kind === 'forecast' && found.progress.middle > 0.4);
  assert.doesNotMatch(JSON.stringify(found), /hidden/);
  assert.equal(mia.forecast(id('open')).kind, 'forecast');
  assert.equal(ada.forecast(id('hidden')).kind, 'forecast');
  for (const goalId of ['hidden', 'nowhere']) {
    assert.throws(() => mia.forecast(id(goalId)), { code: 'not-found' });
  }
});

test('[F39] divergence names goals in view alone', async () => {
  const { ada, mia } = await opened();
  const all = ada.divergence().map(({ goalId }) => goalId);
  assert.deepEqual(all, ['open', 'hidden']);
  assert.deepEqual(
    mia.divergence().map(({ goalId, direction }) => [goalId, direction]),
    [['open', 'better']],
  );
});

test("[F39] a calibration is the viewer's own, of goals in view", async () => {
  const { ada, mia } = await opened();
  const own = mia.calibration();
  assert.ok(own.kind === 'calibration');
  assert.deepEqual(
    own.goals.map(({ goalId }) => goalId),
    ['x', 'y', 'z'],
  );
  assert.equal(own.brier, 0);
  assert.deepEqual(ada.calibration(), { kind: 'too-few', personId: 'ada', goals: 0, needed: 3 });
});

test('[F39] a workspace of plain data has the same figures', () => {
  const now = () => '2026-05-04T10:00:00.000Z';
  const { forecast, divergence, calibration } = plainWorkspace({
    ...company,
    goals,
    checkIns,
    now,
  });
  assert.equal(forecast(id('hidden')).kind, 'forecast');
  assert.equal(divergence().length, 2);
  assert.equal(calibration().kind, 'too-few');
});
