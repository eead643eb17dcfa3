import { ImportCheckIns } from '../../schema/table-commands.ts';
import { commandSpec } from '../command-spec.ts';
import type { RecordKey } from '../storage.ts';
import { assertOrigins, importedCheckIns, ofOtherSource } from './import-check-ins.ts';

/**
 * `check-ins.import`: what a plan of `planCheckInImport` holds. Nobody signs for anybody else: each check-in
 * is the viewer's and of now, and says in `imported` where it comes from.
 */
export const checkInsImport = commandSpec({
  type: 'check-ins.import',
  does: 'Adds reports on goals from a file, signed by whoever imports them, all at once.',
  schema: ImportCheckIns,
  maxSize: 128 * 1024 * 1024,
  decide(records, { source, checkIns }, context) {
    for (const { id, imported } of checkIns) if (!imported) throw ofOtherSource(id, source);
    assertOrigins(records, checkIns, source);
    return importedCheckIns(records, checkIns, new Set(), context);
  },
  // A correction by somebody else of what is corrected here has to be seen, too.
  basis: (_records, { checkIns }) => {
    const goals = new Set(checkIns.map(({ goalId }) => goalId));
    const replaced = checkIns.flatMap(({ replaces = [] }) => replaces);
    return [
      ...Array.from(goals, (id): RecordKey => ({ collection: 'goals', id })),
      ...replaced.map((id): RecordKey => ({ collection: 'checkIns', id })),
    ];
  },
});
