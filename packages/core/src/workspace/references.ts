import { isZone } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { OwnerId } from '../schema/ids.ts';
import type { Settings } from '../schema/settings.ts';
import { shippedRulebooks } from '../scoring/rulebooks.ts';
import type { Everything } from './state.ts';

const singular = {
  people: 'person',
  teams: 'team',
  cycles: 'cycle',
  metrics: 'metric',
  goals: 'goal',
  series: 'series of one-on-ones',
  companyValues: 'company value',
  feedbackRounds: 'round of feedback',
  feedbackRequests: 'request for feedback',
} as const satisfies Partial<Record<CollectionName, string>>;

/** The refusal of an id that names nothing, or nothing that the viewer may see. */
export function notFound(what: string, id: string): PerfError {
  return new PerfError('not-found', `There is no ${what} ${id}.`, { ids: [id] });
}

/** @throws PerfError `not-found` for an id of no record; `undefined` names nothing and is fine. */
export function assertKnown(
  records: Everything,
  collection: keyof typeof singular,
  id: string | undefined,
): void {
  if (id !== undefined && !records.has(collection, id)) throw notFound(singular[collection], id);
}

/** @throws PerfError `not-found` where the owner is neither a person nor a team. */
export function assertOwner(records: Everything, ownerId: OwnerId): void {
  if (!records.has('people', ownerId) && !records.has('teams', ownerId)) {
    throw notFound('person or team', ownerId);
  }
}

/**
 * Checks that the owner, team, people, cycle and metric of a goal are there. The goals that it names are
 * not looked at.
 *
 * @throws PerfError `not-found` with the first id that names nothing.
 */
export function assertGoalNames(records: Everything, goal: Goal): void {
  const { reviewerId, contributors, observers, visibleTo = [], measure } = goal;
  assertOwner(records, goal.ownerId);
  for (const id of [reviewerId, ...contributors, ...observers, ...visibleTo]) {
    assertKnown(records, 'people', id);
  }
  assertKnown(records, 'teams', goal.teamId);
  assertKnown(records, 'cycles', goal.cycleId);
  if (measure && 'metricId' in measure) assertKnown(records, 'metrics', measure.metricId);
}

/** @throws PerfError `invalid-input` for a zone that the platform does not know. */
export function assertZone(zone: string, path: readonly string[]): void {
  if (isZone(zone)) return;
  throw new PerfError(
    'invalid-input',
    `There is no time zone ${zone}; an IANA name such as Europe/Oslo fits.`,
    { issues: [{ path, message: 'expected an IANA time zone' }] },
  );
}

/**
 * Checks that the working calendar of some settings is there, and their rulebook a shipped or an own one.
 *
 * @param path - Where the settings are, in the issue.
 * @throws PerfError `invalid-input`.
 */
export function assertSettings(
  records: Pick<Everything, 'has'>,
  { rulebook, rulebooks, workingCalendarId }: Settings,
  ...path: readonly string[]
): void {
  const isThere =
    workingCalendarId === undefined || records.has('workingCalendars', workingCalendarId);
  if (!isThere) {
    throw unknownIn(path, 'workingCalendarId', `There is no working calendar ${workingCalendarId}`);
  }
  const known = [...rulebooks, ...shippedRulebooks].map(({ id }) => id);
  if (known.includes(rulebook)) return;
  const listed = `There is no rulebook ${rulebook}; there are ${known.join(', ')}`;
  throw unknownIn(path, 'rulebook', listed);
}

function unknownIn(path: readonly string[], field: string, what: string): PerfError {
  const issues = [{ path: [...path, field], message: 'expected the id of one that is there' }];
  return new PerfError('invalid-input', `${what}.`, { issues });
}
