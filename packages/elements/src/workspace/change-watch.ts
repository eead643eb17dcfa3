import { PerfError, type Workspace } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PerfErrorEvent } from '../events.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { showsError } from './workspace-views.ts';

/**
 * Watches what becomes of changes: keeps the page from being left while one is being stored, and knows of one that
 * was taken back which no element inside shows itself.
 */
export class ChangeWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #hold: PageHold;
  /** A change that was taken back, to be said until it is dismissed. */
  takenBack: { readonly error: unknown } | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#hold = new PageHold(host);
    host.addController(this);
    host.addEventListener('perf-error', this.#onError);
  }

  /** Follows a workspace, in place of the one before. */
  follow(workspace: Workspace): void {
    this.leave();
    let setAside = workspace.setAside.length;
    const stop = workspace.subscribe(({ cause, records }) => {
      if (cause === 'rolled-back') this.#tookBack();
      this.#hold.set(workspace.unstored > 0);
      const earlier = setAside;
      setAside = workspace.setAside.length;
      if (records.has('people') || setAside !== earlier) this.#host.requestUpdate();
    });
    this.#stop = () => {
      stop();
      this.#hold.set(false);
    };
  }

  /** Follows nothing any more. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    this.#stop = undefined;
  }

  hostDisconnected(): void {
    this.leave();
  }

  dismiss(): void {
    this.takenBack = undefined;
    this.#host.requestUpdate();
  }

  /** Says so once the element that asked for the change has been told, unless it shows it itself. */
  #tookBack(error?: unknown, origin?: EventTarget): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (showsError(origin)) return;
      this.takenBack = error ? { error } : (this.takenBack ?? { error });
      this.#host.requestUpdate();
    });
  }

  readonly #onError = (event: PerfErrorEvent): void => {
    if (event.target === this.#host || !this.#stop) return;
    const { code, message, ids } = event.detail;
    if (code.startsWith('storage-') && code !== 'unknown') {
      this.#tookBack(new PerfError(code, message, { ids }), event.composedPath()[0]);
    }
  };
}
