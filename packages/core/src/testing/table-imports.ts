import { parseCsv } from '../exchange/csv.ts';
import { planPeopleImport } from '../exchange/people-import.ts';
import { suggestPeopleMapping } from '../exchange/people-fields.ts';
import type { PeopleImportOptions, PeoplePlan } from '../exchange/people-plan.ts';
import { planCheckInImport } from '../exchange/check-in-import.ts';
import { suggestCheckInMapping } from '../exchange/check-in-fields.ts';
import type { CheckInImportOptions, CheckInPlan } from '../exchange/check-in-plan.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { monday } from './workspaces.ts';

let made = 0;

/** Ids that no other call has made. */
export const freshIds = () => `made-${++made}`;

/** A dry run of a CSV text about people under the suggested mapping. */
export function peoplePlanOf(
  csv: string,
  records: Records,
  options: Partial<PeopleImportOptions> = {},
): PeoplePlan {
  const table = parseCsv(csv);
  return planPeopleImport(records, table, {
    mapping: suggestPeopleMapping(table.header),
    source: 'hr',
    ...{ viewer: 'ada' as PersonId, newId: freshIds, defaultZone: 'UTC' },
    ...options,
  });
}

/** A dry run of a CSV text about check-ins under the suggested mapping, on a Monday. */
export function checkInPlanOf(
  csv: string,
  records: Records,
  options: Partial<CheckInImportOptions> = {},
): CheckInPlan {
  const table = parseCsv(csv);
  return planCheckInImport(records, table, {
    mapping: suggestCheckInMapping(table.header),
    source: 'old',
    ...{ viewer: 'ada' as PersonId, now: monday, defaultZone: 'UTC' },
    ...options,
  });
}

/** Runs the command of a plan that has no errors, and gives what it has written. */
export async function runPlan(
  workspace: Workspace,
  plan: { readonly command: { type: string; input: unknown } | null; readonly errors: unknown },
) {
  if (!plan.command) throw new Error(`The plan has errors: ${JSON.stringify(plan.errors)}`);
  return (await workspace.run(plan.command)).written;
}
