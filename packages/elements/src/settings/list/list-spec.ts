import type { TemplateResult } from 'lit';
import type { Messages } from '../../messages.ts';
import type { Scene } from '../section.ts';

/** A column of a list. */
export interface Column<Item, Area extends keyof Messages> {
  readonly id: string;
  readonly label: string;
  /** What stands in it, in the table and in the file. */
  readonly text: (item: Item, scene: Scene<Area>) => string;
  /** Given up first where there is little room. */
  readonly isMinor?: boolean;
  readonly isNumber?: boolean;
  /** Whether somebody wrote it, at whatever length: it breaks where it must. */
  readonly isWritten?: boolean;
}

/** One way to see only some of a list. */
export interface ListFilter<Item> {
  readonly id: string;
  readonly label: string;
  readonly test: (item: Item) => boolean;
}

/** What a list shows. The first column is the name, which opens the item. */
export interface ListSpec<Item, Area extends keyof Messages = never> {
  /** Letters and hyphens. */
  readonly id: string;
  readonly idOf: (item: Item) => string;
  /** In the order in which they are shown. */
  readonly items: (scene: Scene<Area>) => readonly Item[];
  readonly columns: (scene: Scene<Area>) => readonly Column<Item, Area>[];
  readonly filters?: (scene: Scene<Area>) => readonly ListFilter<Item>[];
  /** What opens below an item. */
  readonly detail: (item: Item, scene: Scene<Area>) => TemplateResult;
  readonly isRetired?: (item: Item) => boolean;
}

/** How a list is shown. */
export interface ListLooks {
  readonly label: string;
  /** What to do first where there is nothing in it. */
  readonly empty: { readonly title: string; readonly hint: string };
  /** Opens the form of a new one, where the viewer may add one. */
  readonly add?: { readonly label: string; readonly act: () => void } | undefined;
  /** The words of the file that it is exported to. */
  readonly fileName: string;
}
