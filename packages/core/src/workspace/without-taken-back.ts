import type { GrowthRecords } from '../goals/growth-records.ts';
import { OverlayMap } from '../goals/overlay-map.ts';
import type { Records } from '../goals/records.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { Comment } from '../schema/comment.ts';
import type { Series, SharedItem } from '../schema/conversation.ts';
import type { Recognition } from '../schema/recognition.ts';

/**
 * Records as they were, without what somebody has taken back since: words of comments and recognition, and what
 * a report had shown of earlier one-on-ones.
 *
 * @param now - Records as they are.
 */
export function withoutTakenBack(then: Records, now: Records): Records {
  return {
    ...then,
    rhythm: { ...then.rhythm, series: seriesAsShown(then, now) },
    growth: { ...then.growth, ...recognitionsAsLeft(then.growth, now.growth) },
    commentsOf(goalId) {
      const current = new Map(now.commentsOf(goalId).map((comment) => [comment.id, comment]));
      return then.commentsOf(goalId).flatMap((comment) => {
        return commentAsLeft(comment, current.get(comment.id)) ?? [];
      });
    },
  };
}

/**
 * One record as it was, without what somebody has taken back since; the record itself where nothing was.
 *
 * @returns `undefined` where it is not to be found in the past any more.
 */
export function withoutTakenBackIn<C extends CollectionName>(
  collection: C,
  record: RecordTypes[C],
  now: Records,
): RecordTypes[C] | undefined {
  const left: { readonly [Name in CollectionName]?: () => RecordTypes[Name] | undefined } = {
    comments: () => commentAsLeft(record as Comment, currentOf(record as Comment, now)),
    series: () => seriesAsLeft(record as Series, now),
    recognitions: () => recognitionAsLeft(record as Recognition, now.growth),
  };
  const find = left[collection] as (() => RecordTypes[C] | undefined) | undefined;
  return find ? find() : record;
}

function currentOf({ goalId, id }: Comment, now: Records): Comment | undefined {
  return now.commentsOf(goalId).find((comment) => comment.id === id);
}

function commentAsLeft(comment: Comment, since: Comment | undefined): Comment | undefined {
  return since?.withdrawnAt === undefined ? since && comment : since;
}

function recognitionAsLeft(
  recognition: Recognition,
  { recognitions }: Pick<GrowthRecords, 'recognitions'>,
): Recognition {
  const since = recognitions.get(recognition.id);
  return since?.withdrawnAt === undefined ? recognition : since;
}

function seriesAsLeft(series: Series, now: Records): Series {
  const still = now.rhythm.series.get(series.id)?.shared ?? [];
  const shared = series.shared.filter((item) => still.some((other) => isSameItem(item, other)));
  return shared.length < series.shared.length ? { ...series, shared } : series;
}

/** Series with those showings alone that still hold. */
function seriesAsShown(then: Records, now: Records): Records['rhythm']['series'] {
  const changed = new Map<Series['id'], Series>();
  for (const series of then.rhythm.series.values()) {
    const left = seriesAsLeft(series, now);
    if (left !== series) changed.set(series.id, left);
  }
  return new OverlayMap(then.rhythm.series, changed, new Set());
}

function isSameItem(a: SharedItem, b: SharedItem): boolean {
  return a.kind === b.kind && a.id === b.id && a.seriesId === b.seriesId;
}

type OfRecognition = 'recognitions' | 'recognitionsFrom' | 'recognitionsTo' | 'recognitionsOn';

/** Recognition, of which that which was taken back is as it is now: without its words. */
function recognitionsAsLeft(
  then: GrowthRecords,
  now: GrowthRecords,
): Pick<GrowthRecords, OfRecognition> {
  const asLeft = (recognition: Recognition) => recognitionAsLeft(recognition, now);
  const changed = [...then.recognitions.values()]
    .map((recognition) => asLeft(recognition))
    .filter((recognition) => recognition !== then.recognitions.get(recognition.id));
  const over = new Map(changed.map((recognition) => [recognition.id, recognition]));
  return {
    recognitions: new OverlayMap(then.recognitions, over, new Set()),
    recognitionsFrom: (personId) => then.recognitionsFrom(personId).map(asLeft),
    recognitionsTo: (personId) => then.recognitionsTo(personId).map(asLeft),
    recognitionsOn: (goalId) => then.recognitionsOn(goalId).map(asLeft),
  };
}
