import { expect, waitUntil } from '@open-wc/testing';
import {
  PerfError,
  type Storage,
  memoryStorages,
  planWorkspaceImport,
  restoreStorage,
  storedVersion,
  workspaceHash,
} from '@throughline/core';
import type { PerfErrorEvent } from '../events.ts';
import { storageAround } from '../controllers/storage-around.ts';
import { ann, companyWorkspace } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { button, fileOf, importIn, paste, planText } from '../testing/importing.ts';
import { backedUp, reportIn } from '../testing/lost.ts';
import { choose, workspaceOf } from '../testing/opened.ts';
import { PerfWorkspace } from '../workspace/workspace.ts';

const backup = (text: string) => fileOf(text, 'acme.jsonl');

/** The element on a workspace that holds the first of three changes of a backup, and its storages. */
async function behind(change: (storage: Storage) => Partial<Storage> = () => ({})) {
  const { text, storage: whole } = await backedUp();
  const storages = memoryStorages();
  const plan = await planWorkspaceImport(text);
  const commits = plan.file.commits.slice(0, 1);
  await restoreStorage(storages('acme'), { ...plan, file: { ...plan.file, commits, records: [] } });
  const workspace = await companyWorkspace(ann, storages('acme'));
  const element = await importIn(workspace, () => {
    const storage = storages('acme');
    return { ...storage, ...change(storage) };
  });
  return { element, workspace, text, whole, storage: storages('acme') };
}

