// Every fault that is tried on the library, by name. Modules are imported when theirs is run.

/**
 * What each module exports as `fault`:
 *
 * - `id`, `about`: its number and what is done, in one sentence;
 * - `ci`, `soak`: the numbers of a run, such as `{ sequences: 2000 }`, in npm test and before a release;
 * - `run(numbers, { seed, say })`: tries it, the same way for the same seed. Answers `counts`, by name, and
 *   `breaches`: a sentence for each broken promise. None is the only passing result.
 */
export const faults = {
  corruption: () => import('./corruption.mjs'),
  versions: () => import('./versions.mjs'),
  conformance: () => import('./conformance.mjs'),
  commands: () => import('./commands.mjs'),
  'failing-calls': () => import('./failing-calls.mjs'),
  imports: () => import('./imports.mjs'),
  tabs: () => import('./tabs.mjs'),
  upgrade: () => import('./upgrade.mjs'),
  kills: () => import('./kills.mjs'),
  crashes: () => import('./crashes.mjs'),
  markup: () => import('./markup.mjs'),
  leaks: () => import('./leaks.mjs'),
  quota: () => import('./quota.mjs'),
};
