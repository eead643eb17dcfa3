import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import { type GoalGraph, buildGraph } from './graph.ts';
import { mostPaths, pathsTo } from './paths.ts';
import { effectiveWeights } from './shares.ts';

/** Goals `0`, `1`, …, each with links to some before it. */
function graphOf(parents: readonly (readonly number[])[]): GoalGraph {
  const name = (place: number) => `g${String(place).padStart(6, '0')}` as GoalId;
  return buildGraph(
    parents.map((list, place) => ({
      id: name(place),
      links: list.map((parent) => ({
        parentId: name(parent),
        weight: 1,
        role: 'contributes' as const,
      })),
    })),
  );
}

/** Small graphs, and for each link the share of it as drawn, in tenths. */
const drawn = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map((list, place) => [...new Set(list.slice(0, place).map((each) => each % place))]),
  );
const tenths = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 40, maxLength: 40 });

/** All paths from a goal up to another, each as the places of its links and the goals on it. */
function slowPaths(
  graph: GoalGraph,
  from: number,
  to: number,
): { places: number[]; goals: number[] }[] {
  if (from === to) return [{ places: [], goals: [from] }];
  const { parents, childPlace } = graph;
  const found: { places: number[]; goals: number[] }[] = [];
  for (let i = parents.start[from]!; i < parents.start[from + 1]!; i++) {
    for (const rest of slowPaths(graph, parents.items[i]!, to)) {
      found.push({ places: [childPlace[i]!, ...rest.places], goals: [from, ...rest.goals] });
    }
  }
  return found;
}

const everyLink = () => true;

describe('effectiveWeights', () => {
  it('[L2] is the sum over all paths of the product of shares', () => {
    fc.assert(
      fc.property(drawn, tenths, fc.nat(), (parents, shares, chosen) => {
        const graph = graphOf(parents);
        const root = chosen % parents.length;
        const shareOf = Float64Array.from(graph.children.items, (_, place) => shares[place]! / 10);
        const weights = effectiveWeights(graph, root, shareOf);
        for (const goal of parents.keys()) {
          const products = slowPaths(graph, goal, root).map(({ places }) =>
            places.reduce((product, place) => product * shareOf[place]!, 1),
          );
          const sum = products.reduce((total, each) => total + each, 0);
          assert.ok(Math.abs(weights[goal]! - sum) < 1e-12);
        }
      }),
    );
  });

  it('[L2] comes to 1 over the leaves, in chains and stars of 100,000 as well', () => {
    const size = 100_000;
    const shapes = [
      Array.from({ length: size }, (_, place) => (place === 0 ? [] : [place - 1])),
      Array.from({ length: size }, (_, place) => (place === 0 ? [] : [0])),
      Array.from({ length: size }, (_, place) =>
        place < 2 ? [0].slice(0, place) : [place - 1, place - 2],
      ),
    ];
    for (const parents of shapes) {
      const graph = graphOf(parents);
      const { start } = graph.children;
      const shareOf = new Float64Array(graph.children.items.length);
      for (let goal = 0; goal < size; goal++) {
        const [first, end] = [start[goal]!, start[goal + 1]!];
        shareOf.fill(1 / (end - first), first, end);
      }
      const weights = effectiveWeights(graph, graph.indexOf('g000000' as GoalId), shareOf);
      const leaves = weights.filter((_, goal) => start[goal] === start[goal + 1]);
      const sum = leaves.reduce((total, each) => total + each, 0);
      assert.ok(Math.abs(sum - 1) < 1e-9);
    }
    assert.deepEqual([...effectiveWeights(graphOf([[], [0]]), -1, new Float64Array(1))], [0, 0]);
  });
});

describe('pathsTo', () => {
  it('[L3] counts paths and names where they first part and have all met', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (parents, chosen) => {
        const graph = graphOf(parents);
        const root = chosen % parents.length;
        const { count, partsAt, meetsAt } = pathsTo(graph, root, everyLink);
        for (const goal of parents.keys()) {
          const paths = slowPaths(graph, goal, root).map(({ goals }) => goals);
          assert.equal(count[goal], paths.length);
          if (paths.length < 2) {
            assert.deepEqual([partsAt[goal], meetsAt[goal]], [-1, -1]);
            continue;
          }
          const [first] = paths;
          const next = (path: readonly number[], step: number) => path[path.indexOf(step) + 1];
          const parts = first!.find(
            (step) => new Set(paths.map((path) => next(path, step))).size > 1,
          );
          const onAll = first!.filter((step) => paths.every((path) => path.includes(step)));
          assert.equal(partsAt[goal], parts);
          assert.equal(meetsAt[goal], onAll[onAll.indexOf(parts!) + 1]);
        }
      }),
    );
  });

  it('[L3] follows only links that lead on', () => {
    const graph = graphOf([[], [0], [0], [1, 2]]);
    const place = graph.childPlace[graph.parents.start[3]!]!;
    const { count, partsAt } = pathsTo(graph, 0, (each) => each !== place);
    assert.deepEqual(
      [[...count], [...partsAt]],
      [
        [1, 1, 1, 1],
        [-1, -1, -1, -1],
      ],
    );
  });

  it('[L3] never counts past a bound, however often paths part', () => {
    const size = 100_000;
    const graph = graphOf(
      Array.from({ length: size }, (_, place) => {
        if (place === 0) return [];
        return place === 1 ? [0] : [place - 1, place - 2];
      }),
    );
    const { count, meetsAt } = pathsTo(graph, 0, everyLink);
    assert.deepEqual([...count.slice(0, 6)], [1, 1, 2, 3, 5, 8]);
    assert.equal(count[size - 1], mostPaths);
    assert.equal(meetsAt[size - 1], 0);
  });
});
