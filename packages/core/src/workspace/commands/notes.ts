import { PerfError, type Versions } from '../../errors.ts';
import type { SharedNote } from '../../schema/conversation.ts';
import { NoteAdd, NoteEdit, NoteErase } from '../../schema/conversation-commands.ts';
import type { NoteId } from '../../schema/ids.ts';
import type { Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { conflictOf } from './fields.ts';
import { assertNew } from './known.ts';
import { type KnownNote, findNote, knownSeries, noNote, restsOnSeries } from './known-series.ts';
import { meetingWritten } from './meeting-place.ts';

/**
 * `note.add`: a paragraph for both, or one for oneself. A private note leaves no trace elsewhere: the
 * meeting that it names gets no record by it.
 */
export const noteAdd = commandSpec({
  type: 'note.add',
  does: 'Adds a note to a series or to one of its meetings, for both people or for oneself alone.',
  schema: NoteAdd,
  decide(records, { seriesId, visibility, text, meeting }, { viewer, now, newId }) {
    const series = knownSeries(records, seriesId, viewer);
    const { named, writes } = meetingWritten(records, series, meeting);
    const id = newId() as NoteId;
    assertNew(records, 'sharedNotes', id);
    assertNew(records, 'privateNotes', id);
    const record: SharedNote = { id, seriesId, ...named, by: viewer, at: now, text };
    return visibility === 'private'
      ? [{ collection: 'privateNotes', record }]
      : [{ collection: 'sharedNotes', record }, ...writes];
  },
  basis: restsOnSeries,
});

/** `note.edit`: another text, in place of the one that the author saw. */
export const noteEdit = commandSpec({
  type: 'note.edit',
  does: 'Replaces the text of a note of one’s own, a shared one until its meeting is closed.',
  schema: NoteEdit,
  decide(records, { seriesId, noteId, text, base }, { viewer, now }) {
    knownSeries(records, seriesId, viewer);
    const known = findNote(records, seriesId, noteId, viewer);
    if (!known) throw noNote(seriesId, noteId);
    const { note } = known;
    const versions = [{ field: 'text', base, theirs: note.text ?? null, yours: text }];
    if (note.text === undefined) throw erased(noteId, versions);
    if (note.text === text) return [];
    if (known.collection === 'sharedNotes') assertStillOpen(records, note);
    if (note.text !== base) throw conflictOf(noteId, versions);
    return [noteWrite(known, { ...note, text, editedAt: now })];
  },
  basis: (records, { seriesId, noteId }) => {
    const note = records.rhythm.sharedNotesOf(seriesId).find(({ id }) => id === noteId);
    return note?.meetingId === undefined ? [] : [{ collection: 'meetings', id: note.meetingId }];
  },
});

/** `note.erase`: a private note is gone, and its past versions with it. */
export const noteErase = commandSpec({
  type: 'note.erase',
  does: 'Erases a private note of one’s own, in the past too.',
  schema: NoteErase,
  decide(records, { seriesId, noteId }, { viewer }) {
    knownSeries(records, seriesId, viewer);
    const known = findNote(records, seriesId, noteId, viewer);
    if (!known) throw noNote(seriesId, noteId);
    if (known.collection === 'sharedNotes') {
      const message = `The note ${noteId} is shared and stays; a private one can be erased.`;
      throw new PerfError('wrong-state', message, { ids: [noteId] });
    }
    const { id, by, at, text } = known.note;
    return text === undefined ? [] : [noteWrite(known, { id, seriesId, by, at })];
  },
});

function assertStillOpen({ rhythm }: Everything, { id, seriesId, meetingId }: SharedNote): void {
  const meeting = rhythm.meetingsOf(seriesId).find((each) => each.id === meetingId);
  if (meeting?.closedAt === undefined) return;
  const message = `The meeting of the note ${id} is closed; another note can be added.`;
  throw new PerfError('wrong-state', message, { ids: [id] });
}

function noteWrite({ collection }: KnownNote, record: SharedNote): Write {
  return { collection, record };
}

function erased(noteId: NoteId, versions: readonly Versions[]): PerfError {
  const message = `The note ${noteId} was erased and has no text; a new one can be added.`;
  return new PerfError('wrong-state', message, { ids: [noteId], versions });
}
