import type { GrowthRecords } from '../goals/growth-records.ts';
import { OverlayMap } from '../goals/overlay-map.ts';
import type { Records } from '../goals/records.ts';
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
        const since = current.get(comment.id);
        if (!since) return [];
        return since.withdrawnAt === undefined ? [comment] : [since];
      });
    },
  };
}

/** Series with those showings alone that still hold. */
function seriesAsShown(then: Records, now: Records): Records['rhythm']['series'] {
  const changed = new Map<Series['id'], Series>();
  for (const series of then.rhythm.series.values()) {
    const still = now.rhythm.series.get(series.id)?.shared ?? [];
    const shared = series.shared.filter((item) => still.some((other) => isSameItem(item, other)));
    if (shared.length < series.shared.length) changed.set(series.id, { ...series, shared });
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
  const asLeft = (recognition: Recognition) => {
    const since = now.recognitions.get(recognition.id);
    return since?.withdrawnAt === undefined ? recognition : since;
  };
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
