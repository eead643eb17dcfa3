import { expect, fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-alignment-map.ts';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfAlignmentMap } from './alignment-map.ts';

async function shown(workspace?: Workspace) {
  const place = await fixture(html`<div></div>`);
  Object.assign((place as HTMLElement).style, { inlineSize: '1000px', maxInlineSize: '100%' });
  const element = document.createElement('perf-alignment-map');
  if (workspace) element.workspace = workspace;
  place.append(element);
  await element.updateComplete;
  return element;
}

const asAnn = () => companyWorkspace(ann);
const areas = (element: PerfAlignmentMap) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.area'),
];
const labels = (element: PerfAlignmentMap) =>
  areas(element).map((it) => it.getAttribute('aria-label'));
const area = (element: PerfAlignmentMap, name: string) =>
  areas(element).find((it) => it.getAttribute('aria-label')!.startsWith(name))!;
const focused = (element: PerfAlignmentMap) =>
  element.shadowRoot!.activeElement?.getAttribute('aria-label') ?? '';

async function press(element: PerfAlignmentMap, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  element.shadowRoot!.activeElement!.dispatchEvent(event);
  for (let turn = 0; turn < 4; turn += 1) await element.updateComplete;
}

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-alignment-map>', () => {
  elementSuite({
    tag: 'perf-alignment-map',
    element: PerfAlignmentMap,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading what leads to the strategy/ },
      empty: {
        show: async () => shown(await companyWorkspace(ann, memoryStorage(), noGoals)),
        says: /No active goals yet/,
      },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => shown(await asAnn()), says: /goals lead to the strategy/ },
    },
  });

  it('[E137] shows each pillar with its teams, owners and goals, and what is not connected by itself', async () => {
    const element = await shown(await asAnn());
    const pillar = area(element, 'Customers stay');
    expect(pillar.getAttribute('aria-level')).to.equal('1');
    const goal = area(element, 'Win back 40 teams');
    expect(goal.getAttribute('aria-level')).to.equal('4');
    expect(goal.getAttribute('aria-label')).to.match(/% of all goals, Stale/);
    expect(labels(element).filter((it) => it!.startsWith('Not connected')).length).to.equal(1);
    expect(area(element, "Ann's own").dataset['key']).to.match(/^rest /);
    const rows = [...element.shadowRoot!.querySelectorAll('.chart-data tbody tr')];
    const goals = areas(element).filter((it) => it.classList.contains('kind-goal'));
    expect(rows.length).to.equal(goals.length);
  });

  it('[E138] is one stop of Tab; arrows go within, out, and along a column', async () => {
    const element = await shown(await asAnn());
    expect(areas(element).filter((it) => it.tabIndex === 0).length).to.equal(1);
    areas(element)[0]!.focus();
    await press(element, 'ArrowRight');
    expect(focused(element)).to.match(/^Sales/);
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.match(/^Customers stay/);
    await press(element, 'End');
    expect(focused(element)).to.match(/^Not connected/);
    element.dir = 'rtl';
    await press(element, 'ArrowUp');
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.match(/^Sales/);
  });

  it('[E139] zooms in by Enter or a click and out by Escape, says where one is, and keeps the focus', async () => {
    const element = await shown(await asAnn());
    area(element, 'Not connected').focus();
    await press(element, 'Enter');
    expect(focused(element)).to.match(/^Not connected/);
    expect(labels(element).some((it) => it!.startsWith('Customers stay'))).to.equal(false);
    expect(textOf(element.shadowRoot!.querySelector('nav')!)).to.equal('All goals Not connected');
    expect(textOf(element)).to.include('Now at Not connected');
    await press(element, 'Escape');
    expect(focused(element)).to.match(/^Not connected/);
    expect(labels(element).some((it) => it!.startsWith('Customers stay'))).to.equal(true);
    area(element, 'Customers stay').click();
    for (let turn = 0; turn < 4; turn += 1) await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('nav button')!.click();
    for (let turn = 0; turn < 4; turn += 1) await element.updateComplete;
    expect(labels(element).some((it) => it!.startsWith('Not connected'))).to.equal(true);
  });

  it('[E250] leads to every goal, however many are too small to be drawn one by one', async () => {
    const more = Array.from({ length: 400 }, (_, index) => ({
      ...company.goals.find(({ id }) => id === 'uptime')!,
      ...{ id: `more-${index}`, title: `More ${index}` },
    })) as never[];
    const goals = [...company.goals, ...more];
    const element = await shown(
      await companyWorkspace(ann, memoryStorage(), { ...company, goals, checkIns: [] }),
    );
    const click = async (cell: HTMLElement) => {
      cell.click();
      for (let turn = 0; turn < 4; turn += 1) await element.updateComplete;
    };
    const seen = new Set<string>();
    await click(area(element, 'Ben Bora'));
    for (let steps = 0; steps < 40; steps += 1) {
      for (const label of labels(element)) seen.add(/^More \d+/.exec(label!)?.[0] ?? '');
      const smaller = areas(element).filter(
        (it) => /^\d+ smaller/.test(it.ariaLabel!) && it.getAttribute('aria-level') !== '1',
      );
      if (smaller.length === 0) break;
      await click(smaller.at(-1)!);
      expect(textOf(element)).to.match(/Now at \d+ smaller/);
      expect(focused(element)).to.match(/^\d+ smaller/);
    }
    seen.delete('');
    expect(seen.size).to.equal(400);
    await press(element, 'Escape');
    expect(focused(element)).to.match(/^\d+ smaller/);
    expect(area(element, 'Ben Bora').getAttribute('aria-level')).to.equal('1');
  });

  it('[E140] tells which goal somebody chose', async () => {
    const element = await shown(await asAnn());
    const chosen = next(element, 'perf-goal-select');
    area(element, 'Win back 40 teams').click();
    expect((await chosen).detail.goalId).to.equal('teams');
  });
});
