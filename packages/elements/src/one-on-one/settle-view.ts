import type { Ran, SeriesMeeting } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import type { Forms } from './forms-later.ts';
import { formSlot } from './form-slot.ts';
import { movePlace, objectPlace, skipPastPlace } from './meeting-places.ts';
import { meetingsToSettle, refOf } from './meetings-at-hand.ts';
import { opener } from './opener.ts';
import { type Scene, nameIn, placeOf } from './scene.ts';

/** So many meetings are asked about at once. */
const most = 3;

/** Meetings that are over and of which somebody still has to say whether they took place. */
export function settleView(scene: Scene): TemplateResult | typeof nothing {
  const meetings = meetingsToSettle(scene.reading, scene.series).slice(0, most);
  if (!scene.workspace || meetings.length === 0) return nothing;
  return html`<ul class="settle" part="settle">
    ${meetings.map((meeting) => html`<li class="notice">${settleRow(meeting, scene)}</li>`)}
  </ul>`;
}

function settleRow(meeting: SeriesMeeting, scene: Scene): TemplateResult {
  const { messages, deeds, desk } = scene;
  const { oneOnOne } = messages;
  const at = placeOf(scene, `settle/${meeting.at}`);
  const asksObjection = meeting.state === 'confirmed';
  const say = asksObjection ? objectPlace(meeting, scene) : skipPastPlace(meeting, scene);
  const sayForm = (forms: Forms) =>
    asksObjection ? forms.objectForm(meeting, scene) : forms.skipPastForm(meeting, scene);
  const move = movePlace(meeting, scene);
  const mayMove = meeting.state === 'objected' && scene.series.state === 'active';
  return html`${icon('calendar')}
    <div class="grow">
      <p>${questionOf(meeting, scene)}</p>
      ${deedProblem(deeds, at, messages)}
      ${desk.isOpen(say) ? formSlot(say, sayForm, scene) : nothing}
      ${desk.isOpen(move) ? formSlot(move, (forms) => forms.moveForm(meeting, scene), scene) : nothing}
    </div>
    <div class="actions">
      ${mayConfirm(meeting, scene) ? confirmButton(meeting, at, scene) : nothing}
      ${mayMove ? opener(move, oneOnOne.move, scene) : nothing}
      ${opener(say, asksObjection ? oneOnOne.object : oneOnOne.notMet, scene)}
    </div>`;
}

function questionOf({ at, state, record }: SeriesMeeting, scene: Scene): string {
  const { format, messages, reading } = scene;
  const { oneOnOne } = messages;
  const moment = format.moment(at);
  const other = nameIn(scene, scene.otherId);
  if (state === 'confirmed') return oneOnOne.saysMet(other, moment);
  if (state !== 'objected') return oneOnOne.askMet(moment);
  return record?.objected?.by === reading.viewer
    ? oneOnOne.youObjected(moment)
    : oneOnOne.saysNot(other, moment);
}

function mayConfirm({ state, record }: SeriesMeeting, { reading }: Scene): boolean {
  return state === 'scheduled' || (state === 'objected' && record?.objected?.by === reading.viewer);
}

function confirmButton(meeting: SeriesMeeting, place: string, scene: Scene): TemplateResult {
  const { oneOnOne } = scene.messages;
  const confirm = async () => {
    const lead = scene.host.leading();
    if (await confirmMeeting(meeting, place, scene)) lead('.settle button', '#title');
  };
  return html`<button
    type="button"
    aria-disabled=${scene.deeds.isRunning(place) ? 'true' : 'false'}
    @click=${() => void confirm()}
  >
    ${oneOnOne.met}
  </button>`;
}

/** Says that the two met. Settles with what was stored. */
export async function confirmMeeting(
  meeting: SeriesMeeting,
  place: string,
  { host, series, messages }: Scene,
): Promise<Ran | null> {
  const ref = refOf(meeting);
  if (!ref) return null;
  return host.run({
    place,
    command: { type: 'meeting.confirm', input: { seriesId: series.id, meeting: ref } },
    said: messages.oneOnOne.confirmed,
  });
}
