import { createContext } from '@lit/context';
import type { Workspace, WorkspaceReading } from '@throughline/core';

/**
 * How elements inside a `perf-workspace` come by their workspace. The key is shared by all copies of
 * the library on a page. `undefined` while it is being opened.
 */
export const workspaceContext = createContext<Workspace | undefined>(Symbol.for('perf.workspace'));

/** The moment of the past that all elements inside a `perf-workspace` show; `undefined` for the present. */
export const pastContext = createContext<WorkspaceReading | undefined>(Symbol.for('perf.past'));
