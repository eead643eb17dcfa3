import type { WorkspaceReading } from '@throughline/core';

/** Whether the viewer is not, or no longer, in a workspace that others use, and so sees nothing of it. */
export function isStranger({ records, version, viewer }: WorkspaceReading): boolean {
  return version > 0 && records.goals.size === 0 && !records.people.get(viewer)?.active;
}
