import {
  type FileProgress,
  PerfError,
  type Storage,
  type WorkspaceImportPlan,
} from '@throughline/core';
import type { LitElement, TemplateResult } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { PerfErrorEvent } from '../events.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { checkBackup, restoreBackup } from './restore-backup.ts';
import { english } from './restore-texts.ts';
import {
  type RestoreShown,
  type RestoreStage,
  type RestoreWays,
  restoreButton,
  restoreView,
  restoredView,
} from './restore-view.ts';

/** What restoring needs of the element. */
export interface RestoreNeeds {
  /** The storage that was lost, to begin anew. */
  readonly storage: () => Storage;
  /** Called once all is stored and the storage is closed again. */
  readonly restored: () => void;
}

/** Restores a backup that a person chooses: first the whole file is checked, then it is written. */
export class RestoreController {
  readonly #host: LitElement;
  readonly #locale: Pick<LocaleController<never>, 'messagesNow'>;
  readonly #needs: RestoreNeeds;
  readonly #hold: PageHold;
  #stage: RestoreStage = { kind: 'closed' };
  #working: AbortController | undefined;
  /** The version that was restored, for as long as it is said. */
  #restored: number | undefined;

  constructor(
    host: LitElement,
    locale: Pick<LocaleController<never>, 'messagesNow'>,
    needs: RestoreNeeds,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#needs = needs;
    this.#hold = new PageHold(host);
  }

  /** What there is to show beside a failure. */
  ways(): RestoreWays {
    const messages = this.#locale.messagesNow(english);
    const shown = this.#shown();
    return {
      isWriting: this.#stage.kind === 'writing',
      isStopped: this.#stage.kind === 'stopped',
      button: restoreButton(messages, shown),
      place: restoreView(messages, shown),
    };
  }

  /** That a backup was restored, until it was read. */
  notice(dismiss: () => void): TemplateResult | undefined {
    if (this.#restored === undefined) return undefined;
    return restoredView(this.#locale.messagesNow(english), this.#restored, dismiss);
  }

  #shown(): RestoreShown {
    return {
      stage: this.#stage,
      toggle: () => this.#toggle(),
      take: (file) => void this.#take(file),
      cancel: () => this.#cancel(),
    };
  }

  /** Forgets what was said. */
  dismiss(): void {
    this.#restored = undefined;
    this.#host.requestUpdate();
  }

  /** Stops the checking of a file. What is being written is written to its end, and not shown. */
  leave(): void {
    this.#working?.abort();
    this.#stage = { kind: 'closed' };
    this.dismiss();
  }

  #toggle(): void {
    this.#go({ kind: this.#stage.kind === 'closed' ? 'choose' : 'closed' });
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('#restore-file')?.focus();
    });
  }

  #cancel(): void {
    this.#working?.abort();
    this.#go({ kind: 'choose' });
  }

  async #take(file: File): Promise<void> {
    this.#working?.abort();
    const { signal } = (this.#working = new AbortController());
    const { name } = file;
    this.#go({ kind: 'checking', name, done: 0, total: file.size });
    try {
      const onProgress = (read: FileProgress) => {
        if (!signal.aborted) this.#go({ kind: 'checking', name, ...read });
      };
      const plan = await checkBackup(file, { signal, onProgress });
      signal.throwIfAborted();
      if (plan.kind === 'restore') return await this.#write(plan, name, signal);
      this.#refuse(name, plan.errors.length > 0 ? plan : empty);
    } catch (error) {
      if (!signal.aborted) this.#refuse(name, { errors: [{ line: 0, error }], errorCount: 1 });
    }
  }

  #refuse(name: string, { errors, errorCount: count }: Refusal): void {
    this.#go({ kind: 'refused', name, errors, count });
    this.#host.dispatchEvent(PerfErrorEvent.of(errors[0]?.error));
  }

  async #write(plan: WorkspaceImportPlan, name: string, signal: AbortSignal): Promise<void> {
    const onProgress = (written: FileProgress) => {
      if (!signal.aborted) this.#go({ kind: 'writing', name, ...written });
    };
    this.#hold.set(true);
    onProgress({ done: 0, total: plan.to });
    try {
      const restored = await restoreBackup(this.#needs.storage(), plan, onProgress);
      if (signal.aborted) return;
      this.#needs.restored();
      this.#restored = restored;
      this.#host.requestUpdate();
    } catch (error) {
      if (signal.aborted) return;
      this.#go({ kind: 'stopped', name, error });
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    } finally {
      this.#hold.set(false);
    }
  }

  /** Moves on; a focus whose place goes away is kept at what is shown in its place. */
  #go(stage: RestoreStage): void {
    const hadFocus = this.#host.shadowRoot?.activeElement != null;
    this.#stage = stage;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (!hadFocus || this.#host.shadowRoot?.activeElement) return;
      this.#host.renderRoot.querySelector<HTMLElement>('[part=restore]')?.focus();
    });
  }
}

/** What is wrong with a file. */
interface Refusal {
  readonly errors: readonly { readonly line: number; readonly error: unknown }[];
  readonly errorCount: number;
}

const empty: Refusal = {
  errors: [{ line: 0, error: new PerfError('bad-file', 'The file holds no changes.') }],
  errorCount: 1,
};
