import { expect, waitUntil } from '@open-wc/testing';
import { type Commit, PerfError, type Storage, memoryStorage } from '@throughline/core';
import type { PerfErrorEvent } from '../events.ts';
import { company } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { address, button, impatient, unavailable, workspaceOf } from '../testing/opened.ts';
import { twoDays } from '../testing/two-days.ts';
import { initialMark } from './initial-mark.ts';
import { PerfWorkspace } from './workspace.ts';

let made = 0;

/** A storage that outlives the element, under a `src` of its own, and what commits it was sent. */
function kept(change: (storage: Storage) => Partial<Storage> = () => ({})) {
  const storage = memoryStorage();
  const sent: string[] = [];
  const over = {
    ...storage,
    capabilities: { ...storage.capabilities, durability: 'process' as const },
    commit(commit: Commit) {
      sent.push(commit.id);
      return storage.commit(commit);
    },
    close: () => Promise.resolve(),
  };
  const scheme = `kept-${(made += 1)}`;
  const given = { change };
  PerfWorkspace.storages.set(scheme, () => ({ ...over, ...given.change(over) }));
  return { storage, sent, given, src: `${scheme}:` };
}

/** Fails as of the second commit, as though the page were closed after the first. */
const cutOff = (storage: Storage): Partial<Storage> => {
  let count = 0;
  return { commit: (commit) => ((count += 1) > 1 ? unavailable() : storage.commit(commit)) };
};

const urlOf = (...parts: readonly string[]) => URL.createObjectURL(new Blob([...parts]));

const opened = async (src: string, initial: string) => {
  const element = await workspaceOf({ src, viewer: 'ann', initial });
  await waitUntil(() => element.workspace ?? button(element, 'Try again'));
  await element.updateComplete;
  return element;
};

/** A workspace whose beginning was cut off after the first commit of two. */
async function begun() {
  const initial = urlOf(...(await twoDays()));
  const there = kept(cutOff);
  const element = await opened(there.src, initial);
  expect(element.workspace, 'not half of it').to.equal(undefined);
  element.remove();
  there.given.change = () => ({});
  return { ...there, initial };
}

/** Runs, and tells what was fetched. */
async function fetchedBy(run: () => Promise<unknown>): Promise<readonly unknown[]> {
  const { fetch } = globalThis;
  const fetched: unknown[] = [];
  globalThis.fetch = (...asked) => {
    fetched.push(asked[0]);
    return fetch(...asked);
  };
  await run().finally(() => (globalThis.fetch = fetch));
  return fetched;
}

