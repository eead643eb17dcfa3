import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorages } from '@throughline/core';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { buttonsOf, cardOf, inCard, pressIn, writeIn } from '../testing/goal-card-page.ts';

const teams = idOf('teams');
const focused = (card: HTMLElement) => card.shadowRoot!.activeElement as HTMLElement | null;

/** Ben has proposed a goal, which Ann may answer. */
async function proposed() {
  const storages = memoryStorages();
  const goals = company.goals.map((goal) =>
    goal.id === 'teams' ? { ...goal, state: 'draft' } : goal,
  );
  const hers = await companyWorkspace(ann, storages('one'), { ...company, goals });
  const his = await companyWorkspace(ben, storages('one'));
  await his.run({ type: 'goal.propose', input: { goalId: teams, note: 'Forty is a stretch' } });
  await waitUntil(() => hers.records.goals.get(teams)!.state === 'proposed');
  return { hers, his };
}

describe('<perf-goal-card> agreement', () => {
  it('[E414] offers accepting and sending back to whoever may, and to nobody else', async () => {
    const { hers, his } = await proposed();
    const card = await cardOf(his);
    await waitUntil(() => buttonsOf(card).length > 0);
    expect(buttonsOf(card).map(textOf)).not.to.include.members(['Accept', 'Send back']);
    const hersCard = await cardOf(hers);
    await waitUntil(() => buttonsOf(hersCard).map(textOf).includes('Send back'));
    expect(textOf(inCard(hersCard, '.acts')!)).to.match(/Ben Bora.* proposes.*Forty is a stretch/s);
    await expect(hersCard).to.be.accessible();
    const ran = next(hersCard, 'perf-command-ran');
    inCard(hersCard, '.acts .primary')!.focus();
    await pressIn(hersCard, 'Accept');
    expect((await ran).detail.type).to.equal('goal.accept');
    expect(hers.records.goals.get(teams)!.state).to.equal('active');
    await waitUntil(() => focused(hersCard)?.classList.contains('title'), 'the focus is kept');
    expect(textOf(hersCard)).to.contain('You have accepted the goal.');
    expect(buttonsOf(hersCard).map(textOf)).not.to.include('Accept');
  });

  it('[E414] sends a goal back with words, which its owner reads with who wrote them', async () => {
    const { hers, his } = await proposed();
    const card = await cardOf(hers);
    await pressIn(card, 'Send back');
    await waitUntil(() => focused(card)?.id === 'act-text');
    inCard<HTMLFormElement>(card, '.act-form')!.requestSubmit();
    await waitUntil(() => textOf(inCard(card, '.act-form')!).includes('what should be otherwise.'));
    expect(inCard(card, '#act-text')!.getAttribute('aria-invalid')).to.equal('true');
    expect(hers.records.goals.get(teams)!.state).to.equal('proposed');
    await expect(card).to.be.accessible();
    await writeIn(card, 'Thirty will do.');
    inCard<HTMLFormElement>(card, '.act-form')!.requestSubmit();
    await waitUntil(() => focused(card)?.classList.contains('title'), 'the focus is kept');
    expect(textOf(card)).to.contain('The goal is sent back with your words.');
    await waitUntil(() => his.records.goals.get(teams)!.state === 'draft');
    const hisCard = await cardOf(his);
    await waitUntil(() => inCard(hisCard, '.acts .notice'));
    expect(textOf(inCard(hisCard, '.acts .notice')!)).to.match(
      /Ann Abel.* sent it back .*Thirty will do\..*propose it again/s,
    );
    await his.run({ type: 'goal.propose', input: { goalId: teams } });
    await hisCard.updateComplete;
    expect(inCard(hisCard, '.acts .notice')).to.equal(null);
  });

  it('[E415] tells where the goal was changed or answered meanwhile, and keeps the words', async () => {
    const { hers, his } = await proposed();
    const card = await cardOf(hers);
    await pressIn(card, 'Send back');
    await writeIn(card, 'Thirty will do.');
    const edit = { fields: { due: '2026-07-31' }, base: { due: '2026-06-30' } };
    await his.run({ type: 'goal.edit', input: { goalId: teams, ...edit } });
    await waitUntil(() => inCard(card, '.act-form .seen'), 'the change is told');
    inCard<HTMLFormElement>(card, '.act-form')!.requestSubmit();
    await waitUntil(() => inCard(card, '.act-form .bad'), 'what was not seen is not answered');
    await pressIn(card, 'I have seen it');
    expect(inCard(card, '.act-form .seen')).to.equal(null);
    const from = { from: 'proposed', to: 'draft' } as const;
    await his.run({ type: 'goal.change-state', input: { goalId: teams, ...from } });
    await waitUntil(() => textOf(card).includes('does not wait for an answer any more'));
    expect(inCard<HTMLTextAreaElement>(card, '#act-text')!.value).to.equal('Thirty will do.');
    expect(inCard(card, '.act-form .primary')).to.equal(null);
    const discard = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.act-form button')].find(
      (button) => textOf(button) === 'Discard',
    )!;
    discard.focus();
    discard.click();
    await waitUntil(() => focused(card)?.classList.contains('title'), 'the focus is kept');
    expect(inCard(card, '.act-form')).to.equal(null);
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(true);
  });
});
