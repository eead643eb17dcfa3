import type { DecimalMark } from './cell-number.ts';
import { plainLabel } from './cell-text.ts';
import { groupSteps } from './groups.ts';
import type { ImportError } from './import-error.ts';
import { periodOf } from './import-period.ts';
import { type Worded, kindsOf, outlineWords } from './outline-kinds.ts';
import { type OutlineLine, outlineLineSteps } from './outline-lines.ts';
import { ownerHints } from './outline-owners.ts';
import { type Steps, afterPass, atOnce, eachOf } from '../steps.ts';
import { canRun } from '../access/can-run.ts';
import type { Records } from '../goals/records.ts';
import type { GoalKind } from '../schema/goal.ts';
import type { CycleId, GoalId, OwnerId, PersonId, TeamId } from '../schema/ids.ts';
import type { CreateOutline } from '../schema/outline-command.ts';
import type { Day } from '../schema/primitives.ts';

/** What the goals of an outline have beside their titles. */
export interface OutlineOptions {
  /** Of every goal whose line names nobody. */
  readonly ownerId: OwnerId;
  /** A cycle that is there, or two days. */
  readonly period: { readonly cycleId: CycleId } | { readonly start: Day; readonly due: Day };
  /** Who makes the goals: only for those whose goals are theirs to make. */
  readonly viewer: PersonId;
  /** Makes an id that no record has. */
  readonly newId: () => string;
  /** What the topmost goals contribute to; absent for nothing. */
  readonly parentId?: GoalId;
  /** For numbers such as `1,234` that have two readings without it. */
  readonly decimal?: DecimalMark;
}

/** What would become of one line. */
export interface OutlineRow {
  /** The line of the text, from 1. */
  readonly row: number;
  /** 0 at the top. */
  readonly level: number;
  readonly title: string;
  readonly kind: GoalKind;
  readonly ownerId: OwnerId;
  /** Whether a scale was found in the title. */
  readonly isMeasured: boolean;
  readonly action: 'create' | 'error';
  /** A goal of the same title and owner that is here already: is the outline in for the second time? */
  readonly alike?: GoalId;
}

/** A dry run of an outline. Making it changes nothing. */
export interface OutlinePlan {
  readonly rows: readonly OutlineRow[];
  /** Everything that is wrong, by line; the column is empty. No goal can be made until it is empty. */
  readonly errors: readonly ImportError[];
  readonly counts: Readonly<Record<'rows' | OutlineRow['action'] | GoalKind, number>>;
  /**
   * What would make all goals in one go, as drafts; `null` while there are errors and for an outline with no
   * lines. It names their ids, so that it makes each goal once, however often it is run.
   */
  readonly command: { readonly type: 'goal.create-outline'; readonly input: CreateOutline } | null;
}

/**
 * A dry run of an outline pasted from a document, indented or in Markdown: one goal in draft for each line,
 * linked to the one that it stands below. Kinds follow from labels, scales and levels (`kindsOf`), scales only
 * from words such as `from 20 to 40 %`, owners from `(Mia)` and `@mia` where that is one person here.
 *
 * @throws PerfError `bad-file` for what is no outline, see `outlineLines`; `not-found` for a cycle that is not
 *   there; `invalid-input` for days that are none. What is wrong with a line is listed, never thrown.
 *
 * @example
 * const plan = planOutline(workspace.records, '# On time\n- Departures from 20 to 40 % (Mia)', {
 *   ...{ ownerId: workspace.viewer, viewer: workspace.viewer, newId: systemIds() },
 *   period: { start: '2026-04-01', due: '2026-06-30' },
 * });
 * if (plan.command) await workspace.run(plan.command);
 */
export function planOutline(records: Records, text: string, options: OutlineOptions): OutlinePlan {
  return atOnce(outlineSteps(records, text, options));
}

