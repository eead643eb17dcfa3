// Controls but tab and line feed, unpaired surrogates, embeddings, overrides and isolates of direction,
// and characters of no width; the joiners U+200C and U+200D are part of how words are written.
const unwanted =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Letters and signs of ASCII, tab and line feed. */
const plain = /^[\t\n\x20-\x7E]*$/;

const stackedMarks = /(\p{M}{8})\p{M}+/gu;

/** A text in normal form C, without what no text may hold; see `text`. The same text for most. */
export function cleanText(value: string): string {
  // Ids, moments and most texts are; looking is several times as fast as cleaning.
  if (plain.test(value)) return value;
  const kept = value.replace(/\r\n?/g, '\n').replace(unwanted, '').normalize('NFC');
  return kept.replace(stackedMarks, '$1');
}
