import type { Goal, GoalId, Workspace } from '@throughline/core';
import { PerfGoalEditEvent } from '../events.ts';
import type { Words } from './detail-view.ts';
import { fetchDrag, fetchMenu } from './late-tree-parts.ts';
import type { MoveDrag } from './move-drag.ts';
import type { ChangesOptions } from './changes-options.ts';
import { goalOfPlace, parentAt } from './tree-place.ts';
import type { PlaceKey } from './tree-shape.ts';
import type { TreeFindings } from './tree-findings.ts';

/** What the tools of a row need beside the tree. */
export interface ToolsOptions {
  readonly findings: TreeFindings;
  /** Called for a drop on another goal. */
  readonly propose: (goalId: GoalId, parentId: GoalId) => void;
  /** Called with what kept a tool from opening. */
  readonly failed: (error: unknown) => void;
}

/** What a row can be taken with: its menu, and a pointer that drags it. Both are fetched when they are first used. */
export class RowTools {
  readonly #options: ChangesOptions;
  readonly #tools: ToolsOptions;
  #drag: MoveDrag<GoalId> | undefined;
  #closeMenu: (() => void) | undefined;

  constructor(options: ChangesOptions, tools: ToolsOptions) {
    this.#options = options;
    this.#tools = tools;
  }

  /** Whether a row is being dragged. */
  get isDragging(): boolean {
    return this.#drag?.isDragged ?? false;
  }

  /** Lets go of what is open. */
  stop(): void {
    this.#drag?.cancel();
    this.#closeMenu?.();
  }

  /** Opens the menu of a row. */
  async openMenu(goalId: GoalId): Promise<void> {
    const { host, grid, words, mayNotCheckIn } = this.#options;
    const fetched = await this.#fetch(() => fetchMenu(host.shadowRoot));
    const about = this.#about(goalId);
    const row = grid.focus.rowElement(this.placeOf(goalId));
    if (!fetched || !about || !row || !host.isConnected || !host.shadowRoot) return;
    this.#closeMenu?.();
    const { findings } = this.#tools;
    const messages = words.messagesNow(fetched.english);
    const button = row.querySelector('[data-act=menu]');
    this.#closeMenu = fetched.openRowMenu({
      root: host.shadowRoot,
      anchor: button?.checkVisibility() ? button : row,
      label: messages.move.menu.label(about.goal.title),
      items: fetched.menuItems({
        ...{ ...about, messages, mayNotCheckIn: mayNotCheckIn(goalId) },
        findings: findings.isKnown ? findings.countOf(goalId) : undefined,
        act: (name) => this.#act(name, goalId),
      }),
      closed: (isLeft) => {
        this.#closeMenu = undefined;
        if (!isLeft) grid.focus.settle(true);
      },
    });
  }

  /** Follows a pointer that was pressed on a row: it may come to drag it. */
  async press(press: PointerEvent, place: PlaceKey): Promise<void> {
    if (!press.isPrimary || press.button !== 0) return;
    const goalId = goalOfPlace(place);
    const ended = new AbortController();
    const end = () => ended.abort();
    const options = { signal: ended.signal, capture: true };
    globalThis.addEventListener('pointerup', end, options);
    globalThis.addEventListener('pointercancel', end, options);
    const { host, grid, words, say, tree } = this.#options;
    const fetched = await this.#fetch(() => fetchDrag(host.shadowRoot));
    const about = this.#about(goalId);
    const scroller = host.shadowRoot?.querySelector<HTMLElement>('.scroller');
    if (!fetched || !about || !scroller?.isConnected || !host.shadowRoot) return;
    if (ended.signal.aborted) return;
    ended.abort();
    this.#drag?.cancel();
    const scene = fetched.dragHost({
      ...{ ...about, root: host.shadowRoot, scroller, refused: say },
      messages: words.messagesNow(fetched.english),
      elementOf: (id) => grid.virtual.elementOf(id),
      begun: () => this.#begin(place),
      above: parentAt(tree(), place),
      open: (id) => grid.toggle(id, true),
      dropped: (parentId) => this.#tools.propose(goalId, parentId),
    });
    this.#drag = new fetched.MoveDrag(press, scene);
  }

  /** The row that is dragged stays rendered, however far the rows scroll. */
  #begin(place: PlaceKey): void {
    const { grid } = this.#options;
    grid.focus.set(place);
    grid.arrange(true);
  }

  /** Of several places of a goal the one with the focus, else the first. */
  placeOf(goalId: GoalId): PlaceKey {
    const { place } = this.#options.grid.focus;
    return place !== undefined && goalOfPlace(place) === goalId ? place : goalId;
  }

  #about(goalId: GoalId) {
    const source = this.#options.source();
    const goal: Goal | undefined = source?.workspace.records.goals.get(goalId);
    return source && goal && { ...source, goal };
  }

  #act(name: 'check-in' | 'explain' | 'findings' | 'move' | 'edit', goalId: GoalId): void {
    const { host, grid } = this.#options;
    if (name === 'edit') host.dispatchEvent(new PerfGoalEditEvent({ goalId }));
    else grid.openDetail(goalId, name);
  }

  async #fetch<Part extends { readonly english: Parameters<Words['whenThere']>[0] }>(
    fetch: () => Promise<Part>,
  ): Promise<Part | undefined> {
    const workspace: Workspace | undefined = this.#options.source()?.workspace;
    try {
      const [part] = await Promise.all([fetch(), workspace?.ready()]);
      await this.#options.words.whenThere(part.english);
      return part;
    } catch (error) {
      this.#tools.failed(error);
      return undefined;
    }
  }
}
