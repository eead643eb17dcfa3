import { type TalkingPoint, openPoints } from '@throughline/core';
import { type Scene, placeOf, keyOf } from './scene.ts';

/** Puts an open point at another place, counted from 0, and keeps the focus on its handle. */
export async function putAt(
  points: readonly TalkingPoint[],
  [from, to]: readonly [from: number, to: number],
  scene: Scene,
): Promise<void> {
  const { host, series, messages, format } = scene;
  const point = points[from];
  if (!point || to < 0 || to >= points.length || to === from) return;
  const others = points.filter((_, place) => place !== from);
  const after = others[to - 1]?.id ?? null;
  const said = messages.oneOnOne.movedTo(format.number(to + 1), format.number(points.length));
  const lead = host.leading();
  await host.run({
    place: placeOf(scene, `point/${point.id}`),
    command: {
      type: 'talking-point.reorder',
      input: { seriesId: series.id, pointId: point.id, after },
    },
    said,
  });
  lead(`[data-point="${keyOf(point.id)}"] .handle`);
}

/** Moves a point by an arrow key on its handle. */
export function orderByKey(
  event: KeyboardEvent,
  points: readonly TalkingPoint[],
  [from, scene]: readonly [number, Scene],
): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (by === 0) return;
  event.preventDefault();
  event.stopPropagation();
  void putAt(points, [from, from + by], scene);
}

/** Puts the open point of an id at another place, counted from 0. */
export async function putById(id: string, to: number, scene: Scene): Promise<void> {
  const { reading, series } = scene;
  const points = openPoints(reading.records.rhythm.talkingPointsOf(series.id));
  await putAt(points, [points.findIndex((point) => point.id === id), to], scene);
}
