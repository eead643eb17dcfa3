import { readFileSync } from 'node:fs';
import {
  decodeCsv,
  parseCsv,
  planGoalImport,
  plainWorkspace,
  recordsFrom,
  suggestMapping,
} from '@throughline/core';

/** The records of a file, checked, with defaults filled in. Throws with what does not fit and where. */
export function readRecords(file, { at, from, to }) {
  const lists = file.endsWith('.csv')
    ? goalsOfCsv(file, { at, from, to })
    : JSON.parse(readFileSync(file, 'utf8'));
  return plainWorkspace({ ...lists, now: () => at }).records;
}

/** What an import of the file would bring into an empty workspace. */
function goalsOfCsv(file, { at, from, to }) {
  if (!from || !to) throw new Error('A CSV file says when its goals run by --from DAY --to DAY.');
  const table = parseCsv(decodeCsv(readFileSync(file)));
  let ids = 0;
  const { errors, command } = planGoalImport(recordsFrom({}), table, {
    mapping: suggestMapping(table.header),
    source: 'csv',
    period: { start: from, due: to },
    viewer: 'import',
    now: at,
    newId: () => `g${(ids += 1)}`,
    defaultZone: 'UTC',
    asOf: at.slice(0, 10) < to ? at.slice(0, 10) : to,
  });
  if (!command) {
    const places = errors.map(({ row, column, message }) => `row ${row}, ${column}: ${message}`);
    throw new Error(places.join('\n'));
  }
  const { people, teams, cycles, goals, checkIns } = command.input;
  return { people, teams, cycles, goals, checkIns };
}
