import type { enFigureTables } from '../messages/en-figure-tables.ts';
import type { SavedTable } from '../parts/dated-file.ts';
import type { PeopleView } from './people-sections.ts';

/** What the tables that are saved are made from. */
export interface TableView extends PeopleView {
  readonly messages: PeopleView['messages'] & { readonly figureTables: typeof enFigureTables };
}

/** How the table of a figure is made: numbers as they are, shares from 0 to 1, days as `2026-04-30`. */
export type TableOf = (view: TableView) => SavedTable;
