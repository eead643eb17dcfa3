import { PerfError } from '../../errors.ts';
import type { PersonId } from '../../schema/ids.ts';
import { WorkspaceBegin } from '../../schema/workspace-commands.ts';
import type { Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { assertWhole } from '../invariants.ts';
import { assertKnown, assertOwner } from '../references.ts';
import { type Everything, createState } from '../state.ts';
import { assertNew } from './known.ts';

/** `workspace.begin`: the first records of a workspace, all at once. */
export const workspaceBegin = commandSpec({
  type: 'workspace.begin',
  does: 'Fills an empty workspace with its first records.',
  schema: WorkspaceBegin,
  maxSize: 256 * 1024 * 1024,
  decide(records, { records: first }, { viewer }) {
    if (!isEmptyBut(viewer, records)) throw notEmpty();
    const settings = first.settings ?? records.settings;
    const writes: readonly Write[] = [
      { collection: 'settings', record: settings },
      ...first.people.map((record) => ({ collection: 'people', record }) as const),
      ...first.teams.map((record) => ({ collection: 'teams', record }) as const),
      ...first.cycles.map((record) => ({ collection: 'cycles', record }) as const),
      ...first.metrics.map((record) => ({ collection: 'metrics', record }) as const),
      ...first.goals.map((record) => ({ collection: 'goals', record }) as const),
      ...first.checkIns.map((record) => ({ collection: 'checkIns', record }) as const),
      ...first.comments.map((record) => ({ collection: 'comments', record }) as const),
    ];
    const whole = stateOf(writes, records, viewer);
    assertWhole(whole);
    for (const { goalId } of first.checkIns) assertKnown(whole, 'goals', goalId);
    for (const { goalId } of first.comments) assertKnown(whole, 'goals', goalId);
    for (const { ownerId } of first.metrics) assertOwner(whole, ownerId);
    return writes;
  },
});

/** The state that the writes would make, the viewer included, who is written with them. */
function stateOf(writes: readonly Write[], records: Everything, viewer: PersonId): Everything {
  const state = createState();
  for (const { collection, record } of writes) {
    assertNew(state, collection, record.id);
    state.put({ collection, id: record.id, record });
  }
  const person = records.people.get(viewer);
  if (person && !state.people.has(viewer)) {
    state.put({ collection: 'people', id: viewer, record: person });
  }
  return state;
}

function isEmptyBut(viewer: PersonId, records: Everything): boolean {
  const { people, teams, cycles, goals } = records;
  const others = people.size - Number(people.has(viewer));
  if (records.has('settings', 'settings')) return false;
  return others + teams.size + cycles.size + goals.size === 0;
}

function notEmpty(): PerfError {
  return new PerfError(
    'wrong-state',
    'This workspace has records already and cannot begin again; goals.import adds to them.',
  );
}
