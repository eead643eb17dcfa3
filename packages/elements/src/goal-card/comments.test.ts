import { expect, waitUntil } from '@open-wc/testing';
import { type Workspace, memoryStorage, memoryStorages } from '@throughline/core';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { buttonsOf, cardOf, inCard, pressIn, writeIn } from '../testing/goal-card-page.ts';

const teams = idOf('teams');
const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const focused = (card: HTMLElement) => card.shadowRoot!.activeElement as HTMLElement | null;
const textsOf = ({ records }: Workspace) => records.commentsOf(teams).map(({ text }) => text);

async function two() {
  const storages = memoryStorages();
  const hers = await companyWorkspace(ann, storages('one'));
  return { hers, his: await companyWorkspace(ben, storages('one')) };
}

describe('<perf-goal-card> comments', () => {
  it('[E410] takes a comment in place, says who reads it, and gives the focus back', async () => {
    const workspace = await companyWorkspace(ben);
    const card = await cardOf(workspace);
    await pressIn(card, 'Comment');
    await waitUntil(() => focused(card)?.id === 'act-text', 'the focus is in the form');
    expect(textOf(inCard(card, '.act-form')!)).to.contain('Everyone here can read this: 3 people.');
    await expect(card).to.be.accessible();
    inCard<HTMLFormElement>(card, '.act-form')!.requestSubmit();
    await card.updateComplete;
    expect(textOf(inCard(card, '.act-form')!)).to.contain('Write a few words first.');
    await writeIn(card, 'We should ask the pilot teams.');
    const ran = next(card, 'perf-command-ran');
    const keys = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    inCard(card, '#act-text')!.dispatchEvent(new KeyboardEvent('keydown', keys));
    expect((await ran).detail.type).to.equal('comment.add');
    await waitUntil(() => focused(card)?.dataset['act']?.startsWith('comment '));
    const timeline = textOf(inCard(card, '.timeline')!);
    expect(timeline).to.match(/Your comment is sent.*Ben Bora commented.*ask the pilot teams/s);
    expect([inCard(card, '.act-form'), isHeld()]).to.deep.equal([null, false]);
  });

  it('[E410] keeps what was written where a host cancels, until it is sent', async () => {
    const workspace = await companyWorkspace(ben);
    const card = await cardOf(workspace);
    await pressIn(card, 'Comment on the check-in of May 1, 2026');
    await writeIn(card, 'How many of them are large?');
    card.addEventListener('perf-command-run', (event) => event.preventDefault(), { once: true });
    await pressIn(card, 'Send');
    expect(inCard<HTMLTextAreaElement>(card, '#act-text')!.value).to.contain('How many');
    await pressIn(card, 'Send');
    await waitUntil(() => textsOf(workspace).length === 1);
    expect(workspace.records.commentsOf(teams)[0]!.checkInId).to.equal('c1');
  });

  it('[E411] names exactly those who see a goal that not everybody sees', async () => {
    const chain = (goal: (typeof company.goals)[number]) =>
      goal.id === 'teams' ? { ...goal, visibility: 'chain' } : goal;
    const records = { ...company, goals: company.goals.map(chain) };
    const card = await cardOf(await companyWorkspace(ben, memoryStorage(), records));
    await pressIn(card, 'Comment');
    await waitUntil(() => inCard(card, '.readers'));
    expect(textOf(inCard(card, '.readers')!)).to.equal('Only \u2068Ann Abel\u2069 will read this.');
  });

  it('[E412] keeps unsent words of each goal with who wrote them, and shows others nothing', async () => {
    const { hers, his } = await two();
    const card = await cardOf(his);
    await pressIn(card, 'Comment');
    await writeIn(card, 'Not yet for Ann');
    expect(isHeld()).to.equal(true);
    inCard(card, '#act-text')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await waitUntil(() => textOf(focused(card)!) === 'Go on writing');
    card.goalId = idOf('churn');
    await card.updateComplete;
    expect(textOf(card)).not.to.contain('Go on writing');
    card.goalId = teams;
    card.workspace = hers;
    await card.updateComplete;
    expect(textOf(card)).to.contain('Win back').and.not.to.contain('Go on writing');
    card.workspace = his;
    await card.updateComplete;
    await pressIn(card, 'Go on writing');
    await waitUntil(
      () => inCard<HTMLTextAreaElement>(card, '#act-text')?.value === 'Not yet for Ann',
    );
    card.remove();
    expect(isHeld()).to.equal(false);
  });

  it('[E413] answers a comment in its place, and changes and takes back one’s own alone', async () => {
    const { hers, his } = await two();
    const first = { goalId: 'teams', checkInId: 'c1', text: 'Which teams?' };
    await hers.run({ type: 'comment.add', input: first });
    await waitUntil(() => textsOf(his).length === 1);
    const card = await cardOf(his);
    expect(buttonsOf(card).map(textOf)).not.to.include.members(['Edit', 'Take back']);
    await pressIn(card, 'Answer \u2068Ann Abel\u2069');
    await writeIn(card, 'The ones in the north.');
    await pressIn(card, 'Send');
    await waitUntil(() => textsOf(his).length === 2);
    expect(his.records.commentsOf(teams)[1]).to.include({ checkInId: 'c1' });
    await waitUntil(() =>
      textOf(card).includes('Answers \u2068Ann Abel\u2069: “\u2068Which teams?'),
    );
    await pressIn(card, 'Edit your comment');
    await writeIn(card, 'Those in the north.');
    await pressIn(card, 'Save');
    await waitUntil(() => textsOf(his)[1] === 'Those in the north.');
    await pressIn(card, 'Take back your comment');
    await waitUntil(() => focused(card)?.classList.contains('keep'));
    inCard(card, '.act-form .quiet')!.click();
    await waitUntil(() => textsOf(his)[1] === undefined);
    expect(textOf(inCard(card, '.timeline')!)).to.contain('This comment was taken back.');
    await waitUntil(() => focused(card)?.localName === 'h3', 'the focus is kept');
  });

  it('[E413] shows both where one’s own comment was changed elsewhere meanwhile', async () => {
    const workspace = await companyWorkspace(ben);
    await workspace.run({ type: 'comment.add', input: { goalId: 'teams', text: 'One' } });
    const commentId = workspace.records.commentsOf(teams)[0]!.id;
    const card = await cardOf(workspace);
    await pressIn(card, 'Edit your comment');
    await writeIn(card, 'Mine');
    const input = { goalId: teams, commentId, text: 'Other', base: 'One' };
    await workspace.run({ type: 'comment.edit', input });
    await waitUntil(() => textOf(inCard(card, '.act-form')!).includes('It reads now: Other'));
    await pressIn(card, 'Go on with mine');
    await pressIn(card, 'Save');
    await waitUntil(() => textsOf(workspace)[0] === 'Mine');
  });
});
