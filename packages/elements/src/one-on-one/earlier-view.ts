import {
  type ActionItem,
  type SeenNote,
  type SeriesMeeting,
  type TalkingPoint,
  compareInstants,
  dayOf,
  isOpenAction,
  isOpenPoint,
  notesOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { nameOf } from '../parts/owner.ts';
import { handoverView } from './handover-view.ts';
import { earlierMeetings } from './meetings-at-hand.ts';
import { moreOf } from './more-of.ts';
import { currentNotes, noteView } from './notes-view.ts';
import { keyOf, placeOf } from './scene.ts';
import type { LateScene } from './late-scene.ts';

/** So much of each list is shown at first. */
const first = { meetings: 8, points: 10, actions: 10 };

/** What is over: meetings with what was written in them, points and actions, and what was shown of earlier series. */
export function earlierView(scene: LateScene): TemplateResult {
  const { reading, series, messages } = scene;
  const { rhythm } = reading.records;
  const { earlier } = messages.oneOnOneLate;
  const points = latestFirst(
    rhythm.talkingPointsOf(series.id).filter((point) => !isOpenPoint(point)),
  );
  const actions = latestFirst(
    rhythm.actionItemsOf(series.id).filter((action) => !isOpenAction(action)),
  );
  const meetings = earlierMeetings(reading, series);
  const isNothing = points.length + actions.length + meetings.length === 0;
  return html`<div class="earlier">
    ${isNothing ? html`<p class="hint">${earlier.none}</p>` : nothing}
    ${meetingList(meetings, scene)}
    ${points.length > 0 ? overList('points', points, scene) : nothing}
    ${actions.length > 0 ? overList('actions', actions, scene) : nothing} ${handoverView(scene)}
  </div>`;
}

function latestFirst<R extends TalkingPoint | ActionItem>(records: readonly R[]): readonly R[] {
  const end = ({ ended, at }: R) => ended?.at ?? at;
  return [...records].sort((a, b) => compareInstants(end(b), end(a)));
}

function meetingList(meetings: readonly SeriesMeeting[], scene: LateScene) {
  if (meetings.length === 0) return nothing;
  const { earlier } = scene.messages.oneOnOneLate;
  const shown = scene.host.shown('meetings', first.meetings);
  const current = new Set(currentNotes(scene).map(({ note }) => note.id));
  const notes = notesOf(scene.reading.records.rhythm, scene.series.id).filter(
    ({ note }) => !current.has(note.id),
  );
  return html`<h4>${earlier.meetings}</h4>
    <ol class="meetings" data-list="meetings">
      ${meetings.slice(0, shown).map((meeting) => meetingView(meeting, notes, scene))}
    </ol>
    ${moreOf({ key: 'meetings', shown, all: meetings.length }, scene)}`;
}

function meetingView(
  { at, state, record, due }: SeriesMeeting,
  notes: readonly SeenNote[],
  scene: LateScene,
): TemplateResult {
  const { messages, format, reading, series } = scene;
  const { earlier } = messages.oneOnOneLate;
  const { rhythm } = reading.records;
  const reason = record?.skipped?.reason ?? record?.objected?.reason;
  const written = record ? notes.filter(({ note }) => note.meetingId === record.id) : [];
  const points = record
    ? rhythm.talkingPointsOf(series.id).filter(({ ended }) => ended?.meetingId === record.id)
    : [];
  const actions = record
    ? rhythm.actionItemsOf(series.id).filter(({ meetingId }) => meetingId === record.id)
    : [];
  const wasMoved = record && record.moved.length > 0 && due !== null;
  return html`<li class="meeting" tabindex="-1">
    <p class="meeting-head">
      <strong>${format.moment(at)}</strong>
      <span class="muted">${earlier.states[state]}</span>
      ${wasMoved ? html`<span class="muted">${earlier.movedFrom(format.moment(due))}</span>` : nothing}
    </p>
    ${reason ? html`<p class="muted">${earlier.because(reason)}</p>` : nothing}
    ${wordList(earlier.resolvedHere, points)} ${wordList(earlier.takenHere, actions)}
    ${noteList('shared', written, scene)} ${noteList('private', written, scene)}
  </li>`;
}

function wordList(title: string, records: readonly (TalkingPoint | ActionItem)[]) {
  if (records.length === 0) return nothing;
  return html`<p class="list-title">${title}</p>
    <ul class="plain">
      ${records.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
    </ul>`;
}

function noteList(visibility: SeenNote['visibility'], all: readonly SeenNote[], scene: LateScene) {
  const notes = all.filter((seen) => seen.visibility === visibility);
  if (notes.length === 0) return nothing;
  const { earlier } = scene.messages.oneOnOneLate;
  const title = visibility === 'shared' ? earlier.sharedNotes : earlier.privateNotes;
  return html`<div class="note-panel ${visibility} small">
    <p class="list-title">${title}</p>
    <ul class="note-list">
      ${notes.map((seen) => noteView(seen, scene))}
    </ul>
  </div>`;
}

function overList(
  kind: 'points' | 'actions',
  records: readonly (TalkingPoint | ActionItem)[],
  scene: LateScene,
): TemplateResult {
  const { earlier } = scene.messages.oneOnOneLate;
  const key = `over-${kind}`;
  const shown = scene.host.shown(key, first[kind]);
  return html`<h4>${earlier[kind]}</h4>
    <ul class="rows" data-list=${key}>
      ${records.slice(0, shown).map((record) => overRow(kind, record, scene))}
    </ul>
    ${moreOf({ key, shown, all: records.length }, scene)}`;
}

function overRow(kind: 'points' | 'actions', record: TalkingPoint | ActionItem, scene: LateScene) {
  const { messages, format, reading, series, deeds } = scene;
  const { earlier } = messages.oneOnOneLate;
  const { ended, text = '' } = record;
  if (!ended) return nothing;
  const day = format.day(dayOf(ended.at, series.zone));
  const how = { resolved: earlier.resolved, done: earlier.done, dropped: earlier.dropped }[
    ended.as
  ];
  return html`<li class="row" data-over=${keyOf(record.id)} tabindex="-1">
    <span class="bullet"></span>
    <div class="row-words">
      <p class="text"><bdi>${text}</bdi></p>
      <p class="meta">
        <span>${how(day)}</span>
        ${'ownerId' in record ? html`<span><bdi>${nameOf(record.ownerId, reading.records)}</bdi></span>` : nothing}
        ${ended.reason ? html`<span>${earlier.because(ended.reason)}</span>` : nothing}
      </p>
      ${deedProblem(deeds, placeOf(scene, `reopen/${record.id}`), messages)}
    </div>
    ${scene.workspace ? html`<div class="row-actions">${reopenButton(kind, record, scene)}</div>` : nothing}
  </li>`;
}

function reopenButton(
  kind: 'points' | 'actions',
  { id, text = '' }: TalkingPoint | ActionItem,
  scene: LateScene,
): TemplateResult {
  const { host, series, messages } = scene;
  const { earlier } = messages.oneOnOneLate;
  const seriesId = series.id;
  const reopen = async () => {
    const lead = host.leading();
    const isOpen = await host.run({
      place: placeOf(scene, `reopen/${id}`),
      command:
        kind === 'points'
          ? { type: 'talking-point.reopen', input: { seriesId, pointId: id } }
          : { type: 'action.reopen', input: { seriesId, actionId: id } },
      said: kind === 'points' ? earlier.pointReopened : earlier.actionReopened,
    });
    const row = kind === 'points' ? 'point' : 'action';
    if (isOpen) lead(`[data-${row}="${keyOf(id)}"]`);
  };
  return html`<button
    type="button"
    aria-label=${earlier.reopenFor(text)}
    @click=${() => void reopen()}
  >
    ${earlier.reopen}
  </button>`;
}
