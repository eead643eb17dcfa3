import { expect, waitUntil } from '@open-wc/testing';
import type { GoalId, Steps } from '@throughline/core';
import { goal, manyGoals, said, settled, shown, treeIn } from '../testing/goal-tree-page.ts';
import { type Asked, ArrangingWork } from './arranging-work.ts';
import { treeOf } from './tree-model.ts';

const large = treeOf(
  new Map(manyGoals(2001).map((it) => [it.id as GoalId, { links: [], ...it }])) as never,
);

/** An arranger of three steps, which keeps how often it began. */
class Counted {
  begun = 0;
  order = () => undefined;
  pass = () => undefined;
  *steps(): Steps<void> {
    this.begun += 1;
    for (let done = 0; done < 3; done++) yield { done, total: 3 };
  }
}

function workOn(tree = large) {
  const turns: (() => void)[] = [];
  let changes = 0;
  const pause = () => new Promise<void>((resume) => void turns.push(resume));
  const work = new ArrangingWork({ tree: () => tree, changed: () => (changes += 1), pause });
  /** Lets everything that waits go on, until nothing waits. */
  const finish = async () => {
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      turn();
      await new Promise((resume) => void setTimeout(resume));
    }
  };
  const turn = async () => {
    turns.shift()?.();
    await new Promise((resume) => void setTimeout(resume));
  };
  return { work, finish, turn, changes: () => changes };
}

const asked = (way: string): Asked & { readonly arranger: Counted } => ({
  way,
  arranger: new Counted(),
});

describe('arranging in slices', () => {
  it('[E236] keeps what is shown until all of the next is there, and begins it once', async () => {
    const { work, finish, turn, changes } = workOn();
    const [first, second] = [asked('1'), asked('2')];
    expect(work.now(first)).to.equal(first.arranger);
    for (let render = 0; render < 4; render++) {
      expect(work.next(second)).to.equal(first.arranger);
      await turn();
    }
    await finish();
    expect([second.arranger.begun, changes(), work.isBusy]).to.deep.equal([1, 1, false]);
    for (let render = 0; render < 3; render++) expect(work.next(second)).to.equal(second.arranger);
    expect([second.arranger.begun, changes()]).to.deep.equal([1, 1]);
  });

  it('[E236] never shows what something else was asked for after', async () => {
    const { work, finish, turn, changes } = workOn();
    const [first, second, third] = [asked('1'), asked('2'), asked('3')];
    work.now(first);
    work.next(second);
    const told = work.done;
    await turn();
    await turn();
    expect(work.next(third)).to.equal(first.arranger);
    await finish();
    expect(await told).to.equal(false);
    expect(await work.done).to.equal(true);
    expect([work.next(third), changes()]).to.deep.equal([third.arranger, 1]);
    work.next(second);
    expect(work.now(undefined)).to.equal(undefined);
    await finish();
    expect(changes()).to.equal(1);
  });

  it('[E236] finishes what differs in its records alone before it takes the newer ones', async () => {
    const { work, finish } = workOn();
    const [older, newer] = [asked('1'), asked('1')];
    work.next(older);
    work.next(newer);
    await finish();
    expect(work.next(newer)).to.equal(older.arranger);
    await finish();
    expect(work.next(newer)).to.equal(newer.arranger);
    expect([older.arranger.begun, newer.arranger.begun]).to.deep.equal([1, 1]);
  });

  it('[E236] arranges few goals at once', () => {
    const { work } = workOn(treeOf(new Map()));
    const first = asked('1');
    expect(work.next(first)).to.equal(first.arranger);
    expect(first.arranger.begun).to.equal(0);
  });
});

describe('a large <perf-goal-tree>', () => {
  const goals = [...manyGoals(2500), goal('last', undefined, { title: 'zz' })];

  it('[E236] tells of the last order alone where another is asked for while one is made', async function () {
    this.timeout(20_000);
    const tree = await treeIn({ goals, expanded: 1, sort: 'title' });
    const told: string[] = [];
    tree.addEventListener('perf-tree-sorted', (event) => {
      told.push(
        `${(event as unknown as { detail: { sort: string } }).detail.sort} ${shown(tree)[0]}`,
      );
    });
    const press = (column: string) =>
      tree.shadowRoot!.querySelector<HTMLElement>(`[data-sort="${column}"]`)!.click();
    await waitUntil(() => shown(tree).length === 2, 'the first order is there', {
      timeout: 10_000,
    });
    expect(shown(tree)).to.deep.equal(['g000000', 'last']);
    press('progress');
    await tree.updateComplete;
    press('title');
    press('title');
    while (told.length === 0) await settled(tree);
    await settled(tree);
    expect(told).to.deep.equal(['-title last']);
    expect(said(tree)).to.match(/Z to A/);
  });
});
