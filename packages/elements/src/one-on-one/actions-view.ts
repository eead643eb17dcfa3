import { type Goal, type OpenAction, type PersonId, openActions } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { nameOf } from '../parts/owner.ts';
import { formSlot } from './form-slot.ts';
import { keyedRows } from './keyed-rows.ts';
import { moreOf } from './more-of.ts';
import { opener } from './opener.ts';
import { type Scene, placeOf, keyOf } from './scene.ts';

/** So many actions are shown at first. */
const first = 50;

/** What the two have taken on, what is overdue first. */
export function actionsView(scene: Scene): TemplateResult {
  const { reading, series, messages, desk, host } = scene;
  const { oneOnOne } = messages;
  const all = reading.records.rhythm.actionItemsOf(series.id);
  const open = openActions(reading.records, all, reading.now());
  const shown = host.shown('actions', first);
  const place = placeOf(scene, 'action-add');
  return html`<section class="actions-of-two" part="actions" aria-labelledby="actions">
    <h3 id="actions" tabindex="-1">${oneOnOne.actions}</h3>
    ${open.length === 0 ? html`<p class="hint">${oneOnOne.noActions}</p>` : nothing}
    <ul class="rows" data-list="actions" ?hidden=${open.length === 0}>
      ${keyedRows(
        open.slice(0, shown),
        ({ action }) => action.id,
        (each) => actionRow(each, scene),
      )}
    </ul>
    ${moreOf({ key: 'actions', shown, all: open.length }, scene)}
    ${scene.workspace ? addView(desk.isOpen(place), place, scene) : nothing}
  </section>`;
}

function addView(isOpen: boolean, place: string, scene: Scene): TemplateResult {
  if (isOpen) return formSlot(place, (forms) => forms.actionForm(scene), scene);
  return opener(place, scene.messages.oneOnOne.newAction, scene, 'new-action');
}

function actionRow({ action, isOverdue }: OpenAction, scene: Scene): TemplateResult {
  const { desk, deeds, messages } = scene;
  const edit = placeOf(scene, `action-edit/${action.id}`);
  const drop = placeOf(scene, `action-drop/${action.id}`);
  const at = placeOf(scene, `action/${action.id}`);
  return html`<li class="row" data-action=${keyOf(action.id)} tabindex="-1">
    <span class="bullet"></span>
    <div class="row-words">
      ${
        desk.isOpen(edit)
          ? formSlot(edit, (forms) => forms.actionEditForm(action, scene), scene)
          : html`<p class="text"><bdi>${action.text}</bdi></p>`
      }
      ${metaOf({ ownerId: action.ownerId, due: action.due, isOverdue }, scene)}
      ${goalOf(action.goalId, scene)} ${deedProblem(deeds, at, messages)}
      ${desk.isOpen(drop) ? formSlot(drop, (forms) => forms.dropForm(action, scene), scene) : nothing}
    </div>
    ${scene.workspace ? buttons({ id: action.id, text: action.text ?? '', edit, drop, at }, scene) : nothing}
  </li>`;
}

function metaOf(
  { ownerId, due, isOverdue }: { ownerId: PersonId; due: string | undefined; isOverdue: boolean },
  { reading, messages, format }: Scene,
) {
  const { oneOnOne } = messages;
  const day = due === undefined ? oneOnOne.noDue : format.day(due);
  const words = due === undefined ? day : isOverdue ? oneOnOne.overdue(day) : oneOnOne.dueOn(day);
  return html`<p class="meta">
    <span><bdi>${nameOf(ownerId, reading.records)}</bdi></span>
    <span class=${isOverdue ? 'bad-word' : ''}
      >${isOverdue ? icon('at-risk') : nothing} ${words}</span
    >
  </p>`;
}

function goalOf(goalId: Goal['id'] | undefined, { reading, host }: Scene) {
  const goal = goalId && reading.records.goals.get(goalId);
  if (!goal) return nothing;
  return html`<button type="button" class="link" @click=${() => host.selectGoal(goal.id)}>
    <bdi>${goal.title}</bdi>
  </button>`;
}

interface ActionPlaces {
  readonly id: OpenAction['action']['id'];
  readonly text: string;
  readonly edit: string;
  readonly drop: string;
  readonly at: string;
}

function buttons({ id, text, edit, drop, at }: ActionPlaces, scene: Scene): TemplateResult {
  const { host, messages, deeds, series } = scene;
  const { oneOnOne } = messages;
  const key = `more/${id}`;
  const isOpen = host.isOpen(key);
  const end = async () => {
    const lead = host.leading();
    const stored = await host.run({
      place: at,
      command: { type: 'action.end', input: { seriesId: series.id, actionId: id, as: 'done' } },
      said: oneOnOne.actionDone,
    });
    if (stored) lead('.actions-of-two .row-actions button', '#actions');
  };
  return html`<div class="row-actions">
      <button
        type="button"
        aria-label=${oneOnOne.doneAction(text)}
        aria-disabled=${deeds.isRunning(at) ? 'true' : 'false'}
        @click=${() => void end()}
      >
        ${icon('achieved')} ${oneOnOne.done}
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
    ${
      isOpen
        ? html`<div class="more-actions">
            ${opener(edit, oneOnOne.edit, scene)} ${opener(drop, oneOnOne.drop, scene)}
          </div>`
        : nothing
    }`;
}
