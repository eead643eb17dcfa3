import type { Random } from '../random.ts';
import { resealed } from './exported.ts';

/** What readers of files have stumbled on before, as pieces of text. */
const pieces: readonly string[] = [
  ...['', ' ', '\n', '\r', '\r\n', '\t', '\u0000', '\uFEFF', '\uD800', '\u202E', '"', '""', "'"],
  ...['\\', ',', ';', '|', '{', '}', '[', ']', ':', '-', '=', '@', '%', '1e999', '-0', 'NaN'],
  ...['null', 'true', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'],
  ...['=cmd|x', '+1', '1,234', '1.234,5', '9'.repeat(400), 'x'.repeat(5000), '\u0301'.repeat(50)],
  ...['2026-02-30', '2026-13-01', '9999-12-31', '-1', '1e21', '0x10', 'g1', 'mia', 'settings'],
];

/** The same as values. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 2, 0.5, 1e308, -1e308, 2 ** 53, '', [], {}, [[]], [null]],
  ...['settings', 'g1', 'g0', 'mia', 'ada', 'goals', 'nudges', 'dreams', 'header', 'commit'],
  ...['end', 'x'.repeat(3000), '\u0000', '\uD800', '2026-05-04T10:00:00Z', '2026-02-30', 'UTC'],
  ...[{ toJSON: 1 }, { length: 1e9 }, { __proto: 1 }, nested(20), nested(40), nested(4000)],
  ...[Array.from({ length: 2000 }, () => 0), parsed('{"__proto__":{"polluted":true}}')],
];

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value };
  return value;
}

/** A text with a few pieces put in, taken out, doubled or moved. */
export function damagedText(text: string, random: Random): string {
  let damaged = text;
  for (let times = random.between(1, 4); times > 0; times--) {
    const from = random.between(0, damaged.length);
    const until = Math.min(damaged.length, from + random.between(0, random.pick([1, 8, 200])));
    const cut = damaged.slice(from, until);
    const put = random.pick([random.pick(pieces), '', cut + cut, [...cut].reverse().join('')]);
    damaged = damaged.slice(0, from) + put + damaged.slice(until);
  }
  return random.chance(0.1) ? damaged.slice(0, random.between(0, damaged.length)) : damaged;
}

/** An export in which fields, lines and their order were changed, with a closing line that fits it again. */
export function damagedFile(text: string, random: Random): string {
  return resealed(text, (all) => {
    const lines = [...all];
    for (let times = random.between(1, 4); times > 0; times--) {
      const at = random.between(0, lines.length - 1);
      const line = lines[at] ?? '';
      const other = random.pick(lines) ?? '';
      const changes: readonly (() => readonly string[])[] = [
        ...Array.from({ length: 8 }, () => () => [damagedLine(line, other, random)]),
        () => [],
        () => [line, line],
        () => [line, other],
        () => [random.chance(0.5) ? damagedText(line, random) : other],
      ];
      lines.splice(at, 1, ...random.pick(changes)());
    }
    return lines;
  });
}

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

/** A line of JSON in which one field is another one, is gone, or has come from another line. */
function damagedLine(line: string, other: string, random: Random): string {
  const value = parsed(line);
  const places = placesIn(value);
  if (places.length === 0) return line;
  const { holder, key } = random.pick(places);
  const borrowed = placesIn(parsed(other)).map((place) => place.holder[place.key]);
  const kind = random.between(0, 9);
  if (kind === 0) Reflect.deleteProperty(holder, key);
  else if (kind === 1) defined(holder, random.pick(pieces), holder[key]);
  else if (kind < 4 && borrowed.length > 0) defined(holder, key, random.pick(borrowed));
  else defined(holder, key, random.pick(values));
  return JSON.stringify(value);
}

/** Puts a field under any name, `__proto__` too. */
function defined(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function placesIn(value: unknown): readonly Place[] {
  const places: Place[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined && places.length < 500; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const holder = next as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      open.push(holder[key]);
    }
  }
  return places;
}
