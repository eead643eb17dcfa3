import { inSlices } from '@throughline/core';
import { systemPause } from '@throughline/core/system';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TreeState } from './tree-state.ts';

/** Milliseconds without typing until a large tree is searched, and until the count is read out. */
const pauseMs = { search: 120, said: 600 };
/** From so many goals on a search waits for a pause. */
const manyGoals = 5000;

/** What the search needs of the tree around it. */
export interface SearchBoxOptions {
  readonly state: TreeState;
  /** The field. */
  readonly field: () => HTMLElement | null;
  /** Called when the rows are others. */
  readonly searched: () => void;
  /** Called with the number of goals found, once the typing pauses. */
  readonly found: (matches: number) => void;
  /** Moves the focus into the rows. */
  readonly enterRows: () => void;
  /** Called before a search ends: the goal that stays in view. */
  readonly goalInView: () => Parameters<TreeState['endSearch']>[0];
}

/** The search field of a tree: what is typed narrows the rows, Escape clears it, arrow down enters them. */
export class TreeSearchBox implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SearchBoxOptions;
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Stops the looking that is under way. */
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: SearchBoxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What stands in the field. */
  get typed(): string {
    return this.#typed;
  }

  hostDisconnected(): void {
    this.#callOff();
  }

  focus(): void {
    this.#options.field()?.focus();
  }

  /** Ends the search, with the goal in view that was so before. */
  clear(): void {
    this.#callOff();
    this.#typed = '';
    this.#options.state.endSearch(this.#options.goalInView());
    this.#host.requestUpdate();
  }

  /** As `clear`, with the focus in the field. */
  readonly onClear = (): void => {
    this.clear();
    this.focus();
  };

  readonly onInput = (event: InputEvent): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
    this.#callOff();
    if (this.#options.state.total > manyGoals) this.#later(pauseMs.search, this.#searchInSlices);
    else this.#search();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key !== 'Escape' && key !== 'ArrowDown' && key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape' && this.#typed) {
      this.clear();
      return;
    }
    if (this.#typed !== this.#options.state.query) this.#search();
    this.#options.enterRows();
  };

  readonly #search = (): void => {
    const { state, found, searched } = this.#options;
    this.#callOff();
    state.search(this.#typed);
    searched();
    this.#host.requestUpdate();
    const { matches } = state;
    if (matches !== undefined) this.#later(pauseMs.said, () => found(matches));
  };

  /** What was found before stays until all of the next is there. */
  readonly #searchInSlices = async (): Promise<void> => {
    const { signal } = (this.#stop = new AbortController());
    try {
      const steps = this.#options.state.searchSteps(this.#typed);
      await inSlices(steps, { pause: systemPause(), signal });
    } catch {
      // Whatever failed fails again in the search itself, and is told there.
    }
    if (!signal.aborted) this.#search();
  };

  #callOff(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
  }

  #later(ms: number, act: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }
}
