import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId, MetricId } from '../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  monday,
  openWorkspace,
  refusalOf,
  refusedAs,
  settle,
  toldBy,
} from '../testing/workspaces.ts';
import { change, commitOf } from './conformance/suite.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import { plainWorkspace } from './plain-workspace.ts';
import type { Workspace } from './workspace.ts';

const id = (text: string) => text as GoalId;
const sold = 'sold' as MetricId;
const measure = { kind: 'number', start: 0, target: 100, metricId: 'sold' };
const reader = (name: string, fields: object = {}) =>
  keyResultOf(name, 'top', { measure, ...fields });
const goals = [goalOf('top'), reader('a'), reader('b', { ownerId: 'max' })];

function progressOf(workspace: Workspace, goalId: string) {
  const progress = workspace.scores().scoreOf(id(goalId))?.progress;
  return progress?.kind === 'scored' ? progress.progress : progress?.kind;
}

async function observe(workspace: Workspace, input: object): Promise<string> {
  const ran = await workspace.run({
    type: 'metric.observe',
    input: { metricId: 'sold', ...input },
  });
  return ran.written[0]?.id ?? '';
}

describe('metrics in a workspace', () => {
  test('[S16] a check-in moves whoever reads the same metric, and is told to do so', async () => {
    const workspace = await openWorkspace({ goals });
    progressOf(workspace, 'a');
    const told = toldBy(workspace);
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'a', value: 40 } });
    assert.deepEqual(
      ['a', 'b', 'top'].map((each) => progressOf(workspace, each)),
      [0.4, 0.4, 0.4],
    );
    const scores = told[0]?.split('scores ')[1]?.split(',') ?? [];
    assert.deepEqual(scores.sort(), ['a', 'b', 'top']);
  });

  test('[W55] an observation moves them too, is corrected once and taken back', async () => {
    const workspace = await openWorkspace({ goals, viewer: 'ada' });
    const first = await observe(workspace, { value: 20, asOf: '2026-05-01', source: 'till' });
    assert.equal(progressOf(workspace, 'b'), 0.2);
    const second = await observe(workspace, { value: 30, asOf: '2026-05-01', replaces: first });
    assert.equal(progressOf(workspace, 'b'), 0.3);
    const again = await refusalOf(workspace, 'metric.observe', {
      ...{ metricId: 'sold', value: 31, replaces: first },
    });
    assert.deepEqual([again.code, again.ids], ['conflict', [first, second]]);
    await observe(workspace, { replaces: second });
    assert.equal(progressOf(workspace, 'b'), 'no-data');
    const all = workspace.records.observationsOf(sold);
    assert.deepEqual(
      all.map(({ value, source, asOf }) => [value, source, asOf]),
      [
        [20, 'till', '2026-05-01'],
        [30, 'manual', '2026-05-01'],
        [undefined, 'manual', '2026-05-04'],
      ],
    );
  });

  test('[W55] names a metric that is there, a day that has come and what it replaces', async () => {
    const workspace = await openWorkspace({ goals, viewer: 'ada' });
    const refused = (input: object) => refusedAs(workspace, 'metric.observe', input);
    assert.equal(await refused({ metricId: 'none', value: 1 }), 'not-found none');
    const soon = { metricId: 'sold', value: 1, asOf: '2026-05-05' };
    assert.equal(await refused(soon), 'invalid-input asOf');
    assert.equal(await refused({ metricId: 'sold', value: 1, replaces: 'x' }), 'not-found x');
    assert.equal(await refused({ metricId: 'sold' }), 'invalid-input value');
    await workspace.run({
      type: 'metric.add',
      input: { metric: { id: 'other', name: 'Other', ownerId: 'sales' } },
    });
    assert.equal(workspace.records.metrics.get('other' as MetricId)?.name, 'Other');
    const made = await observe(workspace, { value: 1 });
    assert.equal(
      await refused({ metricId: 'other', value: 1, replaces: made }),
      `not-found ${made}`,
    );
    const add = (metric: object) => refusedAs(workspace, 'metric.add', { metric });
    assert.equal(await add({ id: 'sold', name: 'S', ownerId: 'ada' }), 'already-exists sold');
    assert.equal(await add({ name: 'S', ownerId: 'gone' }), 'not-found gone');
  });

  test('[P18] nothing of a check-in on a hidden goal is shown, corrected or told', async () => {
    const open = memoryStorages();
    const records = {
      ...company,
      metrics: [{ id: 'sold', name: 'Sold', ownerId: 'max' }],
      goals: [...goals, reader('secret', { visibility: 'private', links: [] })],
    };
    const first = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await first.run({ type: 'workspace.begin', input: { records } });
    const mia = await openWorkspace({ storage: open('w') });
    const max = await openWorkspace({ storage: open('w'), viewer: 'max' });
    assert.equal(progressOf(max, 'b'), 'no-data');
    const told = toldBy(max);
    const ran = await mia.run({ type: 'goal.check-in', input: { goalId: 'secret', value: 70 } });
    const made = ran.written[0]?.id ?? '';
    await settle(mia, max);
    assert.equal(progressOf(max, 'b'), 0.7);
    assert.deepEqual(
      told.map((line) => line.replace(/ [a-z,]+$/, '')),
      ['elsewhere; scores'],
    );
    assert.deepEqual(max.records.observationsOf(sold), []);
    assert.equal(mia.records.observationsOf(sold).length, 1);
    assert.deepEqual([...max.records.readersOf(sold)].sort(), ['a', 'b']);
    const text = JSON.stringify(max.explain(id('b')).readings);
    assert.equal(text, JSON.stringify([{ observationId: made, asOf: '2026-05-04', value: 70 }]));
    const correct = { metricId: 'sold', value: 1, replaces: made };
    assert.equal(await refusedAs(max, 'metric.observe', correct), `not-found ${made}`);
  });

  test('[P18] nor of one on a goal that is set aside, since nobody knows who may see that', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
    const ran = await ada.run({ type: 'metric.observe', input: { metricId: 'sold', value: 1 } });
    const made = ran.written[0]?.id ?? '';
    const observation = ada.records.observationsOf(sold)[0];
    const lost = { ...change('o9', 0, { ...observation, id: 'o9', goalId: 'lost' }) };
    await open('w').commit(commitOf('lost', [{ ...lost, collection: 'observations' }]));
    const workspace = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    assert.deepEqual(
      workspace.records.observationsOf(sold).map((each) => each.id),
      [made],
    );
    const correct = { metricId: 'sold', value: 2, replaces: 'o9' };
    assert.equal(await refusedAs(workspace, 'metric.observe', correct), 'not-found o9');
  });

  test('[W56] what check-ins of a beginning say is observed, corrections too', async () => {
    const said = (name: string, hour: number, fields: object) => ({
      ...{ id: name, goalId: 'a', by: 'mia', at: `2026-05-04T0${hour}:00:00Z`, asOf: '2026-05-04' },
      ...fields,
    });
    const checkIns = [
      said('a2', 9, { value: 50, replaces: 'c1', asOf: '2026-05-03' }),
      said('c1', 8, { value: 90 }),
    ] as never;
    const initial = { ...company, goals, checkIns };
    const began = await openWorkspace({ storage: memoryStorage(), viewer: 'ada' });
    await began.run({ type: 'workspace.begin', input: { records: initial } });
    const plain = plainWorkspace({ ...initial, now: () => monday });
    for (const workspace of [began, plain]) {
      assert.equal(progressOf(workspace, 'b'), 0.5);
      assert.deepEqual(
        workspace.records.observationsOf(sold).map((each) => [each.id, each.replaces, each.goalId]),
        [
          ['a2', 'c1', 'a'],
          ['c1', undefined, 'a'],
        ],
      );
    }
  });

  test('[W56] a beginning may bring observations, of metrics and people that are there', async () => {
    const observations = [
      {
        id: 'o1',
        metricId: 'sold',
        at: monday,
        asOf: '2026-05-04',
        value: 10,
        by: 'mia',
        source: 'till',
      },
    ];
    const begin = async (each: object) => {
      const workspace = await openWorkspace({ storage: memoryStorage(), viewer: 'ada' });
      const records = { ...company, goals, observations: [each] };
      return { workspace, input: { records } };
    };
    const { workspace, input } = await begin(observations[0]!);
    await workspace.run({ type: 'workspace.begin', input });
    assert.equal(progressOf(workspace, 'b'), 0.1);
    for (const [wrong, found] of [
      [{ by: 'gone' }, 'gone'],
      [{ metricId: 'gone' }, 'gone'],
      [{ goalId: 'gone' }, 'gone'],
      [{ replaces: 'gone' }, 'gone'],
    ] as const) {
      const other = await begin({ ...observations[0], ...wrong });
      assert.equal(
        await refusedAs(other.workspace, 'workspace.begin', other.input),
        `not-found ${found}`,
      );
    }
  });
});

