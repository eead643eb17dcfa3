import { systemNow } from '@throughline/core/system';
import { html } from 'lit';
import type { Format } from '../format.ts';
import type { Messages } from '../messages.ts';
import { icon } from '../parts/icons.ts';
import { isBackupDue, lastBackup } from './backup.ts';
import type { StorageNotice } from './open-source.ts';

/** What is shown of a notice, and what its buttons do. */
export interface KeptShown {
  readonly notice: StorageNotice;
  readonly src: string;
  readonly format: Format;
  readonly download: () => void;
  readonly dismiss: () => void;
}

/** Whether a person is to hear of a notice: of a missing second copy only when a backup is due. */
export function isToSay({ kind }: StorageNotice, src: string): boolean {
  return kind !== 'second-copy-kept' && (kind !== 'no-second-copy' || isBackupDue(src));
}

/** What became of what this browser keeps, when the last backup was made, and a way to make one. */
export function keptView({ workspace, words }: Messages, shown: KeptShown) {
  const { notice, src, format } = shown;
  const at = lastBackup(src);
  const text = {
    repaired: workspace.repaired,
    'repaired-in-part': workspace.repairedInPart,
    'no-second-copy': workspace.noSecondCopy,
    'second-copy-behind': workspace.secondCopyBehind,
    'second-copy-kept': '',
  }[notice.kind];
  return html`
    <div class="notice warn" part="notice" role="status">
      ${icon('at-risk')}
      <div class="grow">
        <p>${text}</p>
        <p class="muted">
          ${at ? workspace.lastBackup(format.age(at, systemNow())) : workspace.noBackup}
        </p>
      </div>
      <div class="actions">
        <button type="button" @click=${shown.download}>${workspace.downloadBackup}</button>
        <button type="button" @click=${shown.dismiss}>${words.close}</button>
      </div>
    </div>
  `;
}
