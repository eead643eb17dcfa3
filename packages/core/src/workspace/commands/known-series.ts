import { PerfError } from '../../errors.ts';
import type { Records } from '../../goals/records.ts';
import type {
  ActionItem,
  PrivateNote,
  Series,
  SharedNote,
  TalkingPoint,
} from '../../schema/conversation.ts';
import type { ActionItemId, NoteId, PersonId, SeriesId, TalkingPointId } from '../../schema/ids.ts';
import { notFound } from '../references.ts';
import type { RecordKey } from '../storage.ts';

type Rhythm = Pick<Records, 'rhythm'>;

/** A note that a viewer reads, and the collection that it is in. */
export type KnownNote =
  | { readonly collection: 'sharedNotes'; readonly note: SharedNote }
  | { readonly collection: 'privateNotes'; readonly note: PrivateNote };

/** The refusal of a series that is not there, in the same words for one that the viewer is not of. */
export function noSeries(seriesId: SeriesId): PerfError {
  return notFound('series of one-on-ones', seriesId);
}

/**
 * The series of an id.
 *
 * @throws PerfError `not-found`, alike for a series that is not there and for one of others.
 */
export function knownSeries({ rhythm }: Rhythm, seriesId: SeriesId, viewer: PersonId): Series {
  const series = rhythm.series.get(seriesId);
  if (series?.people.includes(viewer)) return series;
  throw noSeries(seriesId);
}

/** @throws PerfError `wrong-state` for a series that has ended. */
export function assertActive({ id, state }: Series, what: string): void {
  if (state === 'active') return;
  const message = `The series ${id} has ended and cannot ${what}; start a new one.`;
  throw new PerfError('wrong-state', message, { ids: [id] });
}

/** @throws PerfError `not-found`. */
export function knownPoint(
  { rhythm }: Rhythm,
  seriesId: SeriesId,
  pointId: TalkingPointId,
): TalkingPoint {
  const found = rhythm.talkingPointsOf(seriesId).find(({ id }) => id === pointId);
  if (!found) throw noPoint(seriesId, pointId);
  return found;
}

function noPoint(seriesId: SeriesId, pointId: TalkingPointId): PerfError {
  return notFound(`talking point of the series ${seriesId} with the id`, pointId);
}

/** @throws PerfError `not-found`. */
export function knownAction(
  { rhythm }: Rhythm,
  seriesId: SeriesId,
  actionId: ActionItemId,
): ActionItem {
  const found = rhythm.actionItemsOf(seriesId).find(({ id }) => id === actionId);
  if (!found) throw notFound(`action of the series ${seriesId} with the id`, actionId);
  return found;
}

/** A note that a viewer of its series may read; a private one of somebody else is as none. */
export function findNote(
  { rhythm }: Rhythm,
  seriesId: SeriesId,
  noteId: NoteId,
  viewer: PersonId,
): KnownNote | undefined {
  const shared = rhythm.sharedNotesOf(seriesId).find(({ id }) => id === noteId);
  if (shared) return { collection: 'sharedNotes', note: shared };
  const own = rhythm.privateNotesOf(seriesId).find(({ id, by }) => id === noteId && by === viewer);
  return own && { collection: 'privateNotes', note: own };
}

/** The refusal of a note that is not there, in the same words for a private one of somebody else. */
export function noNote(seriesId: SeriesId, noteId: NoteId): PerfError {
  return notFound(`note of the series ${seriesId} with the id`, noteId);
}

/** What a command names of a series. */
interface Named {
  readonly seriesId?: SeriesId;
  readonly pointId?: TalkingPointId;
  readonly noteId?: NoteId;
}

/** The refusal of a command that names a series, point or note out of sight; `undefined` where all is in view. */
export function unknownOfSeries(
  { seriesId, pointId, noteId }: Named,
  viewer: PersonId,
  records: Rhythm,
): PerfError | undefined {
  if (seriesId === undefined) return undefined;
  const series = records.rhythm.series.get(seriesId);
  if (!series?.people.includes(viewer)) return noSeries(seriesId);
  if (noteId !== undefined && !findNote(records, seriesId, noteId, viewer)) {
    return noNote(seriesId, noteId);
  }
  const isPoint = records.rhythm.talkingPointsOf(seriesId).some(({ id }) => id === pointId);
  return pointId === undefined || isPoint ? undefined : noPoint(seriesId, pointId);
}

/** What every command of a series rests on: it goes on as it was. */
export function restsOnSeries(
  _records: unknown,
  { seriesId }: { readonly seriesId: SeriesId },
): readonly RecordKey[] {
  return [{ collection: 'series', id: seriesId }];
}
