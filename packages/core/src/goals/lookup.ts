import { epochOf, isZone } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, OwnerId, PersonId, TeamId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import type { Zone } from '../schema/primitives.ts';
import { metricOf } from './metrics.ts';
import type { Dated, Records } from './records.ts';

/** Zones that were asked for, and whether this platform knows them: asking takes far longer than a look-up. */
const knownZones = new Map<Zone, boolean>();

/**
 * The zone in which the days of an owner begin and end: a person's own, the workspace's for a team and
 * for an owner who is not there. A zone that this platform does not know is passed over, in the end for UTC.
 */
export function zoneOf(records: Pick<Records, 'people' | 'settings'>, ownerId: OwnerId): Zone {
  const own = records.people.get(ownerId as PersonId)?.timeZone;
  return own !== undefined && isKnownZone(own) ? own : workspaceZone(records);
}

/** The zone of the workspace; UTC where this platform does not know it. */
export function workspaceZone({ settings: { timeZone } }: Pick<Records, 'settings'>): Zone {
  return isKnownZone(timeZone) ? timeZone : 'UTC';
}

/** Whether this platform knows a zone; asked of it once. */
export function isKnownZone(zone: Zone): boolean {
  let isKnown = knownZones.get(zone);
  if (isKnown === undefined) knownZones.set(zone, (isKnown = isZone(zone)));
  return isKnown;
}

/** The calendar that the settings name; `undefined` where they name none, or none that is there. */
export function workingCalendarOf({
  settings: { workingCalendarId },
  workingCalendars,
}: Pick<Records, 'settings' | 'workingCalendars'>): WorkingCalendar | undefined {
  return workingCalendarId === undefined ? undefined : workingCalendars.get(workingCalendarId);
}

/** Who acts for a goal: the person who owns it, or the lead of the team; `null` where there is none. */
export function actingOwner(
  records: Pick<Records, 'people' | 'teams'>,
  ownerId: OwnerId,
): PersonId | null {
  if (records.people.has(ownerId as PersonId)) return ownerId as PersonId;
  return records.teams.get(ownerId as TeamId)?.leadId ?? null;
}

/** The team that a goal belongs to: the one that it names, the one that owns it, or that of its owner. */
export function teamOfGoal(
  { people, teams }: Pick<Records, 'people' | 'teams'>,
  { teamId, ownerId }: Pick<Goal, 'teamId' | 'ownerId'>,
): TeamId | undefined {
  if (teamId !== undefined) return teamId;
  if (teams.has(ownerId as TeamId)) return ownerId as TeamId;
  return people.get(ownerId as PersonId)?.teamId;
}

/** The goals that people own themselves or act for as leads of teams, in any state; by due day, then by id. */
export function goalsActedFor(
  { goals, goalsOf, rhythm }: Pick<Records, 'goals' | 'goalsOf' | 'rhythm'>,
  people: readonly PersonId[],
): readonly Goal[] {
  const owners = new Set<OwnerId>([
    ...people,
    ...people.flatMap((personId) => rhythm.teamsLedBy(personId)),
  ]);
  return [...owners]
    .flatMap((ownerId) => goalsOf(ownerId))
    .map((goalId) => goals.get(goalId))
    .filter((goal): goal is Goal => goal !== undefined)
    .sort((a, b) => (a.due !== b.due ? (a.due < b.due ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/**
 * The check-ins that count at a moment: made up to it, and not replaced by another one made up to it.
 *
 * @param checkIns - All of one goal, oldest first, as `records.checkInsOf` gives them.
 * @param atMs - Milliseconds since 1970.
 * @returns Oldest first; the last one is the current one.
 */
export function standingCheckIns(checkIns: readonly CheckIn[], atMs: number): readonly CheckIn[] {
  return standing(checkIns, atMs);
}

/**
 * The observations that count at a moment, by the same rules; those that only take one back have gone
 * with it.
 *
 * @param observations - All of one metric, oldest first, as `records.observationsOf` gives them.
 */
export function standingObservations(
  observations: readonly Observation[],
  atMs: number,
): readonly Observation[] {
  return standing(observations, atMs).filter(({ value }) => value !== undefined);
}

function standing<R extends Dated & { readonly replaces?: string }>(
  all: readonly R[],
  atMs: number,
): readonly R[] {
  const made = all.filter(({ at }) => epochOf(at) <= atMs);
  const replaced = new Set<string>();
  for (const { replaces } of made) if (replaces !== undefined) replaced.add(replaces);
  return replaced.size === 0 ? made : made.filter(({ id }) => !replaced.has(id));
}

/** The current check-in of a goal, whenever it was made; `undefined` before the first. */
export function latestCheckIn(
  records: Pick<Records, 'checkInsOf'>,
  goalId: GoalId,
): CheckIn | undefined {
  return standingCheckIns(records.checkInsOf(goalId), Infinity).at(-1);
}

/** The key results that contribute to a goal, by id, cancelled ones left out. */
export function keyResultsOf(
  records: Pick<Records, 'goals' | 'childrenOf'>,
  goalId: GoalId,
): readonly Goal[] {
  const children = [...records.childrenOf(goalId)].sort().map((id) => records.goals.get(id));
  return children.filter(
    (child): child is Goal =>
      child?.kind === 'key-result' &&
      child.state !== 'cancelled' &&
      child.links.some((link) => link.parentId === goalId && link.role === 'contributes'),
  );
}

/** The goals that read the same metric as a goal, itself included; none where it reads none. */
export function coReaders(
  records: Pick<Records, 'goals' | 'readersOf'>,
  goalId: GoalId,
): readonly GoalId[] {
  const goal = records.goals.get(goalId);
  const metricId = goal && metricOf(goal);
  return metricId === undefined ? [] : records.readersOf(metricId);
}
