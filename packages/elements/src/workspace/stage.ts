import type { Workspace } from '@throughline/core';

/** How far the opening of a workspace is. */
export type Stage =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly workspace: Workspace };
