import type { Change, Stored, StoredCommit, Version } from '@throughline/core';

/**
 * What one file of a second copy holds. Of a snapshot `from` is 0 and the records are all there are; of a
 * journal the records are those that its commits have no image of.
 */
export interface CopyFile {
  /** Which database it is of; see `Layout`. */
  readonly birth: number;
  /** The first commit that is in it; 0 for a snapshot, which holds everything. */
  readonly from: Version;
  /** The last commit that is in it. */
  readonly to: Version;
  readonly records: readonly Stored[];
  readonly commits: readonly StoredCommit[];
}

/** Whether the commits do not tell what became of the record of a change. */
export function hasNoImage({ unlogged, redacted }: Change): boolean {
  return unlogged === true || redacted === true;
}

interface Header extends Pick<CopyFile, 'birth' | 'from' | 'to'> {
  readonly format: 1;
  /** How many lines follow. */
  readonly lines: number;
}

type Part = Partial<Pick<CopyFile, 'records' | 'commits'>>;

/** Records or commits in a line: few enough that writing one does not hold up a page. */
const lineSize = 500;

/** A file as lines, each with a checksum before its JSON: what is damaged or cut off is noticed. */
export function* linesOf(file: CopyFile): Generator<Uint8Array<ArrayBuffer>> {
  const { birth, from, to, records, commits } = file;
  const lines = Math.ceil(records.length / lineSize) + Math.ceil(commits.length / lineSize);
  yield line({ format: 1, birth, from, to, lines } satisfies Header);
  for (let at = 0; at < records.length; at += lineSize) {
    yield line({ records: records.slice(at, at + lineSize) } satisfies Part);
  }
  for (let at = 0; at < commits.length; at += lineSize) {
    yield line({ commits: commits.slice(at, at + lineSize) } satisfies Part);
  }
}

/** What the bytes of a file hold; `undefined` unless all of it is there and as it was written. */
export function fileFrom(bytes: Uint8Array): CopyFile | undefined {
  let header: Header | undefined;
  const parts: Part[] = [];
  for (const json of jsonLines(bytes)) {
    if (!json) return undefined;
    if (header) parts.push(JSON.parse(decoder.decode(json)) as Part);
    else if (!(header = headerFrom(json))) return undefined;
  }
  if (header?.lines !== parts.length) return undefined;
  const { birth, from, to } = header;
  const records = parts.flatMap((part) => part.records ?? []);
  const commits = parts.flatMap((part) => part.commits ?? []);
  return { birth, from, to, records, commits };
}

/**
 * Which commits a file holds, once every line of it was checked with pauses in between; `undefined` unless all
 * of it is as it was written.
 */
export async function checkedSpan(
  bytes: Uint8Array,
): Promise<Pick<CopyFile, 'birth' | 'from' | 'to'> | undefined> {
  let header: Header | undefined;
  let count = 0;
  for (const json of jsonLines(bytes)) {
    if (!json) return undefined;
    header ??= headerFrom(json);
    if (++count % linesAtOnce === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return header?.lines === count - 1 ? header : undefined;
}

/** Lines checked before a pause: about ten milliseconds of work. */
const linesAtOnce = 8;

/** The bytes of the lines of a file, `undefined` for one that is damaged or cut off. */
function* jsonLines(bytes: Uint8Array): Generator<Uint8Array | undefined> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(newline, start);
    const json = end < 0 ? undefined : bytes.subarray(start + sumLength + 1, end);
    const sum = decoder.decode(bytes.subarray(start, start + sumLength));
    yield json && sum === checksum(json) ? json : undefined;
    if (end < 0) return;
    start = end + 1;
  }
}

function headerFrom(json: Uint8Array): Header | undefined {
  const header = JSON.parse(decoder.decode(json)) as Partial<Header>;
  return header.format === 1 ? (header as Header) : undefined;
}

const newline = 10;
const sumLength = 8;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function line(value: Header | Part): Uint8Array<ArrayBuffer> {
  const json = encoder.encode(JSON.stringify(value));
  const written = new Uint8Array(sumLength + 1 + json.length + 1);
  written.set(encoder.encode(`${checksum(json)} `));
  written.set(json, sumLength + 1);
  written[written.length - 1] = newline;
  return written;
}

/** CRC-32 as in ISO 3309 and gzip, as eight digits of base 16. */
function checksum(bytes: Uint8Array): string {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(sumLength, '0');
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
