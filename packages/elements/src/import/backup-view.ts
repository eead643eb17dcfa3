import type { WorkspaceImportPlan } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { adviceFor, problem } from '../parts/problem.ts';
import { backupErrors } from './backup-errors.ts';
import type { BackupModel, BackupStage } from './backup-model.ts';
import { backupRecords } from './backup-records.ts';
import type { BackupMessages } from './backup-texts.ts';

/** What a backup holds and would do, how far it is, and how it ended. */
export function backupView(model: BackupModel): TemplateResult {
  const { messages, stage } = model;
  switch (stage.kind) {
    case 'checking':
    case 'writing':
      return workView(model, stage);
    case 'planned':
      return plannedView(model, stage.plan);
    case 'failed':
      return problem(messages, { title: messages.importBackup.failed, error: stage.error });
    case 'halted':
      return haltedView(model, stage);
    case 'done':
      return doneView(model, stage.version);
  }
}

/** What restoring would do in one sentence. */
export function backupSentence(
  { importBackup: texts }: BackupMessages,
  { kind, from, to, errorCount }: WorkspaceImportPlan,
): string {
  switch (kind) {
    case 'restore':
      return texts.restores(to);
    case 'continue':
      return texts.continues(from, to);
    case 'nothing':
      return to === 0 ? texts.empty : texts.nothing;
    case 'refused':
      return texts.refused(errorCount);
  }
}

function workView({ messages, name, on }: BackupModel, { kind, done, total }: Work) {
  const { importBackup: texts, restore, words } = messages;
  const label = restore[kind](name);
  return html`
    <section part="plan">
      <p>${label}</p>
      <progress aria-label=${label} .max=${Math.max(1, total)} .value=${done}></progress>
      ${kind === 'writing' ? html`<p class="hint">${restore.written(done, total)}</p>` : nothing}
      <div>
        ${
          kind === 'writing'
            ? html`<button type="button" @click=${on.stop}>${texts.stop}</button>`
            : html`<button type="button" @click=${on.cancel}>${words.cancel}</button>`
        }
      </div>
    </section>
  `;
}

type Work = Extract<BackupStage, { kind: 'checking' | 'writing' }>;

function plannedView(model: BackupModel, plan: WorkspaceImportPlan) {
  const { messages, canWrite, on } = model;
  const texts = messages.importBackup;
  const isToDo = plan.kind === 'restore' || plan.kind === 'continue';
  return html`
    <section part="plan" aria-labelledby="plan-title">
      <p class="title" id="plan-title">${canWrite ? texts.dryRun : texts.holds}</p>
      ${canWrite || plan.kind === 'refused' ? sentence(model, plan) : nothing}
      ${plan.kind === 'refused' ? backupErrors(model, plan) : backupRecords(model, plan)}
      ${canWrite || plan.kind === 'refused' ? nothing : html`<p class="notice">${texts.checkOnly}</p>`}
      ${canWrite && isToDo ? html`<p class="hint">${texts.noUndo}</p>` : nothing}
    </section>
    ${
      canWrite && isToDo
        ? html`<div class="actions bar-below">
            <button type="button" class="primary" @click=${() => on.restore(plan)}>
              ${texts.submit(plan.to - plan.from)}
            </button>
          </div>`
        : nothing
    }
  `;
}

function sentence({ messages }: BackupModel, plan: WorkspaceImportPlan) {
  const said = backupSentence(messages, plan);
  if (plan.kind !== 'refused')
    return html`<p class=${plan.kind === 'nothing' ? 'notice' : ''}>${said}</p>`;
  return html`
    <div class="notice bad" part="error" role="alert">
      ${icon('at-risk')}
      <div class="grow">
        <strong>${said}</strong>
        <p>${messages.importBackup.refusedHint}</p>
      </div>
    </div>
  `;
}

function haltedView({ messages, on }: BackupModel, stage: BackupStage & { kind: 'halted' }) {
  const { importBackup: texts, restore } = messages;
  const { error, done, total } = stage;
  return html`
    <div
      class="notice ${error ? 'bad' : 'warn'}"
      part=${error ? 'error' : 'plan'}
      role=${error ? 'alert' : 'note'}
    >
      ${icon(error ? 'at-risk' : 'warning')}
      <div class="grow">
        <strong>${error ? texts.broken : texts.stopped}</strong>
        <p>${restore.written(done, total)}. ${texts.stays}</p>
        ${error ? html`<p>${adviceFor(messages, error)}</p>` : nothing}
        ${error instanceof Error ? html`<p class="hint" lang="en">${error.message}</p>` : nothing}
      </div>
      <button type="button" @click=${on.goOn}>${texts.goOn}</button>
    </div>
  `;
}

function doneView({ messages, on }: BackupModel, version: number) {
  const { importBackup: texts, restore } = messages;
  return html`
    <div class="notice good" part="done">
      ${icon('on-track')}
      <strong class="grow">${restore.done(version)}</strong>
      <button type="button" @click=${on.leave}>${texts.next}</button>
    </div>
  `;
}
