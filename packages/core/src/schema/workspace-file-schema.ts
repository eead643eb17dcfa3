import * as z from 'zod/mini';
import { type CollectionName, collections } from './collections.ts';
import {
  FileCommit,
  FileEnd,
  FileHeader,
  changeFields,
  fileFormatVersion,
  recordFields,
} from './workspace-file.ts';

/**
 * The JSON Schema (draft 7) of a line of an exported workspace, made from the schemas that the library checks
 * with. Records fit the schemas of this version, and may leave out what has a default; a file may also hold older ones, and such as cannot be read.
 * What JSON Schema cannot say, as that a day exists, is left to the library.
 *
 * @returns Plain JSON, shipped as `@throughline/core/export.schema.json`.
 */
export function workspaceFileSchema(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ readonly id: string }>();
  const names = Object.keys(collections) as CollectionName[];
  for (const name of names) registry.add(collections[name].schema, { id: name });
  const line = z.union([
    FileHeader,
    FileCommit,
    z.union(names.map((name) => changeOf(name))),
    z.union(names.map((name) => recordOf(name))),
    FileEnd,
  ]);
  const { $schema, ...schema } = z.toJSONSchema(line, {
    ...{ target: 'draft-7', io: 'input', unrepresentable: 'any', metadata: registry },
    override({ zodSchema, jsonSchema }) {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined) jsonSchema.description = description;
    },
  });
  return {
    $schema,
    $id: `throughline-workspace-${fileFormatVersion}`,
    title: 'A line of an exported workspace',
    ...schema,
  };
}

function about(name: CollectionName) {
  const { version } = collections[name];
  return { collection: z.literal(name), schema: z.literal(version) };
}

function changeOf(name: CollectionName) {
  const record = z.nullable<z.ZodMiniType>(collections[name].schema);
  return z.strictObject({ ...changeFields, ...about(name), record });
}

function recordOf(name: CollectionName) {
  return z.strictObject({ ...recordFields, ...about(name), record: collections[name].schema });
}
