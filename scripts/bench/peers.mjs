// The same scores by other means: flat arrays and nothing around them (the limit), recursion over
// objects, d3-hierarchy, signals. Each gives `full(atMs)`, `update(leaf, value)` and `root()`.
import { computed, signal } from 'alien-signals';
import { stratify } from 'd3-hierarchy';

const start = Date.parse('2026-04-01');
const due = Date.parse('2026-07-01');

const paceAt = (atMs) => Math.min(1, Math.max(0, (atMs - start) / (due - start)));
const measured = (value) => Math.min(1, Math.max(0, value / 100));

function statusOf(progress, expected) {
  const ratio = progress / expected;
  if (expected - progress < 0.05 || ratio >= 0.9 - 1e-9) return 2;
  return ratio >= 0.7 - 1e-9 ? 1 : 0;
}

/** Just the arithmetic over typed arrays: the limit. */
export function flatArrays({ size, parent, isParent, weight, value: given }) {
  const value = given.slice();
  const first = new Int32Array(size + 1);
  for (const up of parent) if (up >= 0) first[up + 1] += 1;
  for (let index = 0; index < size; index++) first[index + 1] += first[index];
  const next = first.slice();
  const children = new Int32Array(size);
  for (let index = 0; index < size; index++) {
    if (parent[index] >= 0) children[next[parent[index]]++] = index;
  }
  const progress = new Float64Array(size);
  const expected = new Float64Array(size);
  const status = new Uint8Array(size);
  const score = (index) => {
    if (isParent[index] === 0) {
      progress[index] = measured(value[index]);
    } else {
      let [sum, sumExpected, weights] = [0, 0, 0];
      for (let place = first[index]; place < first[index + 1]; place++) {
        const child = children[place];
        sum += weight[child] * progress[child];
        sumExpected += weight[child] * expected[child];
        weights += weight[child];
      }
      progress[index] = sum / weights;
      expected[index] = sumExpected / weights;
    }
    status[index] = statusOf(progress[index], expected[index]);
  };
  return {
    full(atMs) {
      const pace = paceAt(atMs);
      for (let index = size - 1; index >= 0; index--) {
        if (isParent[index] === 0) expected[index] = pace;
        score(index);
      }
    },
    update(leaf, newValue) {
      value[leaf] = newValue;
      for (let index = leaf; index >= 0; index = parent[index]) score(index);
    },
    root: () => progress[0],
  };
}

/** Of a star, the root's sum with the difference added: the limit where one of many children changes. */
export function addingTheDifference({ size, weight, value: given }) {
  const value = given.slice();
  let [sum, weights] = [0, 0];
  for (let index = 1; index < size; index++) {
    sum += weight[index] * measured(value[index]);
    weights += weight[index];
  }
  const shown = { progress: 0, status: 0 };
  return {
    update(leaf, newValue) {
      sum += weight[leaf] * (measured(newValue) - measured(value[leaf]));
      value[leaf] = newValue;
      shown.progress = sum / weights;
      shown.status = statusOf(shown.progress, 0.5);
    },
    root: () => shown.progress,
  };
}

/** As one would write it first: objects, and a function that calls itself. */
export function recursion({ size, parent, weight, value }) {
  const nodes = Array.from({ length: size }, (_, index) => ({
    parent: null,
    children: [],
    weight: weight[index],
    value: value[index],
    progress: 0,
    expected: 0,
    status: 0,
  }));
  for (let index = 1; index < size; index++) {
    nodes[index].parent = nodes[parent[index]];
    nodes[parent[index]].children.push(nodes[index]);
  }
  const mean = (node) => {
    let [sum, sumExpected, weights] = [0, 0, 0];
    for (const child of node.children) {
      sum += child.weight * child.progress;
      sumExpected += child.weight * child.expected;
      weights += child.weight;
    }
    node.progress = sum / weights;
    node.expected = sumExpected / weights;
    node.status = statusOf(node.progress, node.expected);
  };
  const leaf = (node, pace) => {
    node.progress = measured(node.value);
    node.expected = pace;
    node.status = statusOf(node.progress, node.expected);
  };
  const score = (node, pace) => {
    if (node.children.length === 0) return leaf(node, pace);
    for (const child of node.children) score(child, pace);
    return mean(node);
  };
  let pace = 0;
  return {
    full(atMs) {
      pace = paceAt(atMs);
      score(nodes[0], pace);
    },
    update(index, newValue) {
      nodes[index].value = newValue;
      leaf(nodes[index], pace);
      for (let up = nodes[index].parent; up; up = up.parent) mean(up);
    },
    root: () => nodes[0].progress,
  };
}

/** d3-hierarchy: built once, then `eachAfter` for every change, since it has no other way. */
export function d3Hierarchy({ parent, weight, value: given }) {
  const value = given.slice();
  const rows = Array.from(parent, (up, index) => ({ index, up }));
  const root = stratify()
    .id(({ index }) => String(index))
    .parentId(({ up }) => (up < 0 ? '' : String(up)))(rows);
  let pace = 0;
  const full = () =>
    root.eachAfter((node) => {
      if (node.children) {
        let [sum, sumExpected, weights] = [0, 0, 0];
        for (const child of node.children) {
          const heavy = weight[child.data.index];
          sum += heavy * child.progress;
          sumExpected += heavy * child.expected;
          weights += heavy;
        }
        node.progress = sum / weights;
        node.expected = sumExpected / weights;
      } else {
        node.progress = measured(value[node.data.index]);
        node.expected = pace;
      }
      node.status = statusOf(node.progress, node.expected);
    });
  return {
    full(atMs) {
      pace = paceAt(atMs);
      full();
    },
    update(leaf, newValue) {
      value[leaf] = newValue;
      full();
    },
    root: () => root.progress,
  };
}

/** alien-signals: a signal for each leaf, a computed score for each goal. */
export function signals({ size, parent, isParent, weight, value }) {
  const pace = signal(0);
  const values = [];
  const scores = [];
  const below = Array.from({ length: size }, () => []);
  for (let index = 1; index < size; index++) below[parent[index]].push(index);
  const meanOf = (index) => {
    let [sum, sumExpected, weights] = [0, 0, 0];
    for (const child of below[index]) {
      const score = scores[child]();
      sum += weight[child] * score.progress;
      sumExpected += weight[child] * score.expected;
      weights += weight[child];
    }
    return shown(sum / weights, sumExpected / weights);
  };
  const shown = (progress, expected) => ({
    progress,
    expected,
    status: statusOf(progress, expected),
  });
  for (let index = 0; index < size; index++) {
    if (isParent[index] === 0) values[index] = signal(value[index]);
    scores[index] =
      isParent[index] === 0
        ? computed(() => shown(measured(values[index]()), pace()))
        : computed(() => meanOf(index));
  }
  const readAll = () => {
    for (let index = size - 1; index >= 0; index--) scores[index]();
  };
  readAll();
  return {
    full(atMs) {
      pace(paceAt(atMs));
      readAll();
    },
    update(leaf, newValue) {
      values[leaf](newValue);
      for (let index = leaf; index >= 0; index = parent[index]) scores[index]();
    },
    root: () => scores[0]().progress,
  };
}
