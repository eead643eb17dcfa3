import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { Columns } from './columns.ts';
import { DateTable } from './dates.ts';
import { Details } from './details.ts';
import type { IdIndex } from './id-index.ts';
import { LinkClasses } from './link-classes.ts';
import type { Numbering } from './numbering.ts';
import { Parents } from './parents.ts';
import type { WideLists } from './wide-lists.ts';

/**
 * Everything that scoring reads and writes, by the numbers of goals. A goal has a greater number than all
 * its parents, so that a loop from the last number to the first meets children before parents.
 */
export interface Scored {
  /** `undefined` for a number that is free. */
  readonly goals: (Goal | undefined)[];
  readonly ids: IdIndex;
  readonly columns: Columns;
  readonly details: Details;
  readonly parents: Parents;
  readonly links: LinkClasses;
  readonly dates: DateTable;
  /** Only where the columns are kept in step. */
  readonly wide: WideLists | null;
  /** When closed goals leave their pillars, in milliseconds since 1970; goals that never do are absent. */
  readonly cycleEnds: Map<GoalId, number>;
  /** For goals that others carry on: from when, below which parent. */
  readonly handovers: Map<GoalId, ReadonlyMap<GoalId, number>>;
}

/** The moment that scores are for, in milliseconds since 1970. */
export interface Moment {
  readonly at: number;
  /** What was said after it is not known; `Infinity` on a board that follows the present. */
  readonly knownUntil: number;
}

/** What there is room for. */
export interface Room {
  readonly at: number;
  /** Whether each goal has its own moment from which it is stale. */
  readonly hasRhythm: boolean;
  readonly wide: WideLists | null;
}

/** Room for what was numbered, nothing read yet. */
export function emptyScored(
  { goals, ids, children }: Numbering,
  { at, hasRhythm, wide }: Room,
): Scored {
  const { start, items } = children;
  const columns = new Columns(goals.length, hasRhythm);
  const withChildren = goals.filter((_, index) => start[index] !== start[index + 1]);
  return {
    goals,
    ids,
    columns,
    details: new Details(withChildren.length, items.length),
    parents: new Parents(columns),
    links: new LinkClasses(),
    dates: new DateTable(at),
    wide,
    cycleEnds: new Map(),
    handovers: new Map(),
  };
}
