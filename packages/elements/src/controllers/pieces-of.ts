import type { FileProgress } from '@throughline/core';

/**
 * The bytes of a file in pieces, as they are read. A stream is not iterable in every browser.
 *
 * @param onProgress - Called with bytes.
 */
export async function* piecesOf(
  file: Blob,
  onProgress?: (read: FileProgress) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (;;) {
      const piece = await reader.read();
      if (piece.done) return;
      done += piece.value.length;
      onProgress?.({ done, total: file.size });
      yield piece.value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
