import type { Goal, GoalId, Instant, Progress, Status, Workspace } from '@throughline/core';
import type { Format } from '../format.ts';
import type { Messages } from './texts.ts';
import { scoreText } from '../parts/score-text.ts';
import type { Owner } from '../parts/person.ts';
import { type Tone, toneOf } from '../parts/status-badge.ts';
import { lastReport } from '../parts/last-report.ts';
import { ownerOf } from '../parts/owner.ts';
import type { RowFacts } from './row-facts.ts';
import { goalOfPlace, linkAt, parentAt, placeOfNode } from './tree-place.ts';
import type { PlaceKey } from './tree-shape.ts';
import type { TreeChanges } from './tree-changes.ts';
import type { TreeRows } from './tree-rows.ts';

/** What a row shows: plain values, so that two views tell whether there is anything to render. */
export interface RowView {
  readonly goalId: GoalId;
  readonly place: PlaceKey;
  /** Whether it is a further place of the goal, below which nothing is repeated. */
  readonly further: boolean;
  /** Whether it is shown only for the place of others, which were looked for. */
  readonly context: boolean;
  readonly title: string;
  readonly kind: Goal['kind'];
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Counted from 1, the header first. */
  readonly rowIndex: number;
  /** `null` for a goal with none below it. */
  readonly open: boolean | null;
  readonly selected: boolean;
  readonly ownerName: string;
  readonly ownerKind: Owner['kind'];
  /** Fractions; `null` where there is none. */
  readonly progress: number | null;
  readonly expected: number | null;
  /** Where it should be today, in words, or ''. */
  readonly expectedText: string;
  readonly score: string;
  /** Why there is no score, or ''. */
  readonly scoreBecause: string;
  readonly stated: string;
  readonly status: Status;
  readonly tone: Tone;
  readonly confidence: string;
  readonly reported: string;
  readonly reportedAt: string;
  /** How it would stand by the rulebook that is compared with; `undefined` where nothing would differ. */
  readonly otherStatus: Status | undefined;
  /** How many findings there are about it, as far as is known. */
  readonly findings: number;
  readonly supports: boolean;
  readonly alsoUnder: number;
  /** Why there is no checking in here, or ''. */
  readonly mayNotCheckIn: string;
  /** What is worked out late. */
  readonly facts: RowFacts | undefined;
}

/** What row views are made from. */
export interface RowSource {
  readonly workspace: Workspace;
  readonly rows: TreeRows;
  readonly messages: Messages;
  readonly format: Format;
  readonly now: Instant;
  readonly selected: GoalId | undefined;
  /** Where somebody selected a goal; its first place where that was another one. */
  readonly selectedPlace: PlaceKey | undefined;
  /** What a row is marked with beside its own figures. */
  readonly marks: Pick<TreeChanges, 'findings' | 'otherStatusOf'>;
  /** The row with something open below it, -1 for none: it counts as a row of its own. */
  readonly openRow: number;
  /** Whether the goals are plain data, which nothing can be saved to. */
  readonly plain: boolean;
  /** Whether a node is there only for what is below it. */
  readonly isContext: (node: number) => boolean;
  /** What is worked out late of a row; `undefined` until that is there. */
  readonly facts: ((goal: Goal, place: PlaceKey) => RowFacts) | undefined;
}

/** The view of a row; `undefined` for a goal that is not there any more. */
export function rowView(source: RowSource, row: number): RowView | undefined {
  const { workspace, rows } = source;
  const node = rows.nodeAt(row);
  const goal = goalOf(source, node);
  if (!goal) return undefined;
  const { tree } = rows;
  const place = placeOfNode(tree, node) ?? goal.id;
  return {
    goalId: goal.id,
    place,
    further: tree.further[node] === 1,
    context: source.isContext(node),
    title: goal.title,
    kind: goal.kind,
    level: tree.level[node] ?? 1,
    position: tree.position[node] ?? 1,
    siblings: tree.siblings[node] ?? 1,
    rowIndex: row + 2 + (source.openRow >= 0 && row > source.openRow ? 1 : 0),
    open: rows.hasChildren(node) ? rows.isOpen(node) : null,
    selected: goal.id === source.selected && isSelectedPlace(source, place),
    ...ownerFields(workspace, goal),
    ...scoreFields(source, goal),
    ...lastReport(workspace, goal, source, source.now),
    supports: linkAt(goal.links, parentAt(tree, place))?.role === 'supports',
    otherStatus: source.marks.otherStatusOf(goal.id, workspace),
    findings: source.marks.findings.countOf(goal.id),
    alsoUnder:
      goal.links.filter(({ parentId }) => workspace.records.goals.has(parentId)).length - 1,
    mayNotCheckIn: mayNotCheckIn(source, goal),
    facts: source.facts?.(goal, place),
  };
}

/** Whether two views read the same. */
export function isSameView(a: RowView, b: RowView): boolean {
  if (a.facts?.key !== b.facts?.key) return false;
  return (Object.keys(a) as (keyof RowView)[]).every((key) => key === 'facts' || a[key] === b[key]);
}

function isSelectedPlace({ selected, selectedPlace }: RowSource, place: PlaceKey): boolean {
  const isKnown = selectedPlace !== undefined && goalOfPlace(selectedPlace) === selected;
  return place === (isKnown ? selectedPlace : selected);
}

function goalOf({ workspace, rows }: RowSource, node: number): Goal | undefined {
  const goal = rows.tree.goals[node];
  return goal && workspace.records.goals.get(goal.id);
}

function ownerFields(workspace: Workspace, goal: Goal) {
  const { name, kind } = ownerOf(workspace, goal);
  return { ownerName: name, ownerKind: kind };
}

function scoreFields({ workspace, messages, format }: RowSource, goal: Goal) {
  const score = workspace.scores().scoreOf(goal.id);
  const progress: Progress = score?.progress ?? { kind: 'no-data' };
  const status = score?.status ?? 'no-data';
  const stated = goal.stated?.progress;
  const expected = progress.kind === 'scored' && score ? score.expected : null;
  return {
    progress: progress.kind === 'scored' ? progress.progress : null,
    expected,
    expectedText: expected === null ? '' : messages.tree.expected(format.percent(expected)),
    score: scoreText(progress, { messages, format }),
    scoreBecause: progress.kind === 'undefined' ? messages.undefinedBecause[progress.reason] : '',
    stated: stated === undefined ? '' : messages.tree.stated(format.percent(stated)),
    status,
    tone: toneOf(status),
  };
}

function mayNotCheckIn({ workspace, messages, plain }: RowSource, goal: Goal): string {
  const { mayNot } = messages.tree;
  if (plain) return mayNot.plain;
  if (goal.state === 'closed' || goal.state === 'cancelled') return mayNot[goal.state];
  const input = { goalId: goal.id };
  return workspace.may({ type: 'goal.check-in', input }).allowed ? '' : mayNot['not-allowed'];
}
