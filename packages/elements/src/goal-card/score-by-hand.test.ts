import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorage, memoryStorages } from '@throughline/core';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { buttonsOf, cardOf, inCard, pressIn, writeIn } from '../testing/goal-card-page.ts';
import type { PerfGoalCard } from './goal-card.ts';

const teams = idOf('teams');
const focused = (card: HTMLElement) => card.shadowRoot!.activeElement as HTMLElement | null;
const set = { progress: 0.8, reason: 'Five are signed', base: null } as const;
const send = (card: PerfGoalCard) => inCard<HTMLFormElement>(card, '.act-form')!.requestSubmit();

describe('<perf-goal-card> a score set by hand', () => {
  it('[E416] sets a score with a reason, told what it changes, and takes that back', async () => {
    const workspace = await companyWorkspace(ben);
    const card = await cardOf(workspace);
    await pressIn(card, 'Set the score by hand');
    await waitUntil(() => focused(card)?.id === 'act-figure');
    send(card);
    await waitUntil(() => textOf(inCard(card, '.act-form')!).includes('Enter a progress'));
    expect(textOf(inCard(card, '.act-form')!)).to.contain('in a few words why');
    await writeIn(card, '140', '#act-figure');
    expect(textOf(inCard(card, '.act-form')!)).to.contain('a number from 0 to 100');
    expect(inCard(card, '.effect')).to.equal(null);
    await writeIn(card, '80', '#act-figure');
    expect(textOf(inCard(card, '.effect')!)).to.match(/Win back 40 teams.*30%.*80%/s);
    await writeIn(card, 'at-risk', '#act-status');
    await writeIn(card, 'Five are signed');
    await writeIn(card, '2026-05-31', '#act-day');
    await expect(card).to.be.accessible();
    send(card);
    await waitUntil(() => inCard(card, '[part=override]'));
    const { override } = workspace.records.goals.get(teams)!;
    expect(override).to.deep.include({
      progress: 0.8,
      status: 'at-risk',
      reason: 'Five are signed',
    });
    expect(textOf(inCard(card, '[part=override]')!)).to.match(
      /Set by a person.*Ben Bora set it to 80%, At risk on May 15.*Five are signed.*until May 31.*Computed: 30%/s,
    );
    await waitUntil(() => focused(card)?.dataset['act'] === 'override teams ');
    inCard(card, '.acts .undo')!.focus();
    await pressIn(card, 'Undo');
    await waitUntil(() => !workspace.records.goals.get(teams)!.override);
    await waitUntil(() => focused(card)?.id === 'why', 'the focus is kept');
  });

  it('[E417] shows a score that is set to everyone, and computes it again by one press', async () => {
    const storages = memoryStorages();
    const hers = await companyWorkspace(ann, storages('one'));
    const his = await companyWorkspace(ben, storages('one'));
    await his.run({ type: 'goal.override', input: { goalId: teams, ...set } });
    await waitUntil(() => hers.records.goals.get(teams)!.override);
    const hersCard = await cardOf(hers);
    await waitUntil(() => inCard(hersCard, '[part=override]'));
    expect(textOf(inCard(hersCard, '[part=override]')!)).to.contain('Five are signed');
    expect(buttonsOf(hersCard).map(textOf)).not.to.include('Compute it again');
    const card = await cardOf(his);
    await waitUntil(() => buttonsOf(card).map(textOf).includes('Compute it again'));
    buttonsOf(card)
      .find((button) => textOf(button) === 'Compute it again')!
      .focus();
    await pressIn(card, 'Compute it again');
    await waitUntil(() => !his.records.goals.get(teams)!.override);
    await waitUntil(() => focused(card)?.id === 'why', 'the focus is kept');
    expect(inCard(card, '[part=override]')).to.equal(null);
    await pressIn(card, 'Undo');
    await waitUntil(() => inCard(card, '[part=override]'), 'it can be taken back');
  });

  it('[E416] tells where the score was set otherwise meanwhile, and goes on over that', async () => {
    const workspace = await companyWorkspace(ben);
    const card = await cardOf(workspace);
    await pressIn(card, 'Set the score by hand');
    await writeIn(card, '70', '#act-figure');
    await writeIn(card, 'Two are lost');
    await workspace.run({ type: 'goal.override', input: { goalId: teams, ...set } });
    await waitUntil(() => inCard(card, '.act-form .seen'));
    send(card);
    await waitUntil(() => inCard(card, '.act-form .bad'));
    await pressIn(card, 'I have seen it');
    expect(inCard<HTMLInputElement>(card, '#act-figure')!.value).to.equal('70');
    send(card);
    await waitUntil(() => workspace.records.goals.get(teams)!.override?.progress === 0.7);
  });

  it('[E418] takes a value of the metric that the goal reads, with its day and what it changes', async () => {
    const measure = { kind: 'number', start: 0, target: 40, unit: 'teams', metricId: 'won' };
    const records = {
      ...company,
      metrics: [{ id: 'won', name: 'Teams won back', unit: 'teams', ownerId: 'ben' }],
      goals: company.goals.map((goal) => (goal.id === 'teams' ? { ...goal, measure } : goal)),
    };
    const workspace = await companyWorkspace(ben, memoryStorage(), records);
    const card = await cardOf(workspace);
    await pressIn(card, 'Enter a value of \u2068Teams won back\u2069');
    await waitUntil(() => focused(card)?.id === 'act-figure');
    expect(inCard<HTMLInputElement>(card, '#act-day')!.value).to.equal('2026-05-15');
    send(card);
    await waitUntil(() => textOf(inCard(card, '.act-form')!).includes('Enter a value.'));
    await writeIn(card, '20', '#act-figure');
    await writeIn(card, '2026-05-16', '#act-day');
    expect(textOf(inCard(card, '.act-form')!)).to.contain('Choose today or an earlier day.');
    await writeIn(card, '2026-05-14', '#act-day');
    expect(textOf(inCard(card, '.effect')!)).to.match(/Win back 40 teams.*50%/s);
    await expect(card).to.be.accessible();
    send(card);
    const values = () => workspace.records.observationsOf('won' as never);
    await waitUntil(() =>
      values().some(({ value, asOf }) => value === 20 && asOf === '2026-05-14'),
    );
    await waitUntil(() => focused(card)?.dataset['act'] === 'observe teams won');
    expect(textOf(card)).to.contain('The value is saved.');
    const others = await cardOf(
      await companyWorkspace(idOf('eve') as never, memoryStorage(), records),
    );
    await waitUntil(() => buttonsOf(others).length > 0);
    expect(buttonsOf(others).map(textOf)).not.to.include('Enter a value');
  });

  it('[E419] keeps what was entered for whoever entered it, and shows others nothing of it', async () => {
    const storages = memoryStorages();
    const hers = await companyWorkspace(ann, storages('one'));
    const his = await companyWorkspace(ben, storages('one'));
    const card = await cardOf(his);
    await pressIn(card, 'Set the score by hand');
    await writeIn(card, '80', '#act-figure');
    const escape = { key: 'Escape', bubbles: true, cancelable: true };
    inCard(card, '#act-figure')!.dispatchEvent(new KeyboardEvent('keydown', escape));
    await waitUntil(() => focused(card)?.dataset['act'] === 'override teams ');
    card.workspace = hers;
    await card.updateComplete;
    expect(textOf(card)).not.to.contain('Go on writing');
    card.workspace = his;
    await card.updateComplete;
    await pressIn(card, 'Go on writing: Set the score by hand');
    await waitUntil(() => inCard<HTMLInputElement>(card, '#act-figure')?.value === '80');
  });

  it('[E445] says how many goals of a long list are shown, and shows more', async () => {
    const supporters = Array.from({ length: 23 }, (_, place) => ({
      ...{ id: `s${place}`, title: `Helps ${place}`, kind: 'initiative', ownerId: 'ben' },
      ...{ start: '2026-04-01', due: '2026-06-30', driver: 'manual' },
      links: [{ parentId: 'teams', role: 'supports' }],
    }));
    const records = { ...company, goals: [...company.goals, ...supporters] };
    const card = await cardOf(await companyWorkspace(ben, memoryStorage(), records));
    await waitUntil(() => inCard(card, '.facts .more'));
    expect(textOf(inCard(card, '.facts .more')!)).to.match(/20 of 23 shown.*Show 3 more/s);
    await pressIn(card, 'Show 3 more');
    await waitUntil(() => card.shadowRoot!.querySelectorAll('.facts [data-list] li').length === 23);
    expect(textOf(focused(card)!)).to.equal('Helps 20');
    expect(inCard(card, '.facts .more')).to.equal(null);
  });
});
