import { PerfError } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { fullNote } from '../parts/full-note.ts';
import { icon } from '../parts/icons.ts';
import { type WritingScene, placeOf } from './writing-scene.ts';

/** How long the text of a review may be, in characters. */
const most = 20_000;

/** The text as it is being written, with what is stored beside it where somebody else changed that. */
export function textForm(scene: WritingScene): TemplateResult {
  const { answer, words, kept, acts, deeds, messages } = scene;
  const { brief } = answer;
  const place = placeOf('text', brief.id);
  const text = kept.textOf(brief.id)?.text ?? brief.text ?? '';
  const conflict = conflictIn(deeds.failureOf(place)?.error);
  return html`<form
    class="text-form"
    part="text-form"
    @submit=${(event: Event) => {
      event.preventDefault();
      void acts.save();
    }}
  >
    <label class="visually-hidden" for="review-text">${words.text.label}</label>
    <p class="hint" id="text-hint">${words.text.hint}</p>
    <textarea
      id="review-text"
      rows="8"
      maxlength=${most}
      dir="auto"
      aria-describedby="text-hint text-state"
      .value=${live(text)}
      @input=${(event: Event) => acts.write((event.target as HTMLTextAreaElement).value)}
      @keydown=${(event: KeyboardEvent) => saveOnEnter(event, scene)}
    ></textarea>
    ${fullNote(text, most, scene)}
    ${conflict ? conflictView(scene, text, conflict.theirs) : deedProblem(deeds, place, messages)}
    <div class="actions">
      <button
        type="submit"
        aria-disabled=${deeds.isRunning(place) || !kept.textOf(brief.id) ? 'true' : 'false'}
      >
        ${words.text.save}
      </button>
      <p class="hint" id="text-state">${stateOf(scene, text)}</p>
    </div>
  </form>`;
}

function saveOnEnter(event: KeyboardEvent, { acts }: WritingScene) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  void acts.save();
}

function stateOf({ answer, kept, words, format }: WritingScene, text: string): string {
  const { id, editedAt } = answer.brief;
  if (kept.textOf(id)) return text.trim() ? words.text.unsaved : words.text.empty;
  return editedAt === undefined ? '' : words.text.savedAt(format.moment(editedAt));
}

/** The text as it is stored now, where what was sent stood on another one. */
function conflictIn(error: unknown): { readonly theirs: string } | undefined {
  if (!(error instanceof PerfError) || error.code !== 'conflict') return undefined;
  const version = error.versions.find(({ field }) => field === 'text');
  return version && { theirs: typeof version.theirs === 'string' ? version.theirs : '' };
}

/** Both texts, and the ways to go on: nothing of either is lost before somebody chose. */
function conflictView({ words, acts, answer }: WritingScene, mine: string, shown: string) {
  // It may have been changed once more while somebody compares.
  const theirs = answer.brief.text ?? shown;
  const { conflict } = words;
  return html`<section class="conflict" part="conflict" aria-labelledby="conflict">
    <h4 id="conflict" tabindex="-1">${icon('at-risk')} ${conflict.title}</h4>
    <p>${conflict.hint}</p>
    <div class="versions">
      <div>
        <p class="hint">${conflict.theirs}</p>
        <p class="prose" dir="auto">${theirs}</p>
      </div>
      <div>
        <p class="hint">${conflict.mine}</p>
        <p class="prose" dir="auto">${mine}</p>
      </div>
    </div>
    <div class="actions">
      <button type="button" @click=${() => acts.settle(mine)}>${conflict.keepMine}</button>
      <button type="button" @click=${() => acts.settle(theirs)}>${conflict.takeTheirs}</button>
      <button type="button" @click=${() => acts.settle(`${theirs}\n\n${mine}`.slice(0, most))}>
        ${conflict.both}
      </button>
    </div>
  </section>`;
}

/** Words that were not saved before the review could no longer be changed: to be copied, and put away when done. */
export function keptText({ answer, kept, words, acts, asking }: WritingScene): TemplateResult {
  const { id } = answer.brief;
  return html`<div class="notice warn" part="kept">
    ${icon('warning')}
    <div class="grow">
      <label for="kept-text"><strong>${words.text.kept}</strong></label>
      <p>${words.text.keptHint}</p>
      <textarea
        id="kept-text"
        rows="5"
        readonly
        dir="auto"
        .value=${kept.textOf(id)?.text ?? ''}
      ></textarea>
      <div class="actions">
        ${
          asking?.kind === 'put-away'
            ? html`<button id="asked" type="button" @click=${acts.putAway}>
                  ${words.text.putAwaySure}
                </button>
                <button class="quiet" type="button" @click=${acts.stopAsking}>
                  ${words.share.notYet}
                </button>`
            : html`<button id="put-away" type="button" @click=${() => acts.ask('put-away')}>
                ${words.text.putAway}
              </button>`
        }
      </div>
    </div>
  </div>`;
}
