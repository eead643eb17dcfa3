import { type Goal, type GoalScore, type Workspace, progressOf } from '@throughline/core';
import type { SparkPoint } from '../charts/sparkline.ts';
import { nameList } from '../parts/name-list.ts';
import type { RowFacts } from './row-facts.ts';
import type { LateWords } from './late-words.ts';
import type { RowExplanations } from './row-explanations.ts';
import type { SixWeeks } from './six-weeks.ts';
import { gapOf } from './sort-values.ts';
import type { ColumnName } from './tree-columns.ts';
import { parentAt } from './tree-place.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';

/** What a cell reads: the text, and in words what the text leaves out. */
export interface CellText {
  readonly text: string;
  readonly words?: string;
}

/** What a row shows in the columns that are fetched late. */
export interface ColumnFacts extends RowFacts {
  readonly texts: Readonly<Partial<Record<ColumnName, CellText>>>;
  /** The last six weeks; `undefined` while they are worked out. */
  readonly trend: readonly SparkPoint[] | undefined;
}

/** What the facts of a row are read from. */
export interface FactsSource {
  readonly workspace: Workspace;
  /** The tree that the rows are of. */
  readonly tree: Tree;
  readonly words: LateWords;
  readonly columns: readonly ColumnName[];
  readonly explanations: RowExplanations;
  readonly sixWeeks: SixWeeks;
}

const none: CellText = { text: '–' };

/** What a row shows in the columns that were chosen, as far as it is known. */
export function columnFacts(source: FactsSource, goal: Goal, place: PlaceKey): ColumnFacts {
  const { columns, workspace, explanations, sixWeeks } = source;
  const score = workspace.scores().scoreOf(goal.id);
  const texts: Partial<Record<ColumnName, CellText>> = {};
  for (const name of columns) {
    const text = textOf[name]?.(source, { goal, place, score });
    if (text) texts[name] = text;
  }
  const trend = columns.includes('trend') ? sixWeeks.pointsOf(goal.id) : undefined;
  if (trend) texts.trend = trendText(trend, source.words);
  const hidden = explanations.of(goal.id)?.hidden ?? false;
  return { key: JSON.stringify([hidden, texts, trend]), hidden, texts, trend };
}

interface At {
  readonly goal: Goal;
  readonly place: PlaceKey;
  readonly score: GoalScore | undefined;
}

type TextOf = (source: FactsSource, at: At) => CellText | undefined;

const textOf: Readonly<Partial<Record<ColumnName, TextOf>>> = {
  expected: ({ words }, { score }) =>
    score && progressOf(score) !== null ? { text: words.format.percent(score.expected) } : none,
  gap: ({ words }, { score }) => {
    const gap = score ? gapOf(score) : null;
    if (gap === null) return none;
    const text = words.format.points(Math.round(gap * 100) / 100 + 0);
    return { text, words: words.late.gap(text) };
  },
  due: ({ words }, { goal }) => ({ text: words.format.day(goal.due) }),
  share: (source, { goal, place }) => shareText(source, goal, place),
  contributors: ({ workspace, words }, { goal }) => {
    const names = goal.contributors.map((id) => workspace.records.people.get(id)?.name ?? id);
    const [first, ...others] = names;
    if (first === undefined) return none;
    const more = others.length > 0 ? ` ${words.late.more(others.length)}` : '';
    return { text: `${first}${more}`, words: nameList(names, words.format.locale) };
  },
};

function shareText(
  { workspace, tree, words, explanations }: FactsSource,
  goal: Goal,
  place: PlaceKey,
): CellText | undefined {
  const parentId = parentAt(tree, place);
  if (parentId === undefined) return none;
  const told = explanations.of(parentId);
  if (!told) return { text: '' };
  const share = told.shares.get(goal.id);
  if (share === undefined) return { text: '–', words: words.late.noShare };
  const text = words.format.percent(share);
  const parent = workspace.records.goals.get(parentId)?.title ?? '';
  return { text, words: words.late.shareOf(text, parent) };
}

function trendText(points: readonly SparkPoint[], { late, format, messages }: LateWords): CellText {
  const [first, last] = [points.find((it) => it.progress !== null), points.at(-1)];
  if (!first) return { text: '', words: late.trendNone };
  const percent = (value: number | null | undefined) =>
    value === null || value === undefined ? messages.words.noScore : format.percent(value);
  const words = late.trend(
    percent(points[0]?.progress),
    percent(last?.progress),
    percent(last?.expected),
  );
  return { text: '', words };
}
