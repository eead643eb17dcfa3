import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { checkIn, goal, recordsOf } from '../testing/scoring.ts';
import { carriedMeasure } from './carried-measure.ts';
import { carryOver } from './carry-over.ts';
import { historyOf, openSuccessorOf } from './line.ts';

const id = (text: string) => text as GoalId;
const closed = (name: string, fields: object = {}) => goal(name, { state: 'closed', ...fields });
const number = { kind: 'number', start: 0, target: 100, unit: 'teams' };

/** What is carried of a measure that was reported on like this. */
function carried(measure: object, reports: readonly object[], target?: number) {
  const old = closed('g', { measure });
  const checkIns = reports.map((fields, i) => checkIn(`c${i}`, 'g', fields));
  const result = carriedMeasure(recordsOf({ goals: [old], checkIns }), old, target);
  return result.kind === 'carried' ? result.measure : result.reason;
}

describe('the measure that is carried over', () => {
  it('[GL9] of a number starts from the last value, to the target of before or another', () => {
    assert.deepEqual(carried(number, [{ value: 30 }, { value: 40 }]), { ...number, start: 40 });
    assert.deepEqual(carried(number, []), number);
    assert.deepEqual(carried(number, [{ value: 40 }], 150), { ...number, start: 40, target: 150 });
    const corrected = [{ value: 40 }, { value: 20, replaces: 'c0' }];
    assert.deepEqual(carried(number, corrected), { ...number, start: 20 });
    assert.deepEqual(carried(number, [{ value: -10 }]), { ...number, start: -10 });
  });

  it('[GL9] needs another target where that was reached or passed, in either direction', () => {
    assert.equal(carried(number, [{ value: 100 }]), 'reached');
    assert.equal(carried(number, [{ value: 120 }]), 'reached');
    const falling = { kind: 'number', start: 8, target: 5 };
    assert.equal(carried(falling, [{ value: 4.5 }]), 'reached');
    assert.deepEqual(carried(falling, [{ value: 9 }]), { ...falling, start: 9 });
    assert.equal(carried(number, [{ value: 120 }], 120), 'degenerate');
    assert.deepEqual(carried(number, [{ value: 120 }], 90), { ...number, start: 120, target: 90 });
  });

  it('[GL10] of milestones are those not done; of a baseline a number; others stay as they are', () => {
    const items = ['a', 'b', 'c'].map((each, i) => ({
      id: each,
      title: each,
      weight: i + 1,
      done: false,
    }));
    const milestones = { kind: 'milestones', items };
    const done = (...ids: string[]) => ({
      milestones: ids.map((each) => ({ id: each, done: true })),
    });
    const undone = { milestones: [{ id: 'b', done: false }] };
    assert.deepEqual(carried(milestones, [done('a', 'b'), undone]), {
      ...milestones,
      items: items.slice(1),
    });
    assert.equal(carried(milestones, [done('a', 'b', 'c')]), 'reached');
    const days = ['2026-06-30', '2026-07-01', undefined];
    const dated = items.map((item, i) => ({ ...item, ...(days[i] && { due: days[i] }) }));
    const old = closed('g', { measure: { ...milestones, items: dated } });
    const plan = { id: id('n'), start: '2026-07-01', due: '2026-09-30' };
    const next = carryOver(recordsOf({ goals: [old], checkIns: [] }), old, plan);
    assert.deepEqual(next.kind === 'carried' && next.goal.measure, {
      ...milestones,
      items: [items[0], ...dated.slice(1)],
    });
    assert.equal(carried({ kind: 'baseline', unit: 'ms' }, [{ value: 70 }]), 'found');
    assert.deepEqual(carried({ kind: 'baseline', unit: 'ms' }, [{ value: 70 }], 50), {
      ...{ kind: 'number', start: 70, target: 50, unit: 'ms' },
    });
    for (const [measure, reports] of [
      [{ kind: 'baseline' }, []],
      [{ kind: 'binary' }, [{ value: true }]],
      [{ kind: 'zones' }, [{ zone: 'target' }]],
      [{ kind: 'range', low: 1, mode: 'share' }, [{ value: 3 }]],
    ] as const) {
      assert.deepEqual(carried(measure, reports), measure);
      assert.equal(carried(measure, reports, 5), 'no-target');
    }
  });

  it('[GL9] of a metric starts from what was last observed of it, as far as the viewer may see', () => {
    const old = closed('g', { measure: { ...number, metricId: 'm' } });
    const observed = (name: string, day: string, value: number, fields: object = {}) =>
      parseRecord('observations', {
        ...{
          id: name,
          metricId: 'm',
          at: `${day}T09:00:00Z`,
          asOf: day,
          value,
          by: 'p1',
          source: 'x',
        },
        ...fields,
      });
    const observations = [
      observed('o1', '2026-04-02', 10),
      observed('o2', '2026-05-02', 55),
      observed('o3', '2026-05-03', 77, { goalId: 'hidden' }),
    ];
    const records = { ...recordsOf({ goals: [old] }), observationsOf: () => observations };
    const startOf = (maySee: (goalId: GoalId) => boolean) => {
      const result = carriedMeasure(records, old, undefined, { maySee });
      return result.kind === 'carried' && result.measure?.kind === 'number' && result.measure.start;
    };
    assert.deepEqual([startOf(() => true), startOf((each) => each !== 'hidden')], [77, 55]);
  });

  it('[GL9] never leaves a number without a distance, nor with one that leads back', () => {
    const value = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(value, value, value, (start, target, last) => {
        fc.pre(start !== target);
        const measure = carried({ kind: 'number', start, target }, [{ value: last }]);
        const isPast = Math.sign(target - last) !== Math.sign(target - start);
        if (isPast) assert.equal(measure, 'reached');
        else assert.deepEqual(measure, { kind: 'number', start: last, target });
      }),
    );
  });
});

