import {
  type MeetingId,
  type MeetingRef,
  type SeenNote,
  type SeriesMeeting,
  dayOf,
  notesOf,
  wasHeld,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { nameOf } from '../parts/owner.ts';
import { icon } from '../parts/icons.ts';
import type { Form } from './form.ts';
import { formSlot } from './form-slot.ts';
import { meetingAtHand, refOf } from './meetings-at-hand.ts';
import { keyedRows } from './keyed-rows.ts';
import { moreOf } from './more-of.ts';
import { noteErase } from './note-erase.ts';
import { opener } from './opener.ts';
import { type Scene, nameIn, placeOf, keyOf } from './scene.ts';

type Visibility = SeenNote['visibility'];

/** So many notes are shown at first, the latest of them. */
const first = 20;

/** The notes that both read, and beside them, apart, those that the viewer alone reads. */
export function notesView(scene: Scene): TemplateResult {
  // What is written in one that is folded away, or further down, is not lost.
  for (const seen of notesOf(scene.reading.records.rhythm, scene.series.id)) {
    if (mayEdit(seen, scene)) scene.desk.show(placeOf(scene, `note-edit/${seen.note.id}`));
  }
  return html`<div class="notes">${panel('shared', scene)} ${panel('private', scene)}</div>`;
}

function panel(visibility: Visibility, scene: Scene): TemplateResult {
  const { messages, host } = scene;
  const { oneOnOne } = messages;
  const isShared = visibility === 'shared';
  const notes = currentNotes(scene).filter((seen) => seen.visibility === visibility);
  const shown = host.shown(visibility, first);
  return html`<section
    class="note-panel ${visibility}"
    part=${visibility}
    aria-labelledby=${visibility}
  >
    <header>
      <h3 id=${visibility} tabindex="-1">
        ${isShared ? oneOnOne.sharedNotes : oneOnOne.privateNotes}
      </h3>
      <p class="readers">
        ${icon(isShared ? 'both' : 'lock')}
        <span
          >${isShared ? oneOnOne.sharedBadge(nameIn(scene, scene.otherId)) : oneOnOne.privateBadge}</span
        >
      </p>
    </header>
    ${notes.length === 0 ? html`<p class="hint">${isShared ? oneOnOne.noShared : oneOnOne.noPrivate}</p>` : nothing}
    <ul class="note-list" data-list=${visibility} data-grows="start" ?hidden=${notes.length === 0}>
      ${keyedRows(
        notes.slice(Math.max(0, notes.length - shown)),
        ({ note }) => note.id,
        (seen) => noteView(seen, scene),
      )}
    </ul>
    ${moreOf({ key: visibility, shown, all: notes.length }, scene)}
    ${isShared && isClosed(scene) ? html`<p class="hint">${oneOnOne.sharedClosed}</p>` : nothing}
    ${scene.workspace ? formSlot(placeOf(scene, `note-add/${visibility}`), () => addForm(visibility, scene), scene) : nothing}
  </section>`;
}

/**
 * The notes that stand beside the meeting at hand: all but those of meetings that took place before it. So what was
 * written for a meeting that was moved or skipped stays here.
 */
export function currentNotes(scene: Scene): readonly SeenNote[] {
  const { reading, series } = scene;
  const { rhythm } = reading.records;
  const atHand = meetingAtHand(reading, series)?.record?.id;
  const over = new Set<MeetingId>(
    rhythm
      .meetingsOf(series.id)
      .filter((meeting) => meeting.id !== atHand && (wasHeld(meeting) || meeting.closedAt))
      .map(({ id }) => id),
  );
  return notesOf(rhythm, series.id).filter(
    ({ note }) => note.meetingId === undefined || !over.has(note.meetingId),
  );
}

function isClosed({ reading, series }: Scene): boolean {
  return meetingAtHand(reading, series)?.record?.closedAt !== undefined;
}

/** One note; its author changes it, a shared one until its meeting is closed. */
export function noteView(seen: SeenNote, scene: Scene): TemplateResult {
  const { visibility, note } = seen;
  const { reading, series, messages, format, desk } = scene;
  const { oneOnOne } = messages;
  const { comma } = messages.words;
  const place = placeOf(scene, `note-edit/${note.id}`);
  const day = format.shortDay(dayOf(note.at, series.zone));
  return html`<li class="note" data-note=${keyOf(note.id)} tabindex="-1">
    ${
      desk.isOpen(place) && mayEdit(seen, scene)
        ? formSlot(place, () => editForm(seen, scene), scene)
        : html`<p class="text"><bdi>${note.text}</bdi></p>`
    }
    <p class="meta">
      <span>
        ${visibility === 'shared' ? html`<bdi>${nameOf(note.by, reading.records)}</bdi>${comma}` : nothing}
        ${day}${note.editedAt ? `${comma}${oneOnOne.edited}` : nothing}
      </span>
      ${mayEdit(seen, scene) ? opener(place, oneOnOne.edit, scene, 'link') : nothing}
      ${visibility === 'private' && scene.workspace ? noteErase(note.id, scene) : nothing}
    </p>
    ${deedProblem(scene.deeds, placeOf(scene, `erase/${note.id}`), messages)}
  </li>`;
}

function mayEdit({ visibility, note }: SeenNote, { workspace, reading, series }: Scene): boolean {
  if (!workspace || note.by !== reading.viewer) return false;
  if (visibility === 'private') return true;
  const meetings = reading.records.rhythm.meetingsOf(series.id);
  return meetings.find(({ id }) => id === note.meetingId)?.closedAt === undefined;
}

function addForm(visibility: Visibility, scene: Scene): Form {
  const { series, messages, otherId } = scene;
  const { oneOnOne } = messages;
  const isShared = visibility === 'shared';
  const meeting = meetingAtHand(scene.reading, series);
  return {
    place: placeOf(scene, `note-add/${visibility}`),
    label: isShared ? oneOnOne.sharedNotes : oneOnOne.privateNotes,
    fields: [
      {
        ...{ name: 'text', kind: 'words', most: 10_000 },
        label: isShared ? oneOnOne.sharedAdd(nameIn(scene, otherId)) : oneOnOne.privateAdd,
      },
    ],
    submit: isShared ? oneOnOne.sharedSubmit : oneOnOne.privateSubmit,
    stands: true,
    make: ({ text = '' }) => ({
      command: {
        type: 'note.add',
        input: { seriesId: series.id, visibility, text, ...named(meeting) },
      },
      said: isShared ? oneOnOne.noteAdded : oneOnOne.noteKept,
    }),
  };
}

/** What is written belongs to the meeting at hand, if there is one. */
function named(meeting: SeriesMeeting | null): { meeting?: MeetingRef } {
  const ref = meeting && refOf(meeting);
  return ref ? { meeting: ref } : {};
}

function editForm({ note }: SeenNote, scene: Scene): Form {
  const { oneOnOne } = scene.messages;
  const { text: current = '' } = note;
  return {
    place: placeOf(scene, `note-edit/${note.id}`),
    label: oneOnOne.edit,
    fields: [
      { name: 'text', label: oneOnOne.noteText, kind: 'words', most: 10_000, value: current },
    ],
    submit: oneOnOne.save,
    make: ({ text = '' }, { base }) => ({
      command: {
        type: 'note.edit',
        input: { seriesId: scene.series.id, noteId: note.id, text, base: base['text'] ?? current },
      },
      said: oneOnOne.noteSaved,
    }),
  };
}
