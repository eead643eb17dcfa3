import { type GoalId, type GoalLink, PerfError, type Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { PerfGoalMoveEvent, PerfGoalMovedEvent } from '../events/tree-events.ts';
import { enMove } from '../messages/en-move.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import type { Words } from './detail-view.ts';

const english = { move: enMove };

/** A move that was saved. */
export interface Moved {
  readonly goalId: GoalId;
  readonly commitId: string;
  readonly before: readonly GoalLink[];
  readonly after: readonly GoalLink[];
}

/** What the notice needs of the tree around it. */
export interface NoticeHost {
  readonly words: Words;
  readonly workspace: () => Workspace | undefined;
  readonly dispatch: (event: Event) => boolean;
  readonly update: () => void;
  readonly say: (text: string) => void;
  /** Moves the focus to a goal, wherever it stands now. */
  readonly focusGoal: (goalId: GoalId) => void;
}

/**
 * Tells of the last move and takes it back; it stays until the next one, until it is put away, or until the goal
 * is moved elsewhere, by whomever.
 */
export class MoveNotice {
  readonly #host: NoticeHost;
  #last: { readonly moved: Moved; readonly workspace: Workspace } | undefined;
  #failure: { readonly error: unknown } | undefined;
  #isRunning = false;

  constructor(host: NoticeHost) {
    this.#host = host;
  }

  /** Tells of a move, aloud too. */
  show(moved: Moved): void {
    const workspace = this.#host.workspace();
    if (!workspace) return;
    this.#last = { moved, workspace };
    this.#failure = undefined;
    this.#host.say(`${this.#sentence(moved, workspace)} ${this.#move.undoKey}`);
    this.#host.update();
  }

  /** Takes the last move back. Returns whether there is one. */
  undo(): boolean {
    if (!this.#isThere || this.#isRunning) return this.#isThere;
    void this.#takeBack();
    return true;
  }

  view(): TemplateResult | typeof nothing {
    const last = this.#last;
    const messages = this.#host.words.messagesNow(english);
    const { move, words } = messages;
    const failure = this.#failure
      ? problem(messages, { title: move.notUndone, ...this.#failure })
      : nothing;
    if (!last || !this.#isThere) return html`${failure}`;
    return html`${failure}
      <div class="notice moved" part="notice">
        ${icon('on-track')}
        <p class="grow">${this.#sentence(last.moved, last.workspace)}</p>
        <button
          type="button"
          aria-disabled=${this.#isRunning ? 'true' : 'false'}
          aria-keyshortcuts="Control+Z"
          @click=${() => this.undo()}
        >
          ${move.undo}
        </button>
        <button
          class="quiet"
          type="button"
          aria-label=${words.close}
          @click=${() => this.#putAway(last.moved.goalId)}
        >
          ${icon('close')}
        </button>
      </div>`;
  }

  get #move() {
    return this.#host.words.messagesNow(english).move;
  }

  get #isThere(): boolean {
    const last = this.#last;
    if (!last || last.workspace !== this.#host.workspace()) return false;
    const links = last.workspace.records.goals.get(last.moved.goalId)?.links;
    return this.#isRunning || (links !== undefined && isSame(links, last.moved.after));
  }

  #sentence({ goalId, after }: Moved, { records }: Workspace): string {
    const title = records.goals.get(goalId)?.title ?? '';
    const parent = after[0] && records.goals.get(after[0].parentId);
    return parent ? this.#move.moved(title, parent.title) : this.#move.movedTop(title);
  }

  #putAway(goalId: GoalId): void {
    this.#last = this.#failure = undefined;
    this.#host.focusGoal(goalId);
    this.#host.update();
  }

  async #takeBack(): Promise<void> {
    const last = this.#last;
    if (!last) return;
    const { goalId, commitId, before, after } = last.moved;
    const ahead = new PerfGoalMoveEvent({ goalId, links: before, base: after });
    if (!this.#host.dispatch(ahead)) return;
    this.#isRunning = true;
    this.#failure = undefined;
    try {
      const undone = await last.workspace.undo(commitId);
      this.#last = undefined;
      const title = last.workspace.records.goals.get(goalId)?.title ?? '';
      this.#host.focusGoal(goalId);
      this.#host.say(this.#move.undone(title));
      const parentIds = before.map(({ parentId }) => parentId);
      const { commitId: undoId } = undone;
      this.#host.dispatch(new PerfGoalMovedEvent({ goalId, parentIds, commitId: undoId }));
    } catch (error) {
      this.#failure = { error };
      // What others built on it stays so: there is nothing to try again.
      if (error instanceof PerfError && error.code === 'wrong-state') {
        this.#last = undefined;
        this.#host.focusGoal(goalId);
      }
      this.#host.say(`${this.#move.notUndone}.`);
      this.#host.dispatch(PerfErrorEvent.of(error));
    }
    this.#isRunning = false;
    this.#host.update();
  }
}

/** Whether two lists link to the same parents in the same way. */
function isSame(links: readonly GoalLink[], others: readonly GoalLink[]): boolean {
  return (
    links.length === others.length &&
    links.every(({ parentId, role, weight }, i) => {
      const other = others[i];
      return other?.parentId === parentId && other.role === role && other.weight === weight;
    })
  );
}