describe('carryOver', () => {
  const days = { start: '2026-07-01', due: '2026-09-30' };
  const goals = [
    goal('open'),
    closed('old-parent'),
    goal('new-parent', { continues: 'old-parent' }),
    closed('gone-parent'),
    goal('hidden'),
    closed('g', {
      ...{
        measure: number,
        tags: ['a'],
        pace: { curve: 'points', points: [{ day: '2026-04-05', expected: 1 }] },
      },
      ...{ cycleId: 'q1', externalIds: { x: '1' }, stated: { source: 'x' } },
      outcome: { at: '2026-04-08T00:00:00Z', by: 'p1' },
      links: ['old-parent', 'open', 'gone-parent', 'hidden'].map((parentId) => ({
        parentId,
        weight: 2,
      })),
    }),
  ];
  const records = recordsOf({ goals });
  const old = records.goals.get(id('g'))!;

  it('[GL11] makes a goal that continues the old one, with what holds no longer left out', () => {
    const result = carryOver(records, old, {
      id: id('n'),
      ...days,
      maySee: (each) => each !== 'hidden',
    });
    assert.ok(result.kind === 'carried');
    assert.deepEqual(parseRecord('goals', result.goal), result.goal);
    assert.deepEqual(result.goal, {
      ...goal('n', { ...days, measure: number, tags: ['a'], title: 'g', continues: 'g' }),
      links: ['new-parent', 'open'].map((parentId) => ({
        parentId,
        weight: 2,
        role: 'contributes',
      })),
    });
  });

  it('[GL12] tells what became of each link in view, and nothing of the others', () => {
    const linksOf = (fields: object) => {
      const result = carryOver(records, old, { id: id('n'), ...days, ...fields });
      return (
        result.kind === 'carried' && result.links.map(({ parentId, to }) => `${parentId} ${to}`)
      );
    };
    const told = ['old-parent new-parent', 'open open', 'gone-parent null'];
    assert.deepEqual(linksOf({}), [...told, 'hidden hidden']);
    assert.deepEqual(linksOf({ maySee: (each: string) => each !== 'hidden' }), told);
    const maySee = (each: string) => each !== 'new-parent' && each !== 'hidden';
    assert.deepEqual(linksOf({ maySee }), ['old-parent null', ...told.slice(1)]);
    assert.deepEqual(linksOf({ keepLinks: false }), []);
  });
});

describe('the line of a goal', () => {
  const goals = [
    closed('c', { continues: 'b', start: '2026-04-03' }),
    closed('a'),
    closed('b', { continues: 'a', start: '2026-04-02' }),
    goal('e', { continues: 'c', start: '2026-04-05', cycleId: 'q9' }),
    goal('d', { continues: 'c', start: '2026-04-04' }),
    goal('other', { continues: 'a', start: '2026-04-02' }),
  ];
  const records = recordsOf({ goals });
  const line = (from: string, hidden = '') =>
    historyOf(records, id(from), { maySee: (each) => each !== hidden }).map((each) => each.id);

  it('[GL13] leads to all that it carries on and all that carries it on, from either end', () => {
    assert.deepEqual(line('b'), ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(line('d'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(line('a'), ['a', 'b', 'other', 'c', 'd', 'e']);
    assert.deepEqual(line('none'), []);
  });

  it('[GL13] ends at a goal that the viewer may not see', () => {
    assert.deepEqual(line('a', 'b'), ['a', 'other']);
    assert.deepEqual(line('d', 'b'), ['c', 'd']);
    assert.deepEqual(line('b', 'b'), []);
  });

  it('[GL13] is finite in a circle, which only damage makes, and however long', () => {
    const circle = recordsOf({
      goals: [goal('x', { continues: 'y' }), goal('y', { continues: 'x' })],
    });
    assert.deepEqual(
      historyOf(circle, id('x')).map((each) => each.id),
      ['y', 'x'],
    );
    const long = Array.from({ length: 20_000 }, (_, i) => ({
      ...goals[1]!,
      id: id(`l${i}`),
      ...(i > 0 && { continues: id(`l${i - 1}`) }),
    }));
    assert.equal(historyOf(recordsOf({ goals: long }), id('l9000')).length, 20_000);
  });

  it('[GL12] finds the open goal of the same cycle first, else the nearest', () => {
    const found = (cycleId?: string) => openSuccessorOf(records, id('b'), cycleId as never)?.id;
    assert.deepEqual([found(), found('q9'), found('q8')], ['d', 'e', 'd']);
    assert.equal(openSuccessorOf(records, id('d'), undefined), undefined);
  });
});
