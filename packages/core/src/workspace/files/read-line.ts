import { PerfError } from '../../errors.ts';
import { parseInput } from '../../schema/parse.ts';
import {
  type FileHeader,
  type FileLine,
  fileFormat,
  fileFormatVersion,
  fileLines,
  schemaVersions,
} from '../../schema/workspace-file.ts';
import { normalise } from '../normalise.ts';
import { type TextLine, badFile, maxLineLength } from './text-lines.ts';

/**
 * One line of an exported workspace, checked. What its record is, is not looked at.
 *
 * @throws PerfError `bad-file` for what is no line of such a file; `invalid-input` with the place for a line that
 *   does not fit; `newer-data` for a header of a newer version of the library.
 */
export function readLine({ line, text }: TextLine): FileLine {
  const what = `line ${line} of the file`;
  const value = normalise(parsed(text, line), maxLineLength, what);
  const { kind, formatVersion } = (value ?? {}) as Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(fileLines, kind)) {
    throw badFile(line, `expected a kind: ${Object.keys(fileLines).join(', ')}`);
  }
  if (kind === 'header' && Number(formatVersion) > fileFormatVersion) throw newerFile();
  const read = parseInput(fileLines[kind as keyof typeof fileLines], value, what) as FileLine;
  if (read.kind === 'header') assertKnown(read);
  return read;
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badFile(line, 'expected one object of JSON');
  }
}

function assertKnown({ schemas }: FileHeader): void {
  const known = schemaVersions();
  const isNewer = Object.entries(schemas).some(([name, version]) => version > (known[name] ?? 0));
  if (isNewer) throw newerFile();
}

function newerFile(): PerfError {
  return new PerfError(
    'newer-data',
    `This ${fileFormat} was written by a newer version of the library; use that version to read it.`,
  );
}
