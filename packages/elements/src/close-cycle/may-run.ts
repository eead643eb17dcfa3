import type { GoalId, KnownCommand, Workspace } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of asking at a stretch. */
const stretchMs = 8;

/** On which of some goals the viewer may run a command, and whether all of them have been asked about. */
export interface Allowed {
  readonly mine: ReadonlySet<GoalId>;
  readonly isWhole: boolean;
}

const nothing: Allowed = { mine: new Set(), isWhole: true };

/**
 * On which goals the viewer may run a command. A cycle may hold very many, so they are asked about a few milliseconds
 * at a time, and the host is updated as answers come.
 */
export class MayRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #commandOn: (goalId: GoalId) => KnownCommand;
  readonly #known = new Map<GoalId, boolean>();
  #of: Workspace | undefined;
  #version = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last answer about all of some goals. */
  #last: { readonly goalIds: readonly GoalId[]; readonly allowed: Allowed } | undefined;

  constructor(host: ReactiveControllerHost, commandOn: (goalId: GoalId) => KnownCommand) {
    this.#host = host;
    this.#commandOn = commandOn;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Those on which the viewer may run it, in the order given, as far as it is known.
   *
   * @param workspace - `undefined` for a moment of the past, in which nothing can be run.
   * @param keeps - Whether answers are kept though records have changed, as while many goals are closed.
   */
  among(goalIds: readonly GoalId[], workspace: Workspace | undefined, keeps: boolean): Allowed {
    if (!workspace) return nothing;
    const isOther = workspace !== this.#of || (workspace.version !== this.#version && !keeps);
    if (isOther) this.#known.clear();
    if (isOther) this.#last = undefined;
    this.#of = workspace;
    if (isOther) this.#version = workspace.version;
    if (this.#last?.goalIds === goalIds) return this.#last.allowed;
    const isWhole = this.#ask(goalIds, workspace);
    clearTimeout(this.#timer);
    if (!isWhole) this.#timer = setTimeout(() => this.#host.requestUpdate());
    const mine = new Set(goalIds.filter((id) => this.#known.get(id) === true));
    const allowed = { mine, isWhole };
    this.#last = isWhole ? { goalIds, allowed } : undefined;
    return allowed;
  }

  #ask(goalIds: readonly GoalId[], workspace: Workspace): boolean {
    const until = performance.now() + stretchMs;
    for (const goalId of goalIds) {
      if (this.#known.has(goalId)) continue;
      this.#known.set(goalId, workspace.may(this.#commandOn(goalId)).allowed);
      if (performance.now() > until) return false;
    }
    return true;
  }
}
