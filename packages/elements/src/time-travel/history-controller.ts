import type { Instant, Workspace } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is known of how far back a history goes. */
export type History =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'begins'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Reads when the history of a workspace begins, once for each workspace, and again where there was none yet. */
export class HistoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #workspace: Workspace | undefined;
  #version = 0;
  #history: History = { kind: 'reading' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Nothing to open: it reads what it is asked for. */
  hostConnected(): void {}

  /** What is known of the history of a workspace; asks for it where nothing is. */
  of(workspace: Workspace): History {
    const isFirstCommit = this.#history.kind === 'none' && workspace.version !== this.#version;
    if (workspace !== this.#workspace || isFirstCommit) void this.#read(workspace);
    return this.#history;
  }

  /** Forgets what was read, so that it is read again. */
  forget(): void {
    this.#workspace = undefined;
  }

  async #read(workspace: Workspace): Promise<void> {
    this.#workspace = workspace;
    this.#version = workspace.version;
    this.#history = { kind: 'reading' };
    const found = await workspace.began().then(
      (at): History => (at === null ? { kind: 'none' } : { kind: 'begins', at }),
      (error: unknown): History => ({ kind: 'failed', error }),
    );
    if (workspace !== this.#workspace) return;
    this.#history = found;
    this.#host.requestUpdate();
  }
}
