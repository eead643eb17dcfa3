import type { Workspace } from '@throughline/core';
import type { PlainState } from './plain-source.ts';

/**
 * Why a tree shows no goal: there is none yet, none in its scope, or the viewer is nobody in the
 * workspace and sees nothing. Returns the name of the text that says so.
 */
export function emptiness(
  { records, version, viewer }: Workspace,
  plain: PlainState['kind'],
): 'empty' | 'emptyScope' | 'emptyStranger' {
  if (records.goals.size > 0) return 'emptyScope';
  const isIn = plain !== 'none' || version === 0 || records.people.get(viewer)?.active;
  return isIn ? 'empty' : 'emptyStranger';
}
