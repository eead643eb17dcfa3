import type { FileHeader } from '../../schema/workspace-file.ts';
import { asCommit } from '../as-stored.ts';
import { nameOf } from '../changes.ts';
import type { Storage, Stored, Version } from '../storage.ts';
import { leftOut, readCommits } from '../stored-commits.ts';
import { storedVersion } from '../stored-version.ts';
import { type FileOptions, pacer } from './export-options.ts';
import { recordFitsFile } from './fits-file.ts';
import { lineWriter } from './line-writer.ts';
import { type Present, historyMender } from './mend-history.ts';
import { createWithoutImage } from './without-image.ts';

/** What is said of a whole export. */
export interface WholeExport extends FileOptions {
  /** The moment of the export. */
  readonly at: FileHeader['at'];
  /** The person who exports; left out for a backup that nobody asked for. */
  readonly by?: string;
  /** Told of each commit that is damaged in the storage, and so not in the file as it was. */
  readonly onDamaged?: (version: Version) => void;
}

/**
 * All that a storage holds as the lines of a file, whoever may see it: for whoever keeps the storage, as a
 * backup. `Workspace.exportWorkspace` is for people. `restoreStorage` makes the same workspace of it.
 *
 * It is of one version: what others commit meanwhile is in it with all before it, or not. The storage has to stay open until the last line.
 *
 * Of a commit that is damaged all is in the file that can be made out, with the current records; its version is named
 * to `onDamaged`, in the last line, and in the plan of whoever restores it.
 *
 * @returns Lines without their line feeds, as they are read.
 * @throws As `Storage.open`, `Storage.commits` and `Storage.read`; the reason of the signal; PerfError
 *   `storage-unavailable` with the version where the storage left out a commit.
 *
 * @example
 * const parts = await fileParts(exportStorage(idbStorage('acme'), { at: systemNow() }));
 * new Blob([...parts], { type: 'application/jsonl' });
 */
export async function* exportStorage(
  storage: Storage,
  { at, by, onDamaged, ...options }: WholeExport,
): AsyncGenerator<string, void, undefined> {
  const known = await storedVersion(storage);
  const mender = historyMender(await presentOf(storage, known));
  const step = pacer(options);
  const writer = lineWriter();
  const withoutImage = createWithoutImage();
  const damaged = new Set<Version>();
  const noteDamage = (at: Version) => {
    if (!damaged.has(at)) onDamaged?.(at);
    damaged.add(at);
  };
  yield writer.header({ scope: 'whole', at, ...(by !== undefined && { by }) });
  let version = 0;
  let records: readonly Stored[] | undefined;
  for (let isAgain = false; !records; isAgain = true) {
    const before = version;
    for await (const line of storage.commits(version)) {
      const read = asCommit(line, version + 1);
      if (read.version !== version + 1) throw leftOut(version + 1);
      const { commit, isDamaged } = await mender.mend(read, read !== line);
      version = commit.version;
      if (isDamaged) noteDamage(version);
      withoutImage.note(commit);
      yield* writer.commit(commit);
      await step(commit.changes.length + 1, { done: version, total: Math.max(known, version) });
    }
    // Where one has changed since, the commits that did it are there to be read.
    records = await withoutImage.read(storage, isAgain && version === before);
  }
  for (const stored of records) {
    if (recordFitsFile(stored)) yield writer.record(stored);
    else noteDamage(stored.version);
  }
  options.onProgress?.({ done: version, total: version });
  yield writer.end(version, [...damaged]);
}

async function presentOf(storage: Storage, version: Version): Promise<Present> {
  let last: Map<string, Version> | undefined;
  return {
    version,
    rows: await storage.read(),
    async lastChanges() {
      if (last) return last;
      last = new Map();
      for await (const { version: at, changes } of readCommits(storage, 0)) {
        for (const change of changes) last.set(nameOf(change), at);
      }
      return last;
    },
  };
}

/** About how many characters one part holds. */
const partSize = 1024 * 1024;

/**
 * Lines as the parts of a file, each of about a megabyte, with their line feeds: for `new Blob(parts)`, or
 * joined as one text.
 */
export async function fileParts(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<readonly string[]> {
  const parts: string[] = [];
  let waiting: string[] = [];
  let size = 0;
  for await (const line of lines) {
    waiting.push(line, '\n');
    size += line.length + 1;
    if (size < partSize) continue;
    parts.push(waiting.join(''));
    [waiting, size] = [[], 0];
  }
  return waiting.length > 0 ? [...parts, waiting.join('')] : parts;
}
