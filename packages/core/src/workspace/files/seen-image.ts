import { hasParties } from '../../access/parties.ts';
import { type Visible, createProjector } from '../../access/project.ts';
import { seesWhole } from '../../access/sees-whole.ts';
import type { Records } from '../../goals/records.ts';
import type { CollectionName, RecordTypes } from '../../schema/collections.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId, PersonId } from '../../schema/ids.ts';
import { asOfNow, pastSight } from '../past-sight.ts';
import { withoutTakenBackIn } from '../without-taken-back.ts';

/** What somebody may have of single records of a moment; `undefined` for nothing. */
export type SeenImage = <C extends CollectionName>(
  collection: C,
  record: RecordTypes[C],
) => Visible<RecordTypes[C]> | undefined;

/**
 * What `Workspace.at` shows of single records: both accesses, the fields that are the viewer's, and nothing
 * that was taken back since. The record itself where all of it is theirs.
 *
 * @param now - All records as they are.
 * @param then - All records as they were; `now` once more for the present.
 */
export function seenImages(viewer: PersonId, now: Records, then: Records): SeenImage {
  const sight = pastSight(viewer, now, then);
  const asNow = asOfNow(now, then);
  const hides = (goalId: GoalId) => !sight.maySee(goalId);
  const projector = createProjector({ viewer, records: now, hides });

  function isInSight<C extends CollectionName>(collection: C, record: RecordTypes[C]): boolean {
    if (collection === 'goals') return sight.maySee((record as Goal).id);
    if (hasParties(collection)) return sight.seesParties(collection, record as never);
    return (
      seesWhole(viewer, collection, record, now).allowed &&
      seesWhole(viewer, collection, record, asNow).allowed
    );
  }

  return (collection, record) => {
    if (!isInSight(collection, record)) return undefined;
    const left = withoutTakenBackIn(collection, record, now);
    return left && projector.shown(collection, left);
  };
}
