import type { GoalId } from '@throughline/core';
import {
  type TreegridKey,
  TypeAhead,
  treegridKey,
  typedCharacter,
} from '../controllers/treegrid-keys.ts';
import type { Way } from './move-targets.ts';
import { stopsOf } from './tree-focus.ts';
import type { TreeHost } from './tree-host.ts';
import { type Step, placeAt, rowBeginning, stepFor } from './tree-navigation.ts';
import { goalOfPlace, placeOfElement } from './tree-place.ts';

/** Turns keys, clicks and moves of the focus inside the grid into what the tree does. */
export class TreeInteraction {
  readonly #host: TreeHost;
  readonly #typeAhead = new TypeAhead();
  /** What the last key in a row meant. */
  #key: TreegridKey | undefined;

  constructor(host: TreeHost) {
    this.#host = host;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.defaultPrevented) return;
    const isBelow = target.closest('.detail') !== null;
    const done =
      this.#host.head.onKey(event) ||
      (isBelow ? this.#detailKey(event) : this.#rowKey(event, target));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const place = placeOfElement(target);
    if (place === undefined || target.closest('.detail')) return;
    const goalId = goalOfPlace(place);
    const act = target.closest<HTMLElement>('[data-act]');
    const { focus, rows } = this.#host;
    if (act) {
      focus.set(place, stopOf(act));
      this.#act(act, goalId);
    } else {
      focus.set(place);
      this.#host.arrange(true);
      this.#host.select(goalId);
    }
    // A double click opens and closes, as in lists of files.
    if (!act && event.detail === 2) this.#host.toggle(goalId, !rows.isOpen(rows.nodeOf(goalId)));
  };

  /** The place of the grid follows the focus, however it came there. */
  readonly onFocusin = (event: FocusEvent): void => {
    const target = event.target as Element;
    const place = placeOfElement(target);
    if (place === undefined || target.closest('.detail')) return;
    this.#host.focus.set(place, stopOf(target));
    this.#host.focus.settle(false);
  };

  /** The menu of the browser stays away where a key has led to the actions of a row. */
  readonly onContextmenu = (event: MouseEvent): void => {
    if (this.#key === 'menu') event.preventDefault();
  };

  readonly onPointerdown = (event: PointerEvent): void => {
    this.#key = undefined;
    const target = event.target as Element;
    const place = placeOfElement(target);
    if (place === undefined || target.closest('.detail, button')) return;
    void this.#host.changes.tools.press(event, place);
  };

  /** A finger that drags a row does not scroll. It is told before the first touch that it may be asked. */
  readonly onTouchmove = {
    handleEvent: (event: TouchEvent): void => {
      if (this.#host.changes.tools.isDragging && event.cancelable) event.preventDefault();
    },
    passive: false,
  };

  #detailKey(event: KeyboardEvent): boolean {
    const { goalId } = this.#host.focus;
    const isMove = (event.target as Element).closest('.region.move');
    if (goalId !== undefined && isMove && this.#moveKey(event, goalId)) return true;
    return event.key === 'Escape' && this.#host.closeDetail();
  }

  #rowKey(event: KeyboardEvent, target: Element): boolean {
    const { focus } = this.#host;
    const { goalId } = focus;
    if (goalId === undefined || !target.closest('[data-goal]')) return false;
    // A space in the middle of a title belongs to it.
    const isTyped = event.key === ' ' && this.#typeAhead.isOpen(event.timeStamp);
    const key = isTyped ? undefined : treegridKey(event, this.#host.isRightToLeft);
    this.#key = key;
    // Buttons inside a row are pressed as buttons are.
    const isButton = target instanceof HTMLButtonElement;
    if (isButton && (key === 'activate' || key === 'select')) return false;
    if (key) return this.#take(this.#step(key), goalId);
    return this.#moveKey(event, goalId) || this.#characterKey(event, goalId);
  }

  /** Alt with an arrow thinks of another parent; Ctrl or Command with z takes the last move back. */
  #moveKey(event: KeyboardEvent, goalId: GoalId): boolean {
    const { changes, isRightToLeft } = this.#host;
    const way = event.altKey ? wayOf(event.key, isRightToLeft) : undefined;
    if (way) void changes.moveTowards(goalId, way);
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    const isField = event.target instanceof HTMLInputElement;
    return way !== undefined || (isUndo && !isField && changes.undo());
  }

  #step(key: NonNullable<ReturnType<typeof treegridKey>>): Step {
    const { rows, focus, virtual } = this.#host;
    const row = rows.rowOf(rows.nodeOf(focus.place));
    const { stop, stops } = focus;
    return stepFor(key, { rows, row, stop, stops, pageSize: virtual.pageSize });
  }

  #take(step: Step, goalId: GoalId): boolean {
    const host = this.#host;
    const { rows, focus } = host;
    switch (step.kind) {
      case 'go':
        if (this.#key === 'up' && focus.place === placeAt(rows, 0) && host.head.enter())
          return true;
        focus.set(placeAt(rows, step.row), step.stop);
        host.arrange(true);
        return true;
      case 'toggle':
        host.toggle(goalId, step.open);
        return true;
      case 'open-siblings':
        host.openSiblings(focus.place ?? goalId);
        return true;
      case 'select':
        host.select(goalId);
        return true;
      case 'edit':
        host.toggleDetail(goalId, 'check-in');
        return true;
      case 'menu':
        void host.changes.tools.openMenu(goalId);
        return true;
      case 'enter':
        if (focus.holder) this.#act(focus.holder, goalId);
        return true;
      case 'stay':
        return true;
    }
  }

  #characterKey(event: KeyboardEvent, goalId: GoalId): boolean {
    const host = this.#host;
    if (event.key === 'Escape') return host.closeDetail() || host.clearSearch();
    const character = typedCharacter(event);
    if (character === undefined) return false;
    if (!this.#typeAhead.isOpen(event.timeStamp) && this.#command(character, goalId)) return true;
    const { rows, focus } = host;
    const typed = this.#typeAhead.add(character, event.timeStamp);
    const row = rowBeginning(rows, rows.rowOf(rows.nodeOf(focus.place)), typed);
    if (row < 0) return true;
    focus.set(placeAt(rows, row));
    host.arrange(true);
    return true;
  }

  #command(character: string, goalId: GoalId): boolean {
    switch (character) {
      case 'c':
        this.#host.toggleDetail(goalId, 'check-in');
        return true;
      case 'e':
        this.#host.toggleDetail(goalId, 'explain');
        return true;
      case 'f':
        this.#host.toggleDetail(goalId, 'findings');
        return true;
      case 'm':
        this.#host.toggleDetail(goalId, 'move');
        return true;
      case '/':
        this.#host.goToSearch();
        return true;
      case '?':
        this.#host.showKeys();
        return true;
      default:
        return false;
    }
  }

