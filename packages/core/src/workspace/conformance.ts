import { erasingCases } from './conformance/erasing.ts';
import { livingCases } from './conformance/living.ts';
import { readingCases } from './conformance/reading.ts';
import { type OpenStorage, type Runner, casesOn } from './conformance/suite.ts';
import { writingCases } from './conformance/writing.ts';

/**
 * Registers the storage contract (RULES.md, chapter T) as tests: an adapter is right when they pass.
 * No test framework is imported; what a case opens, it closes.
 *
 * @param runner - Two functions of the test runner in use.
 * @param open - Opens the workspace of a name: another handle on the same one for the same name, an empty
 *   one for a name not used before.
 *
 * @example
 * import test from 'node:test';
 * import assert from 'node:assert/strict';
 * storageConformance({ test, equal: assert.deepEqual }, memoryStorages());
 */
export function storageConformance(runner: Runner, open: OpenStorage): void {
  const test = casesOn(runner, open);
  writingCases(test);
  readingCases(test);
  erasingCases(test);
  livingCases(test);
}

export type { OpenStorage, Runner } from './conformance/suite.ts';
