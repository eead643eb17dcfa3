import {
  type CycleId,
  type ImportMapping,
  type ImportOptions,
  type Workspace,
  goalImportSteps,
  importFields,
  suggestMapping,
} from '@throughline/core';
import type { Asked, Planner } from './dry-plan.ts';
import { tableOf } from './read-text.ts';

/** A table of goals. */
export const planner: Planner = {
  kind: 'goals',
  fields: Object.keys(importFields),
  mapping: suggestMapping,
  *steps(workspace, read, asked) {
    return yield* goalImportSteps(workspace.records, tableOf(read), optionsOf(workspace, asked));
  },
  sources: ({ goals }) => [...goals.values()].map(({ externalIds }) => externalIds),
};

function optionsOf({ viewer, now }: Workspace, { choices, system }: Asked): ImportOptions {
  const { cycleId, newCycle, decimal, kindIfBlank, viewerIfBlank } = choices;
  return {
    ...system,
    mapping: choices.mapping as ImportMapping,
    source: choices.source,
    period: cycleId ? { cycleId: cycleId as CycleId } : newCycle,
    viewer,
    now: now(),
    ownerType: choices.ownerType,
    ...(decimal ? { decimal } : {}),
    ifBlank: {
      ...(kindIfBlank ? { kind: kindIfBlank } : {}),
      ...(viewerIfBlank ? { ownerId: viewer } : {}),
    },
  };
}
