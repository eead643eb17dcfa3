import type { Goal, GoalId, Workspace } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../messages.ts';
import { mostListed, parentPicker } from './parent-picker.ts';

/** What the field tells. */
export interface ParentFieldHost {
  readonly update: () => void;
  /** `undefined` where other words are typed: what was chosen is chosen no more. */
  readonly choose: (parentId: GoalId | null | undefined) => void;
  /** Called for Enter where nothing is listed. */
  readonly submit: () => void;
}

/** What the field is drawn with. */
export interface ParentFieldScene {
  readonly messages: MessagesOf<'move'>;
  readonly workspace: Workspace;
  readonly chosen: GoalId | null | undefined;
  /** The parents that fit and have the words of a query; `null` stands for the top. */
  readonly found: (query: string) => readonly (Goal | null)[];
}

/** The field for a new parent: what is typed, what that lists, and where the arrow keys are in the list. */
export class ParentField {
  readonly #host: ParentFieldHost;
  #typed = '';
  /** What the list is narrowed by: nothing while the title of the choice stands in the field. */
  #query = '';
  #isOpen = false;
  #active = -1;
  #found: readonly (Goal | null)[] = [];

  constructor(host: ParentFieldHost) {
    this.#host = host;
  }

  view(scene: ParentFieldScene): TemplateResult {
    const { messages, workspace, chosen } = scene;
    this.#found = this.#isOpen ? scene.found(this.#query) : [];
    this.#active = Math.min(this.#active, this.#listed - 1);
    return parentPicker({
      ...{ messages, workspace, chosen },
      ...{ typed: this.#typed, isOpen: this.#isOpen, found: this.#found, active: this.#active },
      onInput: ({ target }) => this.#type((target as HTMLInputElement).value),
      onKeydown: (event) => this.#key(event, scene),
      onClick: () => this.#open(),
      onBlur: () => this.#close(),
      choose: (parentId) => this.#choose(parentId, scene),
    });
  }

  /** Shows a parent that was chosen otherwise. */
  show(workspace: Workspace, parentId: GoalId | null, { move }: MessagesOf<'move'>): void {
    this.#query = '';
    this.#typed = parentId ? (workspace.records.goals.get(parentId)?.title ?? '') : move.top;
    this.#close();
  }

  clear(): void {
    this.#typed = this.#query = '';
    this.#isOpen = false;
    this.#active = -1;
  }

  get #listed(): number {
    return Math.min(this.#found.length, mostListed);
  }

  #type(text: string): void {
    this.#typed = this.#query = text;
    this.#active = text ? 0 : -1;
    this.#isOpen = true;
    this.#host.choose(undefined);
  }

  #open(): void {
    this.#isOpen = true;
    this.#host.update();
  }

  #close(): void {
    if (!this.#isOpen) return this.#host.update();
    this.#isOpen = false;
    this.#active = -1;
    this.#host.update();
  }

  #choose(parentId: GoalId | null, { workspace, messages }: ParentFieldScene): void {
    this.#host.choose(parentId);
    this.show(workspace, parentId, messages);
  }

  #key(event: KeyboardEvent, scene: ParentFieldScene): void {
    if (event.altKey || event.isComposing || !this.#does(event.key, scene)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Returns whether the key had a meaning here. */
  #does(key: string, scene: ParentFieldScene): boolean {
    switch (key) {
      case 'ArrowDown':
        return this.#go(1, scene);
      case 'ArrowUp':
        return this.#go(-1, scene);
      case 'Enter':
        return this.#enter(scene);
      case 'Escape':
        if (!this.#isOpen) return false;
        this.#close();
        return true;
      default:
        return false;
    }
  }

  #go(step: number, scene: ParentFieldScene): boolean {
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#active = -1;
      this.#found = scene.found(this.#query);
    }
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#active = this.#listed === 0 ? -1 : (from + step + this.#listed) % this.#listed;
    this.#host.update();
    return true;
  }

  #enter(scene: ParentFieldScene): boolean {
    if (!this.#isOpen) {
      this.#host.submit();
      return true;
    }
    const goal = this.#found[this.#active];
    if (goal !== undefined) this.#choose(goal?.id ?? null, scene);
    return true;
  }
}
