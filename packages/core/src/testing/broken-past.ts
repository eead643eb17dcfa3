import type { Commit, Redaction, Storage } from '../workspace/storage.ts';
import type { BrokenStorage } from './broken-storages.ts';

const redacting =
  (change: (redaction: Redaction, storage: Storage) => Redaction | Promise<Redaction>) =>
  (storage: Storage): Storage => ({
    ...storage,
    redact: async (redaction) => storage.redact(await change(redaction, storage)),
  });

const committing =
  (change: (commit: Commit) => Commit) =>
  (storage: Storage): Storage => ({
    ...storage,
    commit: (commit) => storage.commit(change(commit)),
  });

/** Storages that break a promise about the past: what goes from it, and what never enters it. */
export function brokenPast(): readonly BrokenStorage[] {
  return [...ofImages(), ...ofLate(), ...ofUnlogged()];
}

function ofImages(): readonly BrokenStorage[] {
  return [
    {
      what: 'leaves every image in place',
      rule: 'T17',
      broken: redacting((it) => ({ ...it, images: [] })),
    },
    {
      what: 'leaves the second image of a commit in place',
      rule: 'T17',
      broken: redacting(({ images, ...it }) => ({
        ...it,
        images: images.filter(
          (one, at) => images.findIndex((b) => b.version === one.version) === at,
        ),
      })),
    },
    {
      what: 'drops what was to be rewritten',
      rule: 'T17',
      broken: redacting(({ images, ...it }) => ({
        ...it,
        images: images.map((image) => ({ ...image, record: null })),
      })),
    },
    {
      what: 'rewrites the next image of a record as well',
      rule: 'T17',
      broken: redacting(({ images, ...it }) => ({
        ...it,
        images: [...images.map((image) => ({ ...image, version: image.version + 1 })), ...images],
      })),
    },
    {
      what: 'rewrites images of that id in every collection',
      rule: 'T17',
      broken: redacting(({ images, ...it }) => ({
        ...it,
        images: images.flatMap((image) =>
          ['goals', 'people'].map((collection) => ({ ...image, collection })),
        ),
      })),
    },
    {
      what: 'keeps the schema of an image that is rewritten',
      rule: 'T17',
      broken: redacting(({ images, ...it }) => ({
        ...it,
        images: images.map((image) => ({ ...image, schema: 1 })),
      })),
    },
  ];
}

function ofLate(): readonly BrokenStorage[] {
  let sent = 0;
  return [
    {
      what: 'redacts whatever has come meanwhile',
      rule: 'T32',
      broken: redacting(async (it, storage) => ({ ...it, upTo: (await storage.open()).version })),
    },
    {
      what: 'lets pass what was read as of a version to come',
      rule: 'T32',
      broken: redacting(async (it, storage) => ({
        ...it,
        upTo: Math.min(it.upTo, (await storage.open()).version),
      })),
    },
    {
      what: 'rewrites although it refuses',
      rule: 'T32',
      broken: (storage) => ({
        ...storage,
        async redact(redaction) {
          const answer = await storage.redact(redaction);
          if (answer.kind === 'committed') return answer;
          const { version: upTo } = await storage.open();
          await storage.redact({
            ...redaction,
            id: `past-${sent++}`,
            changes: [],
            basis: [],
            upTo,
          });
          return answer;
        },
      }),
    },
    {
      what: 'redacts once more what is sent again',
      rule: 'T60',
      broken: redacting((it) => ({ ...it, id: `${it.id}-${sent++}` })),
    },
    {
      what: 'keeps the ids of redactions apart from those of commits',
      rule: 'T60',
      broken: redacting((it) => ({ ...it, id: `redaction-${it.id}` })),
    },
    {
      what: 'rewrites images of a redaction that it knows',
      rule: 'T60',
      broken: (storage) => ({
        ...storage,
        async redact(redaction) {
          const answer = await storage.redact(redaction);
          const { version } = await storage.open();
          if (answer.kind === 'conflict' || answer.version === version) return answer;
          await storage.redact({ ...redaction, id: `more-${sent++}`, changes: [], upTo: version });
          return answer;
        },
      }),
    },
  ];
}

function ofUnlogged(): readonly BrokenStorage[] {
  return [
    {
      what: 'keeps images of what is not to be logged',
      rule: 'T33',
      broken: committing(({ changes, ...it }) => ({
        ...it,
        changes: changes.map(({ unlogged: _flag, ...one }) => one),
      })),
    },
    {
      what: 'loses what is not to be logged',
      rule: 'T33',
      broken: committing(({ changes, ...it }) => ({
        ...it,
        changes: changes.map((one) => (one.unlogged ? { ...one, record: null } : one)),
      })),
    },
    {
      what: 'logs all of a commit of which some is to be logged',
      rule: 'T33',
      broken: committing(({ changes, ...it }) => ({
        ...it,
        changes: changes.every(({ unlogged }) => unlogged)
          ? changes
          : changes.map(({ unlogged: _flag, ...one }) => one),
      })),
    },
    {
      what: 'logs what a redaction brings',
      rule: 'T33',
      broken: redacting(({ changes, ...it }) => ({
        ...it,
        changes: changes.map(({ unlogged: _flag, ...one }) => one),
      })),
    },
  ];
}