/** As `planOutline`, in steps for `inSlices`. */
export function* outlineSteps(
  records: Records,
  text: string,
  options: OutlineOptions,
): Steps<OutlinePlan> {
  const { period } = periodOf(records, options);
  const read = yield* outlineLineSteps(text);
  const hinted = yield* ownerHints(records, { done: 0, total: 2 * read.length });
  const worded = (line: OutlineLine): OwnedLine => {
    const { title, ownerId = options.ownerId } = hinted(line.text);
    return { ...line, ...outlineWords(title, options.decimal), ownerId };
  };
  const lines = yield* eachOf(read, worded, { nth: 1, of: 2 });
  const kinds = kindsOf(lines);
  const goals = goalsFrom(lines, kinds, period, options);
  const errors = errorsOf(lines, records, options);
  const broken = new Set(errors.map(({ row }) => row));
  const at = afterPass(lines, { nth: 1, of: 2 });
  const alike = yield* groupSteps(records.goals.values(), labelOf, at);
  const rowOf = (line: OwnedLine, index: number): OutlineRow => {
    const { line: row, level, title, ownerId, measure } = line;
    const [twin] = alike.get(labelOf(line)) ?? [];
    const about = { row, level, title, ownerId, kind: kinds[index] ?? 'objective' };
    const action = broken.has(row) ? 'error' : 'create';
    return { ...about, isMeasured: measure !== undefined, action, ...(twin && { alike: twin.id }) };
  };
  const rows = yield* eachOf(lines, rowOf, { nth: 2, of: 2 });
  const isReady = errors.length === 0 && goals.length > 0;
  const command = isReady ? { type: 'goal.create-outline', input: { goals } } : null;
  return { rows, errors, counts: countsOf(rows), command } as OutlinePlan;
}

type OwnedLine = Worded & { readonly ownerId: OwnerId };

function labelOf({ title, ownerId }: { readonly title: string; readonly ownerId: OwnerId }) {
  return `${ownerId} ${plainLabel(title)}`;
}

function goalsFrom(
  lines: readonly OwnedLine[],
  kinds: readonly GoalKind[],
  { start, due, cycleId }: { readonly start: Day; readonly due: Day; readonly cycleId?: CycleId },
  { newId, parentId: topId }: OutlineOptions,
) {
  const above: GoalId[] = [];
  return lines.map(({ level, title, ownerId, measure }, index) => {
    const id = newId() as GoalId;
    const parentId = level === 0 ? topId : above[level - 1];
    above.splice(level, above.length, id);
    return {
      ...{ id, title, kind: kinds[index] ?? 'objective', ownerId, start, due, state: 'draft' },
      ...(cycleId !== undefined && { cycleId }),
      ...(measure && { measure }),
      links: parentId === undefined ? [] : [{ parentId }],
    };
  });
}

function errorsOf(
  lines: readonly OwnedLine[],
  records: Records,
  { viewer }: OutlineOptions,
): readonly ImportError[] {
  const mayOwn = new Map<OwnerId, boolean>();
  const may = (ownerId: OwnerId): boolean => {
    const known = mayOwn.get(ownerId);
    if (known !== undefined) return known;
    const command = { type: 'goal.create', input: { goal: { ownerId } } };
    const { allowed } = canRun(viewer, command, records);
    mayOwn.set(ownerId, allowed);
    return allowed;
  };
  return lines.flatMap(({ line: row, problem, ownerId }) => {
    const refused = `goals of ${nameIn(records, ownerId)} are not yours to make; another owner`;
    const messages = [problem, may(ownerId) ? undefined : refused];
    return messages.flatMap((message) => (message ? [{ row, column: '', message }] : []));
  });
}

function nameIn({ people, teams }: Records, id: OwnerId): string {
  return (people.get(id as PersonId) ?? teams.get(id as TeamId))?.name ?? id;
}

function countsOf(rows: readonly OutlineRow[]): OutlinePlan['counts'] {
  const actions = { rows: rows.length, create: 0, error: 0 };
  const counts = { ...actions, pillar: 0, objective: 0, 'key-result': 0, initiative: 0 };
  for (const { action, kind } of rows) {
    counts[action] += 1;
    counts[kind] += 1;
  }
  return counts;
}
