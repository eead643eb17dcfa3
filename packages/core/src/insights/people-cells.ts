import type { SnapshotCell } from '../schema/figure-snapshot.ts';
import type { Group, GroupTree } from './group-tree.ts';
import type { PeopleFigure, PeopleLook, PersonAnswer } from './people-figure.ts';
import { highestShare, lowestShare } from './share-bound.ts';
import { type Tally, showableGroups, sum } from './small-groups.ts';

/** Medians are shown from so many people on. */
const leastForMedian = 10;

/**
 * What is published of one figure: a rounded number for each group that `showableGroups` lets through.
 *
 * @param threshold - Nothing that can be worked out is of fewer people.
 * @returns In the order of the groups. Throws as the figure.
 */
export function cellsOf(
  figure: PeopleFigure,
  look: PeopleLook,
  { groups, people }: GroupTree,
  threshold: number,
): readonly SnapshotCell[] {
  const answers = people.map(figure.answersIn(look));
  const tallied = groups.map(({ parent, from, ownUntil }) => ({
    parent,
    own: tallyOf(figure.kind, answers.slice(from, ownUntil)),
  }));
  const leastPeople = figure.kind === 'median' ? leastForMedian : 0;
  const isShown = showableGroups(tallied, { threshold, leastPeople });
  return groups.flatMap((group, index) => {
    if (!isShown[index]) return [];
    return cellOf(figure, group, answers.slice(group.from, group.until));
  });
}

function tallyOf(kind: PeopleFigure['kind'], answers: readonly PersonAnswer[]): Tally {
  let tally: Tally = { parts: [], weight: 0, most: 0 };
  for (const answer of answers) tally = sum(tally, oneTally(kind, answer));
  return tally;
}

/** Of a share each side of the split is a part; of other numbers those who count are the only one. */
function oneTally(kind: PeopleFigure['kind'], { of, count, also }: PersonAnswer): Tally {
  const isIn = kind === 'share' ? [of > 0, count > 0, count < of] : [of > 0];
  const tally = { parts: isIn.map(Number), weight: of, most: of };
  return also ? { ...tally, linked: [count > 0, ...also].map(Number) } : tally;
}

function cellOf(
  { definition, kind }: PeopleFigure,
  { teamId, from, until }: Group,
  answers: readonly PersonAnswer[],
): SnapshotCell {
  const group = { ...(teamId !== undefined && { teamId }), people: until - from };
  const value = kind === 'median' ? middleOf(answers) : ratioOf(kind, answers);
  return { figure: definition.id, ...group, value };
}

function ratioOf(kind: 'share' | 'mean', answers: readonly PersonAnswer[]): number {
  let [count, of] = [0, 0];
  for (const answer of answers) [count, of] = [count + answer.count, of + answer.of];
  if (kind === 'mean') return Math.round(count / of);
  return Math.min(highestShare, Math.max(lowestShare, Math.round((100 * count) / of) / 100));
}

/** The middle of all values; of an even number the mean of the two, half a day up. */
function middleOf(answers: readonly PersonAnswer[]): number {
  const values = answers.flatMap((answer) => answer.values ?? []).sort((a, b) => a - b);
  const middle = values.length / 2;
  const [low = 0, high = 0] = [values[Math.ceil(middle) - 1], values[Math.floor(middle)]];
  return Math.round((low + high) / 2);
}
