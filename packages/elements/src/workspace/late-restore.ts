import { PerfError } from '@throughline/core';
import type { LitElement, TemplateResult } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { RestoreController, RestoreNeeds } from './restore-controller.ts';
import type { RestoreWays } from './restore-view.ts';

/** Restoring a backup, which few pages ever see: fetched where a browser has lost what it kept. */
export class LateRestore {
  readonly #host: LitElement;
  readonly #locale: Pick<LocaleController<never>, 'messagesNow'>;
  readonly #needs: RestoreNeeds;
  #controller: RestoreController | undefined;

  constructor(
    host: LitElement,
    locale: Pick<LocaleController<never>, 'messagesNow'>,
    needs: RestoreNeeds,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#needs = needs;
  }

  /** Fetches what restores where a failure is of that kind; where it cannot be had, trying again asks once more. */
  async fetchFor(error: unknown): Promise<void> {
    if (this.#controller || !(error instanceof PerfError) || error.code !== 'storage-lost') return;
    const part = await import('./restore-controller.ts').catch(() => undefined);
    if (!part) return;
    this.#controller ??= new part.RestoreController(this.#host, this.#locale, this.#needs);
    this.#host.requestUpdate();
  }

  /** What there is to show beside a failure; nothing before it was fetched. */
  ways(): RestoreWays | undefined {
    return this.#controller?.ways();
  }

  /** That a backup was restored, until it was read. */
  notice(dismiss: () => void): TemplateResult | undefined {
    return this.#controller?.notice(dismiss);
  }

  /** Forgets what was said. */
  dismiss(): void {
    this.#controller?.dismiss();
  }

  /** Stops the checking of a file. What is being written is written to its end, and not shown. */
  leave(): void {
    this.#controller?.leave();
  }
}
