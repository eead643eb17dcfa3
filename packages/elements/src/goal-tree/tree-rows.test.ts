import { expect } from '@open-wc/testing';
import type { Goal, GoalId } from '@throughline/core';
import fc from 'fast-check';
import { keepAncestors, narrowTree, treeOf } from './tree-model.ts';
import { TreeRows } from './tree-rows.ts';

type Draft = { id: string; parent?: string; kind?: Goal['kind']; title?: string };

const goalsOf = (drafts: readonly Draft[]) =>
  new Map(
    drafts.map(({ id, parent, kind = 'objective', title = id }) => [
      id as GoalId,
      {
        id,
        title,
        kind,
        links: parent === undefined ? [] : [{ parentId: parent }],
      } as unknown as Goal,
    ]),
  );

const ids = (rows: TreeRows) =>
  Array.from({ length: rows.count }, (_, row) => rows.tree.goals[rows.nodeAt(row)]?.id as string);

/** A forest of up to 40 goals: each one's parent comes before it, or is missing. */
const forest = fc
  .array(
    fc.record({ parent: fc.integer({ min: -3, max: 38 }), kind: fc.integer({ min: 0, max: 3 }) }),
    {
      maxLength: 40,
    },
  )
  .map((items) =>
    items.map(({ parent, kind }, i): Draft => {
      const kinds = ['pillar', 'objective', 'key-result', 'initiative'] as const;
      const at = { id: `g${i}`, kind: kinds[kind]!, title: `t${(i * 7) % 5}` };
      return parent < 0
        ? at
        : { ...at, parent: `g${parent % Math.max(1, i)}`.replace(`g${i}`, 'none') };
    }),
  );

/** Rows as anybody would write them down: from the goals and what is open, each time anew. */
function slowRows(goals: ReadonlyMap<GoalId, Goal>, open: ReadonlySet<string>): string[] {
  const rank = ['pillar', 'objective', 'key-result', 'initiative'];
  const ordered = [...goals.values()].sort(
    (a, b) =>
      rank.indexOf(a.kind) - rank.indexOf(b.kind) ||
      a.title.localeCompare(b.title, 'en') ||
      (a.id < b.id ? -1 : 1),
  );
  const parentOf = (goal: Goal) => {
    const parentId = goal.links[0]?.parentId;
    return parentId && goals.has(parentId) ? parentId : undefined;
  };
  const below = (parentId: string | undefined): string[] =>
    ordered
      .filter((goal) => parentOf(goal) === parentId)
      .flatMap((goal) => [goal.id, ...(open.has(goal.id) ? below(goal.id) : [])]);
  return below(undefined);
}

