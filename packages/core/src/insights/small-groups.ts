/** What some people add up to, as far as it decides whether a number about them may be shown. */
export interface Tally {
  /** How many people are in each part: first all who count at all, then those on either side of the split. */
  readonly parts: readonly number[];
  /** How many are in each of further sets that other published numbers would lay bare. */
  readonly linked?: readonly number[];
  /** What they count in all, such as slots; at least one for each person who counts. */
  readonly weight: number;
  /** The most that one of them counts. */
  readonly most: number;
}

/** A group of people that lies within another one, or within none. */
export interface TalliedGroup {
  /** Where in the list the group stands that this one lies within; -1 for none. */
  readonly parent: number;
  /** Of those people who are in no group within this one. */
  readonly own: Tally;
}

/** How small a group may be. */
export interface SmallGroupLimits {
  /** Nothing that can be worked out is of fewer people: the settings' `anonymityThreshold`. */
  readonly threshold: number;
  /** How many people a shown group has at least, where that is more. */
  readonly leastPeople?: number;
}

/**
 * Which groups a number may be shown for: the one door for numbers on what people say and do.
 *
 * Groups lie within one another like the teams of a tree, each person in one of them. Whoever has the numbers of
 * all shown groups can subtract from each those within it, and no further: what is left is the smallest that can
 * be told apart. So each part of what is left has nobody or at least as many people as the threshold says; linked
 * sets have so many each, or nobody at all; and nobody is more than half of it. Where it is not so, the smallest of
 * the groups within that would cure it is hidden, so that the larger ones stay; a group that is too small as a
 * whole is hidden, and those within it may still be shown. Groups that overlap otherwise, as in a matrix, are not
 * catered for.
 *
 * @param groups - Each after the one that it lies within; the order decides between groups of one size.
 * @returns One answer for each group, in order. Throws nothing.
 *
 * @example
 * const all = { parent: -1, own: { parts: [0, 0, 0], weight: 0, most: 0 } };
 * const six = { parent: 0, own: { parts: [6, 6, 0], weight: 6, most: 1 } };
 * const three = { parent: 0, own: { parts: [3, 0, 3], weight: 3, most: 1 } };
 * showableGroups([all, six, three], { threshold: 3 }); // [true, true, true]
 * showableGroups([all, six, three], { threshold: 5 }); // [false, true, false]
 */
export function showableGroups(
  groups: readonly TalliedGroup[],
  limits: SmallGroupLimits,
): readonly boolean[] {
  const nodes = groups.map(({ own }, index): Node => ({
    index,
    whole: own,
    rest: own,
    shown: [],
    isShown: false,
  }));
  // Groups within come after the one around them, so that backwards each is met with all of its own.
  for (const node of nodes.toReversed()) {
    if (isLargeEnough(node.whole, limits)) showAtLeast(node, limits);
    const around = nodes[groups[node.index]?.parent ?? -1];
    if (around) takeIn(around, node);
  }
  return nodes.map(({ isShown }) => isShown);
}

interface Node {
  readonly index: number;
  whole: Tally;
  /** What is left of it without the shown groups within. */
  rest: Tally;
  /** The shown groups within it that are within no other shown group within it. */
  shown: Node[];
  isShown: boolean;
}

function takeIn(around: Node, node: Node): void {
  around.whole = sum(around.whole, node.whole);
  if (node.isShown) around.shown.push(node);
  else {
    around.rest = sum(around.rest, node.rest);
    for (const each of node.shown) around.shown.push(each);
  }
}

function isLargeEnough(whole: Tally, limits: SmallGroupLimits): boolean {
  const { threshold, leastPeople = 0 } = limits;
  const [people = 0] = whole.parts;
  return people >= Math.max(threshold, leastPeople) && isSafe(whole, threshold);
}

/** Hides groups within one that can be shown until what is left of it is safe. */
function showAtLeast(node: Node, { threshold }: SmallGroupLimits): void {
  node.isShown = true;
  while (!isSafe(node.rest, threshold)) {
    const next = toHide(node, threshold);
    // As a whole it is safe, so that something within it helps while it is not.
    if (!next) {
      node.isShown = false;
      return;
    }
    next.isShown = false;
    node.rest = sum(node.rest, next.rest);
    node.shown = node.shown.flatMap((each) => (each === next ? next.shown : [each]));
  }
}

/** The smallest group that cures it at once; where none does, the smallest that helps. */
function toHide({ rest, shown }: Node, threshold: number): Node | undefined {
  const helping = shown
    .filter(({ whole }) => helps(whole, rest, threshold))
    .sort((a, b) => (a.whole.parts[0] ?? 0) - (b.whole.parts[0] ?? 0) || a.index - b.index);
  return helping.find((each) => isSafe(sum(rest, each.rest), threshold)) ?? helping[0];
}

function helps(whole: Tally, rest: Tally, threshold: number): boolean {
  const [parts, linked] = [shortIn(rest.parts, threshold), looseIn(rest.linked, threshold)];
  if (parts.length === 0 && linked.length === 0) return whole.weight > 0;
  return (
    parts.some((part) => (whole.parts[part] ?? 0) > 0) ||
    linked.some((set) => (whole.linked?.[set] ?? 0) > 0)
  );
}

function isSafe({ parts, linked, weight, most }: Tally, threshold: number): boolean {
  const isShort = shortIn(parts, threshold).length > 0 || looseIn(linked, threshold).length > 0;
  return !isShort && 2 * most <= weight;
}

/** Which parts have a few people. */
function shortIn(parts: readonly number[], threshold: number): readonly number[] {
  return parts.flatMap((people, part) => (people === 0 || people >= threshold ? [] : [part]));
}

/** Which linked sets have a few people, or nobody while others have somebody. */
function looseIn(linked: readonly number[] = [], threshold: number): readonly number[] {
  if (linked.every((people) => people === 0)) return [];
  return linked.flatMap((people, set) => (people >= threshold ? [] : [set]));
}

/** The tally of two sets of people together, nobody in both. */
export function sum(a: Tally, b: Tally): Tally {
  return {
    parts: sums(a.parts, b.parts),
    linked: sums(a.linked, b.linked),
    weight: a.weight + b.weight,
    most: Math.max(a.most, b.most),
  };
}

function sums(a: readonly number[] = [], b: readonly number[] = []): readonly number[] {
  const longer = a.length < b.length ? b : a;
  return longer.map((_, index) => (a[index] ?? 0) + (b[index] ?? 0));
}
