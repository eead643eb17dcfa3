import { type SeriesMeeting, dayOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { readerZone } from '../parts/clock.ts';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { nameOf } from '../parts/owner.ts';
import { initialsOf } from '../parts/person.ts';
import { formSlot } from './form-slot.ts';
import { movePlace, skipPlace } from './meeting-places.ts';
import { hasDayCome, meetingAtHand, refOf } from './meetings-at-hand.ts';
import { opener } from './opener.ts';
import { type Scene, isGoing, nameIn, placeOf } from './scene.ts';

/** What the head offers that the element does itself. */
export interface HeadWays {
  readonly isTalking: boolean;
  readonly talk: () => void;
  readonly calendar: () => void;
  readonly print: () => void;
  /** Shows what changes all meetings to come. */
  readonly plan: () => void;
  readonly keys: () => void;
  /** Back to all series; absent where the page has chosen this one. */
  readonly back: (() => void) | undefined;
}

/** With whom, when next, and what can become of that meeting. */
export function headView(scene: Scene, ways: HeadWays): TemplateResult {
  const { reading, series, otherId, messages } = scene;
  const { oneOnOne } = messages;
  const name = nameOf(otherId, reading.records);
  const teamId = reading.records.people.get(otherId)?.teamId;
  const meeting = meetingAtHand(reading, series);
  return html`<header class="head" part="head">
    ${ways.back ? html`<button type="button" class="link back" @click=${ways.back}>${messages.oneOnOneStates.all}</button>` : nothing}
    <div class="who">
      <span class="person-sign large" aria-hidden="true">${initialsOf(name)}</span>
      <div>
        <h2 id="title" tabindex="-1">${oneOnOne.with(name)}</h2>
        ${teamId ? html`<p class="muted"><bdi>${nameOf(teamId, reading.records)}</bdi></p>` : nothing}
      </div>
    </div>
    ${meeting ? whenView(meeting, scene) : html`<p>${series.endedAt ? oneOnOne.seriesEnded(scene.format.day(dayOf(series.endedAt, series.zone))) : oneOnOne.noNext}</p>`}
    <div class="actions tools">${toolsOf(meeting, scene, ways)}</div>
    ${meeting && isGoing(scene) ? formsOf(meeting, scene) : nothing}
  </header>`;
}

function formsOf(meeting: SeriesMeeting, scene: Scene) {
  const { desk } = scene;
  const [move, skip] = [movePlace(meeting, scene), skipPlace(meeting, scene)];
  return html`${desk.isOpen(move) ? formSlot(move, (forms) => forms.moveForm(meeting, scene), scene) : nothing}
  ${desk.isOpen(skip) ? formSlot(skip, (forms) => forms.skipForm(meeting, scene), scene) : nothing}`;
}

/** When a meeting is, and what is said of it so far. */
function whenView(
  { at, due, minutes, state, record }: SeriesMeeting,
  scene: Scene,
): TemplateResult {
  const { reading, messages, format } = scene;
  const { oneOnOne } = messages;
  const now = reading.now();
  const moment = format.moment(at);
  const zone = readerZone();
  const isToday = dayOf(at, zone) === dayOf(now, zone);
  const by = record?.confirmed?.by;
  const said =
    by === reading.viewer
      ? oneOnOne.youConfirmed
      : oneOnOne.isConfirmed(nameIn(scene, scene.otherId));
  return html`<p class="when">
    <strong>${isToday ? oneOnOne.today(moment) : oneOnOne.next(moment)}</strong>
    <span class="muted">${format.age(at, now)}</span>
    <span class="muted">${oneOnOne.minutes(minutes)}</span>
    ${record && due !== null && record.moved.length > 0 ? html`<span class="tag">${oneOnOne.wasMoved}</span>` : nothing}
    ${state === 'confirmed' ? html`<span class="tag good">${icon('achieved')} ${said}</span>` : nothing}
    ${state === 'held' ? html`<span class="tag good">${icon('achieved')} ${oneOnOne.isHeld}</span>` : nothing}
    ${record?.closedAt ? html`<span class="tag">${icon('lock')} ${oneOnOne.isClosed}</span>` : nothing}
  </p>`;
}

function toolsOf(meeting: SeriesMeeting | null, scene: Scene, ways: HeadWays): TemplateResult {
  const { oneOnOne } = scene.messages;
  const { isTalking, talk, calendar, print, plan, keys } = ways;
  const isOpen = meeting !== null && isGoing(scene) && meeting.state === 'scheduled';
  const today = meeting !== null && hasDayCome(meeting, scene.series, scene.reading.now());
  const talkView = html`<button
    type="button"
    class=${today && !isTalking ? 'primary' : ''}
    id="talk"
    aria-expanded=${isTalking ? 'true' : 'false'}
    @click=${talk}
  >
    ${oneOnOne.talk}
  </button>`;
  return html`${isGoing(scene) ? talkView : nothing}
    ${isOpen ? opener(movePlace(meeting, scene), oneOnOne.move, scene, '') : nothing}
    ${isOpen ? opener(skipPlace(meeting, scene), oneOnOne.skip, scene, '') : nothing}
    ${meeting && today && isGoing(scene) ? closing(meeting, scene) : nothing}
    <span class="rare">
      ${
        isGoing(scene)
          ? html`<button
              type="button"
              class="quiet"
              id="plan"
              aria-expanded=${scene.host.isOpen('planning') ? 'true' : 'false'}
              @click=${plan}
            >
              ${oneOnOne.plan}
            </button>`
          : nothing
      }
      <button type="button" class="quiet" id="calendar" @click=${calendar}>
        ${icon('calendar')} ${oneOnOne.calendar}
      </button>
      <button type="button" class="quiet" @click=${print}>${oneOnOne.print}</button>
      <button type="button" class="quiet" id="keys" @click=${keys}>
        ${icon('keys')} ${oneOnOne.keys}
      </button>
    </span>`;
}

/** Closes the shared notes of a meeting whose day has come, in a second step. */
function closing(meeting: SeriesMeeting, scene: Scene) {
  const { host, messages, series, deeds } = scene;
  const { oneOnOne } = messages;
  const ref = refOf(meeting);
  const isHeld = meeting.state === 'confirmed' || meeting.state === 'held';
  if (!ref || !isHeld || meeting.record?.closedAt) return nothing;
  const place = placeOf(scene, 'meeting-close');
  const isAsked = host.isOpen(place);
  const close = async () => {
    if (!isAsked) return host.toggle(place);
    const lead = host.leading();
    const isClosed = await host.run({
      place,
      command: { type: 'meeting.close', input: { seriesId: series.id, meeting: ref } },
      said: oneOnOne.closed,
    });
    if (isClosed) lead('#shared');
  };
  return html`<span class="sure">
    ${isAsked ? html`<span>${oneOnOne.closeHint}</span>` : nothing}
    <button
      type="button"
      class="close-notes"
      aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}
      @click=${() => void close()}
    >
      ${oneOnOne.close}
    </button>
    ${isAsked ? html`<button type="button" class="quiet" @click=${() => host.toggle(place)}>${messages.words.cancel}</button>` : nothing}
    ${deedProblem(deeds, place, messages)}
  </span>`;
}
