import { canRun } from '../access/can-run.ts';
import { canSee } from '../access/can-see.ts';
import { retentionPlan } from '../access/retention.ts';
import { personExport } from '../access/rhythm-policy.ts';
import { PerfError } from '../errors.ts';
import { type PersonExport, collectPerson } from '../exchange/person-export.ts';
import type { Records } from '../goals/records.ts';
import type { FeedbackRoundId, GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Entry, State } from './state.ts';
import { visibleRecords } from './visible-records.ts';
import type { Workspace } from './workspace.ts';

/** What a workspace answers about people’s data as a whole. */
export type PersonalAnswers = Pick<Workspace, 'exportPerson' | 'retentionPlan'>;

/**
 * See `Workspace`.
 *
 * @param seen - The records as the viewer sees them.
 */
export function personalAnswers(
  state: State,
  seen: Records,
  viewer: PersonId,
  now: () => Instant,
): PersonalAnswers {
  function assertMay(type: string, input: object): void {
    const { allowed, rule } = canRun(viewer, { type, input }, state);
    if (allowed) return;
    throw new PerfError('not-allowed', `${viewer} may not run ${type} (rule ${rule}).`);
  }
  return {
    exportPerson() {
      assertMay(personExport, { personId: viewer });
      return collectPerson(seen, viewer);
    },
    retentionPlan() {
      assertMay('retention.run', {});
      return retentionPlan(state, now());
    },
  };
}

/**
 * All that is about a person or by that person, as far as they may see it: for a request that comes to a
 * server. Pure.
 *
 * @param records - All records, hidden ones included; what the person may not see is left out here.
 *
 * @example
 * exportOfPerson(recordsFrom({ people: [ada], checkIns }), ada.id).people; // [{ id: 'ada', … }]
 */
export function exportOfPerson(records: Records, personId: PersonId): PersonExport {
  return collectPerson(visibleRecords(records, personId).records, personId);
}

/** Whether a viewer may know of a record that was written; of one that is gone nobody does. */
export function seesEntry(viewer: PersonId, entry: Entry, records: Records): boolean {
  const { collection, id, record } = entry;
  if (record === undefined) return false;
  const place = record as {
    readonly goalId?: GoalId;
    readonly seriesId?: SeriesId;
    readonly personId?: PersonId;
    readonly from?: PersonId;
    readonly roundId?: FeedbackRoundId;
  };
  const personId = collection === 'delegations' ? place.from : place.personId;
  const ref = {
    ...{ collection, id },
    ...(place.goalId !== undefined && { goalId: place.goalId }),
    ...(place.seriesId !== undefined && { seriesId: place.seriesId }),
    ...(personId !== undefined && { personId }),
    ...(place.roundId !== undefined && { roundId: place.roundId }),
  };
  return canSee(viewer, ref, records).allowed;
}
