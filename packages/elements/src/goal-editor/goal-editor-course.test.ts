import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { type PersonId, memoryStorage } from '@throughline/core';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { at, button, editorOf, errors, formOf, save, settled, write } from '../testing/editor.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';
import { wordsOf } from '../testing/texts-of.ts';
import '../perf-workspace.ts';

describe('the course of <perf-goal-editor>', function () {
  // Advice is said after a moment of quiet.
  this.timeout(10_000);

  it('[E104] gives advice under the field, says what is new once, and lets save all the same', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'goal-id': 'teams' });
    await write(editor, 'due', '2026-08-31');
    await waitUntil(() => at(editor, '#due')!.closest('.field')!.textContent.includes('Halve'));
    const advice = at(editor, '#due')!.closest('.field')!.querySelector('.advice')!;
    expect(wordsOf(advice)).to.match(/due 62 days after Halve the churn.*Fit the dates/s);
    const told = () => at<HTMLElement>(editor, '.visually-hidden[role=status]')!.textContent;
    await waitUntil(() => told()?.includes('Advice: It is due 62 days'), '', { timeout: 3000 });
    await write(editor, 'title', 'Win back 41 teams');
    await waitUntil(() => !told()?.includes('62 days'), 'not twice', { timeout: 3000 });
    expect(errors(editor)).to.deep.equal([]);
    await save(editor);
    expect(workspace.records.goals.get(idOf('teams'))!.due).to.equal('2026-08-31');
  });

  it('[E105] shows what a change does to scores up to the pillar, before it is saved', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'goal-id': 'teams' });
    await write(editor, 'measure-target', '24');
    await waitUntil(() => at(editor, '.effect'));
    expect(textOf(at(editor, '.effect')!)).to.match(/Win back.*30%.*50%.*Halve.*Customers stay/s);
    expect(workspace.scores().scoreOf(idOf('teams'))?.progress).to.include({ progress: 0.3 });
    await write(editor, 'measure-target', '40');
    await waitUntil(() => !at(editor, '.effect'));
  });

  it('[E108] keeps what is written when others change the goal, or another one is shown', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'goal-id': 'teams' });
    await write(editor, 'title', 'Win back 50 teams');
    const edit = { fields: { description: 'New' }, base: { description: null } };
    await workspace.run({ type: 'goal.edit', input: { goalId: 'teams', ...edit } });
    await editor.updateComplete;
    const texts = () => [at(editor, '#title')!.value, at(editor, '#description')!.value];
    expect(texts()).to.deep.equal(['Win back 50 teams', 'New']);
    editor.goalId = idOf('hire');
    await editor.updateComplete;
    expect(at(editor, '#title')!.value).to.equal('Hire a lead');
    editor.goalId = idOf('teams');
    await editor.updateComplete;
    expect(texts()).to.deep.equal(['Win back 50 teams', 'New']);
  });

  it('[E108] leaves at once where nothing is lost, and asks in place where something is', async () => {
    const editor = await formOf(await companyWorkspace(ben), { 'goal-id': 'teams' });
    const left = () => next(editor, 'perf-goal-edit-cancel');
    setTimeout(() => press(at(editor, '#title')!, 'Escape'));
    expect((await left()).detail).to.deep.equal({ goalId: 'teams' });
    await write(editor, 'title', 'Win back 50 teams');
    press(at(editor, '#title')!, 'Escape');
    await waitUntil(() => editor.shadowRoot!.activeElement?.id === 'keep');
    expect(textOf(editor)).to.contain('Discard what you wrote?');
    press(at(editor, '#keep')!, 'Escape');
    await waitUntil(() => editor.shadowRoot!.activeElement?.id === 'save');
    expect(at(editor, '#title')!.value).to.equal('Win back 50 teams');
    button(editor, 'Cancel').click();
    await editor.updateComplete;
    setTimeout(() => button(editor, 'Discard').click());
    await left();
    await editor.updateComplete;
    expect(at(editor, '#title')!.value).to.equal('Win back 40 teams');
  });

  it('[E108] is worked by keys alone: search, choose, close the list, send', async () => {
    const workspace = await companyWorkspace(ann);
    const editor = await formOf(workspace, { 'goal-id': 'anns' });
    editor.focus();
    expect(editor.shadowRoot!.activeElement).to.equal(at(editor, '#title'));
    const owner = at(editor, '#owner')!;
    owner.focus();
    press(owner, 'ArrowDown');
    await editor.updateComplete;
    expect(owner.getAttribute('aria-expanded')).to.equal('true');
    press(owner, 'ArrowDown');
    await editor.updateComplete;
    const active = at(editor, `#${owner.getAttribute('aria-activedescendant')}`)!;
    expect([active.getAttribute('aria-selected'), textOf(active)]).to.deep.equal([
      ...['true', 'Ben Bora Sales'],
    ]);
    press(owner, 'Escape');
    await editor.updateComplete;
    expect([owner.getAttribute('aria-expanded'), owner.value]).to.deep.equal(['false', 'Ann Abel']);
    press(owner, 'ArrowDown');
    press(owner, 'ArrowDown');
    press(owner, 'Enter');
    await editor.updateComplete;
    expect(owner.value).to.equal('Ben Bora');
    press(owner, 'Enter', { ctrlKey: true });
    await waitUntil(() => workspace.records.goals.get(idOf('anns'))!.ownerId === ben);
  });

  it('[E109] offers the steps that core allows, and asks before a goal is given up', async () => {
    const goals = [...company.goals, { ...company.goals[2], id: 'draft', state: 'draft' }];
    const records = { ...company, goals };
    const workspace = await companyWorkspace(ben, memoryStorage(), records);
    const editor = await formOf(workspace, { 'goal-id': 'draft' });
    const stateOf = () => workspace.records.goals.get(idOf('draft'))!.state;
    button(editor, 'Propose').click();
    await waitUntil(() => stateOf() === 'proposed');
    await settled(editor);
    button(editor, 'Start').click();
    await waitUntil(() => stateOf() === 'active');
    await settled(editor);
    expect(button(editor, 'Start')).to.equal(undefined);
    button(editor, 'Cancel this goal').click();
    await waitUntil(() => editor.shadowRoot!.activeElement?.id === 'keep');
    expect(stateOf()).to.equal('active');
    button(editor, 'Cancel the goal').click();
    await waitUntil(() => stateOf() === 'cancelled');
    await waitUntil(() => textOf(editor).includes('It is over and keeps what it says'));
  });

  it('[E109] proposes a new goal where goals have to be agreed on', async () => {
    const settings = { agreement: 'required' };
    const workspace = await companyWorkspace(ben, memoryStorage(), { ...company, settings });
    const editor = await formOf(workspace, { 'parent-id': 'churn', kind: 'initiative' });
    await write(editor, 'title', 'Sort out the archive');
    button(editor, 'Create and propose').click();
    const states = () => [...workspace.records.goals.values()].map(({ state }) => state);
    await waitUntil(() => states().includes('proposed'));
  });

  it('[E109] shows no form, and says why, of what is over, of somebody else, or past', async () => {
    const workspace = await companyWorkspace(ben);
    const over = await editorOf(workspace, { 'goal-id': 'gone' });
    expect(textOf(over)).to.contain('It is over and keeps what it says');
    const other = await editorOf(workspace, { 'goal-id': 'anns' });
    expect(textOf(other)).to.match(/“Ann's own” cannot be changed here.*Its owner changes it/s);
    const viewer = { id: 'vic', name: 'Vic', timeZone: 'UTC', roles: ['viewer'] };
    const people = { ...company, people: [...company.people, viewer] };
    const asVic = await companyWorkspace('vic' as PersonId, memoryStorage(), people);
    expect(textOf(await editorOf(asVic))).to.match(/No new goal.*You can look at goals here/s);
    const place = document.createElement('perf-workspace');
    place.workspace = workspace;
    document.body.append(place);
    const past = document.createElement('perf-goal-editor');
    past.goalId = idOf('teams');
    place.append(past);
    place.at = '2026-05-15T12:00:00Z';
    await waitUntil(() => textOf(past).includes('You are looking at the past'));
    await aTimeout(0);
    expect(past.shadowRoot!.querySelector('form')).to.equal(null);
    place.remove();
  });
});
