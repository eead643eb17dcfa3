import type { ImportPlan } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { Messages } from './texts.ts';
import { problem } from '../parts/problem.ts';

/** The dry run of what is chosen now. */
export type DryRun =
  | { readonly kind: 'checking' }
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'refused'; readonly error: unknown };

/** What the outcome of the dry run shows. */
export interface PlanModel {
  readonly messages: Messages;
  readonly format: Format;
  readonly dryRun: DryRun;
  /** How many errors are listed before the rest is asked for. */
  readonly shownErrors: number;
  readonly importing: boolean;
  readonly failed: { readonly error: unknown } | undefined;
  readonly onMore: () => void;
  readonly onImport: (plan: ImportPlan) => void;
}

const previewed = 8;

/** What the import would do: counts, every error, the first rows, and the button that does it. */
export function planView(model: PlanModel): TemplateResult {
  const { messages, dryRun, failed } = model;
  const texts = messages.import;
  return html`
    <section part="plan" aria-labelledby="plan-title">
      <p class="title" id="plan-title">${texts.dryRun}</p>
      ${dryRun.kind === 'checking' ? html`<p class="hint">${texts.checking}</p>` : nothing}
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
export function planSentence({ import: texts }: Messages, plan: ImportPlan): string {
  const { rows, create, update, unchanged, error } = plan.counts;
  if (rows === 0) return texts.noRows;
  const parts = [
    plan.command && create > 0 && texts.create(create),
    plan.command && update > 0 && texts.update(update),
    unchanged > 0 && texts.unchanged(unchanged),
    error > 0 && texts.wrong(error),
    plan.errors.length > 0 && texts.errors(plan.errors.length),
  ];
  return parts.filter(Boolean).join(', ');
}

function planned(model: PlanModel, plan: ImportPlan) {
  const { messages } = model;
  const texts = messages.import;
  const { create, update, unchanged, error } = plan.counts;
  // While there is an error nothing will be added, so nothing says that it will.
  const { command } = plan;
  const added = texts.added(plan.counts);
  return html`
    <ul class="counts">
      ${command && create > 0 ? html`<li class="good">${texts.create(create)}</li>` : nothing}
      ${command && update > 0 ? html`<li class="good">${texts.update(update)}</li>` : nothing}
      ${unchanged > 0 ? html`<li class="neutral">${texts.unchanged(unchanged)}</li>` : nothing}
      ${error > 0 ? html`<li class="bad">${texts.wrong(error)}</li>` : nothing}
    </ul>
    ${added && command ? html`<p>${texts.alsoAdds(added)}</p>` : nothing}
    ${
      plan.unusedColumns.length > 0
        ? html`<p class="hint"><bdi>${texts.unused(plan.unusedColumns.join(', '))}</bdi></p>`
        : nothing
    }
    ${plan.errors.length > 0 ? errorTable(model, plan) : rowTable(model, plan)}
  `;
}

function errorTable({ messages, format, shownErrors, onMore }: PlanModel, plan: ImportPlan) {
  const texts = messages.import;
  const left = plan.errors.length - shownErrors;
  return html`
    <div class="notice bad">
      <div class="grow">
        <strong>${texts.errors(plan.errors.length)}</strong>
        <p>${texts.errorsHint}</p>
      </div>
    </div>
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.errors(plan.errors.length)}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">${texts.row}</th>
            <th scope="col">${texts.column}</th>
            <th scope="col">${texts.message}</th>
          </tr>
        </thead>
        <tbody>
          ${plan.errors.slice(0, shownErrors).map(
            ({ row, column, message }) => html`
              <tr>
                <td class="number">${format.number(row)}</td>
                <td><bdi>${column}</bdi></td>
                <td lang="en">${message}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${
      left > 0 ? html`<button type="button" @click=${onMore}>${texts.more(left)}</button>` : nothing
    }
  `;
}

function rowTable({ messages, format }: PlanModel, { rows }: ImportPlan) {
  const texts = messages.import;
  if (rows.length === 0) return nothing;
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.preview}>
      <table>
        <caption class="visually-hidden">
          ${texts.preview}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">${texts.row}</th>
            <th scope="col">${texts.fields.id}</th>
            <th scope="col">${texts.title}</th>
            <th scope="col">${texts.action}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, previewed).map(
            ({ row, id, title, action, kept }) => html`
              <tr>
                <td class="number">${format.number(row)}</td>
                <td><bdi>${id}</bdi></td>
                <td><bdi>${title}</bdi></td>
                <td>
                  ${texts.actions[action]}
                  ${
                    kept.length > 0
                      ? html`<span class="hint">${texts.kept(kept.join(', '))}</span>`
                      : nothing
                  }
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function outcome({ messages, dryRun, importing }: PlanModel) {
  const texts = messages.import;
  if (importing) {
    return html`<progress aria-label=${texts.importing}></progress>
      <p class="hint">${texts.importing}</p>`;
  }
  if (dryRun.kind !== 'planned' || !dryRun.plan.command || goalsOf(dryRun.plan) > 0) return nothing;
  const why = dryRun.plan.counts.rows === 0 ? texts.noRows : texts.nothingToDo;
  return html`<p class="notice">${why}</p>`;
}

function submitBar({ messages, dryRun, importing, onImport }: PlanModel) {
  if (importing || dryRun.kind !== 'planned' || !dryRun.plan.command) return nothing;
  const { plan } = dryRun;
  const goals = goalsOf(plan);
  if (goals === 0) return nothing;
  return html`
    <div class="actions bar-below">
      <button type="button" class="primary" @click=${() => onImport(plan)}>
        ${messages.import.submit(goals)}
      </button>
    </div>
  `;
}

function goalsOf({ counts }: ImportPlan): number {
  return counts.create + counts.update;
}
