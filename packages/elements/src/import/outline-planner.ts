import { type CycleId, type OutlineOptions, type Workspace, outlineSteps } from '@throughline/core';
import { type Asked, type Planner, nothingBeside } from './dry-plan.ts';

/** An outline: goals in draft, one for each line. */
export const planner: Planner = {
  kind: 'outline',
  fields: [],
  mapping: () => ({}),
  *steps(workspace, { text }, asked) {
    const plan = yield* outlineSteps(workspace.records, text, optionsOf(workspace, asked));
    const { rows, create, error } = plan.counts;
    return {
      ...plan,
      rows: plan.rows.map(({ kind: goalKind, alike, ...row }) => ({
        ...{ ...row, id: '', kept: [], goalKind, isAlike: alike !== undefined },
      })),
      unusedColumns: [],
      counts: { ...nothingBeside, rows, create, update: 0, unchanged: 0, error },
    };
  },
  sources: () => [],
};

function optionsOf({ viewer }: Workspace, { choices, system }: Asked): OutlineOptions {
  const { cycleId, newCycle, decimal, ownerId } = choices;
  const { start, end: due } = newCycle;
  return {
    ownerId: ownerId || viewer,
    viewer,
    newId: system.newId,
    period: cycleId ? { cycleId: cycleId as CycleId } : { start, due },
    ...(decimal ? { decimal } : {}),
  };
}
