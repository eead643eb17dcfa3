import { metricOf } from '../goals/metrics.ts';
import {
  type Records,
  compareCheckIns,
  compareComments,
  compareReadings,
} from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Comment } from '../schema/comment.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, MetricId, OwnerId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import { type GrowthIndexes, createGrowthIndexes } from './growth-indexes.ts';
import { idLists } from './id-lists.ts';
import { type RhythmIndexes, createRhythmIndexes } from './rhythm-indexes.ts';
import { sortedLists } from './sorted-lists.ts';

type LookUps =
  | ('checkInsOf' | 'observationsOf' | 'commentsOf')
  | ('readersOf' | 'childrenOf' | 'continuedBy' | 'goalsOf');

/** The look-ups of `Records`, kept in step with each record that comes, changes or goes. */
export interface Indexes extends Pick<Records, LookUps> {
  /** Those of `Records.rhythm`. */
  readonly rhythm: RhythmIndexes['lookUps'];
  /** Those of `Records.growth`. */
  readonly growth: GrowthIndexes['lookUps'];
  /** A record was put in the place of another; `undefined` stands for none. */
  moved(collection: CollectionName, before: unknown, after: unknown): void;
}

/** Indexes of no records. */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function createIndexes(): Indexes {
  const checkIns = sortedLists(({ goalId }: CheckIn) => goalId, compareCheckIns);
  const observations = sortedLists(({ metricId }: Observation) => metricId, compareReadings);
  const comments = sortedLists(({ goalId }: Comment) => goalId, compareComments);
  const readers = idLists<MetricId, GoalId>();
  const children = idLists<GoalId, GoalId>();
  const continued = idLists<GoalId, GoalId>();
  const owned = idLists<OwnerId, GoalId>();

  function goalMoved(before: Goal | undefined, after: Goal | undefined): void {
    if (before && before.links !== after?.links) {
      for (const { parentId } of before.links) children.remove(parentId, before.id);
    }
    if (after && after.links !== before?.links) {
      for (const { parentId } of after.links) children.add(parentId, after.id);
    }
    const [read, reads] = [before && metricOf(before), after && metricOf(after)];
    if (before && read !== undefined && read !== reads) readers.remove(read, before.id);
    if (after && reads !== undefined && read !== reads) readers.add(reads, after.id);
    continuedMoved(before, after);
    if (before?.ownerId === after?.ownerId) return;
    if (before) owned.remove(before.ownerId, before.id);
    if (after) owned.add(after.ownerId, after.id);
  }

  function continuedMoved(before: Goal | undefined, after: Goal | undefined): void {
    const [was, is] = [before?.continues, after?.continues];
    if (was === is) return;
    if (before && was !== undefined) continued.remove(was, before.id);
    if (after && is !== undefined) continued.add(is, after.id);
  }

  const rhythm = createRhythmIndexes();
  const growth = createGrowthIndexes();
  type Moved = (before: unknown, after: unknown) => void;
  const movedIn: Partial<Record<CollectionName, Moved>> = {
    ...rhythm.moved,
    ...growth.moved,
    goals: goalMoved as Moved,
    checkIns: checkIns.moved as Moved,
    observations: observations.moved as Moved,
    comments: comments.moved as Moved,
  };

  return {
    rhythm: rhythm.lookUps,
    growth: growth.lookUps,
    checkInsOf: checkIns.of,
    observationsOf: observations.of,
    commentsOf: comments.of,
    readersOf: readers.of,
    childrenOf: children.of,
    continuedBy: continued.of,
    goalsOf: owned.of,
    moved: (collection, before, after) => movedIn[collection]?.(before, after),
  };
}
