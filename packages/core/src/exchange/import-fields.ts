import { plainWord } from './cell-text.ts';
import type { Mapping } from './table-columns.ts';
import type { GoalKind } from '../schema/goal.ts';

/** What a column of a CSV file can say about a goal, with the names that columns of this kind go by. */
export const importFields = {
  id: ['id', 'goal id', 'key', 'external id', 'reference', 'objective id'],
  parentId: ['parent id', 'parent', 'parent key', 'parent goal', 'parent goal id', 'aligned to'],
  title: ['title', 'name', 'goal', 'goal name', 'goal title', 'summary', 'objective'],
  kind: ['kind', 'type', 'goal type', 'level type'],
  owner: ['owner', 'owner name', 'goal owner', 'assignee', 'responsible', 'team', 'owner team'],
  ownerType: ['owner type', 'owner kind'],
  description: ['description', 'details', 'text'],
  start: ['start', 'start value', 'initial value', 'baseline', 'from value'],
  target: ['target', 'target value', 'goal value', 'to value'],
  actual: ['actual', 'actual value', 'current', 'current value', 'value', 'result'],
  unit: ['unit', 'units', 'unit of measure', 'metric unit'],
  progressPercent: ['progress percent', 'progress %', 'percent', '% complete', 'percent complete'],
  note: ['result note', 'note', 'notes', 'comment', 'comments'],
  startsOn: ['starts on', 'start date', 'start day', 'begins'],
  due: ['due', 'due date', 'due on', 'end date', 'deadline', 'target date'],
  weight: ['weight', 'parent weight'],
} as const satisfies Record<string, readonly string[]>;

/** The name of something that a column can say. */
export type ImportField = keyof typeof importFields;

/** Which column says what. Columns that are not named here are not imported. */
export type ImportMapping = Mapping<ImportField>;

/**
 * The mapping that the names of the columns suggest; the caller shows it and may change it.
 *
 * Case, spaces, underscores and hyphens make no difference. Each field is given once, to the column
 * that bears the better known of its names. A column called `progress` alone is left open, since it
 * may hold fractions as well as percent.
 *
 * @param header - Names of the columns, as `parseCsv` gives them.
 *
 * @example
 * suggestMapping(['ID', 'parent_id', 'Colour']); // { ID: 'id', parent_id: 'parentId' }
 */
export function suggestMapping(header: readonly string[]): ImportMapping {
  return mappingOf(header, importFields);
}

/**
 * The mapping that the names of the columns suggest, as `suggestMapping` does.
 *
 * @param known - The names that columns of each field go by, the better known ones first.
 */
export function mappingOf<F extends string>(
  header: readonly string[],
  known: Readonly<Record<F, readonly string[]>>,
): Mapping<F> {
  const columns = new Map(header.map((column) => [plainWord(column), column]));
  const suggested: [string, F][] = [];
  for (const field of Object.keys(known) as F[]) {
    const name = known[field].find((each) => columns.has(each));
    const column = name === undefined ? undefined : columns.get(name);
    if (column !== undefined) suggested.push([column, field]);
  }
  return Object.fromEntries(suggested);
}

/** The kind that a word stands for; `undefined` for a word that is not known. */
export function kindNamed(word: string): GoalKind | undefined {
  return kinds.get(plainWord(word));
}

/** What an owner is, by a word; `undefined` for a word that is not known. */
export function ownerTypeNamed(word: string): OwnerType | undefined {
  return ownerTypes.get(plainWord(word));
}

/** A goal belongs to a person or to a team. */
export type OwnerType = 'person' | 'team';

const kinds = new Map<string, GoalKind>([
  ['pillar', 'pillar'],
  ['theme', 'pillar'],
  ['strategic theme', 'pillar'],
  ['objective', 'objective'],
  ['goal', 'objective'],
  ['o', 'objective'],
  ['key result', 'key-result'],
  ['kr', 'key-result'],
  ['initiative', 'initiative'],
  ['project', 'initiative'],
]);

const ownerTypes = new Map<string, OwnerType>([
  ['person', 'person'],
  ['user', 'person'],
  ['employee', 'person'],
  ['individual', 'person'],
  ['team', 'team'],
  ['group', 'team'],
  ['department', 'team'],
]);
