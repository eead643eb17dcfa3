import type { GoalId } from '@throughline/core';
import type { TreegridKey } from '../controllers/treegrid-keys.ts';
import { placeOfNode } from './tree-place.ts';
import type { PlaceKey } from './tree-shape.ts';
import type { TreeRows } from './tree-rows.ts';
import { fold } from '../parts/fold.ts';

/** Where somebody is in a tree. */
export interface Place {
  readonly rows: TreeRows;
  readonly row: number;
  /** -1 for the row itself, else the stop inside it. */
  readonly stop: number;
  /** How many stops the row has. */
  readonly stops: number;
  /** Rows to go at once. */
  readonly pageSize: number;
}

/** What a key does in a tree. */
export type Step =
  | { readonly kind: 'go'; readonly row: number; readonly stop: number }
  | { readonly kind: 'toggle'; readonly open: boolean }
  | { readonly kind: 'enter' }
  | { readonly kind: 'select' }
  | { readonly kind: 'open-siblings' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'stay' };

/** What a key means at a place, after the treegrid pattern of WAI-ARIA with rows focused first. */
export function stepFor(key: TreegridKey, place: Place): Step {
  const { row, stop, stops, pageSize } = place;
  const last = place.rows.count - 1;
  const to = (target: number, at = stop): Step => {
    const bounded = Math.max(0, Math.min(last, target));
    return { kind: 'go', row: bounded, stop: at };
  };
  switch (key) {
    case 'up':
      return to(row - 1);
    case 'down':
      return to(row + 1);
    case 'page-up':
      return to(row - pageSize);
    case 'page-down':
      return to(row + pageSize);
    case 'first':
      return to(0);
    case 'last':
      return to(last);
    case 'start':
      return stop < 0 ? to(0) : to(row, 0);
    case 'end':
      return stop < 0 ? to(last) : to(row, stops - 1);
    case 'forward':
      return forward(place);
    case 'back':
      return back(place);
    case 'activate':
      return stop < 0 ? activateRow(place) : { kind: 'enter' };
    case 'select':
    case 'open-siblings':
    case 'edit':
    case 'menu':
      return { kind: key };
  }
}

/**
 * The next row, after this one and around the end, whose title begins with what was typed; -1 for
 * none. With more than one character typed this row may be it already.
 */
export function rowBeginning(rows: TreeRows, row: number, typed: string): number {
  const start = fold(typed);
  const from = [...typed].length === 1 ? row + 1 : row;
  for (let i = 0; i < rows.count; i++) {
    const at = (from + i) % rows.count;
    const title = rows.tree.goals[rows.nodeAt(at)]?.title ?? '';
    if (fold(title.slice(0, 2 * typed.length + 8)).startsWith(start)) return at;
  }
  return -1;
}

/** The goal of a row. */
export function goalAt(rows: TreeRows, row: number): GoalId | undefined {
  return rows.tree.goals[rows.nodeAt(row)]?.id;
}

/** The place of a row: what its element, the focus, and what stands open below it go by. */
export function placeAt(rows: TreeRows, row: number): PlaceKey | undefined {
  return placeOfNode(rows.tree, rows.nodeAt(row));
}

function forward({ rows, row, stop, stops }: Place): Step {
  const node = rows.nodeAt(row);
  if (stop < 0 && rows.hasChildren(node) && !rows.isOpen(node)) {
    return { kind: 'toggle', open: true };
  }
  return { kind: 'go', row, stop: Math.min(stop + 1, stops - 1) };
}

function back({ rows, row, stop }: Place): Step {
  if (stop >= 0) return { kind: 'go', row, stop: stop - 1 };
  const node = rows.nodeAt(row);
  if (rows.hasChildren(node) && rows.isOpen(node)) return { kind: 'toggle', open: false };
  const parent = rows.tree.parent[node] ?? -1;
  return parent < 0 ? { kind: 'stay' } : { kind: 'go', row: rows.rowOf(parent), stop };
}

function activateRow({ rows, row }: Place): Step {
  const node = rows.nodeAt(row);
  if (!rows.hasChildren(node)) return { kind: 'select' };
  return { kind: 'toggle', open: !rows.isOpen(node) };
}
