import type { Records } from '../goals/records.ts';
import { isSame } from '../goals/same.ts';
import type { PersonId, TeamId } from '../schema/ids.ts';
import type { Settings } from '../schema/settings.ts';
import { type AroundName, type Cause, cause } from './causes.ts';
import type { SeenState } from './seen-state.ts';

const scoringSettings = [
  ...(['rulebook', 'rulebooks', 'statusRollup', 'noData', 'noDataGraceDays'] as const),
  ...(['staleAfterDays', 'overAchievement', 'workingCalendarId', 'timeZone', 'rhythms'] as const),
] satisfies readonly (keyof Settings)[];

/** How many records of each collection differ in what scores may depend on. */
const changed: Readonly<Record<AroundName, (before: Records, after: Records) => number>> = {
  cycles: (before, after) => differing(before.cycles, after.cycles),
  workingCalendars: (before, after) => differing(before.workingCalendars, after.workingCalendars),
  people: (before, after) => differing(timesOf(before), timesOf(after)),
  teams: (before, after) => differing(placesOf(before), placesOf(after)),
  cadenceRules: ({ rhythm: before }, { rhythm: after }) =>
    differing(before.cadenceRules, after.cadenceRules),
};

/** What changed beside the goals that scores depend on: settings, cycles, calendars, people, teams, rules. */
export function causesAround({ records: from }: SeenState, { records: to }: SeenState): Cause[] {
  const fields = scoringSettings.filter(
    (field) => !isSame(from.settings[field], to.settings[field]),
  );
  const edited = Object.entries(changed).flatMap(([name, count]) => {
    const collection = name as AroundName;
    const differs = from === to ? 0 : count(from, to);
    return differs > 0 ? [cause('around-edited', { collection, count: differs })] : [];
  });
  return [...(fields.length > 0 ? [cause('settings-edited', { fields })] : []), ...edited];
}

/**
 * When people work: their zone, days, leave and first day, and the team whose rules hold for them. Their last day
 * is no part of it, since a goal whose owner has gone becomes stale as before.
 */
function timesOf({ people, rhythm }: Records): ReadonlyMap<PersonId, unknown> {
  const found = new Map<PersonId, unknown>();
  for (const { id, timeZone, worksOn = null, joined = null, teamId = null } of people.values()) {
    found.set(id, [timeZone, worksOn, joined, teamId, rhythm.leavesOf(id)]);
  }
  return found;
}

/** Where teams stand, and who acts for them. */
function placesOf({ teams }: Records): ReadonlyMap<TeamId, unknown> {
  const found = new Map<TeamId, unknown>();
  for (const { id, parentId = null, leadId = null } of teams.values()) {
    found.set(id, [parentId, leadId]);
  }
  return found;
}

function differing<K>(before: ReadonlyMap<K, unknown>, after: ReadonlyMap<K, unknown>): number {
  let count = 0;
  for (const [key, record] of after) {
    if (!before.has(key) || !isSame(before.get(key), record)) count += 1;
  }
  for (const key of before.keys()) if (!after.has(key)) count += 1;
  return count;
}
