import { maxOrderKey, orderBetween, orderKeys } from '../../conversations/order.ts';
import { comparePoints, openPoints } from '../../conversations/talking-points.ts';
import { PerfError } from '../../errors.ts';
import type { TalkingPoint } from '../../schema/conversation.ts';
import { TalkingPointReorder } from '../../schema/conversation-commands.ts';
import type { TalkingPointId } from '../../schema/ids.ts';
import type { Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { knownPoint, knownSeries } from './known-series.ts';

/**
 * `talking-point.reorder`: another place among the open points. Mostly one key is written; where neighbours
 * have none, or no room between theirs, the points up to there get short ones.
 */
export const talkingPointReorder = commandSpec({
  type: 'talking-point.reorder',
  does: 'Puts an open talking point after another one, or first.',
  schema: TalkingPointReorder,
  decide(records, { seriesId, pointId, after }, { viewer }) {
    knownSeries(records, seriesId, viewer);
    const point = knownPoint(records, seriesId, pointId);
    if (point.ended) {
      const message = `The talking point ${pointId} was ${point.ended.as} and has no place; reopen it.`;
      throw new PerfError('wrong-state', message, { ids: [pointId] });
    }
    if (after === pointId) return [];
    const open = openPoints(records.rhythm.talkingPointsOf(seriesId));
    const others = open.filter(({ id }) => id !== pointId);
    const place = placeAfter(records, { seriesId, after, others });
    if (open.indexOf(point) === place) return [];
    return rewritten(point, others, place);
  },
});

/**
 * How many of the others come before. A point that somebody has ended meanwhile keeps its place for those
 * who saw it there.
 */
function placeAfter(
  records: Everything,
  {
    seriesId,
    after,
    others,
  }: {
    readonly seriesId: TalkingPoint['seriesId'];
    readonly after: TalkingPointId | null;
    readonly others: readonly TalkingPoint[];
  },
): number {
  if (after === null) return 0;
  const seen = knownPoint(records, seriesId, after);
  return others.filter((other) => comparePoints(other, seen) <= 0).length;
}

function rewritten(
  point: TalkingPoint,
  others: readonly TalkingPoint[],
  place: number,
): readonly Write[] {
  const [before, next] = [others[place - 1], others[place]];
  if (place === 0 || before?.order !== undefined) {
    const order = orderBetween(before?.order, next?.order);
    if (order !== undefined && order.length <= maxOrderKey) return [written(point, order)];
  }
  const list = [...others.slice(0, place), point, ...others.slice(place)];
  // Those without a key come last by themselves, so keys are needed up to the last one that has one.
  const keyed = list.findLastIndex((each) => each === point || each.order !== undefined) + 1;
  const keys = orderKeys(keyed);
  return list.slice(0, keyed).flatMap((each, index) => {
    const order = keys[index];
    return order === undefined || order === each.order ? [] : [written(each, order)];
  });
}

function written(point: TalkingPoint, order: string): Write {
  return { collection: 'talkingPoints', record: { ...point, order } };
}
