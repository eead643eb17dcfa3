import type { GoalId, Workspace } from '@throughline/core';
import { type TemplateResult, nothing } from 'lit';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { RaisingHost, SlipRaising } from './slip-raising.ts';

/**
 * What comes after a check-in: where it tells a slip, the form that raises that, which is fetched then. One in which
 * words are written waits for its viewer and goal.
 */
export class AfterCheckIn {
  readonly #host: RaisingHost;
  #raisings: readonly SlipRaising[] = [];
  #turn = 0;

  constructor(host: RaisingHost) {
    this.#host = host;
  }

  /** Whether words would be lost with it. */
  get isWritten(): boolean {
    return this.#shown?.isWritten ?? false;
  }

  /** Offers to raise a goal, if it has slipped. Where the form cannot be fetched, the check-in is stored all the same. */
  async offer(goalId: GoalId, workspace: Workspace): Promise<void> {
    const turn = (this.#turn += 1);
    const { element } = this.#host;
    const Raising = await loadRaising(element.shadowRoot ?? element).catch(() => undefined);
    if (!Raising || turn !== this.#turn || !element.isConnected) return;
    if (this.#shown) return;
    this.#raisings = [...this.#raisings, new Raising(this.#host, goalId, workspace)];
    element.requestUpdate();
  }

  /** Forgets what it offers, such as for another goal, but for what words are written in. */
  clear(): void {
    this.#turn += 1;
    this.#raisings = this.#raisings.filter((raising) => !raising.endIfBlank());
  }

  view(workspace: Workspace): TemplateResult | typeof nothing {
    return this.#shown?.view(workspace) ?? nothing;
  }

  get #shown(): SlipRaising | undefined {
    return this.#raisings.find(({ isShown }) => isShown);
  }
}

async function loadRaising(root: HTMLElement | ShadowRoot) {
  const [{ SlipRaising: Raising }, { default: styles }] = await Promise.all([
    import('./slip-raising.ts'),
    import('../parts/field.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return Raising;
}
