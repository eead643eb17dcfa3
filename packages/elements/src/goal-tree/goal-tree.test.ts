import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { GoalId, PersonId, Workspace } from '@throughline/core';
import '../perf-workspace.ts';
import type { PerfErrorEvent } from '../events.ts';
import { ben, companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { leftOut, nowhere } from '../testing/language-suite.ts';
import {
  detailOf,
  focusOn,
  goal,
  press,
  rowOf,
  rowsOf,
  scrollerOf,
  settled,
  shown,
  treeIn,
} from '../testing/goal-tree-page.ts';
import { PerfGoalTree } from './goal-tree.ts';

const broken = [goal('a', undefined, { due: '2026-01-01' })];

describe('<perf-goal-tree>', () => {
  elementSuite({
    tag: 'perf-goal-tree',
    element: PerfGoalTree,
    property: 'workspace',
    workspace: () => companyWorkspace(ben),
    states: {
      loading: { show: () => treeIn({}), says: /Loading the goals/ },
      empty: { show: () => treeIn({ goals: [] }), says: /No goals yet.*import a plan/ },
      error: {
        show: () => treeIn({ goals: broken }),
        says: /could not be shown.*does not fit.*Try again/,
      },
      ready: {
        show: async () => treeIn({ workspace: await companyWorkspace(ben), expanded: 9 }),
        says: /Halve the churn.*Win back 40 teams/,
      },
    },
  });

  for (const [name, width, open] of [
    ['in two lines', 390, ''],
    ['in the narrowest column', 240, ''],
    ['with an explanation open', 1200, 'e'],
    ['with a check-in open', 1200, 'c'],
    ['with a check-in open on a phone', 390, 'c'],
    ['with the keys listed', 800, '?'],
  ] as const) {
    it(`[E3] is free of accessibility findings ${name}`, async () => {
      const workspace = await companyWorkspace(ben);
      const tree = await treeIn({ workspace, expanded: 9 }, { width });
      if (open) {
        await focusOn(tree, 'teams');
        await press(tree, open);
        if (open === 'c') await waitUntil(() => /Value/.test(textOf(tree)));
        await settled(tree);
      }
      await expect(tree).to.be.accessible();
      expect(scrollerOf(tree).scrollWidth).to.be.at.most(scrollerOf(tree).clientWidth);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`[E3] is free of accessibility findings in a ${scheme} page`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const tree = document.createElement('perf-goal-tree');
      tree.workspace = await companyWorkspace(ben);
      tree.expanded = 9;
      box.append(tree);
      await settled(tree);
      await focusOn(tree, 'teams');
      await press(tree, 'e');
      await expect(tree).to.be.accessible();
    });
  }

  it('[E59] shows of a goal its kind, owner, progress against today, status, confidence and age', async () => {
    const workspace = await companyWorkspace(ben);
    const input = { goalId: 'teams', value: 12, confidence: 0.7 };
    await workspace.run({ type: 'goal.check-in', input });
    const tree = await treeIn({ workspace, expanded: 9 });
    const row = rowOf(tree, 'teams')!;
    expect(textOf(row)).to.match(/^Win back 40 teams BB Ben Bora 30% Off track 70% this minute$/);
    expect(row.querySelector('.kind')!.getAttribute('title')).to.equal('Key result');
    expect(row.ariaLabel).to.match(
      /^Win back 40 teams, Key result, 30%, expected today 49%, Off track$/,
    );
    expect(textOf(rowOf(tree, 'churn')!)).to.contain('Sales');
    expect(textOf(rowOf(tree, 'hire')!)).to.match(/No data.*Never/);
  });

  it('[E59] shows every text by its key', async () => {
    const workspace = await companyWorkspace(ben);
    const tree = await treeIn({ workspace, expanded: 9 });
    (await nowhere()).append(tree);
    await settled(tree);
    await focusOn(tree, 'teams');
    await press(tree, 'e');
    expect(leftOut(tree)).to.deep.equal([]);
  });

  it('[E65] shows a cycle with all above it, a goal with all below it, and as many levels as asked', async () => {
    const workspace = await companyWorkspace(ben);
    const tree = await treeIn({ workspace, expanded: 9, cycle: 'q1' }, { height: 900 });
    expect(shown(tree)).to.deep.equal(['old']);
    tree.cycle = '';
    tree.root = 'churn';
    await settled(tree);
    expect(shown(tree)[0]).to.equal('churn');
    expect(shown(tree).length).to.equal(7);
    expect(rowOf(tree, 'churn')!.ariaLevel).to.equal('1');
    tree.expanded = 1;
    await settled(tree);
    expect(shown(tree)).to.deep.equal(['churn']);
    tree.cycle = 'none';
    await settled(tree);
    expect(textOf(tree)).to.contain('No goals here');
  });

  it('[E66] shows plain goals, scored, with their people and check-ins and nothing around it', async () => {
    const tree = await treeIn({
      goals: [
        goal('top'),
        goal('low', 'top', { measure: { kind: 'number', start: 0, target: 4 } } as never),
      ],
      people: [{ id: 'ann', name: 'Ann Abel', timeZone: 'UTC' }] as never,
      checkIns: [
        {
          id: 'c',
          goalId: 'low',
          by: 'ann',
          at: '2026-04-02T08:00:00Z',
          asOf: '2026-04-02',
          value: 1,
        },
      ] as never,
    });
    expect(textOf(rowOf(tree, 'top')!)).to.match(/Ann Abel 25%/);
    const button = rowOf(tree, 'low')!.querySelector('[data-act=check-in]')!;
    expect(button.getAttribute('title')).to.match(/no workspace to save/);
  });

  it('[E66] takes new plain goals, and keeps what was open', async () => {
    const goals = [goal('a'), goal('a1', 'a'), goal('a2', 'a1')];
    const tree = await treeIn({ goals, expanded: 1 });
    tree.reveal('a2' as GoalId);
    tree.goals = [...goals, goal('a3', 'a1')];
    await settled(tree);
    expect(shown(tree)).to.deep.equal(['a', 'a1', 'a2', 'a3']);
  });

  it('[E66] says what does not fit, fires perf-error, and is whole again with better goals', async () => {
    const tree = await treeIn({ goals: [goal('a')] });
    setTimeout(() => (tree.goals = broken));
    const event = await oneEvent<PerfErrorEvent>(tree, 'perf-error');
    expect(event.detail.code).to.equal('invalid-input');
    await settled(tree);
    expect(textOf(tree)).to.contain('could not be shown');
    tree.goals = [goal('a', 'b'), goal('b', 'a')];
    await settled(tree);
    expect(textOf(tree)).to.contain('below themselves');
    tree.goals = [goal('b')];
    await settled(tree);
    expect(shown(tree)).to.deep.equal(['b']);
  });

  it('[E66] says what a property takes that was set to text', async () => {
    const tree = await treeIn({ goals: 'str' as never });
    expect(textOf(tree)).to.match(/goals takes an array and was set to a value of type string/);
  });

  it('[E20] tells somebody who is not in the workspace so, in place of an invitation', async () => {
    const tree = await treeIn({ workspace: await companyWorkspace('nobody' as PersonId) });
    expect(textOf(tree)).to.match(/Nothing to see yet.*You have not been added here/);
  });

  it('[E80] names nothing in a row twice', async () => {
    const tree = await treeIn({ workspace: await companyWorkspace(ben), expanded: 9 });
    const list = tree.shadowRoot!.querySelector('.list')!;
    for (const named of list.querySelectorAll('[title][aria-label]')) {
      expect(named.getAttribute('title')).to.not.equal(named.getAttribute('aria-label'));
    }
  });

  it('[E66] takes its goals from the workspace around it', async () => {
    const around = await fixture(
      html`<perf-workspace
        ><section><perf-goal-tree expanded="9"></perf-goal-tree></section
      ></perf-workspace>`,
    );
    const tree = around.querySelector('perf-goal-tree')!;
    expect(textOf(tree)).to.contain('Loading');
    Object.assign(around, { workspace: await companyWorkspace(ben) });
    await waitUntil(() => rowsOf(tree).length > 0);
    expect(shown(tree)).to.include('churn');
  });

  it('[E70] puts every row on paper', async () => {
    const workspace = await companyWorkspace(ben);
    const tree = await treeIn({ workspace, expanded: 9 }, { height: 200 });
    const inWindow = rowsOf(tree).length;
    window.dispatchEvent(new Event('beforeprint'));
    const visible = workspace.records.goals.size;
    expect(rowsOf(tree).length).to.equal(visible);
    expect(inWindow).to.be.below(visible);
    window.dispatchEvent(new Event('afterprint'));
    expect(rowsOf(tree).length).to.equal(inWindow);
  });

  it('[E73] opens, closes, reveals and focuses by its methods', async () => {
    const workspace = await companyWorkspace(ben);
    const tree = document.createElement('perf-goal-tree');
    tree.workspace = workspace;
    const box = await fixture(html`<div></div>`);
    tree.expandAll();
    box.append(tree);
    await settled(tree);
    expect(shown(tree)).to.include('teams');
    tree.collapseAll();
    await settled(tree);
    expect(shown(tree)).to.not.include('churn');
    expect(tree.reveal(idOf('teams'))).to.equal(true);
    expect(shown(tree)).to.include('teams');
    expect(tree.reveal(idOf('secret'))).to.equal(false);
    expect(tree.focusGoal(idOf('hire'))).to.equal(true);
    expect(tree.shadowRoot!.activeElement).to.equal(rowOf(tree, 'hire'));
    expect(detailOf(tree)).to.equal(null);
  });

  it('[E54] says how many goals a search found, and what to do where it found none', async () => {
    const workspace: Workspace = await companyWorkspace(ben);
    const tree = await treeIn({ workspace, expanded: 1 });
    const input = tree.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    const type = async (text: string) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
      await settled(tree);
    };
    await type('churn');
    expect(textOf(tree)).to.contain('1 goal found');
    expect(shown(tree)).to.deep.equal(['pillar', 'churn']);
    await type('sales churn');
    expect(shown(tree)).to.deep.equal(['pillar', 'churn']);
    await type('zebra');
    expect(textOf(tree)).to.contain('Every word has to be in a title');
    [...tree.shadowRoot!.querySelectorAll('button')]
      .find((it) => /Clear/.test(it.textContent))!
      .click();
    await settled(tree);
    expect(shown(tree)).to.include('brand');
  });
});
