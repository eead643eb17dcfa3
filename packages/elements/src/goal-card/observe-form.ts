import {
  type MetricId,
  type Observation,
  type ObservationId,
  dayOf,
  isOver,
  standingObservations,
  zoneOf,
} from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { readFigure } from '../parts/read-figure.ts';
import { placeOf } from './act-drafts.ts';
import { type FormScene, mayRun } from './act-scene.ts';
import { effectOf, sayEffect } from './figure-effect.ts';
import { formFrame, lineOf } from './form-frame.ts';
import { metricRead } from './metric-read.ts';

/** Enters a value of the metric that the goal reads, with the day that it speaks of. */
export function observeForm(scene: FormScene): TemplateResult {
  const { act, draft, goal, deeds, messages, misfit, finish } = scene;
  const { metric: said } = messages.goalJudging;
  const metricId = act.about as MetricId;
  const metric = metricRead(goal, scene.reading.records);
  const mayStill =
    metric?.id === metricId && !isOver(goal) && mayRun(scene, 'metric.observe', { metricId });
  const send = (form: HTMLFormElement) => {
    const isDayHalf = form.querySelector<HTMLInputElement>('#act-day')?.validity.badInput;
    const { value, misfits } = readIn(scene);
    if (value === undefined || Object.keys(misfits).length > 0 || isDayHalf) return misfit();
    const input = { metricId, value, ...(draft.day && { asOf: draft.day }) };
    finish({ command: { type: 'metric.observe', input }, said: said.done, canUndo: true });
  };
  return formFrame(
    scene,
    {
      ...{ label: said.enterOf(metric?.name ?? ''), submit: said.submit, send },
      over: mayStill || deeds.isRunning(placeOf(act)) ? undefined : said.over,
    },
    fields(scene, metric?.unit),
  );
}

function fields(scene: FormScene, unit: string | undefined): TemplateResult {
  const { act, draft, format, messages } = scene;
  const { checkIn } = messages;
  const { misfits, value, today } = readIn(scene);
  const shown = draft.isChecked ? misfits : {};
  const trial = trialOf(scene);
  const reads = value === undefined ? undefined : format.exact(value, unit);
  return html`<div class="act-row" @change=${() => sayEffect(scene, trial, reads)}>
      ${lineOf(scene, {
        ...{ name: 'figure', label: unit ? checkIn.valueIn(unit) : checkIn.value },
        ...{ hint: lastOf(act.about as MetricId, scene, unit), error: shown.figure },
      })}
      ${lineOf(scene, { name: 'day', label: checkIn.asOf, max: today, error: shown.day })}
    </div>
    ${effectOf(scene, trial, reads)}`;
}

/** The value as it is read, and what does not fit, in words. */
function readIn({ act, draft, messages, reading, format }: FormScene) {
  const { checkIn, goalJudging } = messages;
  const figure = readFigure(draft.figure, format.locale);
  const owner = reading.records.metrics.get(act.about as MetricId)?.ownerId;
  const today = dayOf(reading.now(), owner ? zoneOf(reading.records, owner) : 'UTC');
  const whyNot = {
    none: goalJudging.metric.valueMissing,
    grouped: checkIn.grouped,
    'no-number': checkIn.invalidNumber,
    number: undefined,
  }[figure.kind];
  const misfits: Readonly<Partial<Record<'figure' | 'day', string>>> = {
    ...(whyNot !== undefined && { figure: whyNot }),
    ...(draft.day > today && { day: checkIn.invalidDay }),
  };
  return { misfits, today, value: figure.kind === 'number' ? figure.value : undefined };
}

function trialOf(scene: FormScene) {
  const { misfits, today, value } = readIn(scene);
  if (value === undefined || Object.keys(misfits).length > 0) return undefined;
  const { act, draft, reading } = scene;
  const observation: Observation = {
    ...{ id: 'trial' as ObservationId, metricId: act.about as MetricId, value },
    ...{ asOf: draft.day || today, at: reading.scores().at, by: reading.viewer, source: 'manual' },
  };
  return { observations: [observation] };
}

function lastOf(metricId: MetricId, scene: FormScene, unit: string | undefined) {
  const { reading, format, messages } = scene;
  const all = reading.records.observationsOf(metricId);
  const last = standingObservations(all, Date.parse(reading.now())).at(-1);
  if (last?.value === undefined) return undefined;
  return messages.checkIn.last(format.number(last.value, unit), format.day(last.asOf));
}
