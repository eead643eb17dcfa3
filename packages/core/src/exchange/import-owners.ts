import type { GoalColumns, ReadRow } from './import-cells.ts';
import { plainLabel, quoted } from './cell-text.ts';
import type { OwnerType } from './import-fields.ts';
import type { ImportOptions } from './import-plan.ts';
import { labelsOf } from './known-labels.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { Imported } from '../schema/goal.ts';
import type { OwnerId, PersonId, TeamId } from '../schema/ids.ts';
import type { Person, Team } from '../schema/organisation.ts';
import { parseRecord } from '../schema/parse.ts';

/** Finds the owner that a row names, or adds one. Each label is added once, however often it comes. */
export interface Owners {
  /**
   * `undefined` where the row has no usable owner; the error was then reported.
   *
   * @param before - What the last import said of the goal: the same name means the same owner, even
   *   if people here have given them another name since.
   */
  ownerOf(row: ReadRow, before?: Imported): OwnerId | undefined;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
}

/**
 * Owners by label: first by the id kept for this source, then by name (for a person also by e-mail),
 * letter case and spacing aside. A type that the row states is kept to; by the default type alone the
 * other one is looked at too before somebody is added.
 */
export function ownersOf(records: Records, options: ImportOptions, columns: GoalColumns): Owners {
  const added: Added = { people: [], teams: [] };
  const known = knownLabels(records, options);
  const ownerOf = (row: ReadRow, before?: Imported): OwnerId | undefined => {
    if (row.owner === '') return options.ifBlank?.ownerId;
    if (before && isStill(before, row, records)) return before.ownerId;
    const type = row.ownerType ?? options.ownerType ?? 'team';
    const label = plainLabel(row.owner);
    const found =
      known[type].get(label) ?? (row.ownerType ? undefined : known[otherThan(type)].get(label));
    if (found && found.length > 1) {
      const message = `${quoted(row.owner)}: expected a name that one ${type} has, not ${found.length}`;
      columns.error(row.row, 'owner', message);
      return undefined;
    }
    if (found?.[0] !== undefined) return found[0];
    try {
      const id = addOwner(type, row.owner, options, added);
      known[type].set(label, [id]);
      return id;
    } catch (error) {
      if (!(error instanceof PerfError)) throw error;
      columns.error(row.row, 'owner', error.issues.map((issue) => issue.message).join('; '));
      return undefined;
    }
  };
  return { ownerOf, ...added };
}

interface Added {
  readonly people: Person[];
  readonly teams: Team[];
}

function addOwner(
  type: OwnerType,
  label: string,
  options: ImportOptions,
  { people, teams }: Added,
): OwnerId {
  const named = { id: options.newId(), name: label, externalIds: { [options.source]: label } };
  if (type === 'team') {
    const team = parseRecord('teams', named);
    teams.push(team);
    return team.id;
  }
  const person = parseRecord('people', { ...named, timeZone: options.defaultZone });
  people.push(person);
  return person.id;
}

function knownLabels(
  { people, teams }: Records,
  { source }: ImportOptions,
): Record<OwnerType, Map<string, readonly OwnerId[]>> {
  return {
    person: labelsOf(people.values(), source, (person) => [person.name, person.email]),
    team: labelsOf(teams.values(), source, (team) => [team.name]),
  };
}

function isStill({ owner, ownerId }: Imported, row: ReadRow, records: Records): boolean {
  if (owner !== row.owner) return false;
  if (records.people.has(ownerId as PersonId)) return row.ownerType !== 'team';
  return records.teams.has(ownerId as TeamId) && row.ownerType !== 'person';
}

function otherThan(type: OwnerType): OwnerType {
  return type === 'team' ? 'person' : 'team';
}
