import { expect, waitUntil } from '@open-wc/testing';
import { PerfError } from '@throughline/core';
import type { ben } from '../testing/company.ts';
import { ann } from '../testing/company.ts';
import { next } from '../testing/element-suite.ts';
import { wordsOf as textOf } from '../testing/texts-of.ts';
import {
  detailOf,
  focusIn,
  focusOn,
  goal,
  press,
  rowOf,
  said,
  settled,
  treeIn,
} from '../testing/goal-tree-page.ts';
import { placeKey } from './tree-place.ts';
import {
  alt,
  buttonOf,
  fieldOf,
  listed,
  moving,
  movingTree,
  parentsOf,
  type,
} from '../testing/moving-page.ts';

const slow = 20_000;

/** Moves a goal by keys alone. */
async function moved(tree: Awaited<ReturnType<typeof movingTree>>['tree'], id: string, to: string) {
  await moving(tree, id);
  await type(tree, to);
  await press(tree, 'Enter');
  await settled(tree);
  const done = next(tree, 'perf-goal-moved');
  await press(tree, 'Enter');
  const event = await done;
  await waitUntil(() => detailOf(tree) === null && focusIn(tree) === id, 'the focus is on the row');
  await waitUntil(() => tree.shadowRoot!.querySelector('.moved'), 'the notice is there');
  return event;
}

