import { PerfError } from '../../errors.ts';

/** The text of a file: as a whole, or in pieces as they come, such as `file.stream()`. */
export type FileSource =
  string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** One line of a file. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  /** Without its line end. */
  readonly text: string;
}

/** How long one line may be, in UTF-16 units: 8 Mi. One holds one record. */
export const maxLineLength = 8 * 1024 * 1024;

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}
type DecoderClass = new (encoding: string, options: { fatal: boolean }) => Decoder;

/**
 * The lines of a file, as they are read. A byte order mark, the line ends of Windows and empty lines at the end
 * are fine.
 *
 * @throws PerfError `bad-file` for bytes that are not UTF-8, and for a line that is too long.
 */
export async function* textLines(source: FileSource): AsyncGenerator<TextLine, void, undefined> {
  const isWhole = typeof source === 'string' || source instanceof Uint8Array;
  const decode = decoderOf();
  let line = 1;
  let parts: string[] = [];
  let length = 0;
  const take = (): TextLine => {
    const text = parts.join('');
    [parts, length] = [[], 0];
    return { line: line++, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const piece of isWhole ? [source, ''] : source) {
    const text = typeof piece === 'string' ? piece : decode(piece, line);
    for (let from = 0; from < text.length;) {
      const end = text.indexOf('\n', from);
      const part = text.slice(from, end < 0 ? text.length : end);
      parts.push(line === 1 && length === 0 ? part.replace(/^\uFEFF/, '') : part);
      length += part.length;
      if (length > maxLineLength) throw tooLong(line);
      if (end < 0) break;
      yield take();
      from = end + 1;
    }
  }
  const rest = decode(undefined, line);
  if (rest !== '') parts.push(rest);
  if (parts.some((part) => part !== '')) yield take();
}

/** A file that cannot be read, with the line. */
export function badFile(line: number, what: string): PerfError {
  return new PerfError('bad-file', `Line ${line} of the file: ${what}.`, {
    issues: [{ path: [line], message: what }],
  });
}

function tooLong(line: number): PerfError {
  return badFile(line, `expected at most ${maxLineLength} characters`);
}

/** Every platform of ours has the class; core is compiled without the types that declare it. */
function decoderOf() {
  const { TextDecoder } = globalThis as unknown as { TextDecoder: DecoderClass };
  let decoder: Decoder | undefined;
  return (bytes: Uint8Array | undefined, line: number): string => {
    if (!bytes && !decoder) return '';
    decoder ??= new TextDecoder('utf-8', { fatal: true });
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw badFile(line, 'expected UTF-8');
    }
  };
}
