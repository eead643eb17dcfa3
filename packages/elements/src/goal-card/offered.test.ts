import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type PersonId, type Workspace, memoryStorage } from '@throughline/core';
import { pastContext, workspaceContext } from '../context.ts';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { buttonsOf, cardOf, inCard, pressIn } from '../testing/goal-card-page.ts';
import type { PerfGoalCard } from './goal-card.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The company, in which a goal of Ben is otherwise, and somebody only looks on. */
const companyWith = (fields: Fields) => ({
  ...company,
  people: [...company.people, { id: 'vic', name: 'Vic Vance', timeZone: 'UTC', roles: ['viewer'] }],
  metrics: [{ id: 'won', name: 'Teams won back', ownerId: 'ben' }],
  goals: company.goals.map((goal) => (goal.id === 'teams' ? { ...goal, ...fields } : goal)),
});

const measured = { measure: { kind: 'number', start: 0, target: 40, metricId: 'won' } };

async function readersOf(fields: Fields): Promise<string> {
  const card = await cardOf(await companyWorkspace(ben, memoryStorage(), companyWith(fields)));
  await pressIn(card, 'Comment');
  await waitUntil(() => inCard(card, '.readers'));
  return textOf(inCard(card, '.readers')!);
}

/** A card inside a page that shows a moment of the past. */
async function pastCardOf(workspace: Workspace): Promise<PerfGoalCard> {
  const past = await workspace.at(workspace.version);
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.addEventListener('context-request', (event) => {
    const asked = event as unknown as {
      context: unknown;
      callback: (value: unknown) => void;
    };
    if (asked.context === workspaceContext) asked.callback(workspace);
    if (asked.context === pastContext) asked.callback(past);
  });
  const card = document.createElement('perf-goal-card');
  card.goalId = idOf('teams');
  around.append(card);
  return card;
}

const offered = (card: PerfGoalCard) => buttonsOf(card).map((button) => textOf(button));

describe('<perf-goal-card> what it offers', () => {
  it('[E411] names exactly those who see a goal for those who are named', async () => {
    const named = { visibility: 'named', visibleTo: ['eve'] };
    expect(await readersOf(named)).to.equal('Only \u2068Eve Eden\u2069 will read this.');
  });

  it('[E411] says that nobody else reads what is said on a private goal', async () => {
    const own = { visibility: 'private', links: [] };
    expect(await readersOf(own)).to.equal('Nobody but you will read this.');
  });

  it('[E446] offers whoever may a comment, a value and a score to set', async () => {
    const card = await cardOf(await companyWorkspace(ben, memoryStorage(), companyWith(measured)));
    await waitUntil(() => offered(card).length > 0);
    expect(offered(card)).to.include.members(['Comment', 'Enter a value', 'Set the score by hand']);
  });

  it('[E446] offers nothing to those whose role is only to look on', async () => {
    const vic = 'vic' as PersonId;
    const override = { progress: 0.8, reason: 'Signed', by: 'ben', at: '2026-05-02T08:00:00Z' };
    const records = companyWith({ ...measured, override });
    const card = await cardOf(await companyWorkspace(vic, memoryStorage(), records));
    await waitUntil(() => inCard(card, '[part=override]'), 'the acts are there');
    expect(offered(card)).to.deep.equal([]);
  });

  it('[E446] offers nothing at a moment of the past, where what was set is told', async () => {
    const workspace = await companyWorkspace(ben, memoryStorage(), companyWith(measured));
    const set = { progress: 0.8, reason: 'Five are signed', base: null };
    await workspace.run({ type: 'goal.override', input: { goalId: idOf('teams'), ...set } });
    const card = await pastCardOf(workspace);
    await waitUntil(() => inCard(card, '[part=override]'), 'the acts are there');
    expect(offered(card)).to.deep.equal([]);
    expect(textOf(inCard(card, '[part=override]')!)).to.contain('Five are signed');
  });

  it('[E446] offers nobody who may not answer a proposal to answer it', async () => {
    const proposed = companyWith({ state: 'proposed' });
    const eve = await cardOf(await companyWorkspace('eve' as PersonId, memoryStorage(), proposed));
    await waitUntil(() => offered(eve).includes('Comment'));
    expect(offered(eve)).not.to.include('Accept').and.not.to.include('Send back');
    const hers = await cardOf(await companyWorkspace(ann, memoryStorage(), proposed));
    await waitUntil(() => offered(hers).includes('Send back'));
  });
});
