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
  /** The last line. */
  end(version: Version): string;
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
      return [write({ kind: 'commit', ...about }), ...changes.map((each) => write(lineOf(each)))];
    },
    record({ collection, id, version, schema, record }) {
      counts.records += 1;
      return write({ kind: 'record', collection, id, version, schema, record });
    },
    end: (version) => JSON.stringify({ kind: 'end', version, ...counts, hash: hash.hex() }),
  };
}

/** An image that is not to be kept is not written, even where a storage has kept it. */
function lineOf(change: Change): FileLine {
  const { collection, id, expected, schema, record, unlogged, redacted } = change;
  return {
    ...{ kind: 'change', collection, id, expected, schema },
    record: unlogged || redacted ? null : (record ?? null),
    ...(unlogged && { unlogged }),
    ...(redacted && { redacted }),
  };
}
