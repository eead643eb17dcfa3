import {
  type Instant,
  type Series,
  compareInstants,
  lastMeeting,
  nextMeeting,
} from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { isolated } from '../messages/isolated.ts';
import { meetingsOf } from '../parts/meetings-of.ts';
import { nameApart } from '../parts/name-apart.ts';
import { type PersonScene, pageList } from './person-scene.ts';
import { talksOf } from './section-names.ts';

/** A series with when its two meet next and met last. */
interface Talk {
  readonly series: Series;
  readonly next: Instant | null;
  readonly last: Instant | null;
}

/** The one-on-ones of the viewer with this person, or all of their own: the next and the last one. */
export function talksSection(scene: PersonScene): TemplateResult {
  const items = talksOf(scene)
    .map((series) => talkIn(series, scene))
    .sort(soonestFirst);
  if (items.length === 0) return html`<p class="muted">${scene.messages.personParts.noTalks}</p>`;
  return pageList({ key: 'talks', items, first: 4, row: (talk) => talkRow(talk, scene) }, scene);
}

function talkIn(series: Series, { reading: { records, now } }: PersonScene): Talk {
  const meetings = meetingsOf({ records }, series);
  return {
    series,
    next: nextMeeting(meetings, now())?.at ?? null,
    last: lastMeeting(meetings.records, now())?.at ?? null,
  };
}

function soonestFirst(a: Talk, b: Talk): number {
  if (a.next && b.next) return compareInstants(a.next, b.next);
  if (a.next || b.next) return a.next ? -1 : 1;
  return a.series.id < b.series.id ? -1 : 1;
}

function talkRow({ series, next, last }: Talk, scene: PersonScene): TemplateResult {
  const { reading, messages, format, host } = scene;
  const { personParts } = messages;
  const otherId = series.people.find((id) => id !== reading.viewer);
  const other = isolated(otherId === undefined ? '–' : nameApart(otherId, reading.records));
  const told = (at: Instant) =>
    html`<time datetime=${at}>${format.moment(at)}</time>
      <span class="muted">${format.age(at, reading.now())}</span>`;
  return html`<div class="line">
    <p>
      <button class="link" type="button" @click=${() => host.selectSeries(series.id)}>
        ${personParts.kinds.meeting} ${other}
      </button>
    </p>
    <dl class="pairs">
      <div>
        <dt>${personParts.next}</dt>
        <dd>${next ? told(next) : personParts.noNext}</dd>
      </div>
      <div>
        <dt>${personParts.last}</dt>
        <dd>${last ? told(last) : personParts.noLast}</dd>
      </div>
    </dl>
  </div>`;
}