describe('settings that name other records', () => {
  test('[W54] name a calendar and a rulebook that are there', async () => {
    const workspace = await openWorkspace({ goals, viewer: 'ada' });
    const edit = (fields: object, base: object) => ({ fields, base });
    const refused = (field: string, value: unknown, base: unknown) =>
      refusedAs(workspace, 'settings.edit', edit({ [field]: value }, { [field]: base }));
    assert.equal(await refused('rulebook', 'gone', 'ratio-90-70'), 'invalid-input fields.rulebook');
    const calendar = 'workingCalendarId';
    assert.equal(await refused(calendar, 'gone', null), 'invalid-input fields.workingCalendarId');
    const free = { id: 'free', weekend: [5, 6] };
    await workspace.run({ type: 'calendar.add', input: { calendar: free } });
    const own = { id: 'ours', basis: 'gap', onTrack: 0.1, atRisk: 0.2 };
    const fields = { workingCalendarId: 'free', rulebook: 'ours', rulebooks: [own] };
    const base = { workingCalendarId: null, rulebook: 'ratio-90-70', rulebooks: [] };
    await workspace.run({ type: 'settings.edit', input: edit(fields, base) });
    assert.equal(await refused('rulebooks', [], [own]), 'invalid-input fields.rulebook');
  });

  test('[S26] [W54] score everything anew once the calendar changes', async () => {
    const paced = goalOf('p', {
      pace: { curve: 'working-days' },
      start: '2026-05-01',
      due: '2026-05-05',
    });
    const workspace = await openWorkspace({ goals: [paced], viewer: 'ada' });
    const expected = () => workspace.scores().scoreOf(id('p'))?.expected ?? -1;
    const before = expected();
    await workspace.run({
      type: 'calendar.add',
      input: { calendar: { id: 'free', holidays: ['2026-05-05'] } },
    });
    const named = { fields: { workingCalendarId: 'free' }, base: { workingCalendarId: null } };
    await workspace.run({ type: 'settings.edit', input: named });
    assert.ok(expected() > before);
    const input = {
      calendarId: 'free',
      fields: { holidays: [] },
      base: { holidays: ['2026-05-05'] },
    };
    await workspace.run({ type: 'calendar.edit', input });
    assert.equal(expected(), before);
    const none = { calendarId: 'none', fields: {}, base: {} };
    assert.equal(await refusedAs(workspace, 'calendar.edit', none), 'not-found none');
    const late = { ...input, fields: { holidays: ['2026-05-01'] } };
    assert.equal(
      await refusedAs(workspace, 'calendar.edit', late),
      'conflict free fields.holidays',
    );
    const again = { calendar: { id: 'free' } };
    assert.equal(await refusedAs(workspace, 'calendar.add', again), 'already-exists free');
  });
});
