/** The contract of storage adapters as a list of cases, and as a suite for any test runner. */
export {
  type Ability,
  type OpenStorage,
  type Runner,
  type StorageCase,
  storageCases,
  storageConformance,
} from './workspace/conformance.ts';
