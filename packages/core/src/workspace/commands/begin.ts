import { PerfError } from '../../errors.ts';
import { growthMaps } from '../../goals/growth-records.ts';
import type { PersonId } from '../../schema/ids.ts';
import { WorkspaceBegin } from '../../schema/workspace-commands.ts';
import type { Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { observeCheckIns } from '../first-observations.ts';
import { assertWhole } from '../invariants.ts';
import { assertKnown } from '../references.ts';
import { type Everything, type State, createState } from '../state.ts';
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
    const { settings: _given, ...lists } = first;
    const writes = [
      { collection: 'settings', record: settings },
      ...Object.entries(lists).flatMap(([collection, list]) =>
        list.map((record) => ({ collection, record })),
      ),
    ] as readonly Write[];
    const whole = stateOf(writes, records, viewer);
    assertWhole(whole);
    for (const { goalId } of first.checkIns) assertKnown(whole, 'goals', goalId);
    for (const { goalId } of first.comments) assertKnown(whole, 'goals', goalId);
    for (const { metricId } of first.observations) assertKnown(whole, 'metrics', metricId);
    assertPlaced(whole, first);
    const observed = observeCheckIns(whole, first.checkIns);
    return [
      ...writes,
      ...observed.map((record) => ({ collection: 'observations', record }) as const),
    ];
  },
});

/** Checks that what hangs on a person, a series, a round or a goal hangs on one that is there. */
function assertPlaced(whole: State, first: WorkspaceBegin['records']): void {
  const { leaves, snoozes, meetings, talkingPoints, sharedNotes, privateNotes, actionItems } =
    first;
  for (const { personId } of [...leaves, ...snoozes]) assertKnown(whole, 'people', personId);
  for (const { from } of first.delegations) assertKnown(whole, 'people', from);
  for (const { id } of first.nudges) assertKnown(whole, 'people', id);
  const ofSeries = [...meetings, ...talkingPoints, ...sharedNotes, ...privateNotes, ...actionItems];
  for (const { seriesId } of ofSeries) assertKnown(whole, 'series', seriesId);
  for (const { roundId } of first.anonymousTexts) assertKnown(whole, 'feedbackRounds', roundId);
  for (const { goalId } of first.goalPhases) assertKnown(whole, 'goals', goalId);
}

/** The state that the writes would make, the viewer included, who is written with them. */
function stateOf(writes: readonly Write[], records: Everything, viewer: PersonId): State {
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
  const { people, teams, cycles, workingCalendars, metrics, goals } = records;
  const others = people.size - Number(people.has(viewer));
  if (records.has('settings', 'settings')) return false;
  if (!growthMaps.every((name) => isEmpty(records.growth[name]))) return false;
  if (!isEmpty(records.rhythm.series) || !isEmpty(records.rhythm.cadenceRules)) return false;
  return others === 0 && [teams, cycles, workingCalendars, metrics, goals].every(isEmpty);
}

function isEmpty({ size }: { readonly size: number }): boolean {
  return size === 0;
}

function notEmpty(): PerfError {
  return new PerfError(
    'wrong-state',
    'This workspace has records already and cannot begin again; goals.import adds to them.',
  );
}
