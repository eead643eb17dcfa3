import type { SeriesMeeting } from '@throughline/core';
import { type Scene, placeOf } from './scene.ts';

/** Where a meeting is moved. What was begun for one is never sent for the next. */
export function movePlace({ due, record }: SeriesMeeting, scene: Scene): string {
  return placeOf(scene, `meeting-move ${due ?? record?.id}`);
}

/** Where a meeting is skipped. */
export function skipPlace({ due, record }: SeriesMeeting, scene: Scene): string {
  return placeOf(scene, `meeting-skip ${due ?? record?.id}`);
}

/** Where somebody objects to what the other one said of a meeting. */
export function objectPlace({ at }: SeriesMeeting, scene: Scene): string {
  return placeOf(scene, `object/${at}`);
}

/** Where somebody says of a past meeting why it was not held. */
export function skipPastPlace({ at }: SeriesMeeting, scene: Scene): string {
  return placeOf(scene, `skip/${at}`);
}
