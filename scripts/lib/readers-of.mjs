// The readers of all records as code, by the functions of readers.ts, from the schemas of the records.
import { join } from 'node:path';

/** What is written once, since several records have it: files of schemas, and what of them is called what. */
const shared = [
  ['ids', { PersonId: 'id', SeriesId: 'seriesId' }],
  ['primitives', { Instant: 'instant', Day: 'day', Zone: 'zone', TimeOfDay: 'timeOfDay' }],
  ['primitives', { Weekday: 'weekday', Fraction: 'fraction' }],
  ['recurrence', { Recurrence: 'recurrence' }],
  ['cadence', { Activity: 'activity' }],
  ['feedback', { FeedbackVisibility: 'feedbackVisibility' }],
  ['goal', { GoalKind: 'goalKind', GoalLink: 'goalLink', Driver: 'driver', Pace: 'pace' }],
  ['goal', { PaceStatus: 'paceStatus', Visibility: 'visibility' }],
  ['measure', { Measure: 'measure' }],
  ['review', { SeenItem: 'seenItem' }],
];

/** The checks that a reader makes, by the type of schema; a custom one is a rule. */
const printable = {
  string: ['overwrite', 'string_format', 'min_length', 'max_length', 'length_equals'],
  number: ['overwrite', 'number_format', 'greater_than', 'less_than'],
  array: ['min_length', 'max_length', 'length_equals'],
};

/** Descriptions are written as checks that check nothing. */
const isWord = ({ def }) => def.check === 'describe' || def.check === 'meta';

/** The files that are printed, each with the first of its collections; the others follow in their order. */
const files = [
  ['organisation', 'people'],
  ['goals', 'goals'],
  ['rhythm', 'cadenceRules'],
  ['conversations', 'templates'],
  ['growth', 'practices'],
  ['reviews', 'reviewBriefs'],
  ['settings', 'settings'],
];

const head = '// Printed from the schemas: node --conditions=source scripts/record-readers.mjs';

/**
 * The code of what reads records: one file for each room, one for what several have, and one that has them all.
 *
 * @param folder - Of the schemas.
 * @returns the code by its path below the folder
 * @throws Error for a schema of a kind that is not known here.
 */
export async function readersOf(folder) {
  const load = (name) => import(join(folder, `${name}.ts`));
  const { collections } = await load('collections');
  const printer = printerWith(await load('record-rules'), (await load('clean-text')).cleanText);
  const consts = [];
  for (const [file, names] of shared) {
    const schemas = await load(file);
    for (const [name, own] of Object.entries(names)) {
      consts.push(printer.share(schemas[name], own));
    }
  }
  const readers = Object.keys(await load('readers')).filter((name) => name !== 'misfit');
  const sharedNames = shared.flatMap(([, names]) => Object.values(names));
  const isUsed = (name, body) => new RegExp(`(?<!")\\b${name}\\b(?!")`).test(body);
  const imports = (body, own = {}) =>
    Object.entries({ '../readers': readers, '../record-rules': printer.rules, ...own })
      .map(([path, names]) => [path, names.filter((name) => isUsed(name, body))])
      .filter(([, names]) => names.length > 0)
      .map(([path, names]) => `import { ${names.join(', ')} } from '${path}.ts';`)
      .join('\n');
  const codeOf = (body, own) => `${head}\n${imports(body, own)}\n\n${body}\n`;
  const rooms = roomsOf(Object.keys(collections)).map(([file, names]) => {
    const records = names.map((name) => `${name}: ${printer.print(collections[name].schema)},`);
    const body = `/** What reads these records, just as their schemas do. */
      export const ${file}Readers = { ${records.join('\n')} };`;
    return [`record-readers/${file}.ts`, codeOf(body, { './shared': sharedNames })];
  });
  return new Map([
    ['record-readers/shared.ts', codeOf(consts.join('\n'))],
    ...rooms,
    ['record-readers.ts', allReaders()],
  ]);
}

/** The collections of each file. */
function roomsOf(names) {
  const begins = files.map(([, first]) => names.indexOf(first));
  return files.map(([file], at) => [file, names.slice(begins[at], begins[at + 1])]);
}

function allReaders() {
  const imports = files.map(
    ([file]) => `import { ${file}Readers } from './record-readers/${file}.ts';`,
  );
  return `${head}
    import type { CollectionName } from './collections.ts';
    import type { Reader } from './readers.ts';
    ${imports.join('\n')}

    /** What reads the records of each collection, just as their schemas do. */
    export const recordReaders: Readonly<Record<CollectionName, Reader>> = {
      ${files.map(([file]) => `...${file}Readers,`).join('\n')}
    };\n`;
}

/**
 * Prints the readers of schemas.
 *
 * @param rules - What checks of several fields may be, by name.
 * @param cleanText - How texts are cleaned.
 */
