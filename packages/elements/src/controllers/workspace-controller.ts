import { ContextEvent } from '@lit/context';
import type { Changed, Workspace } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { workspaceContext } from '../context.ts';

/** An element that reads a workspace: its own property wins over the one around it. */
export interface WorkspaceHost extends ReactiveControllerHost, HTMLElement {
  workspace?: Workspace | undefined;
}

/**
 * The workspace of an element: its own `.workspace`, else that of the `perf-workspace` around it.
 * Subscribes while the element is in the page and asks it to update when it wants to know of a
 * change; lets go of everything when the element leaves, and comes back with it.
 */
export class WorkspaceController implements ReactiveController {
  readonly #host: WorkspaceHost;
  readonly #wants: (changed: Changed, workspace: Workspace) => boolean;
  #around: Workspace | undefined;
  #release: (() => void) | undefined;
  #subscribed: Workspace | undefined;
  #stop: (() => void) | undefined;

  /** @param wants - Whether a change concerns the element; called once per change, for each of them. */
  constructor(
    host: WorkspaceHost,
    wants: (changed: Changed, workspace: Workspace) => boolean = () => true,
  ) {
    this.#host = host;
    this.#wants = wants;
    host.addController(this);
  }

  /** The workspace to read; `undefined` outside of one, and while it is being opened. */
  get workspace(): Workspace | undefined {
    return this.#host.workspace ?? this.#around;
  }

  hostConnected(): void {
    // A perf-workspace that is defined after this element announces itself with this event.
    this.#host.ownerDocument.addEventListener('context-provider', this.#ask);
    this.#ask();
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#ask);
    this.#release?.();
    this.#release = undefined;
    this.#around = undefined;
    this.#stop?.();
    this.#stop = undefined;
    this.#subscribed = undefined;
  }

  readonly #ask = (): void => {
    if (!this.#release) {
      this.#host.dispatchEvent(new ContextEvent(workspaceContext, this.#host, this.#take, true));
    }
  };

  readonly #take = (workspace: Workspace | undefined, release?: () => void): void => {
    if (release !== this.#release) this.#release?.();
    this.#release = release;
    if (workspace === this.#around) return;
    this.#around = workspace;
    this.#host.requestUpdate();
  };

  #follow(): void {
    const { workspace } = this;
    if (!this.#host.isConnected || workspace === this.#subscribed) return;
    this.#stop?.();
    this.#subscribed = workspace;
    this.#stop = workspace?.subscribe((changed) => {
      if (this.#wants(changed, workspace)) this.#host.requestUpdate();
    });
  }
}
