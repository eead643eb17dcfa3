import { openPoints } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Form } from './form.ts';
import { formSlot } from './form-slot.ts';
import { goalField, goalIn } from './goal-field.ts';
import { keyedRows } from './keyed-rows.ts';
import { moreOf } from './more-of.ts';
import type { PointDrag } from './point-drag.ts';
import { pointRow } from './point-row.ts';
import { type Scene, isGoing, placeOf } from './scene.ts';

/** So many points are shown at first. */
const first = 50;

/** What the two want to talk about, in their order, and a field for one more. */
export function pointsView(scene: Scene, drag: PointDrag): TemplateResult {
  const { reading, series, messages, host } = scene;
  const { oneOnOne } = messages;
  const points = openPoints(reading.records.rhythm.talkingPointsOf(series.id));
  const shown = host.shown('points', first);
  return html`<section class="points" part="points" aria-labelledby="points">
    <h3 id="points" tabindex="-1">${oneOnOne.toTalk}</h3>
    ${points.length === 0 ? html`<p class="hint">${oneOnOne.nothingToTalk}</p>` : nothing}
    <ol class="rows" data-list="points" ?hidden=${points.length === 0}>
      ${keyedRows(
        points.slice(0, shown),
        ({ id }) => id,
        (point, place) => pointRow({ point, place, points }, scene, drag),
      )}
    </ol>
    ${moreOf({ key: 'points', shown, all: points.length }, scene)}
    ${isGoing(scene) ? formSlot(placeOf(scene, 'raise'), () => raiseForm(scene), scene) : nothing}
  </section>`;
}

/** The form for a new point, about a goal perhaps. */
function raiseForm(scene: Scene): Form {
  const { series, messages } = scene;
  const { oneOnOne } = messages;
  const goals = isBegun(scene) ? goalField(scene, oneOnOne.pointAbout) : [];
  return {
    place: placeOf(scene, 'raise'),
    label: oneOnOne.newPoint,
    fields: [{ name: 'text', label: oneOnOne.newPoint, kind: 'words' }, ...goals],
    submit: oneOnOne.addPoint,
    stands: true,
    make: ({ text = '', goal }) => {
      const goalId = goalIn(scene, goal);
      const about = goalId && ({ kind: 'goal', goalId } as const);
      return {
        command: {
          type: 'talking-point.raise',
          input: { seriesId: series.id, text, ...(about && { about }) },
        },
        said: oneOnOne.pointAdded,
      };
    },
  };
}

/** What is asked besides the words comes once there are some. */
function isBegun(scene: Pick<Scene, 'reading' | 'series' | 'desk'>): boolean {
  return scene.desk.holdsWords(placeOf(scene, 'raise'));
}
