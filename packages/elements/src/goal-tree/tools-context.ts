import type { GoalId, Workspace } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import type { Words } from './detail-view.ts';
import type { PlaceKey } from './tree-shape.ts';
import type { TreeFilter } from './tree-settings.ts';
import type { TreeState } from './tree-state.ts';

/** What can be asked of a tree from outside, which its own bar and panels ask as well. */
export interface ToolsHost extends ReactiveControllerHost, HTMLElement {
  sort: string;
  filter: TreeFilter | undefined;
  columns: readonly string[] | string | undefined;
}

/** What sorting, filtering and choosing columns need of the tree around them. */
export interface ToolsContext {
  readonly host: ToolsHost;
  readonly words: Words;
  readonly state: TreeState;
  readonly workspace: () => Workspace | undefined;
  /** Reads a text out, politely. */
  readonly say: (text: string) => void;
  /** Whether the goals are plain data, of which everything may be seen. */
  readonly isPlain: () => boolean;
  /** Fills the rows of these goals again, or all of them. */
  readonly refill: (goalIds?: ReadonlySet<GoalId>) => void;
  /** The goals that there are findings about, as the marks of the rows know them; looked for where they do not yet. */
  readonly found: () => Promise<ReadonlySet<GoalId>>;
  /** The place below whose row something stands open. */
  readonly openPlace: () => PlaceKey | undefined;
  /** Moves the focus to a place. */
  readonly go: (place: PlaceKey) => void;
  /** Closes what stands open below a row. */
  readonly close: () => void;
}

/** A panel under the toolbar. */
export type PanelName = 'filter' | 'view';
