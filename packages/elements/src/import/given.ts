import {
  type Encoding,
  type FileProgress,
  PerfError,
  csvLimits,
  decodeCsv,
} from '@throughline/core';
import { piecesOf } from '../controllers/pieces-of.ts';

/** What somebody gave to be imported: a file, or what they pasted. */
export interface Given {
  /** Of the file; for what was pasted, words of the element. */
  readonly name: string;
  readonly blob: Blob;
  readonly isPasted: boolean;
}

/** How a text is read, and by whom it is waited for. */
export interface Reading {
  /** Stops the reading; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Told in bytes. */
  readonly onProgress: (progress: FileProgress) => void;
  /** Overrules what the bytes seem to be. */
  readonly encoding?: Encoding | undefined;
}

/** As many bytes as tell whether a file is a backup. */
const headBytes = 1024;

/** Whether what was given is lines of JSON, by its name or by how it begins. */
export async function isJsonLines({ name, blob }: Given): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(name)) return true;
  const head = await blob.slice(0, headBytes).text();
  return /^\uFEFF?\s*\{/.test(head);
}

/**
 * The text that was given, read in pieces so that the page stays alive.
 *
 * @throws PerfError `bad-csv` for what is too large or is not text, naming the line; the reason of the signal.
 */
export async function textOf(
  { blob }: Given,
  { signal, onProgress, encoding }: Reading,
): Promise<string> {
  // Asked before anything is read: a file of gigabytes must not fill the memory first.
  if (blob.size > csvLimits.length) {
    throw new PerfError(
      'bad-csv',
      `The file has ${blob.size} bytes; up to ${csvLimits.length} are read.`,
    );
  }
  const bytes = new Uint8Array(blob.size);
  let from = 0;
  for await (const piece of piecesOf(blob, onProgress)) {
    signal.throwIfAborted();
    bytes.set(piece, from);
    from += piece.length;
  }
  return decodeCsv(bytes, encoding);
}