export function printerWith(rules, cleanText) {
  const nameOf = new Map(Object.entries(rules).map(([name, rule]) => [rule, name]));
  const known = new Map();

  function print(schema) {
    const code = withRules(schema);
    return known.get(code) ?? code;
  }

  function withRules(schema) {
    const checks = checksOf(schema);
    refuseOthers(schema, checks);
    const names = checks.flatMap(({ def }) => {
      if (def.check !== 'custom') return [];
      if (!nameOf.has(def.fn)) throw new Error(`${def.fn} is no rule of record-rules.ts.`);
      return nameOf.get(def.fn);
    });
    const plain = printPlain(
      schema,
      checks.filter(({ def }) => def.check !== 'custom'),
    );
    const code = known.get(plain) ?? plain;
    return names.length > 0 ? `where(${[code, ...names].join(', ')})` : code;
  }

  function printPlain({ _zod: { def, values } }, checks) {
    switch (def.type) {
      case 'string':
        return printText(checks, cleanText);
      case 'number':
        return printNumber(checks);
      case 'boolean':
        return 'bool';
      case 'enum':
      case 'literal':
        return call('oneOf', ...Array.from(values, (value) => JSON.stringify(value)));
      case 'array':
        return call('list', print(def.element), ...limitsOf(checks, 'length'));
      case 'object':
        return printObject(def);
      case 'record':
        return printRecord(def);
      case 'union':
        return printUnion(def);
      default:
        throw new Error(`There is no reader for a schema of the type ${def.type}.`);
    }
  }

  function printObject({ shape, catchall }) {
    if (catchall?._zod.def.type !== 'never') throw new Error('Objects of records are strict.');
    const fields = Object.entries(shape).map(([name, schema]) => `${key(name)}: ${field(schema)}`);
    return `obj({ ${fields.join(', ')} })`;
  }

  function field(schema) {
    const { def, optin } = schema._zod;
    if (optin === undefined) return print(schema);
    if (!(def.checks ?? []).every(({ _zod }) => isWord(_zod)))
      throw new Error('Checks on absence.');
    if (def.type === 'optional' && schema._zod.traits.has('$ZodExactOptional')) {
      return `maybe(${print(def.innerType)})`;
    }
    const or = { default: 'or', prefault: 'orRead' }[def.type];
    return call(or, print(def.innerType), JSON.stringify(def.defaultValue));
  }

  function printRecord({ keyType, valueType, partial }) {
    const { values } = keyType._zod;
    if (values && !partial) return `eachOf(${JSON.stringify([...values])}, ${print(valueType)})`;
    return call('mapOf', print(keyType), print(valueType));
  }

  function printUnion({ discriminator, options }) {
    if (!discriminator) return either([...new Set(options.map(print))]);
    const words = options.flatMap((option) =>
      Array.from(option._zod.propValues[discriminator], (word) => `${key(word)}: ${print(option)}`),
    );
    return `byWord(${JSON.stringify(discriminator)}, { ${words.join(', ')} })`;
  }

  return {
    rules: Object.keys(rules),
    print,
    /** The line that gives a schema a name, which then stands for it. */
    share(schema, own) {
      const code = print(schema);
      known.set(code, own);
      return `export const ${own} = ${code};`;
    },
  };
}

/** Throws where a reader would leave a check out. */
function refuseOthers({ _zod: { def } }, checks) {
  for (const { def: asked } of checks) {
    if (asked.check === 'custom' || printable[def.type]?.includes(asked.check)) continue;
    throw new Error(
      `There is no reader for the check ${asked.check} of a schema of the type ${def.type}.`,
    );
  }
}

/** The checks of a schema, and the one that a text of a certain form or a whole number is itself. */
function checksOf({ _zod: { def, traits } }) {
  const own = traits.has('$ZodCheck') ? [{ def }] : [];
  return [...own, ...(def.checks ?? []).map(({ _zod }) => _zod)].filter((it) => !isWord(it));
}

function printText(checks, cleanText) {
  const isCleaned = checks.some(({ def }) => def.tx === cleanText);
  const pattern = checks.find(({ def }) => def.pattern)?.def.pattern;
  const changes = checks.filter(({ def }) => def.check === 'overwrite' && def.tx !== cleanText);
  if (changes.some(({ def }) => def.tx(' A ') !== 'A'))
    throw new Error('A text of records is changed by cleaning and trimming alone.');
  if (isCleaned && pattern) throw new Error('A text that is cleaned has no form.');
  const [least, most = 'Infinity'] = limitsOf(checks, 'length');
  if (isCleaned) return least === 1 ? call('text', most) : call('text', most, least);
  if (!pattern || least) throw new Error('A text of records is cleaned, or of a certain form.');
  return most === 'Infinity' ? call('form', pattern) : call('form', pattern, most);
}

function printNumber(checks) {
  const isWhole = checks.some(({ def }) => def.format === 'safeint');
  const isRid = checks.some(({ def }) => def.check === 'overwrite');
  if (isWhole === isRid) throw new Error('A number of records is whole, or rid of -0.');
  return call(isWhole ? 'int' : 'num', ...limitsOf(checks, 'than'));
}

/** The least and the greatest, as far as there are any. */
function limitsOf(checks, of) {
  const names = of === 'length' ? ['min_length', 'max_length'] : ['greater_than', 'less_than'];
  const [least, most] = names.map((name) =>
    checks.flatMap(({ def }) => {
      if (def.check === 'length_equals' && of === 'length') return def.length;
      if (def.check !== name) return [];
      if (def.inclusive === false) throw new Error('Limits belong to what they limit.');
      return def.minimum ?? def.maximum ?? def.value;
    }),
  );
  const none = of === 'length' ? 0 : '-Infinity';
  const found = [
    least.length > 0 ? Math.max(...least) : none,
    ...(most.length > 0 ? [Math.min(...most)] : []),
  ];
  return found.length === 1 && found[0] === none ? [] : found;
}

const call = (name, ...values) => `${name}(${values.join(', ')})`;
const either = (codes) => (codes.length === 1 ? codes[0] : call('anyOf', ...codes));
const key = (name) => JSON.stringify(name);
