import { type Issue, PerfError } from '../errors.ts';
import { cleanText } from '../schema/clean-text.ts';

/** Levels of lists and objects that a value may have. */
export const maxDepth = 32;

/** Keys that could reach the prototype of an object if they were ever merged carelessly. */
const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

type Path = readonly (string | number)[];

/** A list or object that is being copied: what is left to visit, and where the copies go. */
interface Frame {
  readonly from: Record<string, unknown>;
  readonly keys: readonly string[];
  readonly into: Record<string, unknown>;
  readonly key: string | number;
  next: number;
}

/**
 * A copy of plain JSON as every storage keeps it alike: well-formed text in normal form C, finite
 * numbers, 0 for -0, keys that are absent in place of `undefined`. Nothing is called on the value, so
 * a `toJSON` of the host does not run, and each property is read once.
 *
 * @param maxSize - Limit on the sum of all characters and values, which is close to the size as JSON.
 * @param what - What the value is, for the message: `the input of goal.check-in`.
 * @throws PerfError `invalid-input`: more than 32 levels, too large, a number that is not finite, a key
 *   such as `__proto__`, or anything that JSON cannot hold.
 */
export function normalise(value: unknown, maxSize: number, what: string): unknown {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const stack: Frame[] = [{ from: { value }, keys: ['value'], into: root, key: '', next: 0 }];
  let size = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const key = frame.keys[frame.next++];
    if (key === undefined) {
      stack.pop();
      continue;
    }
    const refuse = (message: string) => refused(what, pathTo(stack, key), message);
    if (hostileKeys.has(key) || cleanText(key) !== key) throw refuse('expected an ordinary key');
    const found = frame.from[key];
    size += 1 + key.length + (typeof found === 'string' ? found.length : 0);
    if (size > maxSize) throw refuse(`expected at most ${maxSize} characters in all`);
    if (found === undefined && !Array.isArray(frame.from)) continue;
    if (typeof found !== 'object' || found === null) {
      frame.into[key] = scalar(found, refuse);
      continue;
    }
    if (stack.length > maxDepth) throw refuse(`expected at most ${maxDepth} levels`);
    const into = emptyCopy(found, refuse);
    frame.into[key] = into;
    stack.push({
      from: found as Record<string, unknown>,
      keys: Array.isArray(found) ? indexes(found, maxSize, refuse) : Object.keys(found),
      into,
      key,
      next: 0,
    });
  }
  return root['value'];
}

function scalar(value: unknown, refuse: (message: string) => PerfError): unknown {
  switch (typeof value) {
    case 'string':
      return cleanText(value);
    case 'number':
      if (Number.isFinite(value)) return value + 0; // + 0 turns -0, which engines store differently, into 0
      throw refuse('expected a finite number');
    case 'boolean':
      return value;
    default:
      if (value === null) return null;
      throw refuse('expected plain JSON');
  }
}

function emptyCopy(found: object, refuse: (message: string) => PerfError): Record<string, unknown> {
  if (Array.isArray(found)) return [] as unknown as Record<string, unknown>;
  const prototype: unknown = Object.getPrototypeOf(found);
  // A plain object of another realm, such as a frame, has a prototype of its own that has none above it.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return {};
  throw refuse('expected plain JSON, not an instance of a class');
}

function indexes(
  list: readonly unknown[],
  maxSize: number,
  refuse: (message: string) => PerfError,
): readonly string[] {
  if (list.length > maxSize) throw refuse(`expected at most ${maxSize} characters in all`);
  return Array.from(list, (_, index) => String(index));
}

function pathTo(stack: readonly Frame[], key: string): Path {
  const path = [...stack.slice(2).map((frame) => frame.key), ...(stack.length > 1 ? [key] : [])];
  return path.map((step) => (/^\d+$/.test(String(step)) ? Number(step) : step));
}

function refused(what: string, path: Path, message: string): PerfError {
  const issues: Issue[] = [{ path, message }];
  const where = path.slice(0, 8).join('.') || 'the whole';
  return new PerfError('invalid-input', `In ${what}: ${where}: ${message}.`, { issues });
}
