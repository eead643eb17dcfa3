/**
 * Letters of Cyrillic and Greek that look like a Latin one in most typefaces, and that one; from the confusable
 * characters of Unicode Technical Standard 39.
 */
const latin = new Map(
  [
    ['АВЕЅІЈКМНОРСТХҮ', 'ABESIJKMHOPCTXY'],
    ['аеѕіјорсухһԁԛԝ', 'aesijopcyxhdqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αινορυ', 'aivopu'],
  ].flatMap(([others = '', same = '']) =>
    [...others].map((letter, at) => [letter, same[at] ?? '']),
  ),
);

/** A text in which letters that look like Latin ones are those. */
export function latinOf(text: string): string {
  return text.replace(/[\u0370-\u052f]/g, (letter) => latin.get(letter) ?? letter);
}
