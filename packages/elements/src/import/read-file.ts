import { type CsvTable, PerfError, csvLimits, decodeCsv, parseCsv } from '@throughline/core';

/** How much of a file has been read, in bytes. */
export interface FileProgress {
  readonly loaded: number;
  readonly total: number;
}

/**
 * The table in a CSV file, read in pieces so that the page stays alive.
 *
 * @param signal - Stops the reading; the promise then rejects with its reason.
 * @throws PerfError `bad-csv` for a file that is too large, is not text, or is not CSV.
 */
export async function readCsvFile(
  file: File,
  signal: AbortSignal,
  onProgress: (progress: FileProgress) => void,
): Promise<CsvTable> {
  // Asked before anything is read: a file of gigabytes must not fill the memory first.
  if (file.size > csvLimits.length) {
    throw new PerfError(
      'bad-csv',
      `The file has ${file.size} bytes; up to ${csvLimits.length} are read.`,
    );
  }
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let loaded = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      bytes.set(value, loaded);
      loaded += value.length;
      onProgress({ loaded, total: file.size });
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  return parseCsv(decodeCsv(bytes));
}
