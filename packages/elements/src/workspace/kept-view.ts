import { systemNow } from '@throughline/core/system';
import { html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { Messages } from './texts.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import type { BackupStage } from './backup-controller.ts';
import { isBackupDue, lastBackup } from './backup.ts';
import type { StorageNotice } from './open-source.ts';

/** What is shown of a notice, and what its buttons do. */
export interface KeptShown {
  readonly notice: StorageNotice;
  readonly src: string;
  readonly format: Format;
  readonly backup: BackupStage;
  readonly download: () => void;
  readonly dismiss: () => void;
}

/** Whether a person is to hear of a notice: of a missing second copy only when a backup is due. */
export function isToSay({ kind }: StorageNotice, src: string): boolean {
  return kind !== 'second-copy-kept' && (kind !== 'no-second-copy' || isBackupDue(src));
}

/** What became of what this browser keeps, when the last backup was made, and a way to make one. */
export function keptView(messages: Messages, shown: KeptShown) {
  const { workspace, words } = messages;
  const { notice, src, format, backup } = shown;
  const at = lastBackup(src);
  const isMaking = backup.kind === 'making';
  const text = {
    repaired: workspace.repaired,
    'repaired-in-part': workspace.repairedInPart,
    'no-second-copy': workspace.noSecondCopy,
    'second-copy-behind': workspace.secondCopyBehind,
    'second-copy-kept': '',
  }[notice.kind];
  return html`
    <div class="notice warn" part="notice">
      ${icon('at-risk')}
      <div class="grow">
        <div role="status" aria-atomic="false">
          <p>${text}</p>
          <p class="muted">
            ${at ? workspace.lastBackup(format.age(at, systemNow())) : workspace.noBackup}
          </p>
          ${isMaking ? html`<p class="muted">${workspace.makingBackup}</p>` : nothing}
        </div>
        ${isMaking ? makingBar(workspace.makingBackup, backup) : nothing}
        <p class="muted" id="backup-holds">${workspace.backupHolds}</p>
      </div>
      <div class="actions">
        <button
          type="button"
          aria-describedby="backup-holds"
          aria-disabled=${isMaking ? 'true' : 'false'}
          @click=${shown.download}
        >
          ${workspace.downloadBackup}
        </button>
        <button type="button" @click=${shown.dismiss}>${words.close}</button>
      </div>
    </div>
    ${
      backup.kind === 'failed'
        ? problem(messages, { title: workspace.backupFailed, error: backup.error })
        : nothing
    }
  `;
}

function makingBar(label: string, { done, total }: BackupStage & { kind: 'making' }) {
  return total > 0
    ? html`<progress aria-label=${label} .max=${total} .value=${done}></progress>`
    : html`<progress aria-label=${label}></progress>`;
}
