import { badCsv, csvLimits } from './csv.ts';

interface Decoder {
  decode(bytes: Uint8Array): string;
}
type DecoderClass = new (encoding: string, options: { fatal: boolean }) => Decoder;

/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text in the bytes of a CSV file: UTF-8, or UTF-16 where a byte order mark says so. Bytes that
 * are neither are refused, since letters read wrongly would be stored wrongly.
 *
 * @param encoding - Overrules the detection, for files of older programs.
 * @throws PerfError `bad-csv`, naming the first line that cannot be read, or a file over 25 MiB.
 */
export function decodeCsv(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): string {
  if (bytes.length > csvLimits.length) {
    throw badCsv(1, `the file has ${bytes.length} bytes; up to ${csvLimits.length} are read`);
  }
  const decoder = decoderFor(encoding);
  try {
    return decoder.decode(bytes);
  } catch {
    const line = encoding === 'utf-8' ? unreadableLine(bytes, decoder) : 1;
    throw badCsv(line, `bytes that are not ${encoding}; the file should be saved as CSV in UTF-8`);
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Every platform of ours has the class; core is compiled without the types that declare it. */
function decoderFor(encoding: string): Decoder {
  const { TextDecoder } = globalThis as unknown as { TextDecoder: DecoderClass };
  return new TextDecoder(encoding, { fatal: true });
}

function unreadableLine(bytes: Uint8Array, decoder: Decoder): number {
  const newline = 10;
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(newline, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return 1;
    from = end + 1;
  }
}
