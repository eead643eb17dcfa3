import { type Workspace, isOver } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { PerfGoalSavedEvent } from '../events.ts';
import type { CardScene } from './card-scene.ts';

/** A form that opens on the card. */
export type FormName = 'check-in' | 'edit';

/** What the forms of a card are shown from, and what they ask for. */
export interface FormsInPlace {
  /** Undefined where nothing can be changed. */
  readonly workspace: Workspace | undefined;
  readonly open: string | undefined;
  readonly toggle: (name: FormName) => void;
  /** Closes a form, and says what came of it. */
  readonly done: (name: FormName, said: string) => void;
}

/** The buttons that open the forms; only those for what the viewer may do now. */
export function formButtons(
  { goal, messages, isPast }: CardScene,
  { workspace, open, toggle }: FormsInPlace,
): TemplateResult {
  if (isPast || isOver(goal) || !workspace) return html``;
  const may = (type: string, input: object) => workspace.may({ type, input }).allowed;
  const words = { 'check-in': messages.goalCard.checkIn, edit: messages.goalCard.edit };
  const button = (name: FormName) =>
    html`<button
      class=${name === 'check-in' ? 'primary' : ''}
      id=${name}
      type="button"
      aria-expanded=${open === name ? 'true' : 'false'}
      @click=${() => toggle(name)}
    >
      ${words[name]}
    </button>`;
  return html`<div class="actions">
    ${may('goal.check-in', { goalId: goal.id }) ? button('check-in') : nothing}
    ${may('goal.edit', { goalId: goal.id, fields: {}, base: {} }) ? button('edit') : nothing}
  </div>`;
}

/** The form that is open. */
export function formInPlace(
  { goal, messages, isPast }: CardScene,
  { workspace, open, done }: FormsInPlace,
): TemplateResult | typeof nothing {
  if (isPast) return nothing;
  const { checkedInNow, savedNow } = messages.goalCard;
  if (open === 'check-in') {
    return html`<perf-check-in
      .goalId=${goal.id}
      .workspace=${workspace}
      @perf-checked-in=${() => done('check-in', checkedInNow)}
      @perf-check-in-cancel=${() => done('check-in', '')}
    ></perf-check-in>`;
  }
  if (open !== 'edit') return nothing;
  return html`<perf-goal-editor
    .goalId=${goal.id}
    .workspace=${workspace}
    @perf-goal-saved=${({ detail }: PerfGoalSavedEvent) =>
      detail.isComplete ? done('edit', savedNow) : undefined}
    @perf-goal-edit-cancel=${() => done('edit', '')}
  ></perf-goal-editor>`;
}
