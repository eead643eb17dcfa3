import {
  type Cycle,
  type Day,
  type Records,
  type Workspace,
  addDays,
  dayOf,
  isOwnExport,
  ownSource,
} from '@throughline/core';
import type { Choices } from './choices.ts';
import type { Planner, ReadText } from './dry-plan.ts';
import type { PlanKind } from './kinds.ts';

/** What to begin with: columns by their names, the quarter in the name of the file, or the cycle of today. */
export function firstChoices(
  { name, table }: ReadText,
  { kind, mapping }: Planner,
  workspace: Workspace,
): Choices {
  const { records } = workspace;
  const today = dayOf(workspace.now(), records.settings.timeZone);
  const quarter = quarterIn(name);
  const cycles = [...records.cycles.values()];
  const known = quarter
    ? cycles.find(({ start, end }) => start === quarter.start && end === quarter.end)
    : shortestAround(cycles, today);
  return {
    mapping: mapping(table?.header ?? []),
    // Ids in what we exported ourselves are those of the records here.
    source: table && isOwnExport(table) ? ownSource : sourceNamed(name, kind),
    goalSource: '',
    cycleId: known && (kind !== 'outline' || known.state !== 'closed') ? known.id : '',
    newCycle: quarter ?? quarterOf(today),
    ownerId: '',
    ownerType: 'team',
    decimal: '',
    kindIfBlank: '',
    viewerIfBlank: false,
  };
}

/** The sources that ids are remembered under, in the order of the alphabet. */
export function knownSources(planner: Planner, records: Records): readonly string[] {
  const sources = new Set<string>();
  for (const ids of planner.sources(records)) {
    for (const source of Object.keys(ids ?? {})) sources.add(source);
  }
  return [...sources].sort();
}

function sourceNamed(name: string, kind: PlanKind): string {
  return name.replace(/\.[^.]*$/, '').slice(0, 60) || kind;
}

/** The calendar quarter that a file name such as `okrs-2018-q3.csv` speaks of. */
function quarterIn(fileName: string) {
  const found = /(\d{4})[-_ ]?q([1-4])/i.exec(fileName);
  return found ? quarterAt(Number(found[1]), Number(found[2])) : undefined;
}

function quarterOf(day: Day) {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return quarterAt(year, Math.ceil(month / 3));
}

function quarterAt(year: number, quarter: number) {
  const first = (at: number) =>
    `${String(year + Math.floor(at / 4)).padStart(4, '0')}-${['01', '04', '07', '10'][at % 4]}-01`;
  return {
    name: `${year} Q${quarter}`,
    start: first(quarter - 1),
    end: addDays(first(quarter), -1),
  };
}

function shortestAround(cycles: readonly Cycle[], day: Day): Cycle | undefined {
  const length = ({ start, end }: Cycle) => Date.parse(end) - Date.parse(start);
  return cycles
    .filter(({ start, end, state }) => state !== 'closed' && start <= day && day <= end)
    .sort((a, b) => length(a) - length(b))[0];
}
