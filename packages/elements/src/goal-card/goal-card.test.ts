import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage, plainWorkspace } from '@throughline/core';
import '../perf-goal-card.ts';
import { ben, company, companyWorkspace, idOf, now } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { wordsOf } from '../testing/texts-of.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfGoalCard } from './goal-card.ts';

function shown(workspace?: Workspace, goalId = 'churn') {
  return fixture<PerfGoalCard>(
    html`<perf-goal-card .workspace=${workspace} .goalId=${idOf(goalId)}></perf-goal-card>`,
  );
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const part = (card: PerfGoalCard, selector: string) =>
  card.shadowRoot!.querySelector<HTMLElement>(selector)!;
const buttonOf = (card: PerfGoalCard, text: string) =>
  [...card.shadowRoot!.querySelectorAll('button')].find((it) => it.textContent?.includes(text));

describe('<perf-goal-card>', () => {
  elementSuite({
    tag: 'perf-goal-card',
    element: PerfGoalCard,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading/ },
      empty: {
        show: async () => shown(await companyWorkspace(), 'nobody'),
        says: /This goal is not here.*Choose another/s,
      },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => shown(await companyWorkspace()), says: /Halve the churn.*Why/s },
    },
  });

  it('[E90] shows path, owner, dates, score, expectation, confidence and last check-in', async () => {
    const text = textOf(await shown(await companyWorkspace(), 'teams'));
    expect(text).to.match(
      /Customers stay.*Halve the churn.*Key result.*Win back 40 teams.*Ben Bora/s,
    );
    expect(text).to.match(/Apr 1, 2026 – Jun 30, 2026 · 46 days left.*30%.*Expected today 49%/s);
    expect(text).to.contain('not given').and.to.contain('2 weeks ago');
  });

  it('[E91] tells of a goal that somebody chooses, and goes there where it follows', async () => {
    const card = await shown(await companyWorkspace(), 'teams');
    card.follows = true;
    setTimeout(() => buttonOf(card, 'Halve the churn')!.click());
    const { detail } = await next(card, 'perf-goal-select');
    expect(detail).to.deep.equal({ goalId: 'churn' });
    await card.updateComplete;
    expect(textOf(part(card, '.title'))).to.equal('Halve the churn');
  });

  it('[E92] draws progress against expectation with a sentence and the same as a table', async () => {
    const card = await shown(await companyWorkspace(), 'teams');
    await waitUntil(() => part(card, '.chart'));
    const chart = part(card, '.chart');
    expect(part(card, '.chart-drawing').getAttribute('aria-label')).to.match(
      /^30% on May 15, 2026, where 49% was expected\./,
    );
    const rows = [...chart.querySelectorAll('tbody tr')].map((row) => textOf(row));
    expect(rows[0]).to.equal('May 1, 2026 30% 34%');
    expect(rows.at(-1)).to.equal('Jun 30, 2026 – 100%');
  });

  it('[E93] explains the score down to the check-ins, and leads on to the goals it names', async () => {
    const card = await shown(await companyWorkspace());
    part(card, '#why').click();
    await waitUntil(() => part(card, '.why'));
    const lead = [...part(card, '.why').querySelectorAll('button')];
    lead.find((it) => it.textContent?.includes('Win back 40 teams'))!.click();
    await card.updateComplete;
    expect(textOf(part(card, '.why'))).to.match(
      /Last reading 12 teams.*check-ins behind it.*Ben Bora/s,
    );
    expect(card.shadowRoot!.activeElement).to.equal(part(card, '.why'));
  });

  it('[E94] lists what counts below with shares that come to the whole', async () => {
    const workspace = await companyWorkspace();
    const card = await shown(workspace);
    await waitUntil(() => part(card, '.below'));
    buttonOf(card, 'Show all')?.click();
    await card.updateComplete;
    const shares = [...card.shadowRoot!.querySelectorAll('.below-share')].map(textOf);
    const counted = workspace.explain(idOf('churn')).inputs;
    expect(shares.filter((text) => text.endsWith('% of it'))).to.have.length(counted.length);
  });

  it('[E95] has what happened newest first, with notes and blockers, the first few at once', async () => {
    const workspace = await companyWorkspace();
    for (const value of [13, 14, 15, 16, 17]) {
      const input = { goalId: 'teams', value, note: `Note ${value}`, blockers: 'No budget' };
      await workspace.run({ type: 'goal.check-in', input });
    }
    const card = await shown(workspace, 'teams');
    const entries = () => [...card.shadowRoot!.querySelectorAll('.timeline .entry')].map(textOf);
    await waitUntil(() => part(card, '.timeline'));
    expect(entries()).to.have.length(5);
    expect(entries()[0]).to.match(/1\d teams.*Note 1\d.*In the way: No budget/s);
    buttonOf(card, 'Show all 6')!.click();
    await card.updateComplete;
    expect(entries()).to.have.length(6);
    expect(entries()[5]).to.contain('12 teams');
  });

  it('[E96] shows what a fix would do, and runs it unless that is cancelled', async () => {
    const goals = company.goals.map((goal) =>
      goal.id === 'teams' ? { ...goal, due: '2026-07-31' } : goal,
    );
    const workspace = await companyWorkspace(ben, memoryStorage(), { ...company, goals });
    const card = await shown(workspace, 'teams');
    await waitUntil(() => part(card, '.advice .fix'), 'there is a fix');
    expect(wordsOf(part(card, '.advice'))).to.contain('31 days after Halve the churn');
    part(card, '.advice .fix').click();
    await card.updateComplete;
    const before = workspace.version;
    card.addEventListener('perf-goal-fix', (event) => event.preventDefault(), { once: true });
    part(card, '.preview .primary').click();
    expect(workspace.version).to.equal(before);
    setTimeout(() => part(card, '.preview .primary').click());
    const { detail } = await next(card, 'perf-goal-fixed');
    expect(detail.goalId).to.equal('teams');
    expect(workspace.version).to.equal(before + 1);
  });

  it('[E97] takes a check-in in place, and gives the focus back', async () => {
    const card = await shown(await companyWorkspace(ben), 'teams');
    part(card, '#check-in').click();
    await waitUntil(() => card.shadowRoot!.querySelector('perf-check-in')?.shadowRoot);
    const form = card.shadowRoot!.querySelector('perf-check-in')!;
    form.dispatchEvent(new Event('perf-check-in-cancel'));
    await waitUntil(() => card.shadowRoot!.activeElement === part(card, '#check-in'));
  });

  it('[E97] is edited in place, gives the focus back, and leaves it to a host that cancels', async () => {
    const workspace = await companyWorkspace(ben);
    const card = await shown(workspace, 'teams');
    const editor = () => card.shadowRoot!.querySelector('perf-goal-editor');
    card.addEventListener('perf-goal-edit', (event) => event.preventDefault(), { once: true });
    setTimeout(() => buttonOf(card, 'Edit')!.click());
    const { detail } = await next(card, 'perf-goal-edit');
    await aTimeout(0);
    expect([detail, editor()]).to.deep.equal([{ goalId: 'teams' }, null]);
    buttonOf(card, 'Edit')!.click();
    const title = () => editor()?.shadowRoot?.querySelector<HTMLInputElement>('#title');
    await waitUntil(title, 'the form comes', { timeout: 8000 });
    title()!.value = 'Win back 50 teams';
    title()!.dispatchEvent(new Event('input'));
    editor()!.shadowRoot!.querySelector('form')!.requestSubmit();
    await waitUntil(() => card.shadowRoot!.activeElement === part(card, '#edit'));
    expect(workspace.records.goals.get(idOf('teams'))!.title).to.equal('Win back 50 teams');
    expect(editor()).to.equal(null);
  }).timeout(10_000);

  it('[E99] offers nothing where nothing may be changed', async () => {
    const { records } = await companyWorkspace();
    const goals = [...records.goals.values()] as never;
    const card = await shown(plainWorkspace({ goals, now: () => now }), 'teams');
    expect(card.shadowRoot!.querySelector('header .actions button')).to.equal(null);
  });
});
