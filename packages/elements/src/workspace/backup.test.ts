import { expect, waitUntil } from '@open-wc/testing';
import {
  PerfError,
  type Storage,
  memoryStorages,
  planWorkspaceImport,
  restoreStorage,
  workspaceHash,
} from '@throughline/core';
import type { PerfErrorEvent } from '../events.ts';
import { company } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { reportIn } from '../testing/lost.ts';
import { address, button, impatient, workspaceOf } from '../testing/opened.ts';
import { PerfWorkspace } from './workspace.ts';

/** An open element that reminds of backups, and what it has the browser save. */
async function reminded(change: Partial<Storage> = {}) {
  const src = `reminded:${performance.now()}`;
  const storages = memoryStorages();
  PerfWorkspace.storages.set('reminded', (name, { onNotice }) => {
    onNotice?.({ kind: 'no-second-copy' });
    return { ...storages(name), ...change };
  });
  const initial = address(company);
  const open = async () => {
    const element = await workspaceOf({ src, viewer: 'ann', initial });
    await waitUntil(() => element.workspace);
    await element.updateComplete;
    return element;
  };
  const element = await open();
  return { element, open, storage: () => storages(src.slice('reminded:'.length)) };
}

const download = (element: HTMLElement) => button(element, 'Download a backup')!;
const isBusy = (element: HTMLElement) => download(element).ariaDisabled === 'true';

describe('<perf-workspace> and its backup', () => {
  impatient();
  const saved: { readonly name: string; readonly href: string }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    saved.length = 0;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, href: this.href });
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it('[T54] saves a backup, says when, and does not remind again for a week', async () => {
    const { element, open } = await reminded();
    expect(textOf(element)).to.contain('all that you may see here, with its past');
    download(element).focus();
    download(element).click();
    await waitUntil(() => textOf(element).includes('Last backup from this browser'));
    expect(saved[0]!.name).to.match(/^reminded-\d.*-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.equal(download(element));
    element.remove();
    expect(textOf(await open())).not.to.contain('one place');
  });

  it('[T54] a backup begins another workspace with the same records and history', async () => {
    const { element, storage } = await reminded();
    await reportIn(storage(), 14);
    download(element).click();
    await waitUntil(() => saved.length > 0);
    const text = await (await fetch(saved[0]!.href)).text();
    const other = memoryStorages()('other');
    await restoreStorage(other, await planWorkspaceImport(text));
    const hash = await workspaceHash(other);
    expect(hash).to.deep.equal(await workspaceHash(storage()));
    expect(hash.version).to.equal(2);
  });

  it('[T54] says that a backup is being made, and makes one at a time', async () => {
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    const { commits } = memoryStorages()('none');
    const { element } = await reminded({
      async *commits() {
        await held;
        yield* commits(0);
      },
    });
    download(element).click();
    download(element).click();
    await waitUntil(() => isBusy(element));
    const bar = element.shadowRoot!.querySelector('progress')!;
    expect(bar.getAttribute('aria-label')).to.equal('The backup is being made');
    expect(textOf(element)).to.contain('No backup was made in this browser yet');
    await expect(element).to.be.accessible();
    go();
    await waitUntil(() => !isBusy(element));
    expect(saved).to.have.length(1);
  });

  it('[T54] says why a backup could not be made, tells the page, and counts none', async () => {
    const { element } = await reminded({
      // eslint-disable-next-line require-yield -- reading the first commit fails
      async *commits() {
        await Promise.resolve();
        throw new PerfError('storage-unavailable', 'The disk is gone.');
      },
    });
    const codes: string[] = [];
    element.addEventListener('perf-error', (event: PerfErrorEvent) =>
      codes.push(event.detail.code),
    );
    download(element).click();
    await waitUntil(() => textOf(element).includes('The backup could not be made'));
    expect(codes).to.deep.equal(['storage-unavailable']);
    expect([saved.length, isBusy(element)]).to.deep.equal([0, false]);
    expect(textOf(element)).to.contain('No backup was made in this browser yet');
    await expect(element).to.be.accessible();
  });
});
