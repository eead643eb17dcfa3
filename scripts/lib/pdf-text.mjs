// What can be read on the pages of a PDF that Chromium has printed.
import { inflateSync } from 'node:zlib';

/**
 * The texts of a PDF, one for each of its pages, without blanks: where letters stand is in it, what is between them is not.
 *
 * @param {Uint8Array} pdf - As Chromium writes it: plain objects, streams that are deflated, letters by number in each font.
 */
export function pageTexts(pdf) {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    Array.from(file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g), ([, id, body]) => [id, body]),
  );
  const fonts = new Map();
  const letters = (id) => {
    if (!fonts.has(id))
      fonts.set(id, lettersOf(streamOf(objects.get(referred(objects.get(id), 'ToUnicode')))));
    return fonts.get(id);
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const named = new Map(
      Array.from(page.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name, id]) => [name, letters(id)]),
    );
    return written(streamOf(objects.get(referred(page, 'Contents'))), named);
  });
}

const referred = (body, name) => new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1];

function streamOf(body) {
  const [head, packed] = body.split(/ stream\n/, 2);
  const length = Number(/\/Length (\d+)/.exec(head)[1]);
  return inflateSync(Buffer.from(packed.slice(0, length), 'latin1')).toString('latin1');
}

const number = (hex) => Number.parseInt(hex, 16);

/** Letters by their number in a font. */
function lettersOf(map) {
  const letters = new Map();
  const text = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, rows] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of rows.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(number(from), text(to));
  }
  for (const [, rows] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, end, to] of rows.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let at = number(from); at <= number(end); at += 1) {
        letters.set(at, String.fromCharCode(number(to) + at - number(from)));
      }
    }
  }
  return letters;
}

/** What is written by the content of a page, with its fonts by name. */
function written(content, fonts) {
  let letters = new Map();
  let text = '';
  for (const [, font, row] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/gi)) {
    if (font) letters = fonts.get(font);
    else for (const glyph of row.match(/.{4}/g)) text += letters.get(number(glyph)) ?? '';
  }
  return text.replaceAll(/\s/g, '');
}
