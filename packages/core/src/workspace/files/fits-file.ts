import type { FileLine } from '../../schema/workspace-file.ts';
import { asCommit } from '../as-stored.ts';
import type { Change, Stored, StoredCommit } from '../storage.ts';
import { lineOfChange, lineOfCommit, lineOfRecord } from './line-writer.ts';
import { readLine } from './read-line.ts';
import { maxLineLength } from './text-lines.ts';

/** Whether a change can be read again from the line that says it. */
export function fitsFile(change: Change): boolean {
  return isReadBack(lineOfChange(change));
}

/** As `fitsFile`, of a current record. */
export function recordFitsFile(stored: Stored): boolean {
  return isReadBack(lineOfRecord(stored));
}

/**
 * A commit whose id, moment, author and command a file can hold: the same object where it can hold its own.
 *
 * @param taken - Ids of commits before.
 */
export function fittingAbout(commit: StoredCommit, taken: ReadonlySet<string>): StoredCommit {
  const { version, id } = commit;
  if (!taken.has(id) && isReadBack(lineOfCommit(commit))) return commit;
  const blank = { ...asCommit(null, version), version };
  const fits = (part: Partial<StoredCommit>) => isReadBack(lineOfCommit({ ...blank, ...part }));
  const { at, by, command } = commit;
  return {
    ...commit,
    ...((taken.has(id) || !fits({ id })) && { id: blank.id }),
    ...(!fits({ at }) && { at: blank.at }),
    ...(!fits({ by, command }) && { by: blank.by, command: blank.command }),
  };
}

function isReadBack(line: FileLine): boolean {
  try {
    const text = JSON.stringify(line);
    if (text.length > maxLineLength) return false;
    readLine({ line: 1, text });
    return true;
  } catch {
    // Too deep or long, a key that reaches for a prototype, a name that is none.
    return false;
  }
}
