import { plainLabel, quoted } from './cell-text.ts';
import { labelsOf } from './known-labels.ts';
import type { PeopleColumns, PersonCells } from './people-cells.ts';
import type { PeopleImportOptions } from './people-plan.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { TeamId } from '../schema/ids.ts';
import type { Team } from '../schema/organisation.ts';
import { parseRecord } from '../schema/parse.ts';

/** Finds the team that a row names, or adds one. Each is added once, however often it comes. */
export interface NamedTeams {
  /** `undefined` where the row names none, or none that can be; that was then reported. */
  teamOf(row: PersonCells): TeamId | undefined;
  readonly added: readonly Team[];
}

/** Teams by the id kept for the source, else by name, case and spacing aside. */
export function teamsNamed(
  { teams }: Records,
  { source, newId }: PeopleImportOptions,
  columns: PeopleColumns,
): NamedTeams {
  const added: Team[] = [];
  const known = labelsOf(teams.values(), source, (team) => [team.name]);
  const add = (name: string): TeamId => {
    const team = parseRecord('teams', { id: newId(), name, externalIds: { [source]: name } });
    added.push(team);
    known.set(plainLabel(name), [team.id]);
    return team.id;
  };
  const teamOf = ({ row, team }: PersonCells): TeamId | undefined => {
    if (team === '') return undefined;
    const found = known.get(plainLabel(team)) ?? [];
    if (found.length > 1) {
      const several = `${found.length} teams have this name`;
      columns.error(row, 'team', `${quoted(team)}: ${several}; expected a name that one team has`);
      return undefined;
    }
    try {
      return found[0] ?? add(team);
    } catch (error) {
      if (!(error instanceof PerfError)) throw error;
      columns.error(row, 'team', error.issues.map(({ message }) => message).join('; '));
      return undefined;
    }
  };
  return { teamOf, added };
}
