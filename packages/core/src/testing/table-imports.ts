import { parseCsv } from '../exchange/csv.ts';
import { planPeopleImport } from '../exchange/people-import.ts';
import { suggestPeopleMapping } from '../exchange/people-fields.ts';
import type { PeopleImportOptions, PeoplePlan } from '../exchange/people-plan.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Workspace } from '../workspace/workspace.ts';

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

/** Runs the command of a plan that has no errors, and gives what it has written. */
export async function runPlan(
  workspace: Workspace,
  plan: { readonly command: { type: string; input: unknown } | null; readonly errors: unknown },
) {
  if (!plan.command) throw new Error(`The plan has errors: ${JSON.stringify(plan.errors)}`);
  return (await workspace.run(plan.command)).written;
}
