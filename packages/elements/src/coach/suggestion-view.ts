import type { PracticeSource, Suggestion } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import type { ShippedText } from '../parts/shipped-words.ts';
import { type CoachScene, coachedOf, keyOf } from './coach-scene.ts';
import { formOf } from './form-kinds.ts';
import { type WordedPractice, wordedPractice } from './library.ts';
import { reasonText } from './reason-words.ts';

/** One suggestion: why now, what to do, and what is known of it; with the form that is open beside it. */
export function suggestionView(
  suggestion: Suggestion,
  { index, form }: { readonly index: number; readonly form: unknown },
  scene: CoachScene,
): TemplateResult {
  const { messages, deeds, isCompact } = scene;
  const { coach } = messages;
  const { practice, minutes, reason } = suggestion;
  const key = keyOf(coachedOf(suggestion));
  const worded = wordedPractice(practice, scene.added, messages);
  return html`<li class="suggestion" part="suggestion" data-key=${key} tabindex="-1">
    ${
      isCompact
        ? nothing
        : html`<p class="eyebrow muted">
            ${coach.areas[practice.area]} · ${coach.minutes(minutes)}
          </p>`
    }
    <h3>${said(worded.title)}</h3>
    <p class="reason"><bdi>${reasonText(reason, scene)}</bdi></p>
    ${buttons(suggestion, index, scene)} ${elsewhere(suggestion, scene)} ${form}
    ${deedProblem(deeds, key, messages)} ${about(suggestion, worded, scene)}
  </li>`;
}

/** A text of the practice, in the language that it is in. */
function said({ text, language }: ShippedText): TemplateResult {
  return html`<span lang=${language ?? nothing} dir=${language ? 'ltr' : 'auto'}>${text}</span>`;
}

function buttons(suggestion: Suggestion, index: number, scene: CoachScene) {
  const { messages, host, workspace, reading } = scene;
  const { coach } = messages;
  if (host.showsForm(suggestion)) return nothing;
  const form = formOf(suggestion, workspace);
  const label = coach.actions[form === 'check-in' ? 'check-in' : suggestion.action.kind];
  const { snoozeDays } = reading.records.settings.coach;
  return html`<div class="actions" part="actions">
    <button class="act" type="button" @click=${() => host.act(suggestion, index)}>${label}</button>
    <span class="ways-off">
      <button
        class="quiet"
        type="button"
        title=${coach.laterTitle(snoozeDays)}
        @click=${() => host.snooze(suggestion)}
      >
        ${coach.later}
      </button>
      <button
        class="quiet"
        type="button"
        title=${coach.dismissTitle}
        @click=${() => host.dismiss(suggestion)}
      >
        ${coach.dismiss}
      </button>
    </span>
  </div>`;
}

function elsewhere(suggestion: Suggestion, { messages, host: { opened } }: CoachScene) {
  if (!opened || opened.form || !isSame(opened.suggestion, suggestion)) return nothing;
  return html`<p class="notice elsewhere" role="status">
    ${messages.coach.elsewhere[suggestion.action.kind]}
  </p>`;
}

function about(suggestion: Suggestion, worded: WordedPractice, scene: CoachScene): TemplateResult {
  const { coach } = scene.messages;
  const { opened } = scene.host;
  const isOpen =
    suggestion.action.kind === 'reflect' &&
    opened !== undefined &&
    isSame(opened.suggestion, suggestion);
  if (scene.isCompact) {
    return html`<details part="about" ?open=${isOpen}>
      <summary>${coach.all} · ${coach.minutes(suggestion.minutes)}</summary>
      ${howTo(worded, scene)} ${reasons(suggestion, worded, scene)}
    </details>`;
  }
  return html`<div class="folds" part="about">
    <details class="how" ?open=${isOpen}>
      <summary>${coach.how}</summary>
      ${howTo(worded, scene)}
    </details>
    <details class="why">
      <summary>${coach.why}</summary>
      ${reasons(suggestion, worded, scene)}
    </details>
  </div>`;
}

function howTo({ steps, prompts }: WordedPractice, scene: CoachScene): TemplateResult {
  const { coach } = scene.messages;
  return html`<h4>${coach.steps}</h4>
    <ol class="steps" part="steps">
      ${steps.map((step) => html`<li>${said(step)}</li>`)}
    </ol>
    <h4>${coach.prompts}</h4>
    <ul class="prompts">
      ${prompts.map((prompt) => html`<li>${said(prompt)}</li>`)}
    </ul>`;
}

function reasons({ practice }: Suggestion, { why }: WordedPractice, scene: CoachScene) {
  return html`<p>${said(why)}</p>
    ${sourceView(practice.source, scene)}`;
}

/** A source is cited as it was published. */
function sourceView(
  { authors, year, title, published, doi }: PracticeSource,
  { messages }: CoachScene,
) {
  return html`<p class="muted source">
    ${messages.coach.source}:
    <cite lang="en" dir="ltr"
      ><bdi>${authors}</bdi> (${year}). <bdi>${title}</bdi>. <bdi>${published}</bdi>.${
        doi
          ? html` <a href="https://doi.org/${doi}" target="_blank" rel="noreferrer">doi:${doi}</a>`
          : nothing
      }</cite
    >
  </p>`;
}

function isSame(a: Suggestion, b: Suggestion): boolean {
  return keyOf(coachedOf(a)) === keyOf(coachedOf(b));
}
