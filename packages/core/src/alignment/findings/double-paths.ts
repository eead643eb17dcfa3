import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Steps } from '../../steps.ts';
import type { Attached } from '../attached.ts';
import type { Note } from '../finding.ts';
import { type Lists, invert } from '../lists.ts';
import { realignOf } from './fixes.ts';
import type { Look } from './look.ts';
import { mostChoices } from './plausible-parents.ts';

/** One bit of a number for each root of a block. */
const blockSize = 32;

/** A goal whose parents lead to the same root: that root, and those parents, by number. */
interface Joint {
  readonly root: number;
  readonly parents: Set<number>;
}

/**
 * `double-path`: active goals whose contribution reaches a root over two of their own links, so that it
 * counts twice there. The goals below such a goal are not told again. Only goals in view are followed.
 */
export function* noteDoublePaths(look: Look, { graph, goals }: Attached, note: Note): Steps<void> {
  const up = contributingIn(look, goals, graph.indexOf);
  const joints = yield* jointsIn(up, goals);
  for (const [index, { root, parents }] of joints) {
    const goal = goals[index] as Goal;
    const over = new Set(Array.from(parents, (parent) => graph.ids[parent] as GoalId));
    const links = goal.links.filter(({ parentId }) => over.has(parentId));
    note('double-path', goal.id, {
      place: ['links'],
      related: [...new Set([graph.ids[root] as GoalId, ...links.map(({ parentId }) => parentId)])],
      values: { rootId: graph.ids[root] as GoalId, paths: links.length },
      choices: links.slice(0, mostChoices).map((kept) => ({
        reason: 'support',
        fix: realignOf(look, goal, (link) =>
          over.has(link.parentId) && link.parentId !== kept.parentId
            ? { ...link, role: 'supports' }
            : link,
        ),
      })),
    });
  }
}

/** The parents that each goal contributes to, by number, among those in view that are not cancelled. */
function contributingIn(
  { maySee }: Look,
  goals: readonly Goal[],
  indexOf: (goalId: GoalId) => number,
): Lists {
  const isIn = goals.map((goal) => goal.state !== 'cancelled' && maySee(goal.id));
  const start = new Int32Array(goals.length + 1);
  const items: number[] = [];
  for (const [index, { links }] of goals.entries()) {
    for (const { parentId, role } of isIn[index] ? links : []) {
      const parent = role === 'contributes' ? indexOf(parentId) : -1;
      if (isIn[parent]) items.push(parent);
    }
    start[index + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}

/** The roots are taken 32 at a time, one bit each, and only goals at or above a possible joint are visited. */
function* jointsIn(all: Lists, goals: readonly Goal[]): Steps<ReadonlyMap<number, Joint>> {
  const candidates = [...goals.keys()].filter((index) => parentsOf(all, index).length > 1);
  const visited = reachFrom(all, candidates);
  const up = onlyOf(all, visited);
  const down = invert(up).lists;
  const roots = visited.filter((index) => parentsOf(up, index).length === 0);
  const masks = new Int32Array(goals.length);
  const joints = new Map<number, Joint>();
  for (let from = 0; from < roots.length; from += blockSize) {
    yield { done: from, total: roots.length };
    const block = roots.slice(from, from + blockSize);
    block.forEach((root, bit) => (masks[root] = 1 << bit));
    const reached = reachFrom(down, block);
    // Ascending, so that each goal comes after its parents.
    for (const index of reached) {
      const parents = parentsOf(up, index);
      const twice = spread(parents, masks, index);
      if (twice === 0 || goals[index]?.state !== 'active') continue;
      const joint = joints.get(index) ?? {
        root: block[lowestBit(twice)] as number,
        parents: new Set(),
      };
      for (const parent of parents)
        if ((masks[parent] as number) & twice) joint.parents.add(parent);
      joints.set(index, joint);
    }
    for (const index of reached) masks[index] = 0;
  }
  return joints;
}

/** Gives a goal the roots of its parents; those that come over several of them are the result. */
function spread(parents: Int32Array, masks: Int32Array, index: number): number {
  let once = masks[index] as number;
  let twice = 0;
  for (const parent of parents) {
    twice |= once & (masks[parent] as number);
    once |= masks[parent] as number;
  }
  masks[index] = once;
  return twice;
}

function lowestBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

function parentsOf({ start, items }: Lists, index: number): Int32Array {
  return items.subarray(start[index], start[index + 1]);
}

/** All numbers to be reached from some, these included, ascending. */
function reachFrom(lists: Lists, from: Iterable<number>): number[] {
  const found = new Set(from);
  // What is added on the way is walked as well.
  for (const index of found) for (const next of parentsOf(lists, index)) found.add(next);
  return [...found].sort((a, b) => a - b);
}

/** The same lists, empty for all numbers but some. */
function onlyOf(lists: Lists, kept: readonly number[]): Lists {
  const start = new Int32Array(lists.start.length);
  const items: number[] = [];
  const isKept = new Uint8Array(lists.start.length);
  for (const index of kept) isKept[index] = 1;
  for (let index = 0; index + 1 < start.length; index++) {
    if (isKept[index]) items.push(...parentsOf(lists, index));
    start[index + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}
