import { type StorageCase, storageCases } from '../workspace/conformance.ts';
import { memoryStorages } from '../workspace/memory-storage.ts';
import type { Storage } from '../workspace/storage.ts';
import { brokenReading } from './broken-reading.ts';
import { brokenHandles } from './broken-handles.ts';
import { brokenWatching } from './broken-watching.ts';
import { brokenWriting } from './broken-writing.ts';
import { brokenPast } from './broken-past.ts';

/** A storage that keeps every promise but one. */
export interface BrokenStorage {
  /** What it does wrong: "a storage that …". */
  readonly what: string;
  /** The rule that it breaks; the suite has to say so in a case of that rule. */
  readonly rule: string;
  /** Breaks a handle that is right. `name` is that of the workspace. */
  readonly broken: (storage: Storage, name: string) => Storage;
}

/** Broken storages for each rule of the contract, made of storages in memory. */
export function brokenStorages(): readonly BrokenStorage[] {
  return [
    ...brokenWriting(),
    ...brokenReading(),
    ...brokenPast(),
    ...brokenHandles(),
    ...brokenWatching(),
  ];
}

/** The titles of the cases that a broken storage fails, of one rule or of all. */
export async function failedBy(
  { broken }: Pick<BrokenStorage, 'broken'>,
  rule?: string,
): Promise<readonly string[]> {
  const open = memoryStorages();
  const cases = storageCases((name) => broken(open(name), name));
  const asked = cases.filter((one) => rule === undefined || one.rule === rule);
  return titlesOf(asked);
}

async function titlesOf(cases: readonly StorageCase[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { title, run } of cases) await run().catch(() => failed.push(title));
  return failed;
}
