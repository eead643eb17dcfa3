import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { goalOf, keyResultOf, openWorkspace, refusalOf } from '../testing/workspaces.ts';
import { memoryStorage } from './memory-storage.ts';
import { company } from '../testing/workspaces.ts';

const measures: Record<string, object> = {
  number: { kind: 'number', start: 0, target: 100 },
  range: { kind: 'range', low: 1, high: 5 },
  baseline: { kind: 'baseline' },
  binary: { kind: 'binary' },
  zones: { kind: 'zones' },
  milestones: {
    kind: 'milestones',
    items: [
      { id: 'm1', title: 'One' },
      { id: 'm2', title: 'Two' },
    ],
  },
};

const measured = (kind: string, fields: object = {}) =>
  goalOf(kind, { measure: measures[kind], ...fields });

describe('goal.check-in', () => {
  test('[W19] takes the reading that fits the measure, or words alone', async () => {
    const goals = Object.keys(measures).map((kind) => measured(kind));
    const workspace = await openWorkspace({
      goals: [...goals, goalOf('manual', { driver: 'manual' }), goalOf('none')],
    });
    const fitting: [string, object][] = [
      ['number', { value: -17.5 }],
      ['number', { value: 0, confidence: 0.5, status: 'at-risk', note: 'Slow', blockers: 'Rain' }],
      ['range', { value: 3 }],
      ['baseline', { value: 42 }],
      ['binary', { value: true }],
      ['zones', { zone: 'target' }],
      ['milestones', { milestones: [{ id: 'm2', done: true }] }],
      ['manual', { progress: 0.3 }],
      ['none', { note: 'Still thinking' }],
      ['number', { confidence: 0 }],
    ];
    for (const [goalId, reading] of fitting) {
      await workspace.run({ type: 'goal.check-in', input: { goalId, ...reading } });
      const kept = workspace.records.checkInsOf(goalId as GoalId).at(-1);
      const { id: _id, ...rest } = kept ?? { id: '' };
      assert.deepEqual(rest, {
        ...{ goalId, by: 'mia', at: '2026-05-04T10:00:00.000Z', asOf: '2026-05-04' },
        ...reading,
      });
    }
  });

  test('[W19] refuses a reading that does not, and says what would', async () => {
    const goals = Object.keys(measures).map((kind) => measured(kind));
    const workspace = await openWorkspace({ goals: [...goals, goalOf('none')] });
    const wrong: [string, object, string, string][] = [
      ['number', { value: true }, 'value', 'expected a number'],
      ['number', { value: '12' }, 'value', 'expected number or boolean'],
      ['number', { value: NaN }, 'value', 'expected a finite number'],
      ['number', { zone: 'target' }, 'zone', 'expected value'],
      ['number', { progress: 0.5 }, 'progress', 'expected value'],
      ['binary', { value: 1 }, 'value', 'expected true or false'],
      ['zones', { value: 1 }, 'value', 'expected zone'],
      ['milestones', { value: 1 }, 'value', 'expected milestones'],
      ['milestones', { milestones: [] }, 'milestones', 'expected at least one change'],
      [
        'milestones',
        { milestones: [{ id: 'm3', done: true }] },
        'milestones.0.id',
        'expected a milestone of the goal',
      ],
      [
        'milestones',
        {
          milestones: [
            { id: 'm1', done: true },
            { id: 'm1', done: false },
          ],
        },
        'milestones.1.id',
        'expected each milestone once',
      ],
      ['number', {}, '', 'expected value, confidence, status or note'],
      ['none', { value: 1 }, 'value', 'expected no reading, since other goals drive this one'],
    ];
    for (const [goalId, reading, path, message] of wrong) {
      const { code, issues } = await refusalOf(workspace, 'goal.check-in', { goalId, ...reading });
      assert.deepEqual(
        [code, issues.map((issue) => [issue.path.join('.'), issue.message])],
        ['invalid-input', [[path, message]]],
      );
    }
    assert.equal(workspace.version, 1);
  });

  test('[W20] speaks of a day that has come for the owner, today where it says none', async () => {
    const owner = { id: 'kim', name: 'Kim', timeZone: 'Pacific/Auckland', managerId: 'lea' };
    const initial = {
      ...company,
      people: [...(company.people ?? []), owner],
      goals: [measured('number', { ownerId: 'kim', contributors: ['mia'] })],
    };
    const now = () => '2026-05-04T13:00:00Z';
    const workspace = await openWorkspace({ storage: memoryStorage({ initial }), now });
    const refusal = await refusalOf(workspace, 'goal.check-in', {
      ...{ goalId: 'number', value: 1, asOf: '2026-05-06' },
    });
    assert.deepEqual(
      [refusal.code, refusal.issues],
      ['invalid-input', [{ path: ['asOf'], message: 'expected 2026-05-05 or earlier' }]],
    );
    for (const asOf of ['2026-05-05', '2026-04-01', undefined]) {
      const input = { goalId: 'number', value: 1, ...(asOf && { asOf }) };
      await workspace.run({ type: 'goal.check-in', input });
    }
    const days = workspace.records.checkInsOf('number' as GoalId).map(({ asOf }) => asOf);
    assert.deepEqual(days, ['2026-04-01', '2026-05-05', '2026-05-05']);
  });

  test('[W20] a closed cycle takes none', async () => {
    const workspace = await openWorkspace({ goals: [measured('number', { cycleId: 'q1' })] });
    const refusal = await refusalOf(workspace, 'goal.check-in', { goalId: 'number', value: 1 });
    assert.deepEqual([refusal.code, refusal.ids], ['wrong-state', ['number', 'q1']]);
  });

  test('[W21] a correction replaces a check-in of the same goal, once, and both stay', async () => {
    const workspace = await openWorkspace({
      goals: [keyResultOf('kr', null), keyResultOf('other', null)],
    });
    const checkIn = async (goalId: string, value: number, replaces?: string) => {
      const input = { goalId, value, ...(replaces && { replaces }) };
      return (await workspace.run({ type: 'goal.check-in', input })).written[0]?.id ?? '';
    };
    const first = await checkIn('kr', 90);
    const second = await checkIn('kr', 9, first);
    const progress = workspace.scores().scoreOf('kr' as GoalId)?.progress;
    assert.equal(progress?.kind === 'scored' && progress.progress, 0.09);
    assert.equal(workspace.records.checkInsOf('kr' as GoalId).length, 2);
    const replace = (goalId: string, replaces: string) =>
      refusalOf(workspace, 'goal.check-in', { goalId, value: 1, replaces });
    assert.deepEqual((await replace('kr', first)).ids, [first, second]);
    assert.equal((await replace('kr', first)).code, 'conflict');
    assert.equal((await replace('other', second)).code, 'not-found');
    assert.equal((await replace('kr', 'none')).code, 'not-found');
  });

  test('[W22] a value of a measure with a metric is an observation of it as well', async () => {
    const storage = memoryStorage({
      initial: {
        ...company,
        goals: [
          goalOf('g1', { measure: { kind: 'number', start: 0, target: 9, metricId: 'sold' } }),
        ],
      },
    });
    const workspace = await openWorkspace({ storage });
    const { written } = await workspace.run({
      type: 'goal.check-in',
      input: { goalId: 'g1', value: 3 },
    });
    const id = written[0]?.id ?? '';
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'g1', value: 4, replaces: id } });
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'g1', note: 'No value' } });
    const observations = (await storage.read())
      .filter(({ collection }) => collection === 'observations')
      .map(({ record }) => record as { value: number; replaces?: string; metricId: string });
    assert.deepEqual(
      observations.map(({ value, replaces, metricId }) => [value, replaces, metricId]),
      [
        [3, undefined, 'sold'],
        [4, id, 'sold'],
      ],
    );
  });
});
