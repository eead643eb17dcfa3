import type { Figures, GoalColumns, ReadRow } from './import-cells.ts';
import type { ImportField } from './import-fields.ts';
import { linkFrom, measureFrom } from './import-merge.ts';
import type { ImportOptions } from './import-plan.ts';
import { ownSource } from './export-mark.ts';
import { type Issue, PerfError } from '../errors.ts';
import type { Goal, GoalKind, Stated } from '../schema/goal.ts';
import type { CycleId, GoalId, OwnerId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Day } from '../schema/primitives.ts';

/** The period of an import, with the cycle it belongs to. */
export interface Period {
  readonly start: Day;
  readonly due: Day;
  readonly cycleId?: CycleId;
}

/** What was found out about a row before its record is built. */
export interface Found {
  readonly id: GoalId;
  readonly kind: GoalKind;
  readonly ownerId: OwnerId;
  readonly parentId?: GoalId;
  /** The goal that is there already. */
  readonly existing?: Goal;
  readonly period: Period;
}

/**
 * The goal that a row would be if it were new. Where no column says something, it is what the goal
 * says that is there already.
 *
 * @returns `undefined` where it does not fit the schema; each place was then reported in its column.
 */
export function goalFrom(
  row: ReadRow,
  found: Found,
  options: ImportOptions,
  columns: GoalColumns,
): Goal | undefined {
  const { source } = options;
  const stated = statedFrom(row.figures, found.existing?.stated, source, columns);
  const imported = importedFrom(row, found, source, columns);
  const { title, description, kind, ownerId, start, due, cycleId } = imported;
  const measure = measureFrom(stated);
  const links = linkFrom(imported);
  const record = {
    ...{ id: found.id, title, kind, ownerId, start, due, links, imported },
    ...(description !== undefined && { description }),
    ...(cycleId !== undefined && { cycleId }),
    ...(measure && { measure }),
    ...(stated && { stated }),
    externalIds: { [source]: row.id },
  };
  return checked(record, row, columns);
}

/** A record of a goal that fits the schema; what does not fit is reported in the column it came from. */
export function checked(record: unknown, row: ReadRow, columns: GoalColumns): Goal | undefined {
  try {
    return parseRecord('goals', record);
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    for (const issue of error.issues) {
      const field = fieldAt(issue);
      if (!columns.hasError(row.row, field)) columns.error(row.row, field, issue.message);
    }
    return undefined;
  }
}

function importedFrom(row: ReadRow, found: Found, source: string, columns: GoalColumns) {
  const { existing } = found;
  const isOwn = source === ownSource;
  const before = !isOwn && existing?.imported?.source === source ? existing.imported : undefined;
  // A file of ours says where a goal that is here runs, and not in which cycle.
  const period = isOwn && existing ? existing : found.period;
  const linkBefore = before ?? existing?.links[0];
  const description = columns.has('description')
    ? row.description
    : (before ?? existing)?.description;
  const parentId = columns.has('parentId') ? found.parentId : linkBefore?.parentId;
  const weight = columns.has('weight') ? row.weight : linkBefore?.weight;
  return {
    ...{ source, title: row.title, kind: found.kind, ownerId: found.ownerId, weight: weight ?? 1 },
    ...(description && { description }),
    ...(row.owner && { owner: row.owner }),
    ...(parentId !== undefined && { parentId }),
    start: row.startsOn ?? period.start,
    due: row.due ?? period.due,
    ...(period.cycleId !== undefined && { cycleId: period.cycleId }),
  };
}

const figureColumns = {
  ...{ start: 'start', target: 'target', actual: 'actual', unit: 'unit', note: 'note' },
  progress: 'progressPercent',
} as const satisfies Record<keyof Figures, ImportField>;

function statedFrom(
  figures: Figures,
  before: Stated | undefined,
  source: string,
  columns: GoalColumns,
): Stated | undefined {
  const stated: Record<string, string | number> = {};
  for (const figure of Object.keys(figureColumns) as (keyof Figures)[]) {
    const value =
      figures[figure] ?? (columns.has(figureColumns[figure]) ? undefined : before?.[figure]);
    if (value !== undefined) stated[figure] = value;
  }
  return Object.keys(stated).length === 0 ? undefined : { ...stated, source };
}

const fieldOfKey: Readonly<Record<string, ImportField>> = {
  ...figureColumns,
  ...{ title: 'title', description: 'description', kind: 'kind', weight: 'weight', due: 'due' },
  ...{
    ownerId: 'owner',
    owner: 'owner',
    externalIds: 'id',
    parentId: 'parentId',
    links: 'parentId',
  },
};

/** The field that an issue of the schema is about: by the innermost key that a column stands for. */
function fieldAt({ path }: Issue): ImportField | '' {
  if (path[0] === 'start') return 'startsOn';
  for (const key of path.toReversed()) {
    const field = Object.hasOwn(fieldOfKey, key) ? fieldOfKey[key] : undefined;
    if (field) return field;
  }
  return '';
}
