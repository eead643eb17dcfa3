/** The contract of storage adapters as a suite for any test runner. */
export { type OpenStorage, type Runner, storageConformance } from './workspace/conformance.ts';
