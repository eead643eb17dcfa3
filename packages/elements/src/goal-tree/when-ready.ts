import type { Workspace } from '@throughline/core';
import { whenIdle } from '../controllers/when-idle.ts';

/** Does something in an idle moment, once all that a workspace answers with is there; never where it cannot be fetched. */
export function whenReady(workspace: Workspace, act: () => void): void {
  workspace.ready().then(
    () => whenIdle(act),
    () => undefined,
  );
}
