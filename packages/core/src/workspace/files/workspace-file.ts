import { PerfError } from '../../errors.ts';
import type {
  FileChange,
  FileCommit,
  FileHeader,
  FileRecord,
} from '../../schema/workspace-file.ts';
import type { Change, Stored, StoredCommit, Version } from '../storage.ts';

/** An error of a file, with its line. */
export interface FileError {
  /** From 1. */
  readonly line: number;
  readonly error: PerfError;
}

/** A commit of a file, with the line that it begins on; the changes follow, one a line. */
export interface PlacedCommit {
  readonly line: number;
  readonly commit: StoredCommit;
}

/** A current record of a file, with its line. */
export interface PlacedRecord {
  readonly line: number;
  readonly stored: Stored;
}

/** A file as it was read. */
export interface WorkspaceFile {
  /** `undefined` where the first line is none. */
  readonly header: FileHeader | undefined;
  readonly commits: readonly PlacedCommit[];
  readonly records: readonly PlacedRecord[];
  /** Versions that were damaged in the storage that the file was written from. */
  readonly damaged: readonly Version[];
}

/** How many errors of one file are listed. */
export const maxFileErrors = 100;

/** The errors of a file: the first hundred are listed, all are counted. */
export interface FileErrors {
  readonly listed: readonly FileError[];
  readonly count: number;
  add(line: number, error: PerfError): void;
}

/** A list without errors. */
export function createFileErrors(): FileErrors {
  const listed: FileError[] = [];
  let count = 0;
  return {
    listed,
    get count() {
      return count;
    },
    add(line, error) {
      count += 1;
      if (listed.length < maxFileErrors) listed.push({ line, error });
    },
  };
}

/** The refusal of a line that can be read and does not fit where it stands. */
export function misfit(line: number, field: string, message: string): PerfError {
  return new PerfError('invalid-input', `Line ${line} of the file: ${field}: ${message}.`, {
    issues: [{ path: [line, field], message }],
  });
}

/** A line as the commit that it begins, without changes. */
export function commitOf({ version, id, at, by, command }: FileCommit): StoredCommit {
  return { version, id, at, by, command: { type: command }, changes: [] };
}

/** A line as the change that it is, with its fields in the order of those that commands make. */
export function changeOf(line: FileChange): Change {
  const { collection, id, expected, schema, record, unlogged, redacted } = line;
  const marks = { ...(unlogged && { unlogged }), ...(redacted && { redacted }) };
  return { collection, id, expected, schema, record, ...marks };
}

/** A line as the record that it is. */
export function storedOf({ collection, id, version, schema, record }: FileRecord): Stored {
  return { collection, id, version, schema, record };
}
