import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MetricId } from '../../schema/ids.ts';
import {
  company,
  keyResultOf,
  openWorkspace,
  refusedAs,
  settle,
} from '../../testing/workspaces.ts';
import { memoryStorages } from '../memory-storage.ts';

const measure = { kind: 'number', start: 0, target: 100, metricId: 'sold' };
const metrics = [
  { id: 'sold', name: 'Sold', ownerId: 'mia', unit: 'k€', healthyLow: 10, healthyHigh: 90 },
];

async function begun(fields: object = {}) {
  const open = memoryStorages();
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer });
  const ada = await of('ada');
  const goals = [keyResultOf('kr', null, { measure, ...fields })];
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, metrics, goals } } });
  return { ada, of, mia: await of('mia') };
}

const edit = (fields: object, base: object) => ({ metricId: 'sold', fields, base });
const inEuro = edit({ unit: '€' }, { unit: 'k€' });

describe('metric.edit', () => {
  test('[W36] replaces fields, each only if it still is as it was shown', async () => {
    const { mia, ada } = await begun();
    await mia.run({ type: 'metric.edit', input: edit({ name: 'Sales' }, { name: 'Sold' }) });
    await mia.run({
      type: 'metric.edit',
      input: edit({ healthyLow: null, ownerId: 'sales' }, { healthyLow: 10, ownerId: 'mia' }),
    });
    const { name, ownerId, healthyLow } = mia.records.metrics.get('sold' as MetricId) ?? {};
    assert.deepEqual([name, ownerId, healthyLow], ['Sales', 'sales', undefined]);
    await settle(mia, ada);
    const stale = edit({ name: 'Sale' }, { name: 'Sold' });
    assert.equal(await refusedAs(ada, 'metric.edit', stale), 'conflict sold fields.name');
  });

  test('[W36] refuses an owner who is nobody, a range that ends before it begins, no metric', async () => {
    const { mia } = await begun();
    const refused = (input: object) => refusedAs(mia, 'metric.edit', input);
    const range = edit({ healthyHigh: 5 }, { healthyHigh: 90 });
    assert.equal(await refused(range), 'invalid-input sold fields.healthyHigh');
    assert.equal(await refused(edit({ ownerId: 'no' }, { ownerId: 'mia' })), 'not-found no');
    const metric = { id: 'm', name: 'M', ownerId: 'mia', healthyLow: 2, healthyHigh: 1 };
    const added = await refusedAs(mia, 'metric.add', { metric });
    assert.equal(added, 'invalid-input m metric.healthyHigh');
    const { ada } = await begun();
    const none = { ...inEuro, metricId: 'none' };
    assert.equal(await refusedAs(ada, 'metric.edit', none), 'not-found none');
  });

  test('[W36] keeps the unit that values were told in, by observation or check-in', async () => {
    const told = [
      { type: 'metric.observe', input: { metricId: 'sold', value: 4 } },
      { type: 'goal.check-in', input: { goalId: 'kr', value: 4 } },
    ];
    for (const command of told) {
      const { mia } = await begun();
      await mia.run(command);
      assert.equal(await refusedAs(mia, 'metric.edit', inEuro), 'wrong-state sold');
      await mia.run({ type: 'metric.edit', input: edit({ name: 'Sales' }, { name: 'Sold' }) });
    }
    const { mia } = await begun();
    await mia.run({ type: 'metric.edit', input: inEuro });
    assert.equal(mia.records.metrics.get('sold' as MetricId)?.unit, '€');
  });

  test('[W36] a value out of sight tells nobody that it is there', async () => {
    const { mia, ada } = await begun({ visibility: 'private' });
    await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 4 } });
    await settle(mia, ada);
    await ada.run({ type: 'metric.edit', input: inEuro });
  });

  test('[W36] [W30] no unit changes under a value that is told at the same time', async () => {
    for (const isFirst of [true, false]) {
      const { mia, ada } = await begun();
      const observed = () =>
        ada.run({ type: 'metric.observe', input: { metricId: 'sold', value: 4 } });
      const edited = () => mia.run({ type: 'metric.edit', input: inEuro });
      const runs = isFirst ? [observed(), edited()] : [edited(), observed()];
      const ended = await Promise.allSettled(runs);
      await settle(ada, mia);
      const { unit } = mia.records.metrics.get('sold' as MetricId) ?? {};
      // The value was told in what it is read in: either it came first, or it came to know the new unit.
      const isEdited = ended[isFirst ? 1 : 0]?.status === 'fulfilled';
      assert.equal(unit, isEdited ? '€' : 'k€');
      assert.equal(ended[isFirst ? 0 : 1]?.status, 'fulfilled');
      if (isFirst) assert.ok(!isEdited, 'the value was there first');
    }
  });
});
