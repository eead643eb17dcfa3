import { expect, waitUntil } from '@open-wc/testing';
import { ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  detailOf,
  focusOn,
  goal,
  press,
  rowOf,
  settled,
  treeIn,
} from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';

const title = 'A title that is long enough to need more than the two lines that a row has. '.repeat(
  3,
);

/** Lays the tree out as on paper: what is for print holds, what is for a screen does not. */
function onPaper(tree: PerfGoalTree): () => void {
  const changed: [MediaList, string][] = [];
  for (const sheet of tree.shadowRoot!.adoptedStyleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const { media } = rule;
      const other = { print: 'all', screen: 'not all' }[media.mediaText];
      if (other === undefined) continue;
      changed.push([media, media.mediaText]);
      media.mediaText = other;
    }
  }
  window.dispatchEvent(new Event('beforeprint'));
  return () => {
    for (const [media, text] of changed) media.mediaText = text;
    window.dispatchEvent(new Event('afterprint'));
  };
}

const boxOf = (row: Element, cell: string) => row.querySelector(cell)!.getBoundingClientRect();

describe('the widths of <perf-goal-tree>', () => {
  it('[E77] tell a title that is cut in its tooltip and above its check-in', async () => {
    const workspace = await companyWorkspace(ben);
    const tree = await treeIn({ workspace, expanded: 9 });
    const name = rowOf(tree, 'teams')!.querySelector<HTMLElement>('.name')!;
    expect(name.title).to.equal('Win back 40 teams');
    await focusOn(tree, 'teams');
    await press(tree, 'c');
    await waitUntil(() => /Value/.test(textOf(tree)));
    expect(textOf(detailOf(tree)!)).to.match(/^Win back 40 teams (?!Win back)/);
  });

  it('[E77] print whole titles, the owner and the last check-in on a page of A4', async () => {
    const goals = [goal('a', undefined, { title }), goal('b')];
    const people = [{ id: 'ann', name: 'Ann Abel', timeZone: 'UTC' }] as never;
    const tree = await treeIn({ goals, people }, { width: 718 });
    const name = () => rowOf(tree, 'a')!.querySelector<HTMLElement>('.name')!;
    expect(name().scrollHeight).to.be.above(name().clientHeight);
    const undo = onPaper(tree);
    try {
      const row = rowOf(tree, 'a')!;
      expect(name().getBoundingClientRect().bottom).to.be.at.most(
        row.getBoundingClientRect().bottom,
      );
      expect(getComputedStyle(name()).overflow).to.equal('visible');
      for (const part of ['.person-name', '.cell.reported']) {
        expect(boxOf(row, part).width, part).to.be.above(30);
      }
      expect(tree.scrollWidth).to.be.at.most(718);
      expect(rowOf(tree, 'b')!.getBoundingClientRect().top).to.be.at.least(
        row.getBoundingClientRect().bottom,
      );
    } finally {
      undo();
    }
  });

  it('[E78] keep the owner on a narrow page, and say all of a row where it is explained', async () => {
    const workspace = await companyWorkspace(ben);
    const input = { goalId: 'teams', value: 12, confidence: 0.7 };
    await workspace.run({ type: 'goal.check-in', input });
    const tree = await treeIn({ workspace, expanded: 9 }, { width: 700 });
    expect(boxOf(rowOf(tree, 'teams')!, '.person-sign').width).to.be.above(10);
    tree.parentElement!.style.inlineSize = '300px';
    await settled(tree);
    await focusOn(tree, 'teams');
    await press(tree, 'e');
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.match(
      /^Win back 40 teams Key result Owner : Ben Bora Last check-in : this minute Confidence : 70% Why 30% Off track/,
    );
    const status = detailOf(tree)!.querySelector('.status-word')!;
    expect(status.checkVisibility()).to.equal(true);
  });

  for (const width of [180, 200, 280, 319, 390]) {
    it(`[E79] lay nothing of a row over another at ${width} px`, async () => {
      const workspace = await companyWorkspace(ben);
      const tree = await treeIn({ workspace, expanded: 9 }, { width });
      const row = rowOf(tree, 'churn')!;
      const inside = row.getBoundingClientRect();
      const boxes = ['.name', '.score', '.status', '.act'].map((it) => boxOf(row, it));
      for (const [i, one] of boxes.entries()) {
        expect(one.bottom).to.be.at.most(inside.bottom + 0.5);
        expect(one.right).to.be.at.most(inside.right + 0.5);
        for (const other of boxes.slice(i + 1)) {
          const apart =
            one.bottom <= other.top + 0.5 ||
            other.bottom <= one.top + 0.5 ||
            one.right <= other.left + 0.5 ||
            other.right <= one.left + 0.5;
          expect(apart, `${i}`).to.equal(true);
        }
      }
      expect(row.querySelector('.status-word')!.checkVisibility()).to.equal(true);
    });
  }
});
