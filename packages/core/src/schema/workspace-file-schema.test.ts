import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { sampleCompany } from '../sample/company.ts';
import { spokenCompany } from '../testing/spoken-company.ts';
import { wholeFile } from '../testing/exported.ts';
import { memoryStorage } from '../workspace/memory-storage.ts';
import { workspaceFileSchema } from './workspace-file-schema.ts';
import type { InitialRecords } from './workspace-commands.ts';

type Validate = ((value: unknown) => boolean) & { readonly errors?: readonly unknown[] };
type Validator = new (options: object) => { compile(schema: unknown): Validate };

/** A validator that is not ours: that of the linter. */
const Ajv = createRequire(createRequire(import.meta.url).resolve('eslint/package.json'))(
  'ajv',
) as Validator;

const shipped = readFileSync(new URL('../../export.schema.json', import.meta.url), 'utf8');

/** Says whether a line fits; this validator does not read patterns as Unicode, so those with classes are left out. */
function validator(): Validate {
  const schema: unknown = JSON.parse(shipped, (key, value: unknown) =>
    key === 'pattern' && String(value).includes('\\p{') ? undefined : value,
  );
  return new Ajv({ schemaId: 'auto' }).compile(schema);
}

async function linesOf(initial: InitialRecords): Promise<readonly Record<string, unknown>[]> {
  const text = await wholeFile(memoryStorage({ initial }));
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('[X43] the shipped JSON Schema is made from the schemas of the library', () => {
  assert.deepEqual(JSON.parse(shipped), workspaceFileSchema());
});

test('[X43] the JSON Schema fits what is exported, by a validator that is not ours', async () => {
  const validate = validator();
  const sample: InitialRecords = sampleCompany({ today: '2026-05-04' });
  const found = new Set<unknown>();
  for (const line of [...(await linesOf(sample)), ...(await linesOf(spokenCompany()))]) {
    assert.ok(validate(line), JSON.stringify([line, validate.errors]).slice(0, 2000));
    found.add(line['collection']);
  }
  assert.ok(found.size > 25, [...found].join());
});

test('[X43] it refuses what is no line of an export', async () => {
  const validate = validator();
  const lines = await linesOf(spokenCompany());
  const goal = lines.find(({ collection }) => collection === 'goals') as { record: object };
  const misfits = [
    {},
    { ...lines[0], format: 'other' },
    { ...goal, collection: 'dreams' },
    { ...goal, record: { ...goal.record, title: 1 } },
    { ...goal, record: { ...goal.record, more: 1 } },
    { ...goal, expected: -1 },
    { ...lines.at(-1), hash: 'x' },
  ];
  for (const line of misfits) assert.ok(!validate(line), JSON.stringify(line).slice(0, 300));
});
