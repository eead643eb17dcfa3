import { PerfError } from '../../errors.ts';
import type { CheckIn } from '../../schema/check-in.ts';
import { ImportCheckIns } from '../../schema/table-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown } from '../references.ts';
import type { RecordKey } from '../storage.ts';
import { importedCheckIns } from './import-check-ins.ts';

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
    for (const checkIn of checkIns) {
      if (checkIn.imported?.source !== source) throw withoutSource(checkIn, source);
      assertKnown(records, 'people', checkIn.imported.personId);
    }
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

function withoutSource({ id }: CheckIn, source: string): PerfError {
  const message = `The check-in ${id} says in imported that it comes from ${source}, or it is not imported.`;
  return new PerfError('invalid-input', message, { ids: [id] });
}
