import type { GoalId, Workspace } from '@throughline/core';
import { type TemplateResult, nothing } from 'lit';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { RaisingHost, SlipRaising } from './slip-raising.ts';

/** What comes after a check-in: where it tells a slip, the form that raises that, which is fetched then. */
export class AfterCheckIn {
  readonly #host: RaisingHost;
  #raising: SlipRaising | undefined;
  #turn = 0;

  constructor(host: RaisingHost) {
    this.#host = host;
  }

  /** Whether words would be lost with it. */
  get isWritten(): boolean {
    return this.#raising?.isWritten ?? false;
  }

  /** Offers to raise a goal, if it has slipped. Where the form cannot be fetched, the check-in is stored all the same. */
  async offer(goalId: GoalId, workspace: Workspace): Promise<void> {
    const turn = (this.#turn += 1);
    const { element } = this.#host;
    const Raising = await loadRaising(element.shadowRoot ?? element).catch(() => undefined);
    if (!Raising || turn !== this.#turn || !element.isConnected) return;
    this.#raising = new Raising(this.#host, goalId, workspace);
    element.requestUpdate();
  }

  /** Forgets what it offers, such as for another goal. */
  clear(): void {
    this.#turn += 1;
    this.#raising?.end();
    this.#raising = undefined;
  }

  view(workspace: Workspace): TemplateResult | typeof nothing {
    return this.#raising?.view(workspace) ?? nothing;
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
