import type { PersonId, Records } from '@throughline/core';
import { type PickerOption, matching } from './picker.ts';

/** The few active people whose names fit what was typed, each with the team, which tells two of one name apart. */
export function peopleOptions(
  { people, teams }: Pick<Records, 'people' | 'teams'>,
  text: string,
  without: readonly PersonId[] = [],
): readonly PickerOption[] {
  const active = [...people.values()].filter(
    (person) => person.active && !without.includes(person.id),
  );
  return matching(active, text, ({ name }) => name).map(({ id, name, teamId }) => {
    const team = teamId && teams.get(teamId)?.name;
    return { id, label: name, ...(team && { detail: team }) };
  });
}
