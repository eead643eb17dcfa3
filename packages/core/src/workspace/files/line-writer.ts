import { stableHash } from '../../exchange/stable-hash.ts';
import {
  type FileHeader,
  type FileLine,
  fileFormat,
  fileFormatVersion,
  schemaVersions,
} from '../../schema/workspace-file.ts';
import type { Change, Stored, StoredCommit, Version } from '../storage.ts';

/** Makes the lines of a file, and counts what it makes. Each line is given without its line feed. */
export interface LineWriter {
  header(about: Pick<FileHeader, 'scope' | 'at' | 'by'>): string;
  /** The line of a commit, then one for each of its changes. */
  commit(commit: StoredCommit): readonly string[];
  record(stored: Stored): string;
  /** The last line; `damaged` are the versions that could not be written as they were. */
  end(version: Version, damaged?: readonly Version[]): string;
}

/** See `LineWriter`. */
export function lineWriter(): LineWriter {
  const hash = stableHash();
  const counts = { changes: 0, records: 0 };
  const write = (line: FileLine) => {
    const text = JSON.stringify(line);
    hash.add(`${text}\n`);
    return text;
  };
  return {
    header: (about) =>
      write({
        ...{ kind: 'header', format: fileFormat, formatVersion: fileFormatVersion },
        ...{ schemas: schemaVersions(), ...about },
      }),
    commit({ version, id, at, by, command, changes }) {
      counts.changes += changes.length;
      const about = { version, id, at, by, command: command.type, changes: changes.length };
      return [
        write({ kind: 'commit', ...about }),
        ...changes.map((each) => write(lineOfChange(each))),
      ];
    },
    record(stored) {
      counts.records += 1;
      return write(lineOfRecord(stored));
    },
    end: (version, damaged = []) =>
      JSON.stringify({
        ...{ kind: 'end', version, ...counts, hash: hash.hex() },
        ...(damaged.length > 0 && { damaged }),
      }),
  };
}

/** The line that begins a commit. */
export function lineOfCommit({ version, id, at, by, command, changes }: StoredCommit): FileLine {
  const about = { version, id, at, by, command: command.type, changes: changes.length };
  return { kind: 'commit', ...about };
}

/** The line of a current record. */
export function lineOfRecord({ collection, id, version, schema, record }: Stored): FileLine {
  return { kind: 'record', collection, id, version, schema, record };
}

/** The line of a change. An image that is not to be kept is not written, even where a storage has kept it. */
export function lineOfChange(change: Change): FileLine {
  const { collection, id, expected, schema, record, unlogged, redacted } = change;
  return {
    ...{ kind: 'change', collection, id, expected, schema },
    record: unlogged || redacted ? null : (record ?? null),
    ...(unlogged && { unlogged }),
    ...(redacted && { redacted }),
  };
}
