import {
  type CheckInMapping,
  checkInFields,
  checkInImportSteps,
  suggestCheckInMapping,
} from '@throughline/core';
import { type Planner, nothingBeside } from './dry-plan.ts';
import { tableOf } from './read-text.ts';

/** A table of check-ins. */
export const planner: Planner = {
  kind: 'check-ins',
  fields: Object.keys(checkInFields),
  mapping: suggestCheckInMapping,
  *steps(workspace, read, { choices, system }) {
    const { source, goalSource, decimal } = choices;
    const { records, viewer } = workspace;
    const plan = yield* checkInImportSteps(records, tableOf(read), {
      ...{ source, viewer, now: workspace.now(), defaultZone: system.defaultZone },
      mapping: choices.mapping as CheckInMapping,
      ...(goalSource ? { goalSource } : {}),
      ...(decimal ? { decimal } : {}),
    });
    const rows = plan.rows.map(({ goal: title, ...row }) => ({ ...row, title }));
    return { ...plan, rows, counts: { ...nothingBeside, ...plan.counts } };
  },
  sources: ({ goals }) => [...goals.values()].map(({ externalIds }) => externalIds),
};
