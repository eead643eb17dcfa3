import { createContext } from '@lit/context';
import type { Workspace } from '@throughline/core';

/**
 * How elements inside a `perf-workspace` come by their workspace. The key is shared by all copies of
 * the library on a page. `undefined` while it is being opened.
 */
export const workspaceContext = createContext<Workspace | undefined>(Symbol.for('perf.workspace'));
