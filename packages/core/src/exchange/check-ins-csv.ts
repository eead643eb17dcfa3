import { checkInFields } from './check-in-fields.ts';
import { checkInIdOf } from './check-in-history.ts';
import { type Cell, type CsvOptions, tableCsv } from './csv-write.ts';
import { sourceIdOf } from './external-ids.ts';
import { ownSource, rowMark } from './export-mark.ts';
import { nameOrId, uniqueNames } from './people-columns.ts';
import { standingCheckIns } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';

/** How check-ins are written. */
export interface CheckInsCsvOptions extends CsvOptions {
  /** The goals whose check-ins are written; without a word all. */
  readonly goalIds?: readonly GoalId[];
}

/**
 * Check-ins as CSV, those of one goal after the other, oldest first: the columns that `planCheckInImport`
 * reads under the source `throughline`. Imported where it came from it changes nothing. What was replaced is
 * left out, and so is a check-in of which the columns can say nothing, such as one on milestones alone.
 *
 * @param records - As the viewer sees them.
 *
 * @example
 * checkInsCsv(workspace.records, { goalIds: ['g1'] });
 * // 'id,goal,person,day,value,…\r\nc1,g1,Mia,2026-05-01,12,…\r\n'
 */
export function checkInsCsv(records: Records, options: CheckInsCsvOptions = {}): string {
  const { goalIds = [...records.goals.keys()] } = options;
  const personOf = personLabels(records);
  const rows = goalIds.flatMap((goalId) => {
    const goal = records.goals.get(goalId);
    const label = goal && sourceIdOf(goal, ownSource);
    const standing = goal ? standingCheckIns(records.checkInsOf(goalId), Infinity) : [];
    return standing.flatMap((checkIn) => {
      const said = saidCells(checkIn);
      if (said.every((cell) => cell === undefined || cell === '')) return [];
      const id = checkInIdOf(checkIn, ownSource);
      const cells = [id, label, personOf(checkIn), checkIn.asOf, ...said];
      return [{ cells, mark: rowMark(cells.map((cell) => String(cell ?? ''))) }];
    });
  });
  return tableCsv(
    Object.values(checkInFields).map(([name]) => name),
    rows,
    options,
  );
}

/** Value, progress, confidence, status, note and blockers, in this order. */
function saidCells(checkIn: CheckIn): readonly Cell[] {
  const { value, zone, progress, confidence, status, note, blockers } = checkIn;
  const reading = typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? zone);
  const percent = progress === undefined ? undefined : Number((progress * 100).toPrecision(15));
  return [reading, percent, confidence, status, note, blockers];
}

function personLabels({ people }: Records): (checkIn: CheckIn) => string {
  const unique = uniqueNames(people.values());
  return ({ by, imported }) => {
    const id: PersonId = imported?.personId ?? by;
    const person = people.get(id);
    return person ? nameOrId(person, unique) : id;
  };
}
