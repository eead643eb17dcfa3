import { agreementBase } from '../goals/agreement.ts';
import type { Random } from '../random.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Command } from '../workspace/command.ts';
import type { State } from '../workspace/state.ts';
import { fittingInput } from './access-inputs.ts';
import { type Shape, anyValue } from './any-value.ts';
import { collectionOf, ownerFields } from './input-places.ts';
import { likelyInput } from './likely-input.ts';

/** The shapes that commands are drawn from, as JSON Schema. */
export interface Shapes {
  readonly inputs: ReadonlyMap<string, Shape>;
  readonly records: Readonly<Partial<Record<CollectionName, Shape>>>;
}

/** Where a command is drawn for. */
export interface Stage {
  readonly state: State;
  readonly shapes: Shapes;
  readonly random: Random;
  readonly now: string;
  /** An id of another workspace, which is to be as unknown as any. */
  readonly foreignId: () => string;
}

type Fields = Record<string, unknown>;

/** Where on the stage of the access table an input is to fit, as the lines of that table name it. */
const places = [
  ...['public', 'chain', 'named', 'private', 'draft', 'former', 'shared', 'kept', 'on-wall'],
  ...['workspace', 'team', 'person', 'name', 'place', 'active', 'roles', 'wall', 'both', 'manager'],
];

/** A command of a type on records that are there, sensible or not: most fit their schema, some hardly. */
export function anyCommand(type: string, stage: Stage): Command {
  const { random, shapes } = stage;
  const fitting = random.chance(0.15) && fittingInput(type, random.pick(places), stage.state);
  if (fitting) return { type, input: fitting };
  const likely = random.chance(0.6) && likelyInput(type, stage);
  if (likely) return { type, input: likely };
  const shape = shapes.inputs.get(type) ?? {};
  const textFor = (name: string, of: Shape) => textOf(name, of, stage);
  const input = anyValue(shape, 'input', { random, textFor }) as Fields;
  if (random.chance(0.85)) placed(input, stage);
  if (random.chance(0.85)) asShown(type, input, stage);
  return { type, input: random.chance(0.06) ? spoilt(input, random) : input };
}

function textOf(name: string, shape: Shape, stage: Stage): string | undefined {
  const { random, now } = stage;
  const moved = new Date(Date.parse(now) + random.between(-20, 40) * 86_400_000).toISOString();
  if (shape.format === 'date-time') return moved;
  if (shape.format === 'date') return moved.slice(0, 10);
  if (shape.pattern?.includes('p{S}]{1,100}') && !shape.pattern.includes(' ')) {
    return idFor(name, stage);
  }
  if (/zone/i.test(name)) return random.pick(['UTC', 'Europe/Oslo', 'Asia/Tokyo', 'Mars/Base']);
  if (name === 'time' || name === 'to' || name === 'from') return random.pick(['09:30', '16:00']);
  if (name === 'period') return moved.slice(0, 7);
  if (name === 'subjectKey') return `goal ${idFor('goalId', stage)}`;
  if (name === 'email') return 'x@example.org';
  return undefined;
}

function idFor(name: string, stage: Stage): string {
  const { random, state } = stage;
  if (random.chance(0.03)) return stage.foreignId();
  if (name === 'id' || name === 'newId' || random.chance(0.02)) {
    return `new-${random.between(1, 400)}`;
  }
  const collection = name === 'noteId' && random.chance(0.5) ? 'privateNotes' : collectionOf(name);
  return anyKey(state, collection, random) ?? 'none';
}

function anyKey(state: State, collection: CollectionName, random: Random): string | undefined {
  const map = state.collections[collection] as ReadonlyMap<string, unknown>;
  return map.size === 0 ? undefined : random.pick([...map.keys()]);
}

/**
 * Puts what is named below something where it is, such as a comment on its own goal or a note in its series, and
 * days in order.
 */
function placed(input: Fields, { state }: Stage): void {
  for (const value of [input, ...Object.values(input)]) inOrder(value as Fields | null);
  const meeting = input['meeting'] as Fields | undefined;
  const meetingId = meeting?.['meetingId'];
  const held = state.collections.meetings.get(meetingId as never);
  if (held) input['seriesId'] = held.seriesId;
  if (held && 'from' in input && held.at !== undefined) input['from'] = held.at;
  for (const [name, fields] of Object.entries(ownerFields)) {
    const id = input[name];
    if (typeof id !== 'string') continue;
    for (const collection of fields.collections) {
      const map = state.collections[collection] as unknown as ReadonlyMap<string, Fields>;
      const record = map.get(id);
      const owner = record?.[fields.from ?? fields.owner];
      if (owner !== undefined && fields.owner in input) input[fields.owner] = owner;
    }
  }
}

