/** The sections of the settings, in their groups and order. */
export const sectionGroups = [
  { group: 'company', names: ['general', 'values', 'calendars'] },
  { group: 'people', names: ['people', 'teams', 'cycles'] },
  { group: 'goals', names: ['rulebook', 'scoring', 'metrics', 'health'] },
  { group: 'rhythm', names: ['cadence', 'reminders'] },
  { group: 'growth', names: ['growth', 'templates', 'practices'] },
  { group: 'care', names: ['retention', 'unreadable'] },
] as const;

/** The name of a section, as in the attribute `section`. */
export type SectionName = (typeof sectionGroups)[number]['names'][number];

/** All sections in their order. */
export const sectionNames: readonly SectionName[] = sectionGroups.flatMap(({ names }) => [
  ...names,
]);

/** The section of a name; the first one for a name that is none. */
export function sectionOf(name: string): SectionName {
  return sectionNames.find((known) => known === name) ?? 'general';
}
