import type { Random } from '../random.ts';
import type { Rows } from './row-storage.ts';

/** What was done to which row: the place in its list, and the name that it had before. */
export interface Damage {
  readonly kind: string;
  readonly list: 'records' | 'commits';
  readonly at: number;
  /** Collection and id of the record, or of the image, with a space between; of a whole line of the log none. */
  readonly name: string;
  /** The names of what a line changed that says another version now. */
  readonly moved?: readonly string[];
}

/** Anything that a row may be made of. */
type Loose = Record<string, unknown>;

interface Target {
  /** The stored record or the change of a commit. */
  readonly row: Loose;
  readonly random: Random;
  /** Ids of records that there are. */
  readonly ids: readonly string[];
}

/** Texts that stand where an id, a collection or a word was. */
const hostileTexts = [
  ...['', ' ', '__proto__', 'constructor', 'toString', 'prototype', 'x'.repeat(5000)],
  ...['\u0000', '\ud800', '\u202eabc', 'notYetInvented', 'settings', '9007199254740993', 'é'],
];
const wrongValues = [
  ...[null, true, 0, -0, -1, 1e308, NaN, Infinity, '', [], {}, [null], undefined],
  ...[['a', 'a'], { __proto__: null }, 2 ** 53, '2026-02-30', '2026-13-01T00:00:00Z'],
];
const schemas = [0, -1, 2, 99, 1.5, NaN, Infinity, '1', null, undefined, {}];
const versions = [0, -1, 1.5, NaN, 1e99, '7', null, undefined, 99];

/** What may happen to a record or an image. Each changes the row in place. */
const toRows: Readonly<Record<string, (target: Target) => void>> = {
  'flipped bits': ({ row, random }) => replaceText(row, random, flipped),
  'cut JSON': ({ row, random }) => {
    const json = JSON.stringify(row['record']) ?? '';
    row['record'] = json.slice(0, random.between(0, Math.max(0, json.length - 1)));
  },
  'wrong type': ({ row, random }) => {
    const place = random.pick(placesIn(row['record'], 1));
    place.in[place.key] = random.pick(wrongValues);
  },
  'other version of a schema': ({ row, random }) => (row['schema'] = random.pick(schemas)),
  'other version of the row': ({ row, random }) => (row['version'] = random.pick(versions)),
  'foreign collection': ({ row, random }) => {
    const others = ['goals', 'people', 'teams', 'privateNotes', 'checkIns', 'settings'];
    row['collection'] = random.pick([...others, ...hostileTexts, 7, null, {}]);
  },
  'missing field': ({ row, random }) => {
    const place = random.pick(placesIn(row['record'], 1));
    if (Array.isArray(place.in)) place.in.splice(Number(place.key), 1);
    else delete place.in[place.key];
  },
  'missing part of the row': ({ row, random }) => {
    const { [random.pick(['record', 'id', 'collection', 'schema', 'version'])]: _, ...rest } = row;
    for (const key of Object.keys(row)) delete row[key];
    Object.assign(row, rest);
  },
  'other id than its key': ({ row, random, ids }) => {
    const id = random.pick([...hostileTexts, ...ids, 7, {}]);
    if (random.chance(0.5)) row['id'] = id;
    else if (isObject(row['record'])) row['record']['id'] = id;
  },
  'id of another record': ({ row, random, ids }) =>
    replaceText(row, random, () => random.pick(ids)),
  'hostile key': ({ row, random }) => {
    const key = random.pick([
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
    ]);
    const value = random.pick([{ isAdmin: true }, null, 'text', []]);
    const inner = random.pick(placesIn(row, 0)).in;
    Object.defineProperty(inner, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  },
  'depth and length': ({ row, random }) => {
    const place = random.pick(placesIn(row['record'], 1));
    const long = 'a'.repeat(200_000);
    place.in[place.key] = random.pick([
      nested(2000),
      long,
      Array.from({ length: 20_000 }, () => 1),
    ]);
  },
};

/** What may happen to a line of the log. */
const toLines: Readonly<Record<string, (line: Loose, random: Random) => void>> = {
  'moment of a line': (line, random) =>
    (line['at'] = random.pick([...hostileTexts, ...wrongValues, '9999-99-99T00:00:00Z'])),
  'author or id of a line': (line, random) =>
    (line[random.pick(['by', 'id', 'command'])] = random.pick([...hostileTexts, ...wrongValues])),
  'changes of a line': (line, random) =>
    (line['changes'] = random.pick([...wrongValues, [null, 'text'], [[]], 'text', { length: 1 }])),
  'version of a line': (line, random) => (line['version'] = random.pick(versions)),
};

/** Does one thing to one row, by chance; rows are changed in place, and so have to be copies. */
export function damageRows(rows: Rows, random: Random): Damage {
  const ids = rows.records.map(({ id }) => id);
  const inLog = random.chance(0.35);
  if (inLog && random.chance(0.4)) return damageLine(rows, random);
  const list = inLog ? 'commits' : 'records';
  const at = random.between(0, rows[list].length - 1);
  const row = inLog ? random.pick(rows.commits[at]?.changes ?? []) : rows.records[at];
  if (!row) return { kind: 'nothing', list, at, name: '' };
  const name = `${row.collection} ${row.id}`;
  if (!inLog && random.chance(0.08)) return { kind: doubled(rows, at, random), list, at, name };
  const kind = random.pick(Object.keys(toRows));
  toRows[kind]?.({ row: row as never, random, ids });
  return { kind, list, at, name };
}

function damageLine({ commits }: Rows, random: Random): Damage {
  const at = random.between(0, commits.length - 1);
  const moved = commits[at]?.changes.map(({ collection, id }) => `${collection} ${id}`) ?? [];
  const kind = random.pick([...Object.keys(toLines), 'no line']);
  if (kind === 'no line') commits[at] = random.pick([null, 'text', [], {}]) as never;
  else toLines[kind]?.(commits[at] as never, random);
  const isMoved = kind === 'version of a line';
  return { kind, list: 'commits', at, name: '', ...(isMoved && { moved }) };
}

/** The same row twice, or a row that is none in its place. */
function doubled({ records }: Rows, at: number, random: Random): string {
  if (random.chance(0.3)) {
    records[at] = random.pick([null, 'text', 7, []]) as never;
    return 'no row';
  }
  const again = structuredClone(records[at]);
  if (again && random.chance(0.5)) (again as { record: unknown }).record = 'text';
  if (again) records.splice(random.between(0, records.length), 0, again);
  return 'doubled';
}

interface Place {
  readonly in: Loose;
  readonly key: string;
}

/** Every place in a value, as what it is in and under which key; at least one, however little there is. */
function placesIn(value: unknown, least: number): readonly Place[] {
  const found: Place[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isObject(next)) continue;
    if (least === 0) found.push({ in: next, key: '' });
    for (const key of Object.keys(next)) {
      found.push({ in: next, key });
      waiting.push(next[key]);
    }
  }
  return found.length > 0 ? found : [{ in: {}, key: 'x' }];
}

function replaceText(
  row: Loose,
  random: Random,
  by: (text: string, random: Random) => string,
): void {
  const texts = placesIn(row['record'], 1).filter((place) => isText(place.in[place.key]));
  if (texts.length === 0) return;
  const place = random.pick(texts);
  place.in[place.key] = by(String(place.in[place.key]), random);
}

function flipped(text: string, random: Random): string {
  if (text === '') return '\u0001';
  const at = random.between(0, text.length - 1);
  const unit = text.charCodeAt(at) ^ (1 << random.between(0, 15));
  return text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
}

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
}

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