function inOrder(value: Fields | null): void {
  if (typeof value !== 'object' || value === null) return;
  const end = 'due' in value ? 'due' : 'end';
  const [from, to] = [value['start'], value[end]];
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return;
  Object.assign(value, { start: to, [end]: from });
}

/** Gives what a command replaces as it stands: `base` for fields and texts, `from` for states. */
function asShown(type: string, input: Fields, stage: Stage): void {
  const record = recordOf(type, input, stage);
  if (!record) return;
  if (typeof input['fields'] === 'object' && input['fields'] !== null) {
    const fields = changedFields(type, stage);
    const base = Object.keys(fields).map((name) => [name, record[name] ?? null]);
    Object.assign(input, { fields, base: Object.fromEntries(base) as Fields });
    // Somebody else was quicker: what was shown is something else than what is there.
    if (stage.random.chance(0.15)) Object.assign(input, { base: changedFrom(fields, type, stage) });
  } else if ('base' in input) {
    const base = baseOf(type, record);
    if (base !== undefined) input['base'] = base;
  }
  if ('from' in input && 'state' in record) input['from'] = record['state'];
}

function baseOf(type: string, record: Fields): unknown {
  if (type === 'goal.realign') return record['links'];
  if (type.endsWith('override')) return record['override'] ?? null;
  if (type.startsWith('feedback')) return record['visibility'];
  if (type === 'goal.accept' || type === 'goal.return') return agreementBase(record as never);
  return record['text'];
}

function recordOf(type: string, input: Fields, { state }: Stage): Fields | undefined {
  const area = type.split('.')[0] ?? '';
  if (area === 'settings') return state.settings;
  const names = Object.keys(input).filter((name) => name.endsWith('Id'));
  const own = names.find((name) => name !== 'goalId' && name !== 'seriesId') ?? names[0];
  if (own === undefined) return undefined;
  const { collections: found } = ownerFields[own] ?? { collections: [collectionOf(own)] };
  for (const collection of found) {
    const map = state.collections[collection] as unknown as ReadonlyMap<string, Fields>;
    const record = map.get(input[own] as string);
    if (record) return record;
  }
  return undefined;
}

const editedBy: Readonly<Record<string, CollectionName>> = {
  ...{ goal: 'goals', person: 'people', team: 'teams', settings: 'settings', series: 'series' },
  ...{ calendar: 'workingCalendars', template: 'templates', practice: 'practices' },
  ...{ value: 'companyValues', action: 'actionItems' },
  ...{ metric: 'metrics', cycle: 'cycles' },
};

/** New values for one or two fields that the command may change, each as the record may have it. */
function changedFields(type: string, stage: Stage): Fields {
  const { random, shapes } = stage;
  const collection = editedBy[type.split('.')[0] ?? ''];
  const allowed = Object.keys(shapes.inputs.get(type)?.properties?.['fields']?.properties ?? {});
  const shape = (collection && shapes.records[collection])?.properties ?? {};
  const textFor = (name: string, of: Shape) => textOf(name, of, stage);
  const fields: Fields = {};
  for (let count = random.between(1, 2); count > 0 && allowed.length > 0; count--) {
    const name = random.pick(allowed);
    const value = anyValue(shape[name] ?? {}, name, { random, textFor });
    fields[name] = random.chance(0.1) ? null : value;
  }
  return fields;
}

/** Other values of the same fields where chance makes some; as if they had been absent else. */
function changedFrom(fields: Fields, type: string, stage: Stage): Fields {
  const others = changedFields(type, stage);
  const names = Object.keys(fields);
  return Object.fromEntries(names.map((name) => [name, others[name] ?? null]));
}

/** An input with one thing wrong. */
function spoilt(input: Fields, random: Random): unknown {
  const names = Object.keys(input);
  const name = names.length > 0 ? random.pick(names) : 'x';
  const { [name]: _gone, ...rest } = input;
  return random.pick<unknown>([
    rest,
    null,
    'text',
    [input],
    { ...input, surplus: 1 },
    { ...input, [name]: Number.NaN },
    { ...input, [name]: { deep: [[]] } },
    { ...input, [name]: '\u0000\ud800' },
    { ...input, ['__proto__' as string]: input },
  ]);
}