describe('<perf-import> and backups', () => {
  it('[E206] says what becomes of the records, adds what the workspace does not have, and shows it', async () => {
    const { element, workspace, text, whole, storage } = await behind();
    expect(workspace.version).to.equal(1);
    choose(element, backup(text));
    await waitUntil(() => button(element, 'Restore 2 changes'), planText(element));
    expect(planText(element)).to.match(
      /holds the beginning of the file: 1 change. The rest .*: 2 changes/,
    );
    const cells = [...element.shadowRoot!.querySelectorAll('[part=plan] tbody tr')].map(textOf);
    expect(cells).to.include('Check-ins 2 1');
    expect(planText(element)).to.contain('Restoring cannot be undone');
    await expect(element).to.be.accessible();
    setTimeout(() => button(element, 'Restore 2 changes').click());
    const { detail } = await next(element, 'perf-imported');
    expect(detail).to.deep.include({ kind: 'backup' });
    expect(detail.counts.create).to.equal(2);
    expect(await workspaceHash(storage)).to.deep.equal(await workspaceHash(whole));
    await waitUntil(() => workspace.version === 3, 'the open workspace is told');
    expect(textOf(element)).to.contain('The backup was restored: 3 changes');
    expect(button(element, 'Undo')).to.equal(undefined);
    await expect(element).to.be.accessible();
    button(element, 'Import something else').click();
    await element.updateComplete;
    choose(element, backup(text));
    await waitUntil(() => planText(element).includes('holds all of this file already'));
    expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
  });

  it('[E207] stops where it is told to, and goes on from there', async () => {
    let stop = () => {};
    const { element, text, whole, storage } = await behind(({ commit }) => ({
      async commit(sent) {
        const answer = await commit(sent);
        stop();
        return answer;
      },
    }));
    choose(element, backup(text));
    await waitUntil(() => button(element, 'Restore 2 changes'));
    stop = () => button(element, 'Stop')?.click();
    button(element, 'Restore 2 changes').click();
    await waitUntil(() => textOf(element).includes('Restoring was stopped'));
    expect(textOf(element)).to.contain('They stay, and it can go on from there');
    expect(await storedVersion(storage)).to.equal(2);
    await expect(element).to.be.accessible();
    stop = () => {};
    button(element, 'Check and go on').click();
    await waitUntil(() => button(element, 'Restore 1 change'));
    button(element, 'Restore 1 change').click();
    await waitUntil(() => textOf(element).includes('The backup was restored'));
    expect(await workspaceHash(storage)).to.deep.equal(await workspaceHash(whole));
  });

  it('[E207] says why it could not go on, and does when it can', async () => {
    let isFull = true;
    const { element, text, storage } = await behind(({ commit }) => ({
      commit: (sent) =>
        isFull ? Promise.reject(new PerfError('storage-full', 'No room.')) : commit(sent),
    }));
    choose(element, backup(text));
    await waitUntil(() => button(element, 'Restore 2 changes'));
    setTimeout(() => button(element, 'Restore 2 changes').click());
    expect((await next(element, 'perf-error')).detail.code).to.equal('storage-full');
    await element.updateComplete;
    expect(textOf(element)).to.match(/could not be restored completely.*no room left/);
    await expect(element).to.be.accessible();
    isFull = false;
    button(element, 'Check and go on').click();
    await waitUntil(() => button(element, 'Restore 2 changes'));
    button(element, 'Restore 2 changes').click();
    await waitUntil(() => textOf(element).includes('The backup was restored'));
    expect(await storedVersion(storage)).to.equal(3);
  });

  it('[E207] writes nothing over a workspace that went another way', async () => {
    const { element, text, storage, workspace } = await behind();
    const goal = { title: 'Grow', kind: 'objective', start: '2026-04-01', due: '2026-06-30' };
    await workspace.run<string>({
      type: 'goal.create',
      input: { goal: { ...goal, ownerId: ann } },
    });
    choose(element, backup(text));
    await waitUntil(() => textOf(element).includes('cannot be restored'));
    expect(textOf(element)).to.contain('went different ways, and nothing is ever written over');
    expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
    expect(await storedVersion(storage)).to.equal(2);
  });

  it('[E207] writes nothing when the page cancels', async () => {
    const { element, text, storage } = await behind();
    choose(element, backup(text));
    await waitUntil(() => button(element, 'Restore 2 changes'));
    element.addEventListener('perf-import', (event) => event.preventDefault());
    button(element, 'Restore 2 changes').click();
    await element.updateComplete;
    expect(await storedVersion(storage)).to.equal(1);
    expect(button(element, 'Restore 2 changes')).to.be.instanceOf(HTMLButtonElement);
  });

  for (const [what, spoil, says] of [
    ['cut in half', (text: string) => text.slice(0, text.length / 2), /^\d+ .*cut off/],
    ['with a word changed', (text: string) => text.replace('churn', 'chain'), /^\d+ .*damaged/],
    [
      'of a newer version',
      (text: string) => text.replace('"formatVersion":1', '"formatVersion":99'),
      /^1 .*newer version of this page/,
    ],
    ['of other JSON', () => '{"goals":[]}', /^1 .*no backup/],
  ] as const) {
    it(`[E206] [E208] says by line what is wrong with a backup ${what}, and changes nothing`, async () => {
      const { element, text, storage } = await behind();
      const codes: string[] = [];
      element.addEventListener('perf-error', ({ detail }: PerfErrorEvent) =>
        codes.push(detail.code),
      );
      paste(element, spoil(text));
      await waitUntil(() => textOf(element).includes('cannot be restored'));
      const [first] = element.shadowRoot!.querySelectorAll('[part=plan] tbody tr');
      expect(textOf(first!)).to.match(says);
      expect(codes).to.have.length(1);
      expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
      expect(await storedVersion(storage)).to.equal(1);
      await expect(element).to.be.accessible();
    });
  }

  it('[E209] only checks a backup where the page gives no storage, and says who restores it', async () => {
    const { text } = await backedUp();
    const workspace = await companyWorkspace(ann);
    const element = await importIn(workspace);
    choose(element, backup(text));
    await waitUntil(() => planText(element).includes('The file is sound'));
    expect(planText(element)).to.contain('Whoever looks after the storage can restore it');
    expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('[E209] restores into the storage of a perf-workspace that other tabs can open, and into no other', async () => {
    const storages = memoryStorages();
    await reportIn(storages('shared'), 14);
    PerfWorkspace.storages.set('shared', storages);
    const shared = await workspaceOf({ src: 'shared:shared', viewer: 'ann' }, 'in');
    await waitUntil(() => shared.workspace);
    const storage = storageAround(document.body, shared)!();
    expect(await storedVersion(storage)).to.equal(2);
    await storage.close();
    const inMemory = await workspaceOf({ src: 'memory:', viewer: 'ann' }, 'in');
    await waitUntil(() => inMemory.workspace);
    expect(storageAround(document.body, inMemory)).to.equal(undefined);
    shared.remove();
  });

  it('[E206] stops the check when something else is chosen', async () => {
    const { element, text } = await behind();
    const { stream } = Blob.prototype;
    Blob.prototype.stream = () => new ReadableStream();
    choose(element, backup(text));
    await waitUntil(() => button(element, 'Cancel'));
    await waitUntil(() => textOf(element).includes('Checking'));
    Blob.prototype.stream = stream;
    button(element, 'Cancel').focus();
    button(element, 'Cancel').click();
    await waitUntil(() => element.shadowRoot!.activeElement, 'the focus stays inside');
    expect(element.shadowRoot!.querySelector('input[type=file]')).not.to.equal(null);
  });

  it('[E206] checks again when the element is moved in the document meanwhile', async () => {
    const { element, text } = await behind();
    const { stream } = Blob.prototype;
    Blob.prototype.stream = () => new ReadableStream();
    choose(element, backup(text));
    await waitUntil(() => textOf(element).includes('Checking'));
    const { parentElement } = element;
    element.remove();
    Blob.prototype.stream = stream;
    parentElement!.append(element);
    await waitUntil(() => button(element, 'Restore 2 changes'), 'the check comes to its end');
  });
});
