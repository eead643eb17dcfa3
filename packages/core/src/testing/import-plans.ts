import { parseCsv } from '../exchange/csv.ts';
import { planGoalImport } from '../exchange/csv-import.ts';
import { suggestMapping } from '../exchange/import-fields.ts';
import type { ImportOptions, ImportPlan } from '../exchange/import-plan.ts';
import { type RecordLists, type Records, recordsFrom } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import { ImportGoals } from '../schema/import-command.ts';
import { parseInput, parseRecord } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';
import type { Write } from '../workspace/command.ts';
import { importGoals } from '../workspace/commands/import.ts';
import type { Everything } from '../workspace/state.ts';

export const viewer = 'p-me' as PersonId;
export const now = '2026-05-04T10:00:00Z';

/** A workspace with nobody but the viewer, and what a test adds. */
export function workspaceWith(lists: Omit<RecordLists, 'settings'> = {}): Everything {
  const me = parseRecord('people', { id: viewer, name: 'Me', timeZone: 'UTC', roles: ['admin'] });
  return everything({
    ...lists,
    people: [me, ...(lists.people ?? [])],
    settings: defaultSettings(),
  });
}

/** A dry run of a CSV text under the suggested mapping, for the second quarter of 2026. */
export function planOf(
  csv: string,
  records: Records = workspaceWith(),
  options: Partial<ImportOptions> = {},
): ImportPlan {
  const table = parseCsv(csv);
  return planGoalImport(records, table, {
    mapping: suggestMapping(table.header),
    source: 'sheet',
    period: { start: '2026-04-01', due: '2026-06-30' },
    ...{ viewer, now, newId: counter(), defaultZone: 'UTC' },
    ...options,
  });
}

/** The records after the command of a plan, as the workspace runs it. */
export function after(records: Everything, { command }: ImportPlan): Everything {
  return written(records, writesOf(records, command?.input));
}

/** What `goals.import` writes for an input that has come over the wire. */
export function writesOf(records: Everything, input: unknown): readonly Write[] {
  const wire: unknown = JSON.parse(JSON.stringify(input));
  const parsed = parseInput(ImportGoals, wire, 'the input of goals.import');
  const context = { viewer, now, newId: counter(), version: 0, scoreOf: () => undefined };
  return importGoals(records, parsed, context) as readonly Write[];
}

/** The records with some writes done. */
export function written(records: Everything, writes: readonly Write[]): Everything {
  const put = <R extends { readonly id: string }>(known: Iterable<R>, collection: string): R[] => {
    const all = new Map(Array.from(known, (record) => [record.id, record]));
    for (const write of writes) {
      if (write.collection === collection) all.set(write.record.id, write.record as unknown as R);
    }
    return [...all.values()];
  };
  return everything({
    people: put(records.people.values(), 'people'),
    teams: put(records.teams.values(), 'teams'),
    cycles: put(records.cycles.values(), 'cycles'),
    goals: put(records.goals.values(), 'goals'),
    checkIns: put(
      [...records.goals.keys()].flatMap((id) => records.checkInsOf(id)),
      'checkIns',
    ),
    settings: records.settings,
  });
}

let made = 0;

/** Ids that no other call has made. */
function counter(): () => string {
  return () => `new-${++made}`;
}

function everything(lists: RecordLists): Everything {
  const records = recordsFrom(lists);
  const { people, teams, cycles, goals } = records;
  const maps = new Map<string, ReadonlyMap<string, unknown>>(
    Object.entries({ people, teams, cycles, goals }),
  );
  return {
    ...records,
    has: (collection, id) => maps.get(collection)?.has(id) ?? false,
    isUnreadable: () => false,
  };
}