describe('moving a goal in <perf-goal-tree> by keys', () => {
  it('[E178] looks for a parent by words among those that fit, with no hidden one and no circle', async () => {
    const { tree } = await movingTree();
    await moving(tree, 'teams');
    await press(tree, 'ArrowDown');
    await settled(tree);
    expect(listed(tree)).to.include.members(['Customers stay', 'Grow in the north']);
    for (const no of [
      'Buy a rival',
      'Open an office',
      'Win back 40 teams',
      'An old aim',
      'Halve the churn',
    ]) {
      expect(listed(tree), no).to.not.include(no);
    }
    await type(tree, 'NORTH gr');
    expect(listed(tree)).to.deep.equal(['Grow in the north']);
    expect(fieldOf(tree)!.getAttribute('aria-activedescendant')).to.equal('move-parent-0');
    await type(tree, 'rival');
    expect(textOf(detailOf(tree)!)).to.contain('No goal that it could stand under has these words');
    await expect(tree).to.be.accessible();
  }).timeout(slow);

  it('[E179] shows before it is saved what it does to every score, and what share it has', async () => {
    const { tree, workspace } = await movingTree();
    const { version } = workspace;
    await moving(tree, 'teams');
    await type(tree, 'north');
    await press(tree, 'Enter');
    await settled(tree);
    const text = textOf(detailOf(tree)!);
    expect(text).to.match(/Grow in the north.*No score.*30%|Grow in the north.*→.*30%/);
    expect(text).to.match(/Halve the churn/);
    expect(text).to.contain('100% ');
    expect(said(tree)).to.contain('Grow in the north');
    expect(workspace.version).to.equal(version);
    expect(rowOf(tree, 'teams')!.ariaLevel).to.equal('3');
    await expect(tree).to.be.accessible();
  }).timeout(slow);

  it('[E179] saves the role, the weight and the old parent as they were chosen', async () => {
    const { tree, workspace } = await movingTree();
    await moving(tree, 'teams');
    await type(tree, 'north');
    await press(tree, 'Enter');
    await settled(tree);
    const weight = detailOf(tree)!.querySelector<HTMLInputElement>('#move-weight')!;
    weight.value = '-1';
    weight.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.contain('Enter a weight from 0 to 1,000,000.');
    buttonOf(tree, 'Move').click();
    expect(parentsOf(workspace, 'teams')).to.deep.equal(['churn']);
    weight.value = '3';
    weight.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const [counts, supports] =
      detailOf(tree)!.querySelectorAll<HTMLInputElement>('[name=move-role]');
    expect(counts!.checked).to.equal(true);
    supports!.click();
    detailOf(tree)!.querySelector<HTMLInputElement>('.move-stays input')!.click();
    await settled(tree);
    setTimeout(() => buttonOf(tree, 'Move').click());
    const { detail } = await next(tree, 'perf-goal-move');
    expect(detail.links).to.deep.equal([
      { parentId: 'grow', role: 'supports', weight: 3 },
      { parentId: 'churn', role: 'contributes', weight: 1 },
    ]);
    await waitUntil(() => parentsOf(workspace, 'teams').length === 2);
  }).timeout(slow);

  it('[E180] tells of it before and after, and leads the focus to its new place', async () => {
    const { tree, workspace } = await movingTree();
    const { detail } = await moved(tree, 'teams', 'north');
    expect(detail.goalId).to.equal('teams');
    expect(detail.parentIds).to.deep.equal(['grow']);
    expect(parentsOf(workspace, 'teams')).to.deep.equal(['grow']);
    expect(rowOf(tree, 'teams')!.ariaLevel).to.equal('3');
    const places = ['grow', 'teams'].map((id) => rowOf(tree, id)!.ariaRowIndex);
    expect(Number(places[1])).to.equal(Number(places[0]) + 1);
    await waitUntil(() => /is now under Grow in the north/.test(said(tree)));
    await expect(tree).to.be.accessible();
  }).timeout(slow);

  it('[E180] changes nothing where a host cancels it, and keeps the choice', async () => {
    const { tree, workspace } = await movingTree();
    const { version } = workspace;
    tree.addEventListener('perf-goal-move', (event) => event.preventDefault());
    await moving(tree, 'teams');
    await type(tree, 'north');
    await press(tree, 'Enter', 'Enter');
    await settled(tree);
    expect(workspace.version).to.equal(version);
    expect(fieldOf(tree)!.value).to.equal('Grow in the north');
    expect(buttonOf(tree, 'Move').getAttribute('aria-disabled')).to.equal('false');
  }).timeout(slow);

  it('[E180] says in place why it was refused, and is sent again upon what others made of it', async () => {
    const { tree, workspace } = await movingTree();
    await moving(tree, 'teams');
    await type(tree, 'north');
    await press(tree, 'Enter');
    const base = workspace.records.goals.get('teams' as never)!.links;
    const links = [{ parentId: 'pillar', role: 'contributes', weight: 1 }];
    await workspace.run<string>({ type: 'goal.realign', input: { goalId: 'teams', links, base } });
    await settled(tree);
    setTimeout(() => buttonOf(tree, 'Move').click());
    const { detail } = await next(tree, 'perf-error');
    expect(detail.code).to.equal('conflict');
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.match(/It was not moved; your choice is still here/);
    expect(textOf(detailOf(tree)!)).to.contain('It is under Customers stay now');
    expect(fieldOf(tree)!.value).to.equal('Grow in the north');
    buttonOf(tree, 'Move').click();
    await waitUntil(() => parentsOf(workspace, 'teams')[0] === 'grow');
  }).timeout(slow);

  it('[E181] is taken back by Ctrl+Z and by the button, unless that is cancelled', async () => {
    const { tree, workspace } = await movingTree();
    await moved(tree, 'teams', 'north');
    tree.addEventListener('perf-goal-move', (event) => event.preventDefault(), { once: true });
    await press(tree, 'Ctrl+z');
    expect(parentsOf(workspace, 'teams')).to.deep.equal(['grow']);
    await press(tree, 'Ctrl+z');
    await waitUntil(() => parentsOf(workspace, 'teams')[0] === 'churn', 'it is back');
    await waitUntil(() => /is back in its place/.test(said(tree)));
    expect(focusIn(tree)).to.equal('teams');
    expect(tree.shadowRoot!.querySelector('.moved')).to.equal(null);
    await moved(tree, 'teams', 'north');
    buttonOf(tree, 'Undo').click();
    await waitUntil(() => parentsOf(workspace, 'teams')[0] === 'churn', 'it is back again');
    await waitUntil(() => focusIn(tree) === 'teams', 'with the focus');
  }).timeout(slow);

  it('[E226] is moved away from the place at which the move began, its other parents kept', async () => {
    const { tree, workspace } = await movingTree();
    const links = ['pillar', 'churn'].map((parentId) => ({
      ...{ parentId, role: 'contributes', weight: 1 },
    }));
    const base = workspace.records.goals.get('teams' as never)!.links;
    await workspace.run<string>({ type: 'goal.realign', input: { goalId: 'teams', links, base } });
    await settled(tree);
    tree.focusGoal(placeKey('teams' as never, 'churn' as never) as never);
    await settled(tree);
    await press(tree, 'm');
    await waitUntil(() => fieldOf(tree), 'the form is there');
    expect(textOf(detailOf(tree)!)).to.contain('It is under Halve the churn now.');
    expect(textOf(detailOf(tree)!)).to.contain('It stays under Customers stay.');
    await type(tree, 'north');
    await press(tree, 'Enter');
    await settled(tree);
    buttonOf(tree, 'Move').click();
    await waitUntil(() => String(parentsOf(workspace, 'teams')) === 'pillar,grow', 'it is saved');
  }).timeout(slow);

  it('[E181] no longer tells of a move, nor takes it back, once others moved the goal elsewhere', async () => {
    const { tree, workspace } = await movingTree();
    await moved(tree, 'teams', 'north');
    const base = workspace.records.goals.get('teams' as never)!.links;
    await workspace.run<string>({
      type: 'goal.realign',
      input: { goalId: 'teams', links: [], base },
    });
    await waitUntil(() => !tree.shadowRoot!.querySelector('.moved'), 'the notice is put away');
    await press(tree, 'Ctrl+z');
    await settled(tree);
    expect(parentsOf(workspace, 'teams')).to.deep.equal([]);
    expect(textOf(tree)).to.not.contain('It could not be undone');
  }).timeout(slow);

  it('[E181] says where it cannot be taken back, and offers it no more', async () => {
    const { tree, workspace } = await movingTree();
    await moved(tree, 'teams', 'north');
    workspace.undo = () => Promise.reject(new PerfError('wrong-state', 'Others built on it.'));
    buttonOf(tree, 'Undo').click();
    await waitUntil(() => /It could not be undone/.test(textOf(tree)), 'it says so');
    expect(tree.shadowRoot!.querySelector('.moved')).to.equal(null);
    await waitUntil(() => focusIn(tree) === 'teams', 'the focus is on the row');
  }).timeout(slow);

  for (const [dir, out, into] of [
    ['ltr', 'ArrowLeft', 'ArrowRight'],
    ['rtl', 'ArrowRight', 'ArrowLeft'],
  ] as const) {
    it(`[E178] goes out, in, up and down with Alt and an arrow, ${dir}`, async () => {
      const { tree, workspace } = await movingTree({ dir });
      await focusOn(tree, 'teams');
      await alt(tree, out);
      expect(fieldOf(tree)!.value).to.equal('Customers stay');
      expect((tree.shadowRoot!.activeElement as HTMLElement).textContent.trim()).to.equal('Move');
      await alt(tree, into);
      expect(fieldOf(tree)!.value).to.equal('Grow in the north');
      await alt(tree, 'ArrowUp');
      expect(fieldOf(tree)!.value).to.not.equal('Grow in the north');
      await alt(tree, 'ArrowDown');
      expect(fieldOf(tree)!.value).to.equal('Grow in the north');
      await press(tree, 'Enter');
      await waitUntil(() => parentsOf(workspace, 'teams')[0] === 'grow', 'it is saved');
    }).timeout(slow);
  }

  it('[E178] goes to the top, and says where there is no parent that way', async () => {
    const { tree, workspace } = await movingTree({ viewer: ann });
    await focusOn(tree, 'anns');
    await alt(tree, 'ArrowLeft');
    expect(detailOf(tree)).to.equal(null);
    expect(said(tree)).to.match(/no goal that it could stand under/);
    await moving(tree, 'churn');
    await press(tree, 'Escape');
    await focusOn(tree, 'churn');
    await alt(tree, 'ArrowLeft');
    expect(fieldOf(tree)!.value).to.equal('At the top, under no goal');
    await press(tree, 'Enter');
    await waitUntil(() => parentsOf(workspace, 'churn').length === 0, 'it is at the top');
  }).timeout(slow);

  it('[E180] is left with Escape, and nothing has changed', async () => {
    const { tree, workspace } = await movingTree();
    const { version } = workspace;
    await moving(tree, 'teams');
    await type(tree, 'north');
    await press(tree, 'Enter', 'Escape');
    await settled(tree);
    expect([detailOf(tree), focusIn(tree)]).to.deep.equal([null, 'teams']);
    expect(workspace.version).to.equal(version);
    await moving(tree, 'teams');
    expect(fieldOf(tree)!.value).to.equal('');
  }).timeout(slow);

  it('[E175] says why a goal stays: not allowed, over, or plain data', async () => {
    const { tree } = await movingTree({ viewer: 'eve' as typeof ben });
    for (const [id, why] of [
      ['teams', /Only its owner and those who lead them/],
      ['over', /It is over and keeps its place/],
    ] as const) {
      await focusOn(tree, id);
      await press(tree, 'm');
      await waitUntil(() => why.test(textOf(detailOf(tree)!)), `${id} says why`);
      await press(tree, 'Escape');
    }
    const plain = await treeIn({ goals: [goal('a'), goal('b', 'a')] });
    await focusOn(plain, 'b');
    await press(plain, 'm');
    await waitUntil(() => /shown only/.test(textOf(detailOf(plain)!)), 'plain data says why');
  }).timeout(slow);
});
