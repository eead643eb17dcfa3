import { plainLabel, quoted } from './cell-text.ts';
import type { CheckInCells, CheckInColumns } from './check-in-cells.ts';
import type { CheckInField } from './check-in-fields.ts';
import { historyOf } from './check-in-history.ts';
import type { CheckInImportOptions } from './check-in-plan.ts';
import { digestOf } from './digest.ts';
import { labelsOf } from './known-labels.ts';
import { goalFinder } from './named-goals.ts';
import { dayOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { isOver } from '../goals/lifecycle.ts';
import { zoneOf } from '../goals/lookup.ts';
import { assertReadingFits } from '../goals/reading-fits.ts';
import type { Records } from '../goals/records.ts';
import { isSame } from '../goals/same.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';

/** What becomes of one row. */
export interface PlannedCheckIn {
  readonly goal?: Goal;
  /** The id of the row in the source; made of what the row says where the file has no ids. */
  readonly key?: string;
  /** What the import would add. */
  readonly checkIn?: CheckIn;
  readonly changed: readonly string[];
  readonly kept: readonly string[];
}

const untouched: PlannedCheckIn = { changed: [], kept: [] };
const compared = [
  ...(['asOf', 'value', 'zone', 'progress', 'confidence', 'status', 'note', 'blockers'] as const),
] as const;

/** Turns a row into a check-in or a correction; what does not fit is reported in its column. */
export function checkInPlanner(
  records: Records,
  options: CheckInImportOptions,
  columns: CheckInColumns,
): (row: CheckInCells) => PlannedCheckIn {
  const { source, goalSource = source, viewer, now } = options;
  const goalsOf = goalFinder(records, goalSource);
  const peopleOf = personFinder(records, source, columns);
  const known = historyOf(records, source);
  return (row) => {
    const goal = row.isTorn ? undefined : oneGoal(row, goalsOf(row.goal), columns);
    const personId = row.isTorn ? undefined : peopleOf(row);
    if (!goal || row.day === undefined) return goal ? { ...untouched, goal } : untouched;
    const said = { asOf: row.day, ...row.said, ...row.reading(goal) };
    const id = row.id || `row ${digestOf(goal.id, personId ?? '', JSON.stringify(said))}`;
    const there = known(goal.id, id);
    const whole = there ? { ...unsaid(there.checkIn, columns), ...said } : said;
    const about = { goal, key: `${goal.id} ${id}` };
    const changed = there ? fieldsChanged(there.checkIn, whole, personId) : [];
    if (there && changed.length === 0) return { ...untouched, ...about };
    if (there?.isCorrectedHere || isShut(goal, records)) {
      return { ...untouched, ...about, kept: there ? changed : Object.keys(said) };
    }
    const replaces = there?.checkIn.id;
    const content = JSON.stringify([whole, personId]);
    const record = {
      id: checkInId(
        row.row,
        digestOf(source, goal.id, id, replaces ?? '', replaces ? content : ''),
      ),
      ...{ goalId: goal.id, by: viewer, at: now, ...whole, ...(replaces && { replaces }) },
      imported: { source, id, ...(personId && { personId }) },
    };
    const checkIn = fitting(record, row, { goal, records, options, columns });
    return checkIn ? { ...about, checkIn, changed, kept: [] } : { ...untouched, ...about };
  };
}

/**
 * Made of what the row says, so that two imports of one file side by side make each check-in once. The row
 * stands in front: of two for one day, made at one moment, the later one in the file is the later one here.
 */
function checkInId(row: number, digest: string): string {
  return `${String(row).padStart(6, '0')}-${digest}`;
}

function oneGoal(
  row: CheckInCells,
  found: readonly Goal[],
  columns: CheckInColumns,
): Goal | undefined {
  if (!columns.has('goal') || found.length === 1) return found[0];
  const what = found.length === 0 ? 'is no goal here' : `is the title of ${found.length} goals`;
  const right = 'an id, a title or a path of titles that one goal has';
  columns.error(row.row, 'goal', `${quoted(row.goal)} ${what}; expected ${right}`);
  return undefined;
}

function personFinder({ people }: Records, source: string, columns: CheckInColumns) {
  const labels = labelsOf(people.values(), source, ({ name, email }) => [name, email]);
  return ({ row, person }: CheckInCells): PersonId | undefined => {
    if (person === '') return undefined;
    const own = people.get(person as PersonId);
    const found = labels.get(plainLabel(person)) ?? (own ? [own.id] : []);
    if (found.length === 1) return found[0];
    const what = found.length === 0 ? 'is nobody here' : `could be ${found.length} people`;
    columns.error(
      row,
      'person',
      `${quoted(person)} ${what}; expected an id, e-mail or name of one`,
    );
    return undefined;
  };
}

/** What is there in the columns that the file does not have. */
function unsaid(checkIn: CheckIn, columns: CheckInColumns): Partial<CheckIn> {
  const kept = compared.filter((field) => !columns.has(columnOf[field]));
  const entries = kept.map((field) => [field, checkIn[field]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function fieldsChanged(
  there: CheckIn,
  said: Partial<CheckIn>,
  personId: PersonId | undefined,
): readonly string[] {
  const changed: string[] = compared.filter((field) => !isSame(there[field], said[field]));
  const before = there.imported ? there.imported.personId : there.by;
  return personId !== undefined && personId !== before ? [...changed, 'person'] : changed;
}

function isShut(goal: Goal, { cycles }: Records): boolean {
  if (isOver(goal)) return true;
  return goal.cycleId !== undefined && cycles.get(goal.cycleId)?.state === 'closed';
}

const columnOf: Readonly<Record<(typeof compared)[number] | 'milestones', CheckInField>> = {
  ...{ asOf: 'day', value: 'value', zone: 'value', milestones: 'value', progress: 'progress' },
  ...{ confidence: 'confidence', status: 'status', note: 'note', blockers: 'blockers' },
};

interface Around {
  readonly goal: Goal;
  readonly records: Records;
  readonly options: CheckInImportOptions;
  readonly columns: CheckInColumns;
}

/** The record, if it is one that the goal takes; what does not fit is reported in the column it came from. */
function fitting(
  record: object,
  { row, day = '' }: CheckInCells,
  { goal, records, options: { now, defaultZone }, columns }: Around,
): CheckIn | undefined {
  const zones = [defaultZone, zoneOf(records, goal.ownerId)];
  const today = zones.map((zone) => dayOf(now, zone)).reduce((a, b) => (a < b ? a : b));
  if (day > today)
    columns.error(row, 'day', `"${day}": expected ${today}, which is today, or earlier`);
  try {
    const checkIn = parseRecord('checkIns', record);
    assertReadingFits(goal, checkIn);
    return checkIn;
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    for (const { path, message } of error.issues) {
      const key = String(path[0] ?? '');
      const field = Object.hasOwn(columnOf, key) ? columnOf[key as keyof typeof columnOf] : '';
      // Of a row that says nothing because nothing could be read the columns were named already.
      if (field === '' && Object.values(columnOf).some((each) => columns.hasError(row, each))) {
        continue;
      }
      if (!columns.hasError(row, field)) columns.error(row, field, message);
    }
    return undefined;
  }
}
