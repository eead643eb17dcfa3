import { type Steps, inSlices } from '@throughline/core';
import { systemPause } from '@throughline/core/system';
import type { Arranger } from './arranger.ts';
import type { Tree } from './tree-shape.ts';

/** Trees of so many goals or fewer are arranged at once: it takes less than people notice. */
const fewGoals = 2000;

/** Something that works out in steps what it then has of a tree at once. */
export interface SlicedArranger extends Arranger {
  steps(tree: Tree): Steps<void>;
}

/** What is to be arranged, and how. */
export interface Asked {
  readonly arranger: SlicedArranger;
  /** Alike for arrangers that differ in nothing but the records that they read. */
  readonly way: string;
}

/** What arranging in slices needs. */
export interface ArrangingOptions {
  /** The tree to arrange, in the order that it has by itself. */
  readonly tree: () => Tree;
  /** Called when a tree can be shown as it was asked for. */
  readonly changed: () => void;
  /** Lets the page have its turn, where a slice took long enough. */
  readonly pause?: () => Promise<void>;
}

interface Running extends Asked {
  readonly stop: AbortController;
  readonly done: Promise<boolean>;
}

/**
 * Arranges large trees a few milliseconds at a time. What was arranged before stays until all of the next one is
 * there; whoever asks for another one meanwhile stops that.
 */
export class ArrangingWork {
  readonly #options: ArrangingOptions;
  #shown: Arranger | undefined;
  #running: Running | undefined;

  constructor(options: ArrangingOptions) {
    this.#options = options;
  }

  /** Whether something asked for is still to come. */
  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Settles with `true` once what was asked for last can be shown, with `false` once something else is asked for. */
  get done(): Promise<boolean> {
    return this.#running?.done ?? Promise.resolve(true);
  }

  /** What to arrange a tree by until it can be arranged by what is asked for, which begins. */
  next(asked: Asked | undefined): Arranger | undefined {
    if (!asked || asked.arranger === this.#shown) return this.now(asked);
    // Records that change again and again keep nothing from being shown: the newer ones come after it.
    if (this.#running?.way === asked.way) return this.#shown;
    if (this.#options.tree().goals.length <= fewGoals) return this.now(asked);
    this.stop();
    const stop = new AbortController();
    this.#running = { ...asked, stop, done: this.#run(asked.arranger, stop.signal) };
    return this.#shown;
  }

  /** What is asked for, to be shown at once, as where nothing is shown yet. */
  now(asked: Asked | undefined): Arranger | undefined {
    this.stop();
    this.#shown = asked?.arranger;
    return this.#shown;
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#running?.stop.abort();
    this.#running = undefined;
  }

  async #run(arranger: SlicedArranger, signal: AbortSignal): Promise<boolean> {
    const { tree, changed, pause = systemPause() } = this.#options;
    try {
      // It is known to be under way before the first step.
      await pause();
      await inSlices(arranger.steps(tree()), { pause, signal });
    } catch {
      // Whatever failed fails again where it is shown, and is told there.
    }
    if (signal.aborted) return false;
    this.#running = undefined;
    this.#shown = arranger;
    changed();
    return true;
  }
}
