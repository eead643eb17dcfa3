import { expect } from '@open-wc/testing';
import { plainWorkspace } from '@throughline/core';
import { textOf } from '../testing/element-suite.ts';
import { detailOf, focusOn, goal, press, settled, treeIn } from '../testing/goal-tree-page.ts';

async function explained(value: number, stated: object) {
  const today = new Date().toISOString();
  const day = today.slice(0, 10);
  const measure = { kind: 'number', start: 0, target: 10 };
  const times = { start: day, due: '2999-12-31' };
  const tree = await treeIn({
    goals: [goal('g', undefined, { measure, stated, ...times } as never)],
    checkIns: [{ id: 'c', goalId: 'g', by: 'ann', at: today, asOf: day, value }] as never,
  });
  await focusOn(tree, 'g');
  await press(tree, 'e');
  await settled(tree);
  return textOf(detailOf(tree)!);
}

describe('the words of an explanation', () => {
  it('[E67] call nothing unused that the score is made of', async () => {
    const source = 'plan.csv';
    const used = await explained(10, { source, start: 0, target: 10, actual: 10 });
    expect(used).to.not.contain('never scored');
    const other = await explained(10, { source, start: 0, target: 10, actual: 9, progress: 0.9 });
    expect(other).to.contain('plan.csv stated 90%, actual 9. It is shown and never scored.');
  });

  it('[E67] say that a value was read from a metric, which one and of when', async () => {
    const measure = { kind: 'number', start: 0, target: 80, unit: 'teams', metricId: 'won' };
    const fields = { kind: 'key-result', measure } as never;
    const made = { by: 'ann', at: '2026-05-02T08:00:00Z', asOf: '2026-05-01' };
    const tree = await treeIn({
      workspace: plainWorkspace({
        goals: [goal('g', undefined, fields), goal('h', undefined, fields)],
        checkIns: [{ id: 'c', goalId: 'h', value: 40, ...made }] as never,
        metrics: [{ id: 'won', name: 'Teams won', ownerId: 'ann' }],
        now: () => '2026-05-15T12:00:00Z',
      }),
    });
    await focusOn(tree, 'g');
    await press(tree, 'e');
    await settled(tree);
    const text = textOf(detailOf(tree)!);
    expect(text).to.contain('Last reading 40 teams on May 1, 2026, of the metric Teams won');
  });

  it('[E251] tell how far behind a goal is in points, as the difference of two percentages', async () => {
    const measure = { kind: 'number', start: 0, target: 100 };
    const dates = { start: '2026-05-01', due: '2026-07-30' };
    const made = { by: 'ann', at: '2026-05-15T08:00:00Z', asOf: '2026-05-15' };
    const tree = await treeIn({
      workspace: plainWorkspace({
        goals: [goal('g', undefined, { measure, ...dates } as never)],
        checkIns: [{ id: 'c', goalId: 'g', value: 13, ...made }] as never,
        now: () => '2026-05-15T12:00:00Z',
      }),
    });
    await focusOn(tree, 'g');
    await press(tree, 'e');
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.match(
      /13% today, 16% expected\. It is [23] points behind\. Less than 5 is always on track/,
    );
  });

  it('[E67] do not call a goal 0 points behind', async () => {
    const text = await explained(5, { source: 'plan.csv' });
    expect(text).to.not.match(/0 points behind/);
    expect(text).to.contain('It is where it should be today, or ahead.');
  });
});
