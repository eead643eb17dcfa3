import type { Commit, Committed, Storage } from '../workspace/storage.ts';
import type { BrokenStorage } from './broken-storages.ts';

/** Another way to write, for commits and redactions alike. */
type Wrap = (send: (commit: Commit) => Promise<Committed>, storage: Storage) => Storage['commit'];

const writing =
  (wrap: Wrap) =>
  (storage: Storage): Storage => ({
    ...storage,
    commit: wrap((commit) => storage.commit(commit), storage),
  });

/** Storages that break a promise about what commits do. */
export function brokenWriting(): readonly BrokenStorage[] {
  return [...ofVersions(), ...ofConflicts(), ...ofRepeats()];
}

function ofVersions(): readonly BrokenStorage[] {
  return [
    {
      what: 'begins with a commit of its own',
      rule: 'T1',
      broken: (storage) => {
        const begun = storage.commit(commitOf('begin'));
        return { ...storage, open: () => begun.then(() => storage.open()) };
      },
    },
    {
      what: 'leaves a gap after a conflict',
      rule: 'T2',
      broken: writing((send) => async (commit) => {
        const answer = await send(commit);
        if (answer.kind === 'conflict') await send(commitOf(`gap-${commit.id}`));
        return answer;
      }),
    },
    {
      what: 'counts no commit without changes',
      rule: 'T2',
      broken: writing((send, storage) => async (commit) => {
        if (commit.changes.length > 0) return send(commit);
        return { kind: 'committed', version: (await storage.open()).version };
      }),
    },
    {
      what: 'writes a commit in two',
      rule: 'T2',
      broken: writing((send) => async (commit) => {
        const half = Math.ceil(commit.changes.length / 2);
        const first = await send({ ...commit, changes: commit.changes.slice(0, half) });
        if (first.kind === 'conflict' || half === 0) return first;
        const changes = commit.changes.slice(half);
        return changes.length > 0 ? send({ ...commit, id: `${commit.id}-b`, changes }) : first;
      }),
    },
    {
      what: 'answers a version too high',
      rule: 'T2',
      broken: writing((send) => async (commit) => {
        const answer = await send(commit);
        return answer.kind === 'committed' ? { ...answer, version: answer.version + 1 } : answer;
      }),
    },
    {
      what: 'gives all records the version of the workspace',
      rule: 'T3',
      broken: (storage) => ({
        ...storage,
        async read(keys) {
          const { version } = await storage.open();
          return (await storage.read(keys)).map((record) => ({ ...record, version }));
        },
      }),
    },
  ];
}

function ofConflicts(): readonly BrokenStorage[] {
  return [
    {
      what: 'lets the last write win',
      rule: 'T4',
      broken: writing((send, storage) => async (commit) => {
        const now = await storage.read(commit.changes);
        const changes = commit.changes.map((one) => ({
          ...one,
          expected: now.find((it) => it.id === one.id)?.version ?? 0,
        }));
        return send({ ...commit, changes });
      }),
    },
    {
      what: 'writes what fits of a commit that does not',
      rule: 'T4',
      broken: writing((send, storage) => async (commit) => {
        const answer = await send(commit);
        if (answer.kind === 'committed') return answer;
        const now = await storage.read(commit.changes);
        const fits = commit.changes.filter(
          ({ id, expected }) => (now.find((it) => it.id === id)?.version ?? 0) === expected,
        );
        if (fits.length > 0) await send({ ...commit, id: `${commit.id}-fits`, changes: fits });
        return answer;
      }),
    },
    {
      what: 'lets pass what expects too high a version',
      rule: 'T4',
      broken: writing((send, storage) => async (commit) => {
        const now = await storage.read(commit.changes);
        const changes = commit.changes.map((one) => {
          const version = now.find((it) => it.id === one.id)?.version ?? 0;
          return one.expected > version && version > 0 ? { ...one, expected: version } : one;
        });
        return send({ ...commit, changes });
      }),
    },
    {
      what: 'shows only the first of the records that have moved on',
      rule: 'T4',
      broken: writing((send) => async (commit) => {
        const answer = await send(commit);
        return answer.kind === 'conflict'
          ? { ...answer, current: answer.current.slice(0, 1) }
          : answer;
      }),
    },
    {
      what: 'ignores the basis',
      rule: 'T6',
      broken: writing(
        (send) =>
          ({ basis: _basis, ...commit }) =>
            send(commit),
      ),
    },
    {
      what: 'looks only at the first 100 of the basis',
      rule: 'T6',
      broken: writing(
        (send) => (commit) =>
          send(commit.basis ? { ...commit, basis: commit.basis.slice(0, 100) } : commit),
      ),
    },
    {
      what: 'does not say what is missing',
      rule: 'T7',
      broken: writing((send) => async (commit) => {
        const answer = await send(commit);
        return answer.kind === 'conflict' ? { ...answer, missing: [] } : answer;
      }),
    },
    {
      what: 'keeps an empty record of what was erased',
      rule: 'T7',
      broken: writing(
        (send) => (commit) =>
          send({
            ...commit,
            changes: commit.changes.map((it) => (it.record === null ? { ...it, record: {} } : it)),
          }),
      ),
    },
  ];
}

function ofRepeats(): readonly BrokenStorage[] {
  let sent = 0;
  const refused = new Map<string, Committed>();
  return [
    {
      what: 'counts a repeat',
      rule: 'T5',
      broken: writing((send) => (commit) => send({ ...commit, id: `${commit.id}-${sent++}` })),
    },
    {
      what: 'remembers a conflict',
      rule: 'T5',
      broken: (storage, name) => ({
        ...storage,
        async commit(commit) {
          const key = `${name} ${commit.id}`;
          const answer = refused.get(key) ?? (await storage.commit(commit));
          if (answer.kind === 'conflict') refused.set(key, answer);
          return answer;
        },
      }),
    },
    {
      what: 'looks for conflicts before it looks for repeats',
      rule: 'T5',
      broken: writing((send, storage) => async (commit) => {
        const probe = await storage.redact({
          ...commit,
          id: `probe-${sent++}`,
          upTo: -1,
          images: [],
        });
        const isMoved =
          probe.kind === 'conflict' && probe.current.length + probe.missing.length > 0;
        return isMoved ? probe : send(commit);
      }),
    },
    {
      what: 'takes ids without regard to capitals',
      rule: 'T5',
      broken: writing((send) => (commit) => send({ ...commit, id: commit.id.toLowerCase() })),
    },
    {
      what: 'knows only its own commits again',
      rule: 'T5',
      broken: (storage) => {
        const handle = sent++;
        return {
          ...storage,
          commit: (commit) => storage.commit({ ...commit, id: `${handle}-${commit.id}` }),
        };
      },
    },
  ];
}

function commitOf(id: string): Commit {
  return { id, at: '2026-01-05T09:00:00.000Z', by: 'p1', command: { type: 'own' }, changes: [] };
}
