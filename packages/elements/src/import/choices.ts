import {
  type Cycle,
  type CsvTable,
  type Day,
  type GoalKind,
  type ImportMapping,
  type ImportOptions,
  type OwnerType,
  type Workspace,
  addDays,
  suggestMapping,
} from '@throughline/core';

/** What the person chose for an import, as it stands in the fields. */
export interface Choices {
  readonly mapping: ImportMapping;
  readonly source: string;
  /** Id of a cycle that is there; empty for a new one. */
  readonly cycleId: string;
  readonly newCycle: { readonly name: string; readonly start: Day; readonly end: Day };
  readonly ownerType: OwnerType;
  readonly decimal: '' | '.' | ',';
  readonly kindIfBlank: GoalKind | '';
  readonly viewerIfBlank: boolean;
}

/** What to begin with for a file: columns by their names, the quarter in its name, or the cycle of today. */
export function firstChoices(
  fileName: string,
  table: CsvTable,
  { records }: Workspace,
  today: Day,
): Choices {
  const quarter = quarterIn(fileName);
  const cycles = [...records.cycles.values()];
  const known = quarter
    ? cycles.find(({ start, end }) => start === quarter.start && end === quarter.end)
    : shortestAround(cycles, today);
  return {
    mapping: suggestMapping(table.header),
    source: fileName.replace(/\.[^.]*$/, '').slice(0, 60) || 'csv',
    cycleId: known?.id ?? '',
    newCycle: quarter ?? quarterOf(today),
    ownerType: 'team',
    decimal: '',
    kindIfBlank: '',
    viewerIfBlank: false,
  };
}

/** The choices as core takes them. */
export function optionsOf(
  choices: Choices,
  workspace: Workspace,
  system: Pick<ImportOptions, 'newId' | 'defaultZone'>,
): ImportOptions {
  const { cycleId, newCycle, decimal, kindIfBlank, viewerIfBlank } = choices;
  return {
    ...system,
    mapping: choices.mapping,
    source: choices.source,
    period: cycleId ? { cycleId: cycleId as Cycle['id'] } : newCycle,
    viewer: workspace.viewer,
    now: workspace.now(),
    ownerType: choices.ownerType,
    ...(decimal ? { decimal } : {}),
    ifBlank: {
      ...(kindIfBlank ? { kind: kindIfBlank } : {}),
      ...(viewerIfBlank ? { ownerId: workspace.viewer } : {}),
    },
  };
}

/** The sources that ids of goals are remembered under, in the order of the alphabet. */
export function knownSources({ records }: Workspace): readonly string[] {
  const sources = new Set<string>();
  for (const { externalIds } of records.goals.values()) {
    for (const source of Object.keys(externalIds ?? {})) sources.add(source);
  }
  return [...sources].sort();
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
