/** A body is a multiple of so many bytes long. */
export const padBytes = 1024;

/**
 * A JSON text with spaces behind it, so that its length in UTF-8 is a whole number of KiB: whoever sees only
 * how much was sent learns little of how much was written. It reads as before.
 *
 * @example
 * padded('{"text":"Thanks"}').length; // 1024
 */
export function padded(json: string): string {
  const over = bytesOf(json) % padBytes;
  return over === 0 && json !== '' ? json : json + ' '.repeat(padBytes - over);
}

/** How long a text is in UTF-8, in bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
