import type { Goal, GoalId, Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MessagesOf } from '../messages.ts';
import { icon } from '../parts/icons.ts';

/** So many parents are listed at once. */
export const mostListed = 40;

/** What the field for a new parent shows and does. */
export interface PickerScene {
  readonly messages: MessagesOf<'move'>;
  readonly workspace: Workspace;
  readonly typed: string;
  readonly isOpen: boolean;
  /** Those that fit; `null` stands for the top. */
  readonly found: readonly (Goal | null)[];
  /** The place in `found` that arrow keys are at, -1 for none. */
  readonly active: number;
  readonly chosen: GoalId | null | undefined;
  readonly onInput: (event: InputEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
  readonly onBlur: () => void;
  readonly choose: (parentId: GoalId | null) => void;
}

/** A field that lists the parents whose titles have the words typed into it. */
export function parentPicker(scene: PickerScene): TemplateResult {
  const { messages, isOpen, active } = scene;
  const { move } = messages;
  return html`<div class="picker">
    <label for="move-parent">${move.parent}</label>
    <input
      id="move-parent"
      type="text"
      role="combobox"
      aria-label=${move.parent}
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-controls="move-parents"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-activedescendant=${isOpen && active >= 0 ? `move-parent-${active}` : nothing}
      placeholder=${move.parentHint}
      .value=${live(scene.typed)}
      @input=${scene.onInput}
      @keydown=${scene.onKeydown}
      @click=${scene.onClick}
      @blur=${scene.onBlur}
    />
    ${listView(scene)}
  </div>`;
}

function listView(scene: PickerScene): TemplateResult {
  const { messages, isOpen, found } = scene;
  const { move } = messages;
  const listed = found.slice(0, mostListed);
  const rest = found.length - listed.length;
  return html`<div class="options" ?hidden=${!isOpen}>
    <div id="move-parents" role="listbox" aria-label=${move.parent}>
      ${isOpen ? listed.map((goal, at) => optionView(goal, at, scene)) : nothing}
    </div>
    ${isOpen && found.length === 0 ? html`<p class="muted">${move.none}</p>` : nothing}
    ${isOpen && rest > 0 ? html`<p class="muted">${move.more(rest)}</p>` : nothing}
  </div>`;
}

/** The pointer goes down on it before the field loses the focus, so it is chosen then. */
function optionView(goal: Goal | null, at: number, scene: PickerScene): TemplateResult {
  const { messages, workspace, active, chosen } = scene;
  const id = goal?.id ?? null;
  const parent = goal?.links[0] && workspace.records.goals.get(goal.links[0].parentId);
  const choose = (event: Event) => {
    event.preventDefault();
    scene.choose(id);
  };
  return html`<div
    id="move-parent-${at}"
    class="option ${at === active ? 'active' : ''}"
    role="option"
    aria-selected=${id === chosen ? 'true' : 'false'}
    @mousedown=${choose}
  >
    ${icon(goal ? goal.kind : 'open-all')}
    <span class="option-words">
      <bdi>${goal ? goal.title : messages.move.top}</bdi>
      ${goal ? html`<span class="muted">${messages.kind[goal.kind]}${within(parent)}</span>` : nothing}
    </span>
  </div>`;
}

function within(parent: Goal | undefined) {
  return parent ? html` · <bdi>${parent.title}</bdi>` : nothing;
}
