import { PerfError } from '../../errors.ts';
import { stableHash } from '../../exchange/stable-hash.ts';
import type { FileEnd, FileHeader, FileLine } from '../../schema/workspace-file.ts';
import type { Change } from '../storage.ts';
import { type FileOptions, pacer } from './export-options.ts';
import { readLine } from './read-line.ts';
import { type FileSource, type TextLine, badFile, textLines } from './text-lines.ts';
import {
  type FileErrors,
  type PlacedCommit,
  type PlacedRecord,
  type WorkspaceFile,
  changeOf,
  commitOf,
  maxFileErrors,
  misfit,
  storedOf,
} from './workspace-file.ts';

/** What has been read so far. */
interface Reading {
  header: FileHeader | undefined;
  readonly commits: (PlacedCommit & { readonly changes: Change[]; readonly expected: number })[];
  readonly records: PlacedRecord[];
  end: FileEnd | undefined;
  changes: number;
  /** The last line, from 1; 0 for none. */
  line: number;
}

/**
 * Reads a file to its end: each line by itself, the order of the lines, and their counts and hash against the
 * last one. Whether the history is one is not looked at.
 *
 * @param errors - Where errors go; after a hundred the rest is not read.
 * @throws The reason of the signal; nothing for what is in the file.
 */
export async function readFile(
  source: FileSource,
  errors: FileErrors,
  options: FileOptions,
): Promise<WorkspaceFile> {
  const reading: Reading = {
    ...{ header: undefined, commits: [], records: [], end: undefined, changes: 0, line: 0 },
  };
  try {
    await readLines(source, reading, errors, options);
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    errors.add(reading.line + 1, error);
  }
  const { line, end, header, records } = reading;
  if (line === 0) errors.add(1, badFile(1, 'expected a header'));
  else if (!end && errors.count === 0) errors.add(line, cut(line));
  const commits = reading.commits.map(({ line: at, commit, changes }) => ({
    ...{ line: at, commit: { ...commit, changes } },
  }));
  return { header, commits, records, damaged: end?.damaged ?? [] };
}

async function readLines(
  source: FileSource,
  reading: Reading,
  errors: FileErrors,
  options: FileOptions,
): Promise<void> {
  const hash = stableHash();
  const step = pacer(options);
  for await (const each of textLines(source)) {
    reading.line = each.line;
    try {
      takeLine(reading, each, hash.hex);
    } catch (error) {
      if (!(error instanceof PerfError)) throw error;
      errors.add(each.line, error);
    }
    hash.add(`${each.text}\n`);
    // A file that begins otherwise is another file, and of a broken one a hundred errors are enough.
    if (!reading.header || errors.count >= maxFileErrors) break;
    const done = reading.commits.length;
    await step(1, { done, total: done });
  }
}

function takeLine(reading: Reading, each: TextLine, hash: () => string): void {
  if (each.text.trim() === '' && reading.end) return;
  const read = readLine(each);
  takeIn(reading, read, each.line);
  if (read.kind === 'end') assertCounts(reading, read, { line: each.line, hash: hash() });
}

function takeIn(reading: Reading, read: FileLine, line: number): void {
  const { commits, records, header, end } = reading;
  if (!header && read.kind !== 'header') throw badFile(line, 'expected a header');
  if (end) throw badFile(line, 'expected nothing after the closing line');
  const open = commits.at(-1);
  const isOpen = open !== undefined && open.changes.length < open.expected;
  if (isOpen !== (read.kind === 'change')) {
    throw misfit(line, 'kind', isOpen ? 'expected a change' : 'expected no change');
  }
  switch (read.kind) {
    case 'header':
      if (header) throw misfit(line, 'kind', 'expected one header');
      reading.header = read;
      return;
    case 'commit':
      if (records.length > 0) throw misfit(line, 'kind', 'expected commits before records');
      commits.push({ line, commit: commitOf(read), changes: [], expected: read.changes });
      return;
    case 'change':
      reading.changes += 1;
      open?.changes.push(changeOf(read));
      return;
    case 'record':
      records.push({ line, stored: storedOf(read) });
      return;
    case 'end':
      reading.end = read;
      return;
  }
}

function assertCounts(
  { commits, changes, records }: Reading,
  end: FileEnd,
  { line, hash }: { readonly line: number; readonly hash: string },
): void {
  const found = { version: commits.length, changes, records: records.length };
  for (const [what, count] of Object.entries(found)) {
    if (end[what as keyof typeof found] === count) continue;
    throw badFile(line, `expected ${what} ${count}, so lines are missing or too many`);
  }
  if (end.hash !== hash) throw badFile(line, 'expected another hash, so the file was changed');
}

function cut(line: number): PerfError {
  return badFile(line, 'expected a closing line after it, so the file was cut');
}
