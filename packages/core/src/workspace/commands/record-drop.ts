import { PerfError } from '../../errors.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import type { FeedbackRoundId, GoalId, SeriesId } from '../../schema/ids.ts';
import { RecordDrop } from '../../schema/repair-commands.ts';
import type { Removal, Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { dropWithGoal } from './drop-with-goal.ts';
import { dropWithRound, dropWithSeries } from './drop-with-series.ts';

/**
 * `record.drop`: a record that cannot be read goes for good, and its id is free, so that the usual command can
 * add it anew; what hangs on a goal, a series or a round goes with it. Nobody writes a record of somebody else by it: one that can be read is never dropped.
 */
export const recordDrop = commandSpec({
  type: 'record.drop',
  does: 'Drops a record that is set aside since it cannot be read; its id is free from then on.',
  schema: RecordDrop,
  decide(records, { collection, id }) {
    const name = collection as CollectionName;
    if (!records.isUnreadable(name, id)) throw notFound(`unreadable record of ${collection}`, id);
    if (!Object.hasOwn(collections, name)) throw notNameable(collection, id);
    return [{ collection: name, id, record: null }, ...goesWith(records, name, id)];
  },
});

/** What names a person stays: whoever was meant is added again under the same id. */
function goesWith(
  records: Everything,
  collection: CollectionName,
  id: string,
): readonly (Write | Removal)[] {
  if (collection === 'goals') return dropWithGoal(records, id as GoalId);
  if (collection === 'series') return dropWithSeries(records, id as SeriesId);
  return collection === 'feedbackRounds' ? dropWithRound(records, id as FeedbackRoundId) : [];
}

/** The row of a record whose collection is none has another key in the storage than any commit could say. */
function notNameable(collection: string, id: string): PerfError {
  const message =
    `The row of ${id} names no collection (${collection}), so that no command can reach it. ` +
    'Mend or delete the row in the storage.';
  return new PerfError('not-supported', message, { ids: [id] });
}
