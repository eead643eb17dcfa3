/** The longest line that RFC 5545 asks for, in octets of UTF-8, without its CRLF. */
const lineOctets = 75;

// What some reader takes for the end of a line: beside CR and LF the next line of C1, and two of Unicode.
const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- these are what it takes away; a tab may stay
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;
const unpaired = /\p{Surrogate}/gu;

/**
 * A text as the value of a property: no text can end the line that it stands in.
 *
 * @returns With commas, semicolons and backslashes escaped, ends of lines of every kind as `\n`, and
 *   without other controls and unpaired surrogates. Throws nothing.
 *
 * @example
 * textValue('Sales; Q2\r\nEND:VEVENT'); // 'Sales\\; Q2\\nEND:VEVENT'
 */
export function textValue(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\n/g, '\\n');
}

/**
 * A text as the value of a parameter, in quotes that it cannot leave: a quote, a caret and an end of a line
 * are written as RFC 6868 says. A backslash becomes a slash: it has no meaning here, but some readers give
 * it one.
 */
export function parameterValue(text: string): string {
  const encoded = { '^': '^^', '"': "^'", '\n': '^n', '\\': '/' } as const;
  const inner = plainText(text).replace(/[\^"\n\\]/g, (letter) => encoded[letter as '^']);
  return `"${inner}"`;
}

/**
 * An e-mail address as a URI. Whatever has a meaning in a line, a list or a URI is written by its octets.
 *
 * @example
 * mailUri('mia@example.com'); // 'mailto:mia@example.com'
 */
export function mailUri(address: string): string {
  const octets = encodeURIComponent(plainText(address).replace(/\n/g, ''));
  return `mailto:${octets.replaceAll('%40', '@').replaceAll('%2B', '+')}`;
}

/**
 * Lines as the text of a calendar: each ended by CRLF, and folded so that none is longer than 75 octets and
 * no letter is cut.
 *
 * @param lines - Without their ends; their values are escaped already.
 */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function plainText(text: string): string {
  // Halves of letters go first: without a control between them two of them would become one letter.
  return text.replace(unpaired, '').replace(lineEnds, '\n').replace(controls, '');
}

function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > lineOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += more;
  }
  return text;
}

/** Octets of one code point in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
