import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Goal } from '../schema/goal.ts';
import type { TeamId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { after, planOf, workspaceWith, written } from '../testing/import-plans.ts';
import type { Everything } from '../workspace/state.ts';
import { externalIdOf } from './external-ids.ts';

const header = 'id,parent_id,owner,kind,title,description,start,target,actual,unit,weight';
const file = (...lines: string[]) => [header, ...lines].join('\n');
const top = 'top,,Deck,objective,On time,,,,,,';
const other = 'other,,Deck,objective,Safe,,,,,,';
const leaf = 'leaf,top,Deck,kr,Departures,Every ship,0,40,10,count,2';

const goalOf = (records: Everything, id: string): Goal => {
  const found = [...records.goals.values()].find((goal) => externalIdOf(goal, 'sheet') === id);
  assert.ok(found, id);
  return found;
};

/** A workspace into which the file above was imported once, and then changed by people. */
function imported(
  change: (leafGoal: Goal, records: Everything) => object = () => ({}),
): Everything {
  const empty = workspaceWith();
  const once = after(empty, planOf(file(top, other, leaf), empty));
  const goal = goalOf(once, 'leaf');
  const record = parseRecord('goals', { ...goal, ...change(goal, once) });
  return written(once, [{ collection: 'goals', record }]);
}

function rowOf(records: Everything, line: string) {
  const plan = planOf(file(top, other, line), records);
  assert.deepEqual(plan.errors, []);
  return { plan, row: plan.rows[2], goal: goalOf(after(records, plan), 'leaf') };
}

describe('a file imported again', () => {
  test('[X13] a changed row changes what the file changed, and nothing else', () => {
    const changed = leaf.replace('Departures', 'Departures on time').replace('top', 'other');
    const before = imported();
    const { plan, row, goal } = rowOf(before, changed);
    assert.deepEqual(row?.changed, ['title', 'links']);
    assert.equal(goal.title, 'Departures on time');
    assert.deepEqual(goal.links, [
      { parentId: goalOf(before, 'other').id, weight: 2, role: 'contributes' },
    ]);
    assert.deepEqual([plan.counts.update, plan.counts.unchanged], [1, 2]);
    assert.equal(plan.command?.input.checkIns.length, 0);
  });

  test('[X13] what people changed here stays while the file says what it said', () => {
    const records = imported(() => ({ title: 'Punctual', description: 'Ours', tags: ['ours'] }));
    const { row, goal } = rowOf(records, leaf);
    assert.equal(row?.action, 'unchanged');
    assert.deepEqual([goal.title, goal.description, goal.tags], ['Punctual', 'Ours', ['ours']]);
  });

  test('[X13] what both have changed stays as it is here and is named, once', () => {
    const records = imported(() => ({ title: 'Punctual' }));
    const changed = leaf.replace('Departures', 'Sailings').replace('Every ship', 'Each ship');
    const first = rowOf(records, changed);
    assert.deepEqual([first.row?.changed, first.row?.kept], [['description'], ['title']]);
    assert.deepEqual([first.goal.title, first.goal.description], ['Punctual', 'Each ship']);
    const second = rowOf(after(records, first.plan), changed);
    assert.equal(second.row?.action, 'unchanged');
  });

  test('[X13] the same change on both sides is no conflict', () => {
    const records = imported(() => ({ title: 'Sailings' }));
    const { row } = rowOf(records, leaf.replace('Departures', 'Sailings'));
    assert.deepEqual(row?.kept, []);
  });

  test('[X13] links that people made stay beside the changed one', () => {
    const own = { parentId: 'new-own', weight: 1, role: 'supports' };
    const records = imported((goal) => ({ links: [...goal.links, own] }));
    const days = { start: '2026-01-01', due: '2026-12-31' };
    const ours = parseRecord('goals', {
      ...{ id: 'new-own', title: 'Ours', kind: 'objective', ownerId: 'p-me' },
      ...days,
    });
    const whole = written(records, [{ collection: 'goals', record: ours }]);
    const { goal } = rowOf(whole, leaf.replace('leaf,top', 'leaf,other'));
    assert.deepEqual(
      goal.links.map((link) => link.parentId),
      [goalOf(whole, 'other').id, 'new-own'],
    );
    const orphan = rowOf(whole, leaf.replace('leaf,top', 'leaf,'));
    assert.deepEqual(orphan.goal.links, [own]);
  });

  test('[X13] a parent that people chose instead stays', () => {
    const records = imported((_, all) => ({
      links: [{ parentId: goalOf(all, 'other').id, weight: 1, role: 'contributes' }],
    }));
    const { row, goal } = rowOf(records, leaf.replace('count,2', 'count,5'));
    assert.deepEqual(row?.kept, ['links']);
    assert.equal(goal.links[0]?.parentId, goalOf(records, 'other').id);
  });

  test('[X13] a cell that the file has emptied takes the text away, unless people changed it', () => {
    const emptied = leaf.replace('Every ship', '');
    assert.equal(rowOf(imported(), emptied).goal.description, undefined);
    const ours = imported(() => ({ description: 'Ours' }));
    assert.equal(rowOf(ours, emptied).goal.description, 'Ours');
  });

  test('[X13] a column that is gone says nothing', () => {
    const records = imported();
    const plan = planOf('id,owner,kind,title\nleaf,Deck,kr,Departures', records);
    assert.deepEqual(
      plan.rows.map((row) => row.action),
      ['unchanged'],
    );
  });

  test('[X13] a changed target changes the scale, unless people changed the scale', () => {
    const changed = leaf.replace('0,40', '0,50');
    assert.deepEqual(rowOf(imported(), changed).goal.measure, {
      ...{ kind: 'number', start: 0, target: 50, unit: 'count' },
    });
    const ours = { kind: 'number', start: 5, target: 45, unit: 'sailings' };
    const { row, goal } = rowOf(
      imported(() => ({ measure: ours })),
      changed,
    );
    assert.deepEqual(row?.kept, ['measure']);
    assert.deepEqual(goal.measure, ours);
    assert.equal(goal.stated?.target, 50);
  });

  test('[X18] a changed actual value becomes one more check-in; the old one stays', () => {
    const records = imported();
    const changed = leaf.replace('40,10', '40,14');
    const plan = planOf(file(top, other, changed), records, { asOf: '2026-05-01' });
    const later = after(records, plan);
    const values = later.checkInsOf(goalOf(later, 'leaf').id).map(({ value }) => value);
    assert.deepEqual(values.sort(), [10, 14]);
    assert.equal(planOf(file(top, other, changed), later).command?.input.checkIns.length, 0);
  });

  test('[X15] an owner whom people have given another name is still the owner', () => {
    const empty = workspaceWith({ teams: [parseRecord('teams', { id: 'deck', name: 'Deck' })] });
    const once = after(empty, planOf(file(top, other, leaf), empty));
    const renamed = parseRecord('teams', { id: 'deck', name: 'Deck and ramp' });
    const records = written(once, [{ collection: 'teams', record: renamed }]);
    const { plan, row } = rowOf(records, leaf);
    assert.deepEqual([row?.action, plan.counts.teams], ['unchanged', 0]);
    assert.equal(rowOf(records, leaf.replace('Deck', 'Bridge')).plan.counts.teams, 1);
  });

  test('[X18] a value in another unit than people measure in now is not checked in, but named', () => {
    const ours = { kind: 'number', start: 0, target: 100, unit: '%' };
    const { plan, row } = rowOf(
      imported(() => ({ measure: ours })),
      leaf.replace('40,10', '40,14'),
    );
    assert.deepEqual(row?.kept, ['actual']);
    assert.deepEqual(plan.command?.input.checkIns, []);
  });

  test('[X13] without changes by people the goals are what the last file says', () => {
    const cell = fc.constantFrom('', '3', '8');
    type Texts = 'parent' | 'owner' | 'kind' | 'title' | 'description';
    type LineField = Texts | 'start' | 'target' | 'actual' | 'weight';
    const line = fc.record({
      parent: fc.constantFrom('', 'top', 'other'),
      owner: fc.constantFrom('Deck', 'Bridge'),
      kind: fc.constantFrom('kr', 'initiative'),
      title: fc.constantFrom('One', 'Two'),
      description: fc.constantFrom('', 'Words'),
      ...{ start: cell, target: cell, actual: cell, weight: cell },
    });
    const texts = (rows: readonly Record<LineField, string>[]) =>
      rows.map((row, index) => {
        const { parent, owner, kind, title, description, start, target, actual, weight } = row;
        const figures = [start, target, actual, '', weight];
        return [`r${index}`, parent, owner, kind, title, description, ...figures].join(',');
      });
    const shape = (records: Everything) =>
      Array.from({ length: 5 }, (_, index) => goalOf(records, `r${index}`)).map((goal) => {
        const owner = records.teams.get(goal.ownerId as TeamId)?.name;
        const parents = goal.links.map(({ parentId, weight }) => [
          ...[records.goals.get(parentId)?.title, weight],
        ]);
        const { title, kind, description, measure, stated } = goal;
        return { owner, parents, title, kind, description, measure, stated };
      });
    const table = fc.array(line, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(table, table, (first, second) => {
        const empty = workspaceWith();
        const once = after(empty, planOf(file(top, other, ...texts(first)), empty));
        const last = file(top, other, ...texts(second));
        const twice = after(once, planOf(last, once));
        assert.deepEqual(shape(twice), shape(after(empty, planOf(last, empty))));
        assert.equal(planOf(last, twice).counts.unchanged, 7);
      }),
      { numRuns: 60 },
    );
  });

  test('[X13] where no import from this source came before, what differs stays and is named', () => {
    const records = imported();
    const bare: Record<string, unknown> = { ...goalOf(records, 'leaf') };
    delete bare['imported'];
    const record = parseRecord('goals', bare);
    const known = written(records, [{ collection: 'goals', record }]);
    const { row, goal } = rowOf(known, leaf.replace('Departures', 'Sailings'));
    assert.deepEqual(row?.kept, ['title']);
    assert.equal(goal.title, 'Departures');
  });

  for (const state of ['closed', 'cancelled'] as const) {
    test(`[X14] a ${state} goal keeps everything, and what the file changed is named`, () => {
      const records = imported(() => ({ state }));
      const changed = leaf.replace('Departures', 'Sailings').replace('40,10', '40,20');
      const plan = planOf(file(top, other, changed), records);
      assert.deepEqual(
        [plan.rows[2]?.action, plan.rows[2]?.kept],
        ['unchanged', ['title', 'stated']],
      );
      assert.deepEqual(plan.command?.input.updates, []);
      assert.deepEqual(plan.command?.input.checkIns, []);
    });
  }
});
