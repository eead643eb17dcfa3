import type { Workspace } from '@throughline/core';
import type { MessagesOf } from '../messages.ts';
import { isStranger } from '../parts/stranger.ts';
import type { PlainState } from './plain-source.ts';

/**
 * Why a tree shows no goal, in words: there is none yet, none in its scope, or the viewer is nobody in the workspace
 * and sees nothing.
 */
export function emptiness(
  workspace: Workspace,
  plain: PlainState['kind'],
  { tree, stranger }: MessagesOf<'tree'>,
): { readonly title: string; readonly hint: string } {
  if (workspace.records.goals.size > 0) return tree.emptyScope;
  return plain === 'none' && isStranger(workspace) ? stranger : tree.empty;
}
