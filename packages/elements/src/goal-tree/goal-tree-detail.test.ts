import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { PerfCheckInEvent } from '../events.ts';
import { ben, idOf } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  companyTree,
  detailOf,
  focusIn,
  focusOn,
  press,
  rowOf,
  rowsOf,
  said,
  scrollerOf,
  settled,
  shown,
} from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';

const form = (tree: PerfGoalTree) => tree.shadowRoot!.querySelector('perf-check-in')!;

/** Opens the check-in of a goal and types a value into it. */
async function checkingIn(tree: PerfGoalTree, id: string, value?: string) {
  await focusOn(tree, id);
  await press(tree, 'c');
  await waitUntil(() => form(tree)?.shadowRoot?.querySelector('input'), 'the form is there');
  await waitUntil(() => form(tree).shadowRoot!.activeElement, 'the form has the focus');
  const input = form(tree).shadowRoot!.querySelector('input')!;
  if (value !== undefined) {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await form(tree).updateComplete;
  }
  return input;
}

const save = (tree: PerfGoalTree) => form(tree).shadowRoot!.querySelector('form')!.requestSubmit();

describe('a check-in in <perf-goal-tree>', () => {
  for (const width of [1200, 390]) {
    it(`[E68] opens below its row, moves all above it, and gives the focus back, at ${width} px`, async () => {
      const { workspace, tree } = await companyTree(ben, width);
      const before = (id: string) => textOf(rowOf(tree, id)!.querySelector('.figure')!);
      const [teams, churn] = [before('teams'), before('churn')];
      await checkingIn(tree, 'teams', '40');
      const [row, detail] = [rowOf(tree, 'teams')!, detailOf(tree)!].map((it) =>
        it.getBoundingClientRect(),
      );
      expect(Math.abs(detail!.top - row!.bottom)).to.be.below(1);
      const rows = rowsOf(tree);
      const next = rows[rows.indexOf(rowOf(tree, 'teams')!) + 1]!;
      expect(next.getBoundingClientRect().top).to.be.at.least(detail!.bottom - 1);
      expect(teams).to.equal('30%');
      save(tree);
      await oneEvent(tree, 'perf-checked-in');
      await settled(tree);
      expect(workspace.records.checkInsOf(idOf('teams')).length).to.equal(2);
      expect(detailOf(tree)).to.equal(null);
      expect(focusIn(tree)).to.equal('teams');
      expect(before('teams')).to.equal('100%');
      tree.reveal(idOf('churn'));
      expect(before('churn')).to.not.equal(churn);
      for (const id of width > 1000 ? ['teams', 'churn', 'pillar'] : ['teams']) {
        expect(rowOf(tree, id)!.querySelector('.bar.moves'), id).to.not.equal(null);
      }
      expect(said(tree)).to.match(
        /Check-in on Win back 40 teams saved\. Win back 40 teams: 30% to 100%\./,
      );
      expect(said(tree)).to.match(new RegExp(`Halve the churn: ${churn} to ${before('churn')}\\.`));
      expect(said(tree)).to.contain('Customers stay:');
    });
  }

  it('[E68] passes the event that a host may cancel, and then keeps the form', async () => {
    const { workspace, tree } = await companyTree();
    await checkingIn(tree, 'teams', '20');
    tree.addEventListener('perf-check-in', (event) => event.preventDefault());
    setTimeout(() => save(tree));
    const event = await oneEvent<PerfCheckInEvent>(tree, 'perf-check-in');
    expect(event.detail.input).to.include({ goalId: 'teams', value: 20 });
    await settled(tree);
    expect(detailOf(tree)).to.not.equal(null);
    expect(workspace.records.checkInsOf(idOf('teams')).length).to.equal(1);
  });

  it('[E69] keeps what was typed while its row is closed away or scrolled away', async () => {
    const { tree } = await companyTree();
    const input = await checkingIn(tree, 'teams', '33');
    tree.collapseAll();
    await settled(tree);
    expect(shown(tree)).to.not.include('teams');
    tree.expandAll();
    scrollerOf(tree).scrollTop = 1e6;
    await settled(tree);
    expect(form(tree).shadowRoot!.querySelector('input')).to.equal(input);
    expect(input.value).to.equal('33');
    await press(tree, 'Escape');
    await focusOn(tree, 'teams');
    await press(tree, 'e');
    await press(tree, 'Escape', 'c');
    await settled(tree);
    expect(form(tree).shadowRoot!.querySelector('input')!.value).to.equal('33');
  });

  it('[E69] is left with Escape, and is empty the next time', async () => {
    const { tree } = await companyTree();
    await checkingIn(tree, 'teams', '33');
    const inner = form(tree).shadowRoot!.activeElement!;
    inner.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await settled(tree);
    expect(detailOf(tree)).to.equal(null);
    expect(focusIn(tree)).to.equal('teams');
    expect((await checkingIn(tree, 'teams')).value).to.equal('');
  });

  it('[E69] leaves the letters that are typed into it alone', async () => {
    const { tree } = await companyTree();
    const input = await checkingIn(tree, 'teams');
    for (const key of ['e', 'c', '/', 'ArrowDown']) {
      const init = { key, bubbles: true, composed: true, cancelable: true };
      expect(input.dispatchEvent(new KeyboardEvent('keydown', init)), key).to.equal(true);
    }
    expect(textOf(detailOf(tree)!)).to.match(/Value/);
  });
});

describe('<perf-goal-tree> far down a long page', () => {
  it('[E74] brings a row and what opens below it into the window', async () => {
    const { tree } = await companyTree();
    tree.parentElement!.style.marginTop = '3000px';
    scrollTo(0, 0);
    const top = () => rowOf(tree, 'teams')!.getBoundingClientRect().top;
    expect(top()).to.be.above(innerHeight);
    await focusOn(tree, 'teams');
    await press(tree, 'e');
    await settled(tree);
    const detail = detailOf(tree)!.getBoundingClientRect();
    expect(top()).to.be.below(innerHeight);
    expect(Math.min(detail.bottom, detail.top + innerHeight / 2)).to.be.at.most(innerHeight + 1);
    tree.parentElement!.style.marginTop = '';
    scrollTo(0, 0);
  });
});