describe('tree rows', () => {
  it('[E50] stand in the order of kind, title and id, below their first parent', () => {
    const tree = treeOf(
      goalsOf([
        { id: 'b', title: 'Goal 10' },
        { id: 'a', title: 'Goal 9' },
        { id: 'k', kind: 'key-result', title: 'A key result', parent: 'b' },
        { id: 'o', title: 'Zeal', parent: 'b' },
        { id: 'p', kind: 'pillar', title: 'Zero' },
        { id: 'x', title: 'Aha', parent: 'hidden' },
      ]),
    );
    expect(tree.goals.map(({ id }) => id)).to.deep.equal(['p', 'x', 'a', 'b', 'o', 'k']);
    expect([...tree.level]).to.deep.equal([1, 1, 1, 1, 2, 2]);
    expect([...tree.position]).to.deep.equal([1, 2, 3, 4, 1, 2]);
    expect([...tree.siblings]).to.deep.equal([4, 4, 4, 4, 2, 2]);
  });

  it('[E50] miss no goal of a circle, which valid data does not hold', () => {
    const tree = treeOf(
      goalsOf([
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
        { id: 'c', parent: 'a' },
      ]),
    );
    expect(tree.goals.map(({ id }) => id).sort()).to.deep.equal(['a', 'b', 'c']);
    expect([...tree.parent].filter((node) => node < 0).length).to.equal(1);
  });

  it('[E51] stay the same as rows written down anew, over random opening and closing', () => {
    const step = fc.record({
      kind: fc.constantFrom('open', 'close', 'siblings', 'reveal', 'all', 'none'),
      at: fc.nat(60),
    });
    fc.assert(
      fc.property(forest, fc.array(step, { maxLength: 25 }), (drafts, steps) => {
        const goals = goalsOf(drafts);
        const tree = treeOf(goals);
        const rows = new TreeRows(tree, () => false);
        const open = new Set<string>();
        const parents = new Map(
          tree.goals.map((goal, n) => [goal.id, tree.goals[tree.parent[n]!]]),
        );
        const isParent = (id: string) => [...parents.values()].some((goal) => goal?.id === id);
        const openAll = (of: Iterable<Goal>) => {
          for (const { id } of of) if (isParent(id)) open.add(id);
        };
        for (const { kind, at } of steps) {
          const node = drafts.length === 0 ? -1 : at % drafts.length;
          const goal = tree.goals[node];
          if (kind === 'all' || kind === 'none') {
            rows.setAllOpen(kind === 'all');
            open.clear();
            if (kind === 'all') openAll(goals.values());
          } else if (!goal) continue;
          else if (kind === 'open' || kind === 'close') {
            rows.setOpen(node, kind === 'open');
            if (kind === 'close') open.delete(goal.id);
            else openAll([goal]);
          } else if (kind === 'siblings') {
            rows.openSiblings(node);
            openAll(tree.goals.filter(({ id }) => parents.get(id) === parents.get(goal.id)));
          } else {
            rows.reveal(node);
            for (let up = parents.get(goal.id); up; up = parents.get(up.id)) open.add(up.id);
          }
          const shown = ids(rows);
          expect(shown).to.deep.equal(slowRows(goals, open));
          shown.forEach((id, row) => expect(rows.rowOf(rows.nodeOf(id))).to.equal(row));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[E51] know the nearest row of a goal that is closed away', () => {
    const rows = new TreeRows(
      treeOf(goalsOf([{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'b' }])),
      () => true,
    );
    rows.setOpen(0, false);
    expect(rows.rowOf(2)).to.equal(-1);
    expect(rows.nearestRow(2)).to.equal(0);
    expect(rows.nearestRow(-1)).to.equal(-1);
  });

  it('[E52] narrow to marked goals and all above them, numbered among themselves', () => {
    const tree = treeOf(
      goalsOf([
        { id: 'a' },
        { id: 'a1', parent: 'a' },
        { id: 'a2', parent: 'a' },
        { id: 'a3', parent: 'a' },
        { id: 'b' },
      ]),
    );
    const keep = new Uint8Array(5);
    keep[tree.nodeOf('a3')!] = 1;
    keepAncestors(tree, keep);
    const narrow = narrowTree(tree, keep);
    expect(narrow.goals.map(({ id }) => id)).to.deep.equal(['a', 'a3']);
    expect([...narrow.siblings]).to.deep.equal([1, 1]);
    expect([...narrow.size]).to.deep.equal([2, 1]);
  });

  it('[E53] open 100,000 goals at once, however deep: a chain of them too', () => {
    const star = Array.from({ length: 100_000 }, (_, i): Draft => ({
      id: `g${i}`,
      ...(i > 0 && { parent: `g${Math.floor((i - 1) / 6)}` }),
    }));
    const chain = star.map(({ id }, i): Draft => ({ id, ...(i > 0 && { parent: `g${i - 1}` }) }));
    for (const drafts of [star, chain]) {
      const rows = new TreeRows(treeOf(goalsOf(drafts)), () => false);
      expect(rows.count).to.equal(1);
      rows.setAllOpen(true);
      expect(rows.count).to.equal(100_000);
      rows.setAllOpen(false);
      expect(rows.count).to.equal(1);
    }
  });
});
