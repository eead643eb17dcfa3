import type { GoalId } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import type { Words } from './detail-view.ts';
import type { Circumstances } from './move-targets.ts';
import type { TreeHost } from './tree-host.ts';
import type { Tree } from './tree-shape.ts';

/** What changing goals in a tree needs of it. */
export interface ChangesOptions {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly grid: TreeHost;
  readonly words: Words;
  readonly source: () => Circumstances | undefined;
  /** Reads a text out, politely. */
  readonly say: (text: string) => void;
  /** The goals that the tree is about, whatever a search leaves of them. */
  readonly tree: () => Tree;
  /** Why there is no checking in on a goal, or ''. */
  readonly mayNotCheckIn: (goalId: GoalId) => string;
}
