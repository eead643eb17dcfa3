import type { Workspace } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import type { Format } from '../format.ts';
import { BackupController } from './backup-controller.ts';
import { type KeptShown, isToSay } from './kept-view.ts';
import type { StorageAsked, StorageNotice } from './open-source.ts';
import type { Way } from './workspace-views.ts';

/** Knows what a storage has said about where its records are kept, for as long as people should see it. */
export class KeptController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #backup: BackupController;
  readonly #onDismiss: () => void;
  /** Counts storages; what an older one says is passed over. */
  #storage = 0;
  #notice: StorageNotice | undefined;

  /** @param onDismiss - Called by the button that closes what is said. */
  constructor(host: ReactiveControllerHost & EventTarget, onDismiss: () => void) {
    this.#host = host;
    this.#backup = new BackupController(host);
    this.#onDismiss = onDismiss;
  }

  /** What to ask of the storage of a source, which then is the one that is listened to. */
  asked(
    way: Way,
    { src, persist }: { readonly src: string; readonly persist: boolean },
  ): StorageAsked {
    const storage = ++this.#storage;
    return {
      ...(way === 'keep-rest' || way === 'begin-anew' ? { afterLoss: way } : {}),
      persist,
      onNotice: (notice) => {
        if (storage === this.#storage) this.#set(isToSay(notice, src) ? notice : undefined);
      },
    };
  }

  /** Forgets the storage and what it has said. */
  leave(): void {
    this.#storage += 1;
    this.#backup.leave();
    this.dismiss();
  }

  /** Forgets what was said. */
  dismiss(): void {
    this.#set(undefined);
  }

  /** What there is to show, for the workspace of the storage. */
  shown(workspace: Workspace, src: string, format: Format): KeptShown | undefined {
    const notice = this.#notice;
    if (!notice) return undefined;
    const download = () => void this.#backup.make(workspace, src);
    const backup = this.#backup.stage;
    return { notice, src, format, backup, download, dismiss: this.#onDismiss };
  }

  #set(notice: StorageNotice | undefined): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
