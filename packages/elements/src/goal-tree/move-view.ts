import type { Goal, GoalLink, Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import { effectView } from '../parts/effect.ts';
import { nameList } from '../parts/name-list.ts';
import { problem } from '../parts/problem.ts';
import { type MoveDraft, isWeight } from './move-draft.ts';
import { type MovePreview, parentsInView } from './move-preview.ts';
import type { Immovable } from './move-targets.ts';

/** What the form of a move shows and does. */
export interface MoveScene {
  readonly goal: Goal;
  readonly workspace: Workspace;
  readonly messages: MessagesOf<'move' | 'checkIn'>;
  readonly format: Format;
  readonly draft: MoveDraft;
  readonly preview: MovePreview | undefined;
  readonly failure: { readonly error: unknown } | undefined;
  readonly isRunning: boolean;
  /** The field for the new parent. */
  readonly picker: TemplateResult;
  readonly change: (change: Partial<MoveDraft>) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** Where a goal goes, what it does there, and what that does to every score. */
export function moveView(scene: MoveScene): TemplateResult {
  const { draft, messages, preview, failure } = scene;
  const isChosen = draft.parentId !== undefined;
  return html`<form
    class="move-form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      scene.submit();
    }}
  >
    <div class="move-fields">
      <p class="muted">${placeText(scene)}</p>
      ${scene.picker} ${draft.parentId ? roleView(scene) : nothing} ${staysView(scene)}
    </div>
    <div class="move-effect" aria-busy=${scene.isRunning ? 'true' : 'false'}>
      ${preview ? previewView(preview, scene) : html`<p class="muted">${messages.move.choose}</p>`}
    </div>
    ${failure ? problem(messages, { title: messages.move.failed, ...failure }) : nothing}
    ${buttons(scene, isChosen)}
  </form>`;
}

/** Why a goal stays where it is. */
export function immovableView(because: Immovable, { move }: MessagesOf<'move'>): TemplateResult {
  return html`<p><strong>${move.cannot}.</strong> ${move.because[because]}.</p>`;
}

function placeText({ draft, workspace, messages }: MoveScene) {
  const [parent] = parentsInView(draft.from ? [draft.from] : [], workspace);
  return parent ? messages.move.now(parent.title) : messages.move.nowTop;
}

function roleView(scene: MoveScene) {
  const { goal, draft, messages, format, preview, change, workspace } = scene;
  const parent = draft.parentId ? workspace.records.goals.get(draft.parentId) : undefined;
  const { move } = messages;
  const isPrivate = goal.visibility === 'private';
  const share = preview?.kind === 'effects' ? preview.share : null;
  const roles = ['contributes', 'supports'] as const satisfies readonly GoalLink['role'][];
  const counts = draft.role === 'contributes';
  return html`<fieldset class="move-role">
      <legend>${move.role}</legend>
      ${roles.map(
        (role) =>
          html`<label>
            <input
              type="radio"
              name="move-role"
              .checked=${live(draft.role === role)}
              ?disabled=${isPrivate && role === 'contributes'}
              @change=${() => change({ role })}
            />
            ${move.roles[role]}
          </label>`,
      )}
      ${isPrivate ? html`<p class="muted">${move.privateOnly}</p>` : nothing}
    </fieldset>
    ${
      counts
        ? weightView(
            draft,
            share === null
              ? move.countsNotYet
              : move.share(format.percent(share), parent?.title ?? ''),
            {
              messages,
              change,
            },
          )
        : nothing
    }`;
}

function weightView(
  { weight }: MoveDraft,
  share: string,
  { messages, change }: Pick<MoveScene, 'messages' | 'change'>,
) {
  const { move } = messages;
  const isValid = isWeight(weight);
  return html`<div class="move-weight">
    <label for="move-weight">${move.weight}</label>
    <input
      id="move-weight"
      type="number"
      min="0"
      max="1000000"
      step="any"
      inputmode="decimal"
      aria-invalid=${isValid ? 'false' : 'true'}
      aria-describedby="move-share"
      .value=${Number.isNaN(weight) ? nothing : String(weight)}
      @input=${({ target }: InputEvent) =>
        change({ weight: (target as HTMLInputElement).valueAsNumber })}
    />
    <span id="move-share" class=${isValid ? 'muted' : 'wrong'}>
      ${isValid ? share : move.weightInvalid}
    </span>
  </div>`;
}

function staysView({ draft, workspace, messages, format, change }: MoveScene) {
  const { move } = messages;
  const { from } = draft;
  const others = draft.base.flatMap(({ parentId }) => (parentId === from ? [] : [parentId]));
  const [old] = parentsInView(from && from !== draft.parentId ? [from] : [], workspace);
  const kept = parentsInView(
    others.filter((id) => id !== draft.parentId),
    workspace,
  );
  return html`${
    old && draft.parentId
      ? html`<label class="move-stays">
          <input
            type="checkbox"
            .checked=${live(draft.stays)}
            @change=${({ target }: Event) =>
              change({ stays: (target as HTMLInputElement).checked })}
          />
          <span>${move.stays(old.title)}</span>
        </label>`
      : nothing
  }
  ${
    kept.length > 0
      ? html`<p class="muted">
          ${move.others(
            nameList(
              kept.map(({ title }) => title),
              format.locale,
            ),
          )}
        </p>`
      : nothing
  }`;
}

function previewView(preview: MovePreview, scene: MoveScene) {
  const { messages, workspace } = scene;
  if (preview.kind === 'failed') {
    return problem(messages, { title: messages.move.noPreview, error: preview.error });
  }
  return effectView(preview.changes, workspace.records, scene);
}

function buttons({ messages, isRunning, cancel }: MoveScene, isChosen: boolean) {
  const { move, words } = messages;
  return html`<div class="actions">
    <button
      class="primary"
      type="submit"
      aria-disabled=${isChosen && !isRunning ? 'false' : 'true'}
    >
      ${isRunning ? move.moving : move.submit}
    </button>
    <button type="button" @click=${cancel}>${words.cancel}</button>
  </div>`;
}
