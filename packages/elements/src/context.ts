import { createContext } from '@lit/context';
import type { Storage, Workspace, WorkspaceReading } from '@throughline/core';

/**
 * How elements inside a `perf-workspace` come by their workspace. The key is shared by all copies of
 * the library on a page. `undefined` while it is being opened.
 */
export const workspaceContext = createContext<Workspace | undefined>(Symbol.for('perf.workspace'));

/** The moment of the past that all elements inside a `perf-workspace` show; `undefined` for the present. */
export const pastContext = createContext<WorkspaceReading | undefined>(Symbol.for('perf.past'));

/**
 * How elements inside a `perf-workspace` open one more storage of its workspace, to restore a backup into; `undefined`
 * where the records are not kept on this device.
 */
export const storageContext = createContext<(() => Storage) | undefined>(
  Symbol.for('perf.storage'),
);
