import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText, mailUri, parameterValue, textValue } from './icalendar-lines.ts';

/** Letters that somewhere end a line, a value, a parameter or a list, among others of one to four octets. */
const hostile = fc.oneof(
  fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\0',
    '\u001b',
    '\t',
  ),
  fc.constantFrom(';', ',', ':', '\\', '"', '^', "'", '=', '%', '@', '\\n', 'BEGIN:VEVENT', ' '),
  fc.constantFrom('a', 'é', 'ß', '漢', '👩‍👩‍👧', '\ud800', '\udc00', '\ufeff', '\u202e', '\u0301'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const hostileText = fc.array(hostile, { maxLength: 40 }).map((parts) => parts.join(''));

/** What is left of a text, said in another way: letter by letter. */
function kept(text: string, ofLine: (letter: string) => string): string {
  const whole = [...text].filter((letter) => !isIn(letter, 0xd800, 0xdfff)).join('');
  return [...whole.replaceAll('\r\n', '\n')]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return ofLine('\n');
      if (code < 0x20 && code !== 9) return '';
      if (isIn(letter, 0x7f, 0x9f)) return '';
      return [0xfeff, 0xfffe, 0xffff].includes(code) ? '' : letter;
    })
    .join('');
}

function isIn(letter: string, from: number, to: number): boolean {
  const code = letter.codePointAt(0)!;
  return code >= from && code <= to;
}

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('lines of a calendar', () => {
  it('[IC1] end in CRLF and are folded at 75 octets', () => {
    assert.equal(calendarText(['A:1', 'B:2']), 'A:1\r\nB:2\r\n');
    const long = `SUMMARY:${'x'.repeat(100)}`;
    const [first = '', second = ''] = calendarText([long]).split('\r\n');
    assert.deepEqual([first.length, second], [75, ` ${'x'.repeat(33)}`]);
  });

  it('[IC1] are never cut within a letter, whatever its octets', () => {
    for (const letter of ['é', '漢', '👍']) {
      for (let shift = 0; shift < 8; shift++) {
        const line = `X:${'a'.repeat(shift)}${letter.repeat(60)}`;
        const parts = calendarText([line]).split('\r\n').slice(0, -1);
        assert.ok(parts.every((part) => octets(part) <= 75));
        assert.ok(parts.slice(0, -1).every((part) => octets(part) > 75 - 4));
        const letters = parts.map((part, index) => (index === 0 ? part : part.slice(1)));
        assert.equal(letters.join(''), line);
      }
    }
  });

  it('[IC2] take any text as a value: one line, at most 75 octets, read back as it was', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const lines = ['BEGIN:VEVENT', `SUMMARY:${textValue(title)}`, 'END:VEVENT'];
        const text = calendarText(lines);
        const physical = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).slice(0, -1);
        assert.ok(physical.every((line) => octets(line) <= 75));
        assert.equal(physical.filter((line) => !line.startsWith(' ')).length, 3);
        assert.equal(physical.filter((line) => line.startsWith('BEGIN:')).length, 1);
        const event = ICAL.Component.fromString(text);
        assert.equal(
          event.getFirstPropertyValue('summary'),
          kept(title, (letter) => letter),
        );
        assert.equal(event.getAllProperties().length, 1);
      }),
      { numRuns: 3000 },
    );
  });

  it('[IC3] take any name and address, which do not leave their parameter and their URI', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, address) => {
        const line = `ATTENDEE;CN=${parameterValue(name)};RSVP=TRUE:${mailUri(address)}`;
        const text = calendarText(['BEGIN:VEVENT', line, 'END:VEVENT']);
        const event = ICAL.Component.fromString(text);
        const [attendee, ...more] = event.getAllProperties();
        assert.deepEqual(more, []);
        assert.equal(
          attendee?.getParameter('cn'),
          kept(name, (letter) => letter).replaceAll('\\', '/'),
        );
        assert.equal(attendee?.getParameter('rsvp'), 'TRUE');
        const uri = String(attendee?.getFirstValue());
        assert.match(uri, /^mailto:[\w.~!*'()%@+-]*$/);
        assert.equal(
          decodeURIComponent(uri.slice('mailto:'.length)),
          kept(address, () => ''),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('[IC3] make no letter of two halves between which a control was taken away', () => {
    assert.equal(parameterValue('\ud800\u001b\udc00'), '""');
    assert.equal(textValue('\ud83d\0\udc4d'), '');
  });

  it('[IC3] write an ordinary address as it is', () => {
    assert.equal(mailUri('mia.o+x@mail.example.com'), 'mailto:mia.o+x@mail.example.com');
    assert.equal(parameterValue('Mia "M" O^2'), `"Mia ^'M^' O^^2"`);
  });
});
