// Runs in the browser: the tree over a company of some size, or a bare windowed list of the same rows.
import '@throughline/elements/perf-goal-tree.js';
import { plainWorkspace } from '@throughline/core';

const rowHeight = 44;

function goalsOf(size) {
  return Array.from({ length: size }, (_, index) => ({
    id: `g-${index}`,
    title: `Goal number ${index} of this company`,
    kind: index < size / 8 ? 'objective' : 'key-result',
    ownerId: 'p-1',
    start: '2026-04-01',
    due: '2026-06-30',
    links: index === 0 ? [] : [{ parentId: `g-${Math.floor((index - 1) / 8)}` }],
    ...(index >= size / 8 && { measure: { kind: 'number', start: 0, target: 100 } }),
  }));
}

function checkInsOf(goals) {
  return goals
    .filter((goal) => goal.measure)
    .map((goal, index) => ({
      id: `c-${index}`,
      goalId: goal.id,
      by: 'p-1',
      at: '2026-05-10T09:00:00Z',
      asOf: '2026-05-10',
      value: (index * 37) % 100,
    }));
}

/** What is not measured: the records, and a frame of the same height for both. */
export function prepare(size) {
  const goals = goalsOf(size);
  const now = () => '2026-05-16T12:00:00Z';
  const workspace = plainWorkspace({ goals, checkIns: checkInsOf(goals), now });
  workspace.scores().scoreOf('g-0');
  globalThis.bench = { goals, workspace };
}

/** The tree, all opened. */
export async function showTree() {
  const tree = document.createElement('perf-goal-tree');
  tree.workspace = globalThis.bench.workspace;
  document.body.replaceChildren(tree);
  await tree.updateComplete;
  tree.expandAll();
  await tree.updateComplete;
  tree.getBoundingClientRect();
  globalThis.bench.scroller = scrollerIn(tree);
}

/** Rows of fixed height over a spacer, as few as fit, their texts replaced on scrolling. */
export function showBareList() {
  const { goals } = globalThis.bench;
  const scroller = document.createElement('div');
  scroller.className = 'bare';
  const spacer = document.createElement('div');
  spacer.style.height = `${goals.length * rowHeight}px`;
  const rows = Array.from({ length: Math.ceil(600 / rowHeight) + 2 }, () => {
    const row = document.createElement('div');
    row.className = 'bare-row';
    for (let cell = 0; cell < 6; cell++) row.append(document.createElement('span'));
    spacer.append(row);
    return row;
  });
  const paint = () => {
    const first = Math.floor(scroller.scrollTop / rowHeight);
    rows.forEach((row, offset) => {
      const goal = goals[Math.min(goals.length - 1, first + offset)];
      row.style.transform = `translateY(${(first + offset) * rowHeight}px)`;
      const texts = [goal.title, goal.ownerId, '37 %', 'on track', '6 days ago', goal.due];
      texts.forEach((text, cell) => (row.children[cell].textContent = text));
    });
  };
  scroller.append(spacer);
  scroller.addEventListener('scroll', paint);
  document.body.replaceChildren(scroller);
  paint();
  scroller.getBoundingClientRect();
  globalThis.bench.scroller = scroller;
}

/** From the top to the end in so many steps, a frame each. */
export async function scrollThrough(steps) {
  const { scroller } = globalThis.bench;
  const distance = scroller.scrollHeight - scroller.clientHeight;
  for (let step = 0; step <= steps; step++) {
    scroller.scrollTop = (distance * step) / steps;
    await new Promise(requestAnimationFrame);
  }
  scroller.scrollTop = 0;
  await new Promise(requestAnimationFrame);
}

/** All elements below a node, those in shadow trees included. */
export function countElements(node = document.body) {
  let count = 0;
  for (const child of node.children) {
    count += 1 + countElements(child) + (child.shadowRoot ? countElements(child.shadowRoot) : 0);
  }
  return count;
}

function scrollerIn(tree) {
  const all = [...tree.shadowRoot.querySelectorAll('*')];
  return all.find(
    (element) => element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 100,
  );
}

Object.assign(globalThis, { prepare, showTree, showBareList, scrollThrough, countElements });
