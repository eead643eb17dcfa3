import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-dashboard.ts';
import { ann, ben, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfDashboard } from './dashboard.ts';

function shown(workspace?: Workspace, attributes: { figures?: string; scope?: string } = {}) {
  const { figures = '', scope = '' } = attributes;
  return fixture<PerfDashboard>(
    html`<perf-dashboard
      .workspace=${workspace}
      figures=${figures}
      scope=${scope}
    ></perf-dashboard>`,
  );
}

async function ready(workspace: Workspace, attributes?: Parameters<typeof shown>[1]) {
  const element = await shown(workspace, attributes);
  await waitUntil(() => !element.shadowRoot!.querySelector('.awaited'), 'figures', {
    timeout: 4000,
  });
  await element.updateComplete;
  return element;
}

const button = (element: PerfDashboard, text: string | RegExp) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((each) =>
    each.textContent.trim().match(text),
  )!;
const figure = (element: PerfDashboard, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-figure=${name}]`)!;

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-dashboard>', () => {
  elementSuite({
    tag: 'perf-dashboard',
    element: PerfDashboard,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading the figures/ },
      empty: {
        show: async () => shown(await companyWorkspace(ann, memoryStorage(), noGoals)),
        says: /No figures yet.*Add a first pillar/s,
      },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => ready(await companyWorkspace()), says: /Customers stay/ },
    },
  });

  it('[E115] shows each pillar with score, expected, status, trend and where it is likely to end', async () => {
    const element = await ready(await companyWorkspace(ann), { figures: 'progress' });
    const [score] = (await companyWorkspace(ann)).insights().strategyProgress().pillars;
    expect(score?.score.progress.kind).to.equal('scored');
    const told = textOf(figure(element, 'progress'));
    expect(told).to.match(/Customers stay/);
    expect(told).to.match(/\d+% of \d+% expected/);
    const trend = element.shadowRoot!.querySelector('[role=img]')!;
    expect(trend.getAttribute('aria-label')).to.match(/in six weeks/);
    await waitUntil(() => /Likely|look ahead|trend|counts yet/.test(textOf(element)));
  });

  it('[E116] shows the figures that are chosen, in their order, and says where none is one', async () => {
    const element = await ready(await companyWorkspace(), { figures: 'status progress nonsense' });
    const names = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-figure]')];
    expect(names.map(({ dataset }) => dataset['figure'])).to.deep.equal(['status', 'progress']);
    expect(textOf(await shown(await companyWorkspace(), { figures: 'x' }))).to.contain('No figure');
  });

  it('[E117] says what each figure is, one key or click away', async () => {
    const element = await ready(await companyWorkspace());
    for (const section of element.shadowRoot!.querySelectorAll('[data-figure]')) {
      expect(section.querySelector('.figure-head details > summary')).to.exist;
      expect(section.querySelector('.figure-head details p')!.textContent.length).to.be.above(60);
    }
  });

  it('[E118] lists as many goals as a figure counts, and tells which one somebody chose', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await ready(workspace, { figures: 'status' });
    for (const toggle of element.shadowRoot!.querySelectorAll<HTMLElement>('.drill-toggle')) {
      toggle.click();
    }
    await element.updateComplete;
    const items = element.shadowRoot!.querySelectorAll('.items > li');
    expect(items.length).to.equal(workspace.records.goals.size);
    const chosen = next(element, 'perf-goal-select');
    items[0]!.querySelector('button')!.click();
    expect(workspace.records.goals.has((await chosen).detail.goalId)).to.equal(true);
  });

  it('[E119] counts the goals of a scope alone, and says where there is none of that name', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await ready(workspace, { figures: 'status', scope: 'sales' });
    const counted = workspace.insights({ kind: 'team', teamId: 'sales' as never });
    expect(textOf(element)).to.contain(`${counted.statusDistribution().total} goals:`);
    expect(textOf(await shown(workspace, { scope: 'nobody' }))).to.contain('Nothing to show here');
  });

  it('[E120] says what would move a pillar most, and by how much', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await ready(workspace, { figures: 'next' });
    const [best] = workspace.insights().leverage('pillar' as never).leaves;
    const points = Math.round(best!.gain * 1000) / 10;
    expect(textOf(figure(element, 'next'))).to.contain(`by +${points} points`);
  });

  it('[E121] works figures out in idle moments, one by one, with a place for each until then', async () => {
    const element = await shown(await companyWorkspace());
    expect(element.shadowRoot!.querySelectorAll('.awaited').length).to.be.above(5);
    await waitUntil(() => !element.shadowRoot!.querySelector('.awaited'));
  });

  it('[E122] leads from a pillar to the check-in that holds it back in two clicks', async () => {
    const element = await ready(await companyWorkspace(ann), { figures: 'progress' });
    button(element, /^Customers stay$/).click();
    await waitUntil(() => button(element, /^Check-in of/));
    button(element, /^Check-in of/).click();
    await element.updateComplete;
    const card = element.shadowRoot!.querySelector('.check-in-card')!;
    expect(textOf(card)).to.contain('12').and.to.contain('Ben Bora');
  });

  it('[E123] leads there by keys alone, and the focus stays on the way', async () => {
    const element = await ready(await companyWorkspace(ann), { figures: 'progress' });
    const root = element.shadowRoot!;
    button(element, /^Customers stay$/).focus();
    (root.activeElement as HTMLElement).click();
    await waitUntil(() => button(element, /^Check-in of/));
    expect(root.activeElement).to.equal(button(element, /^Customers stay$/));
    const stops = [...root.querySelectorAll<HTMLElement>('button, summary')];
    expect(stops.every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
  });

  it('[E124] follows a check-in, and keeps what is shown until the new figure is there', async () => {
    const workspace = await companyWorkspace();
    const element = await ready(workspace, { figures: 'progress' });
    const before = textOf(figure(element, 'progress'));
    await workspace.run({
      type: 'goal.check-in',
      input: { goalId: 'teams', value: 40 },
    });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.awaited')).to.equal(null);
    await waitUntil(() => textOf(figure(element, 'progress')) !== before);
  });

  it('[E485] prints the goals that moved most as they are on the screen: no print waits for more', async () => {
    const workspace = await companyWorkspace(ben);
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 30 } });
    const element = await ready(workspace, { figures: 'movers' });
    const moved = () => textOf(figure(element, 'movers'));
    expect(moved()).to.contain('Win back 40 teams');
    const before = moved();
    window.dispatchEvent(new Event('beforeprint'));
    expect(moved()).to.equal(before);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('[E125] tells in words what differs from a day, by cause', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await ready(workspace, { figures: 'movers' });
    element.compareTo = '2026-05-01';
    await waitUntil(() => /differently than on|New goals/.test(textOf(element)), 'difference', {
      timeout: 4000,
    });
    expect(textOf(element)).to.contain('New goals');
    element.compareTo = '2999-01-01';
    await aTimeout(20);
    await element.updateComplete;
    expect(textOf(element)).to.contain('nothing to compare with');
  });
});
