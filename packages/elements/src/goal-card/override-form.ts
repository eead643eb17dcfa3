import {
  type Goal,
  type KnownCommand,
  type Override,
  dayOf,
  endOfDay,
  instantOf,
  isOver,
  zoneOf,
} from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { readFigure } from '../parts/read-figure.ts';
import { placeOf } from './act-drafts.ts';
import { type FormScene, mayRun } from './act-scene.ts';
import { effectOf, sayEffect } from './figure-effect.ts';
import { changedNotice, formFrame, lineOf, wordsOf } from './form-frame.ts';

/** How long a reason may be, in characters. */
const most = 1000;

const statuses = ['on-track', 'at-risk', 'off-track'] as const;

/** What does not fit, in words. */
type Misfits = Readonly<Partial<Record<'figure' | 'day', string>>>;

/** Sets the score of a goal by hand, with a reason, over the one that was shown. */
export function overrideForm(scene: FormScene): TemplateResult {
  const { act, draft, goal, deeds, messages, misfit, finish } = scene;
  const { override } = messages.goalJudging;
  const misfits = misfitsIn(scene);
  const fits = Object.keys(misfits).length === 0;
  const mayStill = !isOver(goal) && mayRun(scene, 'goal.override', { goalId: goal.id });
  const send = (form: HTMLFormElement) => {
    const isDayHalf = form.querySelector<HTMLInputElement>('#act-day')?.validity.badInput;
    const command = commandOf(scene);
    if (!command || !draft.text.trim() || !fits || isDayHalf) misfit();
    else finish({ command, said: override.done, canUndo: true });
  };
  return formFrame(
    scene,
    {
      ...{ submit: override.submit, send },
      label: draft.goal.override ? override.changeTitle : override.set,
      over: mayStill || deeds.isRunning(placeOf(act)) ? undefined : override.over,
    },
    html`${changedNotice(scene, mayStill && !isSameOverride(goal, draft.goal), override.theirs)}
    ${fields(scene, misfits)} ${effectOf(scene, fits ? trialOf(scene) : undefined)}`,
  );
}

function fields(scene: FormScene, misfits: Misfits): TemplateResult {
  const { draft, goal, messages, reading } = scene;
  const { override } = messages.goalJudging;
  const shown: Misfits = draft.isChecked ? misfits : {};
  const min = dayOf(reading.now(), zoneOf(reading.records, goal.ownerId));
  const told = () => sayEffect(scene, Object.keys(misfits).length > 0 ? undefined : trialOf(scene));
  return html`<div class="act-row" @change=${told}>
      ${lineOf(scene, {
        ...{ name: 'figure', label: messages.checkIn.percent },
        ...{ hint: override.progressHint, error: shown.figure },
      })}
      ${statusField(scene)}
    </div>
    ${wordsOf(scene, { label: override.reason, most, missing: override.reasonMissing })}
    ${lineOf(scene, {
      ...{ name: 'day', label: override.until, min },
      ...{ hint: override.untilHint, error: shown.day },
    })}`;
}

function statusField({ draft, messages, change }: FormScene): TemplateResult {
  const { override } = messages.goalJudging;
  return html`<div class="act-field">
    <label for="act-status">${override.status}</label>
    <select
      id="act-status"
      @change=${(event: Event) => change({ status: (event.target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${draft.status === ''}>${override.statusComputed}</option>
      ${statuses.map(
        (status) =>
          html`<option value=${status} ?selected=${draft.status === status}>
            ${messages.status[status]}
          </option>`,
      )}
    </select>
  </div>`;
}

function misfitsIn({ draft, goal, messages, reading, format }: FormScene): Misfits {
  const { override } = messages.goalJudging;
  const figure = readFigure(draft.figure, format.locale);
  const isFigure = figure.kind === 'number' && figure.value >= 0 && figure.value <= 100;
  const today = dayOf(reading.now(), zoneOf(reading.records, goal.ownerId));
  const none = figure.kind === 'none' && !draft.status;
  return {
    ...(none && { figure: override.nothingSet }),
    ...(figure.kind !== 'none' && !isFigure && { figure: override.progressMisfit }),
    ...(draft.day && draft.day < today && { day: override.untilMisfit }),
  };
}

/** What is said in the form; nothing where neither a progress nor a status is. */
function saidIn({ draft, goal, reading, format }: FormScene) {
  const figure = readFigure(draft.figure, format.locale);
  const status = statuses.find((each) => each === draft.status);
  if (figure.kind !== 'number' && !status) return undefined;
  const zone = zoneOf(reading.records, goal.ownerId);
  return {
    // 12.3 / 100 is 0.12300000000000001, so percent is read from the digits.
    ...(figure.kind === 'number' && {
      progress: Number(`${figure.value}e-2`) || figure.value / 100,
    }),
    ...(status && { status }),
    reason: draft.text.trim(),
    // The last second of that day, so that it is the day that is shown.
    ...(draft.day && { until: instantOf(endOfDay(draft.day, zone) - 1000) }),
  };
}

function commandOf(scene: FormScene): KnownCommand | undefined {
  const said = saidIn(scene);
  if (!said) return undefined;
  const base = scene.draft.goal.override ?? null;
  return { type: 'goal.override', input: { goalId: scene.goal.id, ...said, base } };
}

function trialOf(scene: FormScene) {
  const said = saidIn(scene);
  if (!said) return undefined;
  const { goal, reading } = scene;
  const override: Override = { ...said, by: reading.viewer, at: reading.scores().at };
  return { goals: [{ ...goal, override }] };
}

function isSameOverride(one: Goal, other: Goal): boolean {
  return JSON.stringify(one.override ?? null) === JSON.stringify(other.override ?? null);
}
