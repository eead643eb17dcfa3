import * as z from 'zod/mini';
import { collections } from './collections.ts';
import type { Frozen } from './primitives.ts';
import { Instant } from './primitives.ts';

/** The name that the header of each exported workspace bears. */
export const fileFormat = 'throughline-workspace';

/** The version of the format that this library writes. It reads every one up to this. */
export const fileFormatVersion = 1;

const count = z.int().check(z.gte(0));
const version = z.int().check(z.gte(1), z.describe('A version of the workspace.'));
const schemaVersion = z.int().check(z.describe('Version of the schema that the record fits.'));
const name = z.string().check(z.minLength(1), z.maxLength(1000));
const mark = z.exactOptional(z.literal(true));

/** The first line of an exported workspace. */
export const FileHeader = z.strictObject({
  kind: z.literal('header'),
  format: z.literal(fileFormat),
  formatVersion: z.int().check(z.gte(1)),
  schemas: z
    .record(z.string(), z.int())
    .check(z.describe('Version of the schema of each collection when the file was written.')),
  scope: z
    .enum(['whole', 'seen'])
    .check(z.describe('Whether it is the whole workspace, or what one person may see of it.')),
  at: Instant,
  by: z.exactOptional(name.check(z.describe('The person who exported it; absent for a backup.'))),
});
export type FileHeader = Frozen<z.infer<typeof FileHeader>>;

/** The line that begins a commit; its changes follow, one a line. */
export const FileCommit = z.strictObject({
  kind: z.literal('commit'),
  version,
  id: name,
  at: Instant,
  by: z.string().check(z.maxLength(1000), z.describe('Empty where the file does not tell.')),
  command: z.string().check(z.maxLength(1000), z.describe('Empty where the file does not tell.')),
  changes: count.check(z.describe('How many lines of changes follow.')),
});
export type FileCommit = Frozen<z.infer<typeof FileCommit>>;

/** The fields of a change, but what the record is. */
export const changeFields = {
  kind: z.literal('change'),
  id: name,
  expected: count.check(z.describe('Version that the record had before; 0 for a new one.')),
  unlogged: mark.check(z.describe('The record is kept and no image of it.')),
  redacted: mark.check(z.describe('The image was erased later.')),
};

/** One record that a commit wrote, or erased where it is `null`. */
export const FileChange = z.strictObject({
  ...changeFields,
  collection: name,
  schema: schemaVersion,
  record: z.unknown(),
});
export type FileChange = Frozen<z.infer<typeof FileChange>>;

/** The fields of a current record, but what it is. */
export const recordFields = { kind: z.literal('record'), id: name, version };

/** A current record whose last change holds no image. */
export const FileRecord = z.strictObject({
  ...recordFields,
  collection: name,
  schema: schemaVersion,
  record: z.unknown(),
});
export type FileRecord = Frozen<z.infer<typeof FileRecord>>;

/** The last line: what was counted, so that a file that was cut or changed is noticed. */
export const FileEnd = z.strictObject({
  kind: z.literal('end'),
  version: count.check(z.describe('Version of the last commit; 0 for none.')),
  changes: count,
  records: count,
  hash: z
    .string()
    .check(z.regex(/^[0-9a-f]{16}$/), z.describe('Of all lines before, with their line feeds.')),
  damaged: z.exactOptional(
    z
      .array(version)
      .check(
        z.describe('Versions that were damaged where this was written: not all of them is here.'),
      ),
  ),
});
export type FileEnd = Frozen<z.infer<typeof FileEnd>>;

/** Any line of an exported workspace. */
export type FileLine = FileHeader | FileCommit | FileChange | FileRecord | FileEnd;

/** The schema of each kind of line. */
export const fileLines = {
  header: FileHeader,
  commit: FileCommit,
  change: FileChange,
  record: FileRecord,
  end: FileEnd,
} as const;

/** The version of the schema of each collection, as a header says it. */
export function schemaVersions(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(collections).map(([collection, about]) => [collection, about.version]),
  );
}
