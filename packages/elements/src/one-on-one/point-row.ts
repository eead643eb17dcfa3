import { type Ran, type TalkingPoint, dayOf, timesPutOff } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import type { Form } from './form.ts';
import { formSlot } from './form-slot.ts';
import { hasDayCome, meetingAtHand, refOf } from './meetings-at-hand.ts';
import { opener } from './opener.ts';
import type { PointDrag } from './point-drag.ts';
import { orderByKey, putAt } from './point-order.ts';
import { pointSubject } from './point-value.ts';
import { type Scene, isGoing, nameIn, placeOf, keyOf } from './scene.ts';

/** An open point, and where it stands among the others. */
export interface PlacedPoint {
  readonly point: TalkingPoint;
  /** From 0. */
  readonly place: number;
  readonly points: readonly TalkingPoint[];
}

/** One open point: its words, what it is about, and what can become of it. */
export function pointRow(placed: PlacedPoint, scene: Scene, drag: PointDrag): TemplateResult {
  const { point, place, points } = placed;
  const { deeds, desk, messages } = scene;
  const at = placeOf(scene, `point/${point.id}`);
  const edit = placeOf(scene, `point-edit/${point.id}`);
  return html`<li
    class="row ${drag.lookOf(point.id, place, points.length)}"
    data-point=${keyOf(point.id)}
    tabindex="-1"
  >
    ${isGoing(scene) && points.length > 1 ? handle(placed, scene, drag) : html`<span class="bullet"></span>`}
    <div class="row-words">
      ${
        desk.isOpen(edit)
          ? formSlot(edit, () => editForm(point, scene), scene)
          : html`<p class="text"><bdi>${point.text}</bdi></p>`
      }
      ${pointSubject(point, scene)} ${metaOf(point, scene)} ${deedProblem(deeds, at, messages)}
      ${dropView(point, scene)}
    </div>
    ${scene.workspace ? pointButtons(placed, scene) : nothing}
  </li>`;
}

function handle({ point, place, points }: PlacedPoint, scene: Scene, drag: PointDrag) {
  const { oneOnOne } = scene.messages;
  const { format } = scene;
  const words = [point.text ?? '', format.number(place + 1), format.number(points.length)] as const;
  return html`<button
    type="button"
    class="quiet handle"
    title=${oneOnOne.handleHint}
    aria-label=${oneOnOne.handle(...words)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && drag.cancel()) event.stopPropagation();
      orderByKey(event, points, [place, scene]);
    }}
    @pointerdown=${(event: PointerEvent) => drag.begin(event, point.id, place)}
    @pointermove=${(event: PointerEvent) => drag.over(event)}
    @pointerup=${() => drag.end()}
    @pointercancel=${() => drag.cancel()}
  >
    ${icon('handle')}
  </button>`;
}

function metaOf(point: TalkingPoint, scene: Scene): TemplateResult {
  const { reading, series, messages, format } = scene;
  const times = timesPutOff(point, reading.records.rhythm.meetingsOf(series.id));
  return html`<p class="meta">
    <span
      >${messages.oneOnOne.raisedBy(nameIn(scene, point.by), format.shortDay(dayOf(point.at, series.zone)))}</span
    >
    ${times > 0 ? html`<span class="put-off">${icon('stale')} ${messages.oneOnOne.putOff(times)}</span>` : nothing}
  </p>`;
}

function pointButtons(placed: PlacedPoint, scene: Scene): TemplateResult {
  const { point } = placed;
  const { oneOnOne } = scene.messages;
  const { host, deeds } = scene;
  const text = point.text ?? '';
  const key = `more/${point.id}`;
  const isOpen = host.isOpen(key);
  const place = placeOf(scene, `point/${point.id}`);
  const resolve = async () => {
    const lead = host.leading();
    if (await resolvePoint(point, scene)) lead('.points .row-actions button', '#points');
  };
  return html`<div class="row-actions">
      <button
        type="button"
        aria-label=${oneOnOne.talkedPoint(text)}
        aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}
        @click=${() => void resolve()}
      >
        ${icon('achieved')} ${oneOnOne.talked}
      </button>
      <button
        type="button"
        class="quiet sign"
        title=${oneOnOne.more}
        aria-label=${oneOnOne.moreFor(text)}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => host.toggle(key)}
      >
        ${icon('more')}
      </button>
    </div>
    ${isOpen ? moreButtons(placed, scene) : nothing}`;
}

function moreButtons({ point, place, points }: PlacedPoint, scene: Scene): TemplateResult {
  const { oneOnOne } = scene.messages;
  const move = (to: number) => () => void putAt(points, [place, to], scene);
  const isOwn = point.by === scene.reading.viewer;
  return html`<div class="more-actions">
    ${isOwn ? opener(placeOf(scene, `point-edit/${point.id}`), oneOnOne.edit, scene) : nothing}
    ${
      isGoing(scene) && place > 0
        ? html`<button type="button" class="quiet" @click=${move(place - 1)}>
            ${oneOnOne.up}
          </button>`
        : nothing
    }
    ${
      isGoing(scene) && place < points.length - 1
        ? html`<button type="button" class="quiet" @click=${move(place + 1)}>
            ${oneOnOne.down}
          </button>`
        : nothing
    }
    ${opener(placeOf(scene, `point-drop/${point.id}`), oneOnOne.drop, scene)}
  </div>`;
}

/** Says of a point that it was talked through, in the meeting at hand if its day has come. Settles with what was stored. */
export async function resolvePoint(point: TalkingPoint, scene: Scene): Promise<Ran | null> {
  const { host, messages, series, reading } = scene;
  const meeting = series.state === 'active' ? meetingAtHand(reading, series) : null;
  const ref = meeting && hasDayCome(meeting, series, reading.now()) ? refOf(meeting) : undefined;
  return host.run({
    place: placeOf(scene, `point/${point.id}`),
    command: {
      type: 'talking-point.resolve',
      input: { seriesId: series.id, pointId: point.id, ...(ref && { meeting: ref }) },
    },
    said: messages.oneOnOne.pointResolved,
  });
}

function editForm(point: TalkingPoint, scene: Scene): Form {
  const { oneOnOne } = scene.messages;
  const { text: current = '' } = point;
  return {
    place: placeOf(scene, `point-edit/${point.id}`),
    label: oneOnOne.edit,
    fields: [{ name: 'text', label: oneOnOne.pointText, kind: 'words', value: current }],
    submit: oneOnOne.save,
    make: ({ text = '' }, { base }) => ({
      command: {
        type: 'talking-point.edit',
        input: {
          seriesId: scene.series.id,
          pointId: point.id,
          text,
          base: base['text'] ?? current,
        },
      },
      said: oneOnOne.pointSaved,
    }),
  };
}

function dropView(point: TalkingPoint, scene: Scene): TemplateResult | typeof nothing {
  const place = placeOf(scene, `point-drop/${point.id}`);
  if (!scene.desk.isOpen(place)) return nothing;
  const { oneOnOne } = scene.messages;
  return formSlot(
    place,
    () => ({
      place,
      label: oneOnOne.dropPoint,
      fields: [{ name: 'reason', label: oneOnOne.reason, kind: 'words' }],
      submit: oneOnOne.dropPoint,
      make: ({ reason = '' }) => ({
        command: {
          type: 'talking-point.drop',
          input: { seriesId: scene.series.id, pointId: point.id, reason },
        },
        said: oneOnOne.pointDropped,
      }),
    }),
    scene,
  );
}
