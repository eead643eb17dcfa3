import { compareInstants } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { retentionDue } from './retention-due.ts';
import { type Redacts, withoutTexts } from './without-texts.ts';

/** Of how many records of a collection texts would go, or the records with them. */
export interface RetentionLine {
  readonly collection: CollectionName;
  readonly count: number;
  /** When the oldest of them was made; absent for records that do not say. */
  readonly oldest?: Instant;
}

/** What a run of retention at a moment would take away. */
export interface RetentionPlan {
  /** By the name of the collection; none where nothing would go. */
  readonly lines: readonly RetentionLine[];
  /** People who have left and have no last day in their record: their term cannot begin. By id. */
  readonly undated: readonly PersonId[];
}

/**
 * What is to go at a moment by `settings.retention`, from records and from their past alike: what two people
 * wrote in one-on-ones, their private notes, the notes of check-ins, reviews, and all that leavers wrote. What
 * somebody under a legal hold wrote stays. See `retentionDue` for when each term begins.
 */
export function retentionRule(records: Records, at: Instant): Redacts {
  const { isDue, hasLeft, isHeld } = retentionDue(records, at);
  return (collection, record) => {
    const isOver = isDue(collection, record.id);
    const wrote = (id: PersonId) => (isOver || hasLeft(id)) && !isHeld(id);
    return withoutTexts(collection, record, { wrote, at });
  };
}

/**
 * What `retention.run` would take away at a moment, in numbers. Pure; it changes nothing and names no record.
 *
 * @param records - All of them: what the viewer may not see goes as well, and is counted.
 *
 * @example
 * retentionPlan(records, '2028-06-01T00:00:00Z').lines;
 * // [{ collection: 'sharedNotes', count: 12, oldest: '2026-05-04T10:00:00.000Z' }]
 */
export function retentionPlan(records: Records, at: Instant): RetentionPlan {
  const rule = retentionRule(records, at);
  const lines = new Map<CollectionName, RetentionLine>();
  const look = <C extends CollectionName>(collection: C, all: Iterable<RecordTypes[C]>) => {
    for (const record of all) {
      if (rule(collection, record) === record) continue;
      lines.set(collection, withOne(lines.get(collection) ?? { collection, count: 0 }, record));
    }
  };
  look('goals', records.goals.values());
  for (const goalId of records.goals.keys()) {
    look('checkIns', records.checkInsOf(goalId));
    look('comments', records.commentsOf(goalId));
  }
  for (const metricId of records.metrics.keys()) {
    look('observations', records.observationsOf(metricId));
  }
  const { rhythm } = records;
  look('nudges', rhythm.nudges.values());
  for (const seriesId of rhythm.series.keys()) {
    look('meetings', rhythm.meetingsOf(seriesId));
    look('talkingPoints', rhythm.talkingPointsOf(seriesId));
    look('sharedNotes', rhythm.sharedNotesOf(seriesId));
    look('privateNotes', rhythm.privateNotesOf(seriesId));
    look('actionItems', rhythm.actionItemsOf(seriesId));
  }
  look('reviewBriefs', records.growth.reviewBriefs.values());
  return {
    lines: [...lines.values()].sort((a, b) => (a.collection < b.collection ? -1 : 1)),
    undated: undatedIn(records),
  };
}

function withOne({ collection, count, oldest }: RetentionLine, record: object): RetentionLine {
  const made = (record as { readonly at?: Instant }).at;
  const isOlder = made !== undefined && (oldest === undefined || compareInstants(made, oldest) < 0);
  const first = isOlder ? made : oldest;
  return { collection, count: count + 1, ...(first !== undefined && { oldest: first }) };
}

function undatedIn({ people }: Records): readonly PersonId[] {
  const undated = [...people.values()].filter(
    ({ active, left, erasedAt }) => !active && left === undefined && erasedAt === undefined,
  );
  return undated.map(({ id }) => id).sort();
}
