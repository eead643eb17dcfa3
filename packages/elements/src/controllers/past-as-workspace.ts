import { PerfError, type Workspace, type WorkspaceReading } from '@throughline/core';

/**
 * A moment of the past with the face of a workspace in which nobody may change anything, for elements that offer
 * commands where they are allowed.
 *
 * @param workspace - The workspace that it is the past of.
 */
export function pastAsWorkspace(reading: WorkspaceReading, workspace: Workspace): Workspace {
  const over = () => new PerfError('wrong-state', 'The past cannot be changed; go back to today.');
  return {
    ...workspace,
    ...reading,
    // A past one has its moment under that name.
    at: (moment) => workspace.at(moment),
    unstored: 0,
    may: () => ({ allowed: false, rule: 'past' }),
    refusal: () => over(),
    run: () => Promise.reject(over()),
    undo: () => Promise.reject(over()),
    subscribe: () => () => undefined,
  };
}
