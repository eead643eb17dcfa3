import type { ImportCounts } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import type { PlanKind } from './kinds.ts';
import type { PlanMessages } from './plan-texts.ts';

/** An import that was stored, and how it stands with its undoing. */
export interface Done {
  readonly kind: 'done' | 'undoing' | 'undone';
  readonly commitId: string;
  readonly counts: ImportCounts;
  /** Why it could not be undone. */
  readonly failed?: { readonly error: unknown };
}

/** What an import did, with a way to take it back and one to go on. */
export function doneView(
  messages: PlanMessages,
  kind: PlanKind,
  done: Done,
  on: { readonly undo: () => void; readonly leave: () => void },
): TemplateResult {
  const { importPlan: texts } = messages;
  const { create, update } = done.counts;
  const added = texts.added(done.counts);
  const isUndone = done.kind === 'undone';
  return html`
    <div class="notice ${isUndone ? '' : 'good'}" part="done">
      ${icon(isUndone ? 'explain' : 'on-track')}
      <div class="grow">
        <strong>${isUndone ? texts.undone : texts.done(kind, create, update)}</strong>
        ${added && !isUndone ? html`<p>${texts.alsoAdded(added)}</p>` : nothing}
      </div>
      ${
        isUndone
          ? nothing
          : html`<button type="button" ?disabled=${done.kind === 'undoing'} @click=${on.undo}>
              ${done.kind === 'undoing' ? texts.undoing : texts.undo}
            </button>`
      }
      <button type="button" @click=${on.leave}>${texts.next}</button>
    </div>
    ${
      done.failed
        ? problem(messages, {
            title: texts.failedUndo,
            error: done.failed.error,
            advice: texts.undoAdvice,
          })
        : nothing
    }
  `;
}
