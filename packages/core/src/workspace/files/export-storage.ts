import type { FileHeader } from '../../schema/workspace-file.ts';
import type { Storage, Stored } from '../storage.ts';
import { type FileOptions, pacer } from './export-options.ts';
import { lineWriter } from './line-writer.ts';
import { createWithoutImage } from './without-image.ts';

/** What is said of a whole export. */
export interface WholeExport extends FileOptions {
  /** The moment of the export. */
  readonly at: FileHeader['at'];
  /** The person who exports; left out for a backup that nobody asked for. */
  readonly by?: string;
}

/**
 * All that a storage holds as the lines of a file, whoever may see it: for whoever keeps the storage, as a
 * backup. `Workspace.exportWorkspace` is for people. `restoreStorage` makes the same workspace of it.
 *
 * It is of one version: what others commit meanwhile is in it with all before it, or not. The storage has to stay open until the last line.
 *
 * @returns Lines without their line feeds, as they are read.
 * @throws As `Storage.open`, `Storage.commits` and `Storage.read`; the reason of the signal; an Error where the
 *   storage left out a commit.
 *
 * @example
 * const parts = await fileParts(exportStorage(idbStorage('acme'), { at: systemNow() }));
 * new Blob([...parts], { type: 'application/jsonl' });
 */
export async function* exportStorage(
  storage: Storage,
  { at, by, ...options }: WholeExport,
): AsyncGenerator<string, void, undefined> {
  const { version: known } = await storage.open();
  const step = pacer(options);
  const writer = lineWriter();
  const withoutImage = createWithoutImage();
  yield writer.header({ scope: 'whole', at, ...(by !== undefined && { by }) });
  let version = 0;
  let records: readonly Stored[] | undefined;
  while (!records) {
    for await (const commit of storage.commits(version)) {
      if (commit.version !== version + 1) {
        throw new Error(`The storage left out the commit ${version + 1}.`);
      }
      version = commit.version;
      withoutImage.note(commit);
      yield* writer.commit(commit);
      await step(commit.changes.length + 1, { done: version, total: Math.max(known, version) });
    }
    // Where one has changed since, the commits that did it are there to be read.
    records = await withoutImage.read(storage);
  }
  for (const stored of records) yield writer.record(stored);
  options.onProgress?.({ done: version, total: version });
  yield writer.end(version);
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
