import { canRun } from '../access/can-run.ts';
import { retentionPlan } from '../access/retention.ts';
import { personExport } from '../access/rhythm-policy.ts';
import { PerfError } from '../errors.ts';
import { type PersonExport, collectPerson } from '../exchange/person-export.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { State } from './state.ts';
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
