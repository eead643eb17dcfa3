import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type CollectionName, collections } from '../schema/collections.ts';

/** Records as one version of a collection stores them. Once a version is released, its file stays as it is. */
export interface Golden {
  readonly collection: CollectionName;
  readonly version: number;
  /** As the next version's file has them at the same places; that one may have more behind them. */
  readonly records: readonly { readonly id: string }[];
}

/** What is pinned of each version of each collection, as texts of 32 hexadecimal digits. */
export interface Pin {
  /** Of its schema; that of an older version is not there any more to be compared. */
  readonly schema: string;
  /** Of its golden file. */
  readonly golden: string;
}

/** The pins by collection and version. */
export type Pins = Readonly<Record<string, Readonly<Record<string, Pin>>>>;

const folder = new URL('../schema/golden/', import.meta.url);
const pinFile = new URL('fingerprints.json', folder);

/** Every collection in the order of the table. */
export const names = Object.keys(collections) as CollectionName[];

/** The golden file of a version of a collection; `undefined` for none. */
export function goldenOf(collection: string, version: number): Golden | undefined {
  const name = `${collection}-v${version}.json`;
  if (!readdirSync(folder).includes(name)) return undefined;
  return readJson(new URL(name, folder)) as Golden;
}

/** The pins that are written down. */
export function readPins(): Pins {
  return readJson(pinFile) as Pins;
}

/** The pin of the newest version of a collection, as it is now. */
export function pinOf(collection: CollectionName): Pin {
  const { schema, version } = collections[collection];
  return { schema: fingerprintOf(schema), golden: goldenPinOf(collection, version) };
}

/** The pin of a golden file as it is now; empty where there is none. */
export function goldenPinOf(collection: string, version: number): string {
  const golden = goldenOf(collection, version);
  return golden ? hashOf(golden) : '';
}

/** Writes down the pins of the newest versions; those of older ones stay. Returns which have changed. */
export function writePins(): readonly string[] {
  const before = readPins();
  const changed: string[] = [];
  const after: Record<string, Record<string, Pin>> = {};
  for (const name of names) {
    const { version } = collections[name];
    const pin = pinOf(name);
    if (hashOf(before[name]?.[version] ?? null) !== hashOf(pin)) changed.push(name);
    after[name] = { ...before[name], [version]: pin };
  }
  writeFileSync(pinFile, `${JSON.stringify(after, null, 2)}\n`);
  return changed;
}

/**
 * A text that differs where a schema says something else: fields, types, limits, defaults and refinements by
 * their places and messages. Descriptions and the order of fields make no difference; neither does what a
 * refinement asks, where its message stays the same.
 */
export function fingerprintOf(schema: z.core.$ZodType): string {
  return hashOf(shapeOf(schema));
}

/** The shape of what a schema gives, as JSON Schema, with the refinements that JSON Schema has no word for. */
export function shapeOf(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      delete jsonSchema.description;
      const asked = refinementsOf(zodSchema);
      if (asked.length > 0) jsonSchema['refinements'] = asked;
    },
  });
}

function refinementsOf(schema: z.core.$ZodType): readonly object[] {
  return (schema._zod.def.checks ?? []).flatMap((check) => {
    const {
      check: kind,
      path,
      error,
    } = check._zod.def as z.core.$ZodCheckDef & {
      readonly path?: readonly PropertyKey[];
    };
    if (kind !== 'custom') return [];
    return [{ path: path ?? [], message: error?.({} as never) ?? '' }];
  });
}

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 32);
}

/** The same with the keys of each object in order. Schemas are shallow. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