  /** Does what an element inside a row offers. */
  #act(element: HTMLElement, goalId: GoalId): void {
    const { rows } = this.#host;
    const node = rows.nodeOf(goalId);
    switch (element.dataset['act'] ?? element.dataset['enter']) {
      case 'toggle':
        this.#host.toggle(goalId, !rows.isOpen(node));
        break;
      case 'check-in':
        this.#host.toggleDetail(goalId, 'check-in');
        break;
      case 'explain':
        this.#host.toggleDetail(goalId, 'explain');
        break;
      case 'places':
        this.#host.toggleDetail(goalId, 'places');
        break;
      case 'findings':
        this.#host.toggleDetail(goalId, 'findings');
        break;
      case 'menu':
        void this.#host.changes.tools.openMenu(goalId);
        break;
      default:
        this.#host.select(goalId);
    }
  }
}

/** Where Alt with an arrow moves a goal; the sides are changed where pages read from the right. */
function wayOf(key: string, isRightToLeft: boolean): Way | undefined {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowLeft') return isRightToLeft ? 'in' : 'out';
  if (key === 'ArrowRight') return isRightToLeft ? 'out' : 'in';
  return undefined;
}

/** The place of an element among the stops of its row; -1 for the row, and for what is none. */
function stopOf(element: Element): number {
  const row = element.closest('[role="row"]');
  const stop = element.closest('[data-stop]');
  return row && stop ? stopsOf(row).indexOf(stop as HTMLElement) : -1;
}
