import type { Workspace } from '@throughline/core';
import { type PlainData, type PlainState, readPlain } from './plain-source.ts';

/** What plain goals need of the element around them. */
export interface PlainGoalsOptions {
  /** Called where they cannot be shown. */
  readonly failed: (error: unknown) => void;
  /** Called when what they are shown with has been fetched. */
  readonly changed: () => void;
}

/** Goals as plain data, and what became of them. */
export class PlainGoals {
  readonly #options: PlainGoalsOptions;
  #state: PlainState = { kind: 'none' };

  constructor(options: PlainGoalsOptions) {
    this.#options = options;
  }

  get kind(): PlainState['kind'] {
    return this.#state.kind;
  }

  /** The workspace that they make; `undefined` until it can be made. */
  get workspace(): Workspace | undefined {
    return this.#state.kind === 'ready' ? this.#state.workspace : undefined;
  }

  /** Reads them; where something has to be fetched first, once more after that. */
  read(data: PlainData): void {
    const { failed, changed } = this.#options;
    this.#state = readPlain(data, (error) => {
      if (error) this.#state = { kind: 'failed', error };
      else this.read(data);
      if (error) failed(error);
      changed();
    });
    if (this.#state.kind === 'failed') failed(this.#state.error);
  }
}
