import type { Changed, Workspace, WorkspaceReading } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pastContext, workspaceContext } from '../context.ts';
import { PerfMomentEvent } from '../events.ts';
import { contextAsker } from './context-asker.ts';
import { pastAsWorkspace } from './past-as-workspace.ts';

/** An element that reads a workspace: its own property wins over the one around it. */
export interface WorkspaceHost extends ReactiveControllerHost, HTMLElement {
  workspace?: Workspace | undefined;
}

/** How an element declares its property `workspace`; the attribute, the id of another element, is read here. */
export const workspaceProperty = { converter: { fromAttribute: () => undefined } } as const;

/**
 * The workspace of an element: its own `.workspace`, else that of the `perf-workspace` whose id its attribute
 * `workspace` names, else of the one around it. Subscribes while the element is in the page and asks it to
 * update when it wants to know of a change; lets go of everything when the element leaves, and comes back with it.
 */
export class WorkspaceController implements ReactiveController {
  readonly #host: WorkspaceHost;
  readonly #wants: (changed: Changed, workspace: Workspace) => boolean;
  readonly #around;
  readonly #past;
  #subscribed: Workspace | undefined;
  #stop: (() => void) | undefined;
  #named: string | null = null;
  #pastShown: { readonly reading: WorkspaceReading; readonly shown: Workspace } | undefined;

  /** @param wants - Whether a change concerns the element; called once per change, for each of them. */
  constructor(
    host: WorkspaceHost,
    wants: (changed: Changed, workspace: Workspace) => boolean = () => true,
  ) {
    this.#host = host;
    this.#wants = wants;
    const asked = { host, place: () => this.place, changed: () => host.requestUpdate() };
    this.#around = contextAsker(workspaceContext, asked);
    this.#past = contextAsker(pastContext, asked);
    host.addController(this);
  }

  /** The workspace as it is; `undefined` outside of one, and while it is being opened. */
  get workspace(): Workspace | undefined {
    return this.#host.workspace ?? this.#around.value;
  }

  /** What to show: the moment of the past that the `perf-workspace` shows, else the workspace as it is. */
  get reading(): WorkspaceReading | undefined {
    return this.#host.workspace ?? this.#past.value ?? this.#around.value;
  }

  /** As `reading`, for elements that offer commands: in a moment of the past nobody may change anything. */
  get shown(): Workspace | undefined {
    const { workspace, reading } = this;
    if (!workspace || !reading || reading === workspace) return workspace;
    if (this.#pastShown?.reading !== reading) {
      this.#pastShown = { reading, shown: pastAsWorkspace(reading, workspace) };
    }
    return this.#pastShown.shown;
  }

  /** Whether what is to be shown is over, so that nothing of it can be changed. */
  get isPast(): boolean {
    return this.reading !== this.workspace;
  }

  /**
   * Asks the `perf-workspace` to show a moment to all elements inside.
   *
   * @param at - A day, at its end, or an instant; empty for now.
   * @returns Whether no host has cancelled it.
   */
  showMoment(at: string): boolean {
    return this.place?.dispatchEvent(new PerfMomentEvent({ at })) ?? false;
  }

  hostConnected(): void {
    // A perf-workspace that is defined or comes after this element announces itself with this event.
    this.#host.ownerDocument.addEventListener('context-provider', this.#ask);
    this.#ask();
    this.#follow();
  }

  hostUpdate(): void {
    const named = this.#host.getAttribute('workspace');
    if (named !== this.#named) {
      this.#named = named;
      this.#around.release();
      this.#past.release();
      this.#ask();
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#ask);
    this.#around.release();
    this.#past.release();
    this.#stop?.();
    this.#stop = undefined;
    this.#subscribed = undefined;
  }

  /** Where to ask; `null` while there is nobody of the id that was named. */
  get place(): Element | null {
    const named = this.#host.getAttribute('workspace');
    if (!named) return this.#host;
    const root = this.#host.getRootNode() as Partial<DocumentOrShadowRoot & NonElementParentNode>;
    return root.getElementById?.(named) ?? this.#host.ownerDocument.getElementById(named);
  }

  readonly #ask = (): void => {
    if (!this.#host.isConnected) return;
    this.#around.ask();
    this.#past.ask();
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
