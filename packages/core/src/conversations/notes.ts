import { compareMade, type RhythmRecords } from '../goals/rhythm-records.ts';
import type { SharedNote } from '../schema/conversation.ts';
import type { MeetingId, SeriesId } from '../schema/ids.ts';

/** A note, and whether both people of its series read it. */
export interface SeenNote {
  readonly visibility: 'shared' | 'private';
  /** A private one has the same fields, and the collection that it is in makes it private. */
  readonly note: SharedNote;
}

type Notes = Pick<RhythmRecords, 'sharedNotesOf' | 'privateNotesOf'>;

/**
 * The notes of a series, oldest first; those that were erased have no text and are left out.
 *
 * @param rhythm - As the viewer may see it, so that of private notes there are the viewer's own alone.
 * @param meetingId - Those of one meeting alone; `null` for those of none.
 */
export function notesOf(
  rhythm: Notes,
  seriesId: SeriesId,
  meetingId?: MeetingId | null,
): readonly SeenNote[] {
  const listed = (visibility: SeenNote['visibility'], notes: readonly SharedNote[]) =>
    notes.map((note) => ({ visibility, note }));
  return [
    ...listed('shared', rhythm.sharedNotesOf(seriesId)),
    ...listed('private', rhythm.privateNotesOf(seriesId)),
  ]
    .filter(({ note }) => note.text !== undefined)
    .filter(({ note }) => meetingId === undefined || (note.meetingId ?? null) === meetingId)
    .sort((a, b) => compareMade(a.note, b.note));
}
