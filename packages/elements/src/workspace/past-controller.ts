import { ContextProvider } from '@lit/context';
import {
  type Instant,
  type Workspace,
  type WorkspaceReading,
  endOfDay,
  zoneOf,
} from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import { pastContext } from '../context.ts';
import { PerfErrorEvent } from '../events.ts';

/** What is shown of the past. */
export type PastShown =
  | { readonly kind: 'present' }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'past'; readonly reading: WorkspaceReading }
  /** With what is shown still: what was shown before stays. */
  | {
      readonly kind: 'failed';
      readonly error: unknown;
      readonly reading?: WorkspaceReading | undefined;
    };

/** Gives all elements inside a workspace one moment of the past, once it is there: all figures follow together. */
export class PastController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #provider;
  #shown: PastShown = { kind: 'present' };
  /** Counts what was asked for; the answer to an older question is not shown. */
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: pastContext });
  }

  get shown(): PastShown {
    return this.#shown;
  }

  /**
   * Shows the workspace as it was.
   *
   * @param at - A day, whose end for the viewer is meant, or an instant; empty for the present.
   */
  async show(workspace: Workspace | undefined, at: string | null): Promise<void> {
    const asked = (this.#asked += 1);
    if (!workspace || !at) return this.#set({ kind: 'present' });
    // What is on the page stays until all of it can be replaced.
    if (this.#shown.kind !== 'past') this.#set({ kind: 'fetching' });
    try {
      const reading = await workspace.at(momentOf(workspace, at));
      if (asked === this.#asked) this.#set({ kind: 'past', reading });
    } catch (error) {
      if (asked !== this.#asked) return;
      const reading = this.#provider.value;
      this.#set({ kind: 'failed', error, reading });
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  #set(shown: PastShown): void {
    this.#shown = shown;
    this.#provider.setValue('reading' in shown ? shown.reading : undefined);
    this.#host.requestUpdate();
  }
}

function momentOf({ records, viewer }: Workspace, at: string): Instant {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(at)) return at;
  return new Date(endOfDay(at, zoneOf(records, viewer)) - 1).toISOString();
}
