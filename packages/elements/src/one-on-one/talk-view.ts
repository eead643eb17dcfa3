import { type TalkingPointId, epochOf, openPoints, templateOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import type { ShippedText, ShippedWords } from '../parts/shipped-words.ts';
import { templateWordsOf } from '../parts/template-words.ts';
import { resolvePoint } from './point-row.ts';
import { pointSubject } from './point-value.ts';
import type { Lead } from '../controllers/focus-care.ts';
import type { LateScene } from './late-scene.ts';
import { placeOf } from './scene.ts';
import { talkEnd } from './talk-end.ts';
import { type TalkStep, keyOfStep, talkSteps } from './talk-steps.ts';

/** How far the two have come. */
export interface Talk {
  readonly since: string;
  /** The key of the step that they are at; empty for the first. */
  readonly at: string;
  /** The points that were open when they began. */
  readonly begun: readonly TalkingPointId[];
}

/** What somebody does while the two talk. */
export interface TalkWays {
  /** @param lead - Puts the focus there; at once, unless something was stored before. */
  readonly go: (key: string, lead?: Lead) => void;
  readonly leave: () => void;
}

/** The meeting while it goes on: one thing after the other, with its minutes and what to ask. */
export function talkView(scene: LateScene, talk: Talk, ways: TalkWays): TemplateResult {
  const { reading, series, messages } = scene;
  const { talk: words } = messages.oneOnOneLate;
  const { rhythm } = reading.records;
  const points = rhythm.talkingPointsOf(series.id);
  const template = templateOf(rhythm, series.templateId);
  const steps = talkSteps(template, points, [talk.begun, openPoints(points)]);
  const found = steps.findIndex((step) => keyOfStep(step) === talk.at);
  const at = Math.max(0, found);
  const step = steps[at];
  const wording = templateWordsOf(series.templateId, messages);
  const minutes = Math.floor((epochOf(reading.now()) - epochOf(talk.since)) / 60_000);
  return html`<section class="talk" part="talk" aria-labelledby="talking">
    <header>
      <h3 id="talking" tabindex="-1">${words.title}</h3>
      ${minutes > 0 ? html`<p class="muted">${words.since(minutes)}</p>` : nothing}
      <button type="button" class="quiet" @click=${ways.leave}>${words.leave}</button>
    </header>
    ${tooMuch(steps, scene)}
    <div class="talk-body">
      ${stepList(steps, at, { scene, go: ways.go, wording })}
      <div class="step" data-step>
        ${step ? stepView(step, scene, { wording, next: (lead) => go(steps, at + 1, ways, lead) }) : nothing}
        ${stepper(steps, at, { scene, ways })}
      </div>
    </div>
  </section>`;
}

function go(steps: readonly TalkStep[], to: number, ways: TalkWays, lead?: Lead): void {
  const step = steps[to];
  if (step) ways.go(keyOfStep(step), lead);
}

/** Whether a step is a point that was talked about by now. */
const isOver = (step: TalkStep) => step.kind === 'point' && step.point.ended !== undefined;

/** That there is more than fits into the meeting; what was talked about asks for no time any more. */
function tooMuch(steps: readonly TalkStep[], { series, messages }: LateScene) {
  const needed = steps
    .filter((step) => !isOver(step))
    .reduce((sum, { minutes }) => sum + minutes, 0);
  if (needed <= series.minutes) return nothing;
  const planned = messages.oneOnOne.minutes(series.minutes);
  return html`<p class="hint">${messages.oneOnOneLate.talk.tooMuch(needed, planned)}</p>`;
}

interface Listing {
  readonly scene: LateScene;
  readonly go: (key: string) => void;
  readonly wording: ShippedWords;
}

function stepList(steps: readonly TalkStep[], at: number, { scene, go, wording }: Listing) {
  const { talk } = scene.messages.oneOnOneLate;
  return html`<ol class="step-list" aria-label=${talk.minutesLabel}>
    ${steps.map((step, place) => {
      const isDone = isOver(step);
      const { text, language } = nameOfStep(step, scene, wording);
      return html`<li>
        <button
          type="button"
          class="quiet ${isDone ? 'over' : ''}"
          aria-current=${place === at ? 'step' : nothing}
          @click=${() => go(keyOfStep(step))}
        >
          <span class="step-name" lang=${language ?? nothing}>
            ${isDone ? icon('achieved') : nothing} <bdi>${text}</bdi>
          </span>
          ${step.minutes > 0 ? html`<span class="muted">${scene.format.number(step.minutes)}′</span>` : nothing}
        </button>
      </li>`;
    })}
  </ol>`;
}

function nameOfStep(step: TalkStep, scene: LateScene, wording: ShippedWords): ShippedText {
  if (step.kind === 'section') return wording.say(step.section.title);
  return { text: ownName(step, scene), language: undefined };
}

function ownName(
  step: Exclude<TalkStep, { kind: 'section' }>,
  { messages, reading }: LateScene,
): string {
  const { talk } = messages.oneOnOneLate;
  if (step.kind === 'end') return talk.end;
  const { about, text = talk.point } = step.point;
  const goal = about && 'goalId' in about ? reading.records.goals.get(about.goalId) : undefined;
  return goal?.title ?? text;
}

interface StepWays {
  readonly wording: ShippedWords;
  readonly next: (lead?: Lead) => void;
}

function stepView(step: TalkStep, scene: LateScene, { wording, next }: StepWays): TemplateResult {
  const { talk } = scene.messages.oneOnOneLate;
  if (step.kind === 'end') return talkEnd(scene);
  if (step.kind === 'point') return pointStep(step, scene, next);
  const { title, prompts, minutes } = step.section;
  const named = wording.say(title);
  return html`<h4 id="step" tabindex="-1" lang=${named.language ?? nothing}>
      <bdi>${named.text}</bdi>
    </h4>
    <p class="meta">${talk.about(minutes)}</p>
    <ul class="prompts" aria-label=${talk.prompts}>
      ${prompts
        .map((prompt) => wording.say(prompt))
        .map(({ text, language }) => html`<li lang=${language ?? nothing}><bdi>${text}</bdi></li>`)}
    </ul>`;
}

function pointStep(
  { point, minutes }: Extract<TalkStep, { kind: 'point' }>,
  scene: LateScene,
  next: StepWays['next'],
): TemplateResult {
  const { messages, deeds, host } = scene;
  const { talk } = messages.oneOnOneLate;
  const place = placeOf(scene, `point/${point.id}`);
  const resolve = async () => {
    const lead = host.leading();
    if (await resolvePoint(point, scene)) next(lead);
  };
  return html`<h4 id="step" tabindex="-1"><bdi>${point.text}</bdi></h4>
    <p class="meta">${talk.about(minutes)}</p>
    ${pointSubject(point, scene)} ${deedProblem(deeds, place, messages)}
    ${
      point.ended
        ? html`<p class="tag good">${icon('achieved')} ${messages.oneOnOne.talked}</p>`
        : html`<div class="actions">
            <button type="button" class="primary" @click=${() => void resolve()}>
              ${messages.oneOnOne.talked}
            </button>
            <button type="button" @click=${() => next()}>${talk.later}</button>
          </div>`
    }`;
}

function stepper(
  steps: readonly TalkStep[],
  at: number,
  { scene, ways }: { readonly scene: LateScene; readonly ways: TalkWays },
): TemplateResult {
  const { talk } = scene.messages.oneOnOneLate;
  const { format } = scene;
  return html`<p class="stepper">
    <button
      type="button"
      class="quiet"
      ?disabled=${at === 0}
      @click=${() => go(steps, at - 1, ways)}
    >
      ${talk.back}
    </button>
    <span class="muted">${talk.step(format.number(at + 1), format.number(steps.length))}</span>
    <button
      type="button"
      class="quiet"
      ?disabled=${at === steps.length - 1}
      @click=${() => go(steps, at + 1, ways)}
    >
      ${talk.next}
    </button>
  </p>`;
}
