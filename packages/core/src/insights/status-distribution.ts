import { teamOfGoal } from '../goals/lookup.ts';
import type { GoalKind } from '../schema/goal.ts';
import type { GoalId, TeamId } from '../schema/ids.ts';
import { type Status, statuses } from '../scoring/score.ts';
import type { FigureDefinition } from './figure.ts';
import type { SeenState } from './seen-state.ts';

/** What the status distribution is. */
export const statusDistributionDefinition: FigureDefinition = {
  id: 'status-distribution',
  title: 'Status distribution',
  definition:
    'All goals that you may see, drafts, closed and cancelled ones included, each counted once: by its status ' +
    'at the moment, by its kind, and by its team, which is the one that the goal names, the team that owns ' +
    'it, or the team of its owner.',
  unit: 'count',
  about: 'goals',
};

/** The goals of one status, team and kind. */
export interface StatusCell {
  readonly status: Status;
  /** `null` for goals without a team. */
  readonly teamId: TeamId | null;
  readonly kind: GoalKind;
  /** As many as `goalIds`. */
  readonly count: number;
  /** By id. */
  readonly goalIds: readonly GoalId[];
}

/** Goals by status, team and kind. */
export interface StatusDistribution {
  /** As many as the goals in view, and as all cells together. */
  readonly total: number;
  /** Those with goals in them, by status in the order of `statuses`, then by kind, then by team. */
  readonly cells: readonly StatusCell[];
}

const kinds: readonly GoalKind[] = ['pillar', 'objective', 'key-result', 'initiative'];

/** The goals in view by status, team and kind. Throws nothing. */
export function statusDistribution({ records, scores }: SeenState): StatusDistribution {
  const board = scores();
  const found = new Map<string, { readonly cell: Omit<StatusCell, 'count'>; ids: GoalId[] }>();
  let total = 0;
  for (const goal of records.goals.values()) {
    const status = board.scoreOf(goal.id)?.status ?? 'no-data';
    const teamId = teamOfGoal(records, goal) ?? null;
    const key = `${status} ${goal.kind} ${teamId ?? ''}`;
    const known = found.get(key);
    if (known) known.ids.push(goal.id);
    else {
      const ids = [goal.id];
      found.set(key, { cell: { status, teamId, kind: goal.kind, goalIds: ids }, ids });
    }
    total += 1;
  }
  const cells = Array.from(found.values(), ({ cell, ids }) => {
    ids.sort();
    return { ...cell, count: ids.length };
  });
  return { total, cells: cells.sort(compareCells) };
}

function compareCells(a: StatusCell, b: StatusCell): number {
  return (
    statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    ((a.teamId ?? '') < (b.teamId ?? '') ? -1 : 1)
  );
}
