import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-heatmap.ts';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfHeatmap } from './heatmap.ts';

function shown(workspace?: Workspace) {
  return fixture<PerfHeatmap>(html`<perf-heatmap .workspace=${workspace}></perf-heatmap>`);
}

/** The element with all weeks worked out, as Ann sees it unless somebody else is named. */
async function ready(weeks = 4, records: unknown = company, viewer = ann) {
  const workspace = await companyWorkspace(viewer, memoryStorage(), records);
  const element = await fixture<PerfHeatmap>(
    html`<perf-heatmap .workspace=${workspace} weeks=${weeks}></perf-heatmap>`,
  );
  await waitUntil(() => !/of \d+ weeks? worked out/.test(textOf(element)));
  return { element, workspace };
}

const root = (element: PerfHeatmap) => element.shadowRoot!;
const cell = (element: PerfHeatmap, row: number, week: number) =>
  root(element).querySelector<HTMLElement>(`[data-cell="${row} ${week}"]`)!;
const labels = (element: PerfHeatmap, row: number) =>
  [...root(element).querySelectorAll(`[data-cell^="${row} "]`)].map(
    (it) => `${it.getAttribute('title')!}`,
  );

async function press(element: PerfHeatmap, key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  root(element).activeElement!.dispatchEvent(event);
  await element.updateComplete;
  await element.updateComplete;
}

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-heatmap>', () => {
  elementSuite({
    tag: 'perf-heatmap',
    element: PerfHeatmap,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading how the teams stood/ },
      empty: {
        show: async () => shown(await companyWorkspace(ann, memoryStorage(), noGoals)),
        says: /No goals of teams under way/,
      },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => (await ready()).element, says: /Goals on track: .* this week/ },
    },
  });

  it('[E143] has a cell for each team and week with its value and count, by what was known then', async () => {
    const report = { ...company.checkIns[0], id: 'c0', at: '2026-04-20T08:00:00Z' };
    const checkIns = [{ ...report, asOf: '2026-04-20', value: 20 }, ...company.checkIns];
    const { element } = await ready(4, { ...company, checkIns });
    expect(labels(element, 1)).to.deep.equal([
      'Sales, Week of Apr 20, 2026: 33%, 1 of 3 goals',
      'Sales, Week of Apr 27, 2026: 0%, 0 of 3 goals',
      'Sales, Week of May 4, 2026: 0%, 0 of 3 goals',
      'Sales, This week: 0%, 0 of 3 goals',
    ]);
  });

  it('[E144] tells in a sentence where all teams stand, and what the figure is', async () => {
    const { element } = await ready();
    element.figure = 'up-to-date';
    await element.updateComplete;
    expect(textOf(element)).to.match(/Check-ins up to date: \d+% this week, over all teams\./);
    expect(textOf(element)).to.match(/last check-in was no older than agreed\. Past weeks count/);
  });

  it('[E145] is one stop of Tab, worked by arrows, Home and End, mirrored from right to left', async () => {
    const { element } = await ready();
    const stops = [...root(element).querySelectorAll('[data-cell][tabindex="0"]')];
    expect(stops).to.deep.equal([cell(element, 0, 3)]);
    cell(element, 0, 3).focus();
    await press(element, 'ArrowLeft');
    await press(element, 'ArrowDown');
    expect(root(element).activeElement).to.equal(cell(element, 1, 2));
    await press(element, 'Home', { ctrlKey: true });
    expect(root(element).activeElement).to.equal(cell(element, 0, 0));
    element.dir = 'rtl';
    await press(element, 'ArrowLeft');
    expect(root(element).activeElement).to.equal(cell(element, 0, 1));
  });

  it('[E146] lists as many goals behind a cell as it counts, each of which can be chosen', async () => {
    const { element } = await ready();
    cell(element, 1, 3).focus();
    cell(element, 1, 3).click();
    await element.updateComplete;
    const goals = [...root(element).querySelectorAll<HTMLElement>('.behind li button')];
    expect(goals.length).to.equal(3);
    const chosen = next(element, 'perf-goal-select');
    goals.find((it) => it.textContent.includes('Win back'))!.click();
    expect((await chosen).detail.goalId).to.equal('teams');
    goals[0]!.focus();
    await press(element, 'Escape');
    expect(root(element).querySelector('.behind')).to.equal(null);
    expect(root(element).activeElement).to.equal(cell(element, 1, 3));
    await press(element, 'Enter');
    expect(root(element).querySelectorAll('.behind li').length).to.equal(3);
  });

  it('[E147] follows a check-in, in the weeks that it changes', async () => {
    const { element, workspace } = await ready(4, company, ben);
    await workspace.run({ type: 'goal.check-in', input: { goalId: idOf('teams'), value: 39 } });
    await waitUntil(() => labels(element, 1)[3]!.includes('1 of'));
    expect(labels(element, 1)[0]).to.include('Week of Apr 20, 2026: 0%');
  });
});
