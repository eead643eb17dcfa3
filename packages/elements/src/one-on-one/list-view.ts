import {
  type PersonId,
  type Series,
  type SeriesId,
  type SeriesMeeting,
  type WorkspaceReading,
  compareInstants,
  isOpenAction,
  nextMeeting,
  openPoints,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import { listed } from '../parts/name-list.ts';
import { nameOf } from '../parts/owner.ts';
import { initialsOf } from '../parts/person.ts';
import { emptyState } from '../parts/states.ts';
import { meetingsOf } from '../parts/meetings-of.ts';
import { keyedRows } from './keyed-rows.ts';
import { moreOf } from './more-of.ts';
import { type SceneHost, startPlace } from './scene.ts';
import type { Messages } from './texts.ts';

/** So many series are shown at first. */
const first = 50;

/** What the list of series is drawn with. */
export interface ListScene {
  readonly reading: WorkspaceReading;
  readonly messages: Messages;
  readonly format: Format;
  readonly host: SceneHost;
  readonly choose: (seriesId: SeriesId) => void;
  /** Opens the form for a new series; absent where nothing can be changed. */
  readonly start: (() => void) | undefined;
  /** The form for a new series, where it is open. */
  readonly form: TemplateResult | typeof nothing;
}

/** A series as a line of the list. */
interface Line {
  readonly series: Series;
  readonly otherId: PersonId;
  readonly meeting: SeriesMeeting | null;
}

/** The series of the viewer: those that meet next first, then those without a meeting, those that have ended last. */
export function listView(scene: ListScene): TemplateResult {
  const { messages, start, form, host } = scene;
  const { oneOnOne } = messages;
  const lines = linesOf(scene.reading);
  if (lines.length === 0 && form === nothing) {
    const wayOut = start && { label: oneOnOne.start, act: start };
    return emptyState(oneOnOne.none, wayOut, 'both');
  }
  const shown = host.shown('series', first);
  return html`<section part="list" aria-labelledby="title">
    <header class="list-head">
      <h2 id="title" tabindex="-1">${oneOnOne.list}</h2>
      ${start ? html`<button type="button" id="start" data-opens=${startPlace(scene.reading.viewer)} @click=${start}>${oneOnOne.start}</button>` : nothing}
    </header>
    ${form}
    <ul class="series-list" data-list="series">
      ${keyedRows(
        lines.slice(0, shown),
        ({ series }) => series.id,
        (line) => lineView(line, scene),
      )}
    </ul>
    ${moreOf({ key: 'series', shown, all: lines.length }, scene)}
  </section>`;
}

function linesOf(reading: WorkspaceReading): readonly Line[] {
  const { viewer, records } = reading;
  const lines = records.rhythm.seriesOf(viewer).flatMap((id): readonly Line[] => {
    const series = records.rhythm.series.get(id);
    const otherId = series?.people.find((each) => each !== viewer);
    if (!series || otherId === undefined) return [];
    const meeting = nextMeeting(meetingsOf(reading, series), reading.now());
    return [{ series, otherId, meeting }];
  });
  return lines.sort(compareLines);
}

function compareLines(a: Line, b: Line): number {
  const rank = ({ series, meeting }: Line) => (series.state === 'ended' ? 2 : meeting ? 0 : 1);
  const byMeeting = a.meeting && b.meeting ? compareInstants(a.meeting.at, b.meeting.at) : 0;
  return rank(a) - rank(b) || byMeeting || (a.series.id < b.series.id ? -1 : 1);
}

function lineView({ series, otherId, meeting }: Line, scene: ListScene): TemplateResult {
  const { reading, messages, format, choose } = scene;
  const { oneOnOne } = messages;
  const { records } = reading;
  const name = nameOf(otherId, records);
  const teamId = records.people.get(otherId)?.teamId;
  const when = meeting
    ? html`${format.moment(meeting.at)}
        <span class="muted">${format.age(meeting.at, reading.now())}</span>`
    : series.state === 'ended'
      ? oneOnOne.ended
      : oneOnOne.noNext;
  return html`<li tabindex="-1">
    <button type="button" class="series ${series.state}" @click=${() => choose(series.id)}>
      <span class="person-sign" aria-hidden="true">${initialsOf(name)}</span>
      <span class="series-name">
        <strong><bdi>${name}</bdi></strong>
        ${teamId ? html`<span class="muted"><bdi>${nameOf(teamId, records)}</bdi></span>` : nothing}
      </span>
      <span class="series-when">${when}</span>
      <span class="series-open muted">${openText(series, scene)}</span>
    </button>
  </li>`;
}

function openText(series: Series, { reading, messages, format }: ListScene): string {
  const { rhythm } = reading.records;
  const { oneOnOne } = messages;
  const points = openPoints(rhythm.talkingPointsOf(series.id)).length;
  const actions = rhythm.actionItemsOf(series.id).filter(isOpenAction).length;
  const said = [
    ...(points > 0 ? [oneOnOne.points(points)] : []),
    ...(actions > 0 ? [oneOnOne.actionsOpen(actions)] : []),
  ];
  return said.length > 0 ? listed(said, format.locale) : oneOnOne.nothingOpen;
}
