import type { CycleId, Day, Goal, PersonId, Status, TeamId } from '@throughline/core';

/** What siblings can be sorted by. */
export const sortKeys = [
  'title',
  'progress',
  'gap',
  'status',
  'confidence',
  'trend',
  'reported',
  'owner',
  'due',
] as const;

/** One thing that siblings are sorted by. */
export type SortKey = (typeof sortKeys)[number];

/**
 * An order of siblings: from A to Z, from the least to the most, from the worst status to the best, from the
 * earliest to the latest; with a minus before it the other way round. '' for the order that goals have by
 * themselves.
 */
export type TreeSort = '' | SortKey | `-${SortKey}`;

/** An order, taken apart. */
export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Takes an order apart; `undefined` for text that names none. */
export function sortOf(text: string): Sort | undefined {
  const name = text.trim();
  const descending = name.startsWith('-');
  const key = sortKeys.find((each) => each === (descending ? name.slice(1) : name));
  return key && { key, descending };
}

/** The order after one more press of a header: ascending, then descending, then none. */
export function nextSort(current: string, key: SortKey): TreeSort {
  const sort = sortOf(current);
  if (sort?.key !== key) return key;
  return sort.descending ? '' : `-${key}`;
}

/** Which goals a tree shows: those that meet every condition that is set. */
export interface TreeFilter {
  /** Any of these. */
  readonly status?: readonly Status[];
  /** The viewer, a person, or a team, each with what they own themselves. */
  readonly owner?: 'me' | PersonId | TeamId;
  /** The team that goals belong to: theirs, and those of its people. */
  readonly team?: TeamId;
  /** Any of these. */
  readonly kind?: readonly Goal['kind'][];
  /** A cycle, and those within it. */
  readonly cycle?: CycleId;
  /** A fraction: goals whose last confidence is lower. Those without one are not shown. */
  readonly confidenceBelow?: number;
  /** A day: goals last reported on before it, and those never reported on. */
  readonly notReportedSince?: Day;
  /** Only goals of which something is worth a look. */
  readonly withFinding?: boolean;
}

/** Whether a filter sets any condition. */
export function isFiltering(filter: TreeFilter | undefined): boolean {
  return Object.values(filter ?? {}).some((value) =>
    Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== '' && value !== false,
  );
}