describe('<perf-workspace> and what it begins with', () => {
  impatient();
  afterEach(() => localStorage.clear());

  for (const isForgotten of [false, true]) {
    const where = isForgotten ? ', also where the browser forgot that it was' : '';
    it(`[E232] writes on a file that was cut off${where}`, async () => {
      const { src, initial } = await begun();
      expect(initialMark(src).get()).to.equal('under-way');
      if (isForgotten) localStorage.clear();
      const { workspace } = await opened(src, initial);
      expect(workspace?.version).to.equal(2);
      expect(await fetchedBy(() => opened(src, initial)), 'whole by now').to.deep.equal([]);
    });
  }

  it('[E232] is not opened while the rest cannot be reached', async () => {
    const { src } = await begun();
    const { workspace } = await opened(src, 'http://127.0.0.1:9/file.jsonl');
    expect(workspace).to.equal(undefined);
  });

  it('[E232] leaves alone what went its own way, and fetches nothing for it again', async () => {
    const { src, initial, storage } = await begun();
    const about = { at: '2026-05-02T09:00:00Z', by: 'ann', command: { type: 'x.y' } };
    await storage.commit({ id: 'own', ...about, changes: [] });
    for (const isAgain of [false, true]) {
      const fetched = await fetchedBy(async () => {
        const { workspace } = await opened(src, initial);
        expect(workspace?.version).to.equal(2);
      });
      expect(fetched.length).to.equal(isAgain ? 0 : 1);
    }
  });

  it('[E232] opens what is there without a net, where nothing says that it was cut off', async () => {
    const { src } = kept();
    expect((await opened(src, address(company))).workspace?.version).to.equal(1);
    localStorage.clear();
    const { workspace } = await opened(src, 'http://127.0.0.1:9/file.jsonl');
    expect(workspace?.version).to.equal(1);
  });

  it('[E501] writes a file into an empty workspace without copies of its commits, the rest of one with them', async () => {
    const initial = urlOf(...(await twoDays()));
    const there = kept();
    const sent: string[] = [];
    const open: string[] = [];
    let failing = true;
    const { src } = there;
    PerfWorkspace.storages.set(src.slice(0, -1), (_, { secondCopy = true }) => {
      const which = secondCopy ? 'copied' : 'bare';
      open.push(which);
      return {
        ...there.storage,
        ...{ capabilities: { ...there.storage.capabilities, durability: 'process', secondCopy } },
        commit(commit) {
          if (failing && sent.length > 0) return unavailable();
          sent.push(which);
          return there.storage.commit(commit);
        },
        close: () => Promise.resolve(void open.splice(open.indexOf(which), 1)),
      };
    });
    const first = await opened(src, initial);
    expect([first.workspace, sent, open]).to.deep.equal([undefined, ['bare'], []]);
    first.remove();
    failing = false;
    const { workspace } = await opened(src, initial);
    expect([workspace?.version, sent, open]).to.deep.equal([2, ['bare', 'copied'], ['copied']]);
  });

  it('[E501] begins anew with a file whose writing was cut off where the browser lost what was written', async () => {
    const initial = urlOf(...(await twoDays()));
    const { src, storage, given } = kept(cutOff);
    expect((await opened(src, initial)).workspace).to.equal(undefined);
    let stored = storage;
    let isLost = true;
    const factory = PerfWorkspace.storages.get(src.slice(0, -1))!;
    given.change = () => ({});
    PerfWorkspace.storages.set(src.slice(0, -1), (name, asked) => ({
      ...factory(name, asked),
      ...{ commit: (commit) => stored.commit(commit), commits: (after) => stored.commits(after) },
      open() {
        if (isLost && asked.afterLoss !== 'begin-anew') {
          return Promise.reject(new PerfError('storage-lost', 'The browser dropped it.'));
        }
        if (isLost) stored = memoryStorage();
        isLost = false;
        return stored.open();
      },
    }));
    expect((await opened(src, initial)).workspace?.version).to.equal(2);
    isLost = true;
    const element = await opened(src, initial);
    expect(element.workspace, 'once it is whole').to.equal(undefined);
    expect(textOf(element)).to.contain('The browser dropped what this site had stored.');
  });

  it('[E233] has a second tab wait until the first has written all', async () => {
    const initial = urlOf(...(await twoDays()));
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const there = kept((storage) => ({
      async commit(commit) {
        if (there.sent.length > 0) await gate;
        return storage.commit(commit);
      },
    }));
    const first = await workspaceOf({ src: there.src, viewer: 'ann', initial });
    await waitUntil(() => there.sent.length === 1);
    const second = await workspaceOf({ src: there.src, viewer: 'ann', initial });
    await waitUntil(() => textOf(second).includes('Opening'), 'progress');
    expect([first.workspace, second.workspace]).to.deep.equal([undefined, undefined]);
    open();
    await waitUntil(() => first.workspace && second.workspace);
    expect([first.workspace!.version, second.workspace!.version]).to.deep.equal([2, 2]);
    expect(there.sent.length, 'each commit once').to.equal(2);
  });

  it('[E233] says that somebody changed the workspace meanwhile, and keeps that', async () => {
    const initial = urlOf(...(await twoDays()));
    const { src } = kept((storage) => ({
      async commit(commit) {
        if ((await storage.read()).length > 0) {
          await storage.commit({ ...commit, id: 'somebody', changes: [] });
        }
        return storage.commit(commit);
      },
    }));
    const element = await opened(src, initial);
    expect(textOf(element)).to.contain('somebody changed this workspace');
    button(element, 'Try again')!.click();
    await waitUntil(() => element.workspace);
  });

  const header = (formatVersion: number) =>
    `${JSON.stringify({
      ...{ kind: 'header', format: 'throughline-workspace', formatVersion },
      ...{ schemas: {}, scope: 'whole', at: '2026-05-01T09:00:00Z' },
    })}\n`;
  for (const [what, initial, text, code] of [
    ['nothing there', () => '/packages/none.json', 'it answers 404', 'not-found'],
    ['a web page', () => urlOf('<!doctype html><p>Sign in'), 'a web page', 'bad-file'],
    ['no JSON', () => urlOf('hello'), 'is no JSON', 'bad-file'],
    ['an empty file', () => urlOf(''), 'is no JSON', 'bad-file'],
    ['a file of a newer library', () => urlOf(header(99)), 'newer version', 'newer-data'],
    ['a damaged file', () => urlOf(header(1), '{"half'), 'at line 2', 'bad-file'],
  ] as const) {
    it(`[E234] says of ${what} what it is`, async () => {
      const codes: unknown[] = [];
      const listen = (event: PerfErrorEvent) => codes.push(event.detail.code);
      document.addEventListener('perf-error', listen);
      const element = await opened('memory:', initial());
      document.removeEventListener('perf-error', listen);
      expect(textOf(element)).to.contain(text);
      expect(codes).to.deep.equal([code]);
      await expect(element).to.be.accessible();
    });
  }

  it('[E234] leaves an error of the storage as it is', async () => {
    const { src } = kept(() => ({
      commit: () => Promise.reject(new PerfError('storage-full', 'Full.')),
    }));
    const element = await opened(src, urlOf(...(await twoDays())));
    expect(textOf(element)).to.contain('no room left');
  });
});
