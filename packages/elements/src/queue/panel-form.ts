import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { submitByKeys } from '../parts/thank-form.ts';
import type { PanelScene } from './panel-scene.ts';

/** What a form on a line does, and what leads out of it. */
export interface PanelForm {
  readonly label: string;
  readonly submit: string;
  readonly send: () => void;
  /** Buttons beside the one that sends. */
  readonly beside?: TemplateResult;
}

/** A form on a line, with what failed above its buttons. */
export function panelForm(
  scene: PanelScene,
  { label, submit, send, beside }: PanelForm,
  fields: TemplateResult,
): TemplateResult {
  const { key, host, messages } = scene;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`<form
    class="fields"
    novalidate
    aria-label=${label}
    @submit=${onSubmit}
    @keydown=${submitByKeys}
  >
    ${fields} ${deedProblem(host.deeds, key, messages)}
    <div class="actions">
      <button class="primary" aria-disabled=${host.deeds.isRunning(key) ? 'true' : 'false'}>
        ${submit}
      </button>
      ${beside ?? nothing}
    </div>
  </form>`;
}

/** What is around the forms of a line: Escape leaves, and asks first where words would be lost. */
export function panelFrame(
  scene: PanelScene,
  { isOver, hasOwnWayOut }: { readonly isOver: boolean; readonly hasOwnWayOut: boolean },
  content: TemplateResult,
): TemplateResult {
  const { key, host, drafts, messages } = scene;
  const isStored = !host.deeds.isRunning(key) && !drafts.isSaving(key);
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (drafts.isLeaving(key)) keepWriting(scene);
    else leave(scene);
  };
  return html`<div class="panel" part="panel" @keydown=${keydown}>
    ${isOver && isStored ? html`<p class="hint">${messages.queue.noLonger}</p>` : nothing}
    ${content}
    ${
      drafts.isLeaving(key)
        ? leavingView(scene)
        : hasOwnWayOut
          ? nothing
          : html`<button class="quiet way-out" type="button" @click=${() => leave(scene)}>
              ${host.deeds.isRunning(key) ? messages.deeds.saving : messages.queueForms.close}
            </button>`
    }
  </div>`;
}

/** Closes the forms of a line; asks first where words would be lost. */
export function leave({ key, host, drafts }: PanelScene): void {
  if (!drafts.isWritten(key)) return host.close(key);
  drafts.setLeaving(key, true);
  host.focusIn(key, '.leaving .keep');
}

function keepWriting({ key, host, drafts }: PanelScene): void {
  drafts.setLeaving(key, false);
  host.focusIn(key, 'textarea');
}

function leavingView(scene: PanelScene): TemplateResult {
  const { key, host, messages } = scene;
  const { leave: question, leaveYes, leaveNo } = messages.queueForms;
  return html`<div class="notice warn leaving" role="group" aria-label=${question}>
    <strong class="grow">${question}</strong>
    <button type="button" class="keep" @click=${() => keepWriting(scene)}>${leaveNo}</button>
    <button type="button" class="quiet" @click=${() => host.close(key)}>${leaveYes}</button>
  </div>`;
}
