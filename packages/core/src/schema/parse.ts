import type * as z from 'zod/mini';
import { type Issue, PerfError } from '../errors.ts';
import { type CollectionName, type RecordTypes, collections } from './collections.ts';
import type { Frozen } from './primitives.ts';
import { readRecord } from './read-record.ts';
import { misfit } from './readers.ts';

/**
 * A record that fits the schema of its collection, with defaults filled in and texts cleaned.
 *
 * @param collection - Where it belongs.
 * @param value - Anything; it is not changed.
 * @throws PerfError `invalid-input`, whose `issues` name each place that does not fit.
 */
export function parseRecord<C extends CollectionName>(
  collection: C,
  value: unknown,
): RecordTypes[C] {
  const record = readRecord(collection, value);
  if (record !== misfit) return record;
  const schema: z.ZodMiniType = collections[collection].schema;
  return parseWith(schema, value, `a record of ${collection}`) as RecordTypes[C];
}

/** Why a record does not fit the schema of its collection; nothing where it does. Throws nothing. */
export function misfitOf(collection: CollectionName, value: unknown): PerfError | undefined {
  try {
    parseRecord(collection, value);
    return undefined;
  } catch (error) {
    return error instanceof PerfError ? error : undefined;
  }
}

/**
 * The input of a command or an import, checked by its schema.
 *
 * @param schema - A schema of `zod/mini`.
 * @param what - What the input is, for the message: `the input of goal.check-in`.
 * @throws PerfError `invalid-input`, whose `issues` name each place that does not fit.
 */
export function parseInput<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  what: string,
): z.output<S> {
  return parseWith(schema, value, what) as z.output<S>;
}

/** What a schema takes in: what has a default may be left out, ids are plain texts. */
export type InputOf<S extends z.ZodMiniType> = Frozen<z.input<S>>;

/** A schema that takes in such values. */
export type SchemaFor<Input> = z.ZodMiniType<unknown, Input>;

function parseWith(schema: z.ZodMiniType, value: unknown, what: string): unknown {
  // jitless: the compiled fast path would be reported as a violation of a strict content security policy.
  const result = schema.safeParse(value, { jitless: true });
  if (result.success) return result.data;
  const issues = result.error.issues.map(toIssue);
  const listed = issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  const more = issues.length > 5 ? `; and ${issues.length - 5} more` : '';
  throw new PerfError('invalid-input', `In ${what}: ${listed.join('; ')}${more}.`, { issues });
}

/** What would fit, from what zod found; values are never repeated, since a message may travel. */
function toIssue(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return { path, message: expectation(issue) };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'unrecognized_keys':
      return `there is no field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${unitOf(issue.origin, Number(issue.minimum))}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin, Number(issue.maximum))}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return `expected ${formats[issue.format] ?? `the form ${issue.format}`}`;
    case 'invalid_union':
      return issue.discriminator
        ? `expected a known ${issue.discriminator}`
        : `expected ${typesOf(issue) ?? 'one of the allowed forms'}`;
    case 'custom':
      return issue.message;
    default:
      return 'expected another value';
  }
}

/** `number or boolean` for a union of plain types, of which the value has none. */
function typesOf({ errors }: z.core.$ZodIssueInvalidUnion): string | undefined {
  const types = errors.map(([first]) =>
    first?.code === 'invalid_type' ? first.expected : undefined,
  );
  return types.includes(undefined) ? undefined : [...new Set(types)].join(' or ');
}

const formats: Record<string, string> = {
  date: 'a day that exists, such as 2026-04-01',
  datetime: 'an instant in UTC, such as 2026-04-01T09:00:00Z',
  regex: 'visible characters in the documented form',
};

function unitOf(origin: string, count: number): string {
  const plural = count === 1 ? '' : 's';
  if (origin === 'string') return ` character${plural}`;
  return origin === 'array' ? ` item${plural}` : '';
}
