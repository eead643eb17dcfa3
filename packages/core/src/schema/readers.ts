import { blanks } from './blanks.ts';
import { cleanText } from './clean-text.ts';

/** What a reader gives for a value that does not fit. */
export const misfit = Symbol('misfit');

/** What becomes of a value that fits: a copy, with defaults filled in and texts cleaned; else `misfit`. */
export type Reader = (value: unknown) => unknown;

/** What has to hold of a value that was read. */
export type Rule = (value: never) => boolean;

/** A field that may be absent: left out then, or with a value in its place. */
interface Absent {
  readonly read: Reader;
  readonly absent: 'left-out' | (() => unknown);
}

/** Reads `true` and `false`. */
export const bool: Reader = (value) => (typeof value === 'boolean' ? value : misfit);

/** A reader of numbers that are finite, within limits that belong to them; -0 becomes 0. */
export function num(least = -Infinity, most = Infinity): Reader {
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
      ? value + 0
      : misfit;
}

/** A reader of whole numbers within limits that belong to them. */
export function int(least = -Infinity, most = Infinity): Reader {
  return (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most ? value : misfit;
}

/** A reader of texts, cleaned and trimmed, of so many UTF-16 units. */
export function text(most: number, least = 1): Reader {
  return (value) => {
    if (typeof value !== 'string') return misfit;
    const clean = cleanText(value).trim();
    return clean.length >= least && clean.length <= most ? clean : misfit;
  };
}

/** A reader of texts of a certain form, such as days, which stay as they are. */
export function form(pattern: RegExp, most = Infinity): Reader {
  return (value) =>
    typeof value === 'string' && pattern.test(value) && value.length <= most ? value : misfit;
}

/** A reader of a few values. */
export function oneOf(...values: readonly unknown[]): Reader {
  const known = new Set(values);
  return (value) => (known.has(value) ? value : misfit);
}

/** A reader of whatever one of several reads, the first that does. */
export function anyOf(...readers: readonly Reader[]): Reader {
  return (value) => {
    for (const read of readers) {
      const found = read(value);
      if (found !== misfit) return found;
    }
    return misfit;
  };
}

/** A reader of lists of so many items. */
export function list(read: Reader, least = 0, most = Infinity): Reader {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return misfit;
    const items: unknown[] = new Array(value.length);
    for (let at = 0; at < value.length; at++) {
      const item = read(value[at]);
      if (item === misfit) return misfit;
      items[at] = item;
    }
    return items;
  };
}

/** A reader of objects whose keys are data, such as ids elsewhere by their source. */
export function mapOf(readKey: Reader, read: Reader): Reader {
  return (value) => {
    if (!isPlain(value)) return misfit;
    const into: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__') continue;
      const [name, found] = [readKey(key), read(item)];
      if (name === misfit || found === misfit) return misfit;
      into[name as string] = found;
    }
    return into;
  };
}

/** A reader of objects that have each of some keys, in that order. */
export function eachOf(keys: readonly string[], read: Reader): Reader {
  return obj(Object.fromEntries(keys.map((key) => [key, read])));
}

/** A reader of objects that differ by the word in one of their fields. */
export function byWord(field: string, readers: Readonly<Record<string, Reader>>): Reader {
  const known = new Map<unknown, Reader>(Object.entries(readers));
  return (value) => (isObject(value) ? (known.get(value[field])?.(value) ?? misfit) : misfit);
}

/** A field that may be left out. */
export function maybe(read: Reader): Absent {
  return { read, absent: 'left-out' };
}

/** A field in whose place a copy of something stands where it is left out. Lists and objects in it are not copied. */
export function or(read: Reader, initial: unknown): Absent {
  const absent = () =>
    Array.isArray(initial)
      ? [...(initial as unknown[])]
      : isObject(initial)
        ? { ...initial }
        : initial;
  return { read: (value) => (value === undefined ? absent() : read(value)), absent };
}

/** A field in whose place that is read which is to be read where it is left out. */
export function orRead(read: Reader, initial: unknown): Absent {
  return {
    read: (value) => read(value === undefined ? initial : value),
    absent: () => read(initial),
  };
}

/** A reader of what another reads, where rules hold of it. */
export function where(read: Reader, ...rules: readonly Rule[]): Reader {
  return (given) => {
    const value = read(given);
    return value !== misfit && rules.every((rule) => rule(value as never)) ? value : misfit;
  };
}

/** A reader of objects that have these fields and no others. Several times as fast as by a schema. */
export function obj(shape: Readonly<Record<string, Reader | Absent>>): Reader {
  const fields = Object.entries(shape).map(([name, field]) =>
    typeof field === 'function' ? { name, read: field, absent: undefined } : { name, ...field },
  );
  const names = new Set(Object.keys(shape));
  const blankOf = blanks([...names]);
  return (value) => {
    if (!isObject(value)) return misfit;
    for (const name in value) if (!names.has(name)) return misfit;
    const into = blankOf(
      fields.map(({ name, absent }) => name in value || typeof absent === 'function'),
    );
    for (const { name, read, absent } of fields) {
      if (name in value) {
        const found = read(value[name]);
        if (found === misfit) return misfit;
        into[name] = found;
      } else if (absent === undefined) return misfit;
      else if (absent !== 'left-out') into[name] = absent();
    }
    return into;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is no instance of a class; a plain object of another realm has a prototype of its own. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
