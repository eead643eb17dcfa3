import type { StepProgress } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { isolated } from '../messages/isolated.ts';
import { listed } from '../parts/name-list.ts';
import { problem } from '../parts/problem.ts';
import type { DryPlan } from './dry-plan.ts';
import { errorTable } from './error-table.ts';
import type { PlanKind } from './kinds.ts';
import type { PlanModel } from './plan-model.ts';
import { rowTable } from './row-table.ts';

/** What the import would do: counts, every error, the first rows, and the button that does it. */
export function planView(model: PlanModel): TemplateResult {
  const { messages, dryRun, failed } = model;
  const texts = messages.importPlan;
  return html`
    <section part="plan" aria-labelledby="plan-title">
      <p class="title" id="plan-title">${texts.dryRun}</p>
      ${dryRun.kind === 'checking' ? checking(model, dryRun.progress) : nothing}
      ${
        dryRun.kind === 'stopped'
          ? html`<p>${texts.stopped}</p>
              <div><button type="button" @click=${model.onAgain}>${texts.again}</button></div>`
          : nothing
      }
      ${
        dryRun.kind === 'refused'
          ? problem(messages, { title: texts.failedPlan, error: dryRun.error })
          : nothing
      }
      ${dryRun.kind === 'planned' ? planned(model, dryRun.plan) : nothing}
      ${failed ? problem(messages, { title: texts.failed, error: failed.error }) : nothing}
      ${outcome(model)}
    </section>
    ${submitBar(model)}
  `;
}

/** The counts of a plan in one sentence, for those who listen. */
export function planSentence(
  { messages, format }: Pick<PlanModel, 'messages' | 'format'>,
  kind: PlanKind,
  plan: DryPlan,
): string {
  const texts = messages.importPlan;
  const { rows, create, update, unchanged, error } = plan.counts;
  if (rows === 0) return texts.noRows[kind];
  const parts = [
    plan.command && create > 0 && texts.create(kind, create),
    plan.command && update > 0 && texts.update(kind, update),
    unchanged > 0 && texts.unchanged(unchanged),
    error > 0 && texts.wrong(kind, error),
    plan.errors.length > 0 && texts.errors(plan.errors.length),
  ];
  return listed(
    parts.filter((part) => typeof part === 'string'),
    format.locale,
  );
}

/** Most dry runs are over before anybody reads how far they are; of a long one that is said, and it can be stopped. */
function checking({ messages, onStop }: PlanModel, progress: StepProgress | undefined) {
  const texts = messages.importPlan;
  const line = html`<p class="hint">${texts.checking}</p>`;
  if (!progress) return line;
  const { done, total } = progress;
  return html`
    ${line}
    <progress aria-label=${texts.checking} .max=${Math.max(1, total)} .value=${done}></progress>
    <div><button type="button" @click=${onStop}>${texts.stop}</button></div>
  `;
}

function planned(model: PlanModel, plan: DryPlan) {
  const { kind, messages, format } = model;
  const texts = messages.importPlan;
  const { create, update, unchanged, error } = plan.counts;
  // While there is an error nothing will be added, so nothing says that it will.
  const { command } = plan;
  const added = texts.added(plan.counts);
  const alike = plan.rows.filter(({ isAlike }) => isAlike).length;
  return html`
    <ul class="counts">
      ${command && create > 0 ? html`<li class="good">${texts.create(kind, create)}</li>` : nothing}
      ${command && update > 0 ? html`<li class="good">${texts.update(kind, update)}</li>` : nothing}
      ${unchanged > 0 ? html`<li class="neutral">${texts.unchanged(unchanged)}</li>` : nothing}
      ${error > 0 ? html`<li class="bad">${texts.wrong(kind, error)}</li>` : nothing}
    </ul>
    ${added && command ? html`<p>${texts.alsoAdds(added)}</p>` : nothing}
    ${alike > 0 ? html`<p class="notice warn">${texts.alike(alike)}</p>` : nothing}
    ${
      plan.unusedColumns.length > 0
        ? html`<p class="hint">
            <bdi>${texts.unused(listed(plan.unusedColumns.map(isolated), format.locale))}</bdi>
          </p>`
        : nothing
    }
    ${plan.errors.length > 0 ? errorTable(model, plan.errors) : rowTable(model, plan)}
  `;
}

function outcome({ kind, messages, dryRun, importing }: PlanModel) {
  const texts = messages.importPlan;
  if (importing) {
    return html`<progress aria-label=${texts.importing}></progress>
      <p class="hint">${texts.importing}</p>`;
  }
  if (dryRun.kind !== 'planned' || dryRun.plan.errors.length > 0) return nothing;
  if (toDo(dryRun.plan) > 0) return nothing;
  const why = dryRun.plan.counts.rows === 0 ? texts.noRows[kind] : texts.nothingToDo;
  return html`<p class="notice">${why}</p>`;
}

function submitBar({ kind, messages, dryRun, importing, onImport }: PlanModel) {
  if (importing || dryRun.kind !== 'planned' || !dryRun.plan.command) return nothing;
  const { plan } = dryRun;
  const count = toDo(plan);
  if (count === 0) return nothing;
  return html`
    <div class="actions bar-below">
      <button type="button" class="primary" @click=${() => onImport(plan)}>
        ${messages.importPlan.submit(kind, count)}
      </button>
    </div>
  `;
}

function toDo({ counts }: DryPlan): number {
  return counts.create + counts.update;
}
