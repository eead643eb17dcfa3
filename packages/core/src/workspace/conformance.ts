import { apartCases } from './conformance/apart.ts';
import { basisCases } from './conformance/basis.ts';
import { beginningCases } from './conformance/beginning.ts';
import { capabilityCases } from './conformance/capabilities.ts';
import { closingCases } from './conformance/closing.ts';
import { commitListCases } from './conformance/commit-list.ts';
import { conflictCases } from './conformance/conflicts.ts';
import { copyCases } from './conformance/copies.ts';
import { erasingCases } from './conformance/erasing.ts';
import { lifeCases } from './conformance/life.ts';
import { listeningCases } from './conformance/listening.ts';
import { openingCases } from './conformance/opening.ts';
import { readingCases } from './conformance/reading.ts';
import { redactionCases } from './conformance/redactions.ts';
import { reopeningCases } from './conformance/reopening.ts';
import { repeatCases } from './conformance/repeats.ts';
import { schemaCases } from './conformance/schemas.ts';
import { type OpenStorage, type Runner, type StorageCase, casesOf } from './conformance/cases.ts';
import { unloggedCases } from './conformance/unlogged.ts';
import { valueCases } from './conformance/values.ts';
import { versionCases } from './conformance/versions.ts';
import { watchingCases } from './conformance/watching.ts';

const groups = [
  ...[beginningCases, versionCases, conflictCases, repeatCases, basisCases, erasingCases],
  ...[commitListCases, openingCases, readingCases, reopeningCases, copyCases, apartCases],
  ...[valueCases, schemaCases, watchingCases, listeningCases, redactionCases, unloggedCases],
  ...[lifeCases, closingCases, capabilityCases],
];

/**
 * The storage contract (RULES.md, chapter T) as a list of cases that throw plainly: an adapter is right when
 * all of them pass. No test framework is imported; what a case opens, it closes. Each takes workspaces of
 * names that it has not used before, so the list may be run more than once.
 *
 * @param open - Opens the workspace of a name: another handle on the same one for the same name, an empty
 *   one for a name not used before. Where data outlives the run, it makes other names of them for each run.
 * @param how - `equal`: tells of differences in the words of a test runner. `wait`: see `Runner`.
 *
 * @example
 * for (const { title, run } of storageCases(memoryStorages())) {
 *   await run().catch((error) => console.error(title, error));
 * }
 */
export function storageCases(
  open: OpenStorage,
  how: Partial<Pick<Runner, 'equal' | 'wait'>> = {},
): readonly StorageCase[] {
  return casesOf(groups, open, how);
}

/**
 * Registers the cases of the storage contract as tests of a runner.
 *
 * @param runner - Functions of the test runner in use.
 * @param open - As for `storageCases`.
 *
 * @example
 * import test from 'node:test';
 * import assert from 'node:assert/strict';
 * storageConformance({ test, equal: assert.deepEqual }, memoryStorages());
 */
export function storageConformance(runner: Runner, open: OpenStorage): void {
  for (const { title, run } of storageCases(open, runner)) {
    runner.test(title, async () => void (await run()));
  }
}

export type { Ability, OpenStorage, Runner, StorageCase } from './conformance/cases.ts';
