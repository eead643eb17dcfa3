import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { company } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { address, button, impatient, workspaceOf } from '../testing/opened.ts';
import type { StorageAsked, StorageNotice } from './open-source.ts';
import { PerfWorkspace } from './workspace.ts';

/** An element whose storage has told it something, once open. */
async function told(kind: StorageNotice['kind'], attributes: Record<string, string> = {}) {
  const src = `told:${kind}-${performance.now()}`;
  let asked: StorageAsked = {};
  PerfWorkspace.storages.set('told', (_name, how) => {
    asked = how;
    how.onNotice?.({ kind });
    return memoryStorage();
  });
  const initial = address(company);
  const element = await workspaceOf({ src, viewer: 'ann', initial, ...attributes });
  await waitUntil(() => element.workspace);
  await element.updateComplete;
  return { element, src, asked };
}

describe('<perf-workspace> and what becomes of stored records', () => {
  impatient();

  for (const [kind, text] of [
    ['repaired', 'All of it was put back from a second copy'],
    ['repaired-in-part', 'the latest changes are missing'],
    ['no-second-copy', 'kept in one place in this browser'],
    ['second-copy-behind', 'its second copy cannot be written now'],
  ] as const) {
    it(`[T54] says ${kind} in plain words, and offers a backup`, async () => {
      const { element } = await told(kind);
      expect(textOf(element)).to.contain(text).and.contain('No backup was made');
      await expect(element).to.be.accessible();
      button(element, 'Close')!.click();
      await element.updateComplete;
      expect(textOf(element)).not.to.contain(text);
    }).timeout(8000);
  }

  it('[T54] says it in German', async () => {
    const { element } = await told('repaired', { lang: 'de' });
    await waitUntil(() => textOf(element).includes('Sicherung herunterladen'));
  });

  it('[T54] asks the browser to keep what is stored only where the host says so', async () => {
    expect((await told('second-copy-kept')).asked.persist).to.equal(false);
    const { element, asked } = await told('second-copy-kept', { persist: '' });
    expect(asked.persist).to.equal(true);
    expect(textOf(element)).not.to.contain('Download a backup');
  });
});
