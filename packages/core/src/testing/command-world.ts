import { PerfError, errorCodes } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { applyEntries, commitFrom, markStored, nameOf } from '../workspace/changes.ts';
import type { Command } from '../workspace/command.ts';
import { assertWhole } from '../workspace/invariants.ts';
import { mayRun } from '../workspace/may-run.ts';
import { runCommand } from '../workspace/run-command.ts';
import { createShelf } from '../workspace/read-stored.ts';
import { type AnyRecord, type Entry, type State, createState } from '../workspace/state.ts';
import { writtenUnseen } from './base-rules.ts';
import { breachesOf } from './transition-rules.ts';

/** What one command came to: done, nothing to do, or the code of the refusal. */
export type Outcome = string;

/** A workspace without storage beside the simplest model of one: a map of records and their versions. */
export interface World {
  readonly state: State;
  /** Runs a command and checks what must hold of it. Breaches are kept. */
  run(viewer: string, command: Command, now: string): Outcome;
  /** Checks what must hold of the whole. */
  check(now: string): void;
  readonly breaches: readonly string[];
}

interface Modelled {
  readonly record: AnyRecord;
  readonly version: number;
}

/** A world that begins with records, as version 1. */
export function createWorld(
  entries: readonly Entry[],
  { newId, anonymousRounds }: { readonly newId: () => string; readonly anonymousRounds: boolean },
): World {
  const state = createState();
  const shelf = createShelf();
  const model = new Map<string, Modelled>();
  const breaches: string[] = [];
  let version = entries.length > 0 ? 1 : 0;
  let moves = 0;
  applyEntries(state, entries);
  for (const entry of entries) {
    state.setVersion(entry.collection, entry.id, 1);
    model.set(nameOf(entry), { record: entry.record as AnyRecord, version: 1 });
  }
  state.version = version;
  state.onMoved = () => (moves += 1);
  const must = (holds: boolean, what: string) => {
    if (!holds) breaches.push(what);
  };

  function run(viewer: string, command: Command, now: string): Outcome {
    const who = { id: viewer as PersonId };
    const scoreOf = (goalId: string) => createScoreboard(state, now).scoreOf(goalId as never);
    const { allowed } = mayRun(state, command, who, now);
    moves = 0;
    try {
      const decided = runCommand(state, command, who, { now, newId, scoreOf, anonymousRounds });
      must(allowed, `I17 ${command.type} was run by ${viewer}, who may not`);
      must(moves === 0, `${command.type} changed records while it was decided`);
      const all: readonly Entry[] = [
        ...decided.writes.map(({ collection, record }) => ({ collection, id: record.id, record })),
        ...decided.removals.map(({ collection, id }) => ({ collection, id, record: undefined })),
      ];
      if (all.length === 0) return 'nothing';
      const unseen = writtenUnseen(state, command, viewer, all);
      breaches.push(...unseen.map((breach) => `${command.type}: ${breach}`));
      commit(all, decided.basis, { type: command.type, viewer, now, erases: !!decided.redacts });
      return 'done';
    } catch (error) {
      must(moves === 0, `${command.type} was refused and changed records`);
      if (!(error instanceof PerfError)) throw error;
      must(error.code in errorCodes, `${command.type} was refused with the code ${error.code}`);
      return error.code;
    }
  }

  function commit(
    entries: readonly Entry[],
    basis: Parameters<typeof commitFrom>[3],
    {
      type,
      viewer,
      now,
      erases,
    }: Readonly<Record<'type' | 'viewer' | 'now', string>> & { readonly erases: boolean },
  ): void {
    version += 1;
    const about = { id: `c${version}`, at: now, by: viewer, command: { type } };
    const { changes, basis: rests = [] } = commitFrom(state, about, entries, basis);
    must(new Set(changes.map(nameOf)).size === changes.length, `I15 ${type} writes a record twice`);
    for (const change of changes) {
      const known = model.get(nameOf(change))?.version ?? 0;
      must(
        known === change.expected,
        `I15 ${type} is made on another version of ${nameOf(change)}`,
      );
    }
    for (const key of rests) {
      const known = model.get(nameOf(key))?.version ?? 0;
      must(known === key.version, `I15 ${type} rests on another version of ${nameOf(key)}`);
    }
    const undone = applyEntries(state, entries);
    applyEntries(state, undone);
    for (const { collection, id } of entries) {
      const now = state.collections[collection].get(id as never);
      must(
        now === model.get(nameOf({ collection, id }))?.record,
        `${type} cannot be taken back on ${id}`,
      );
    }
    applyEntries(state, entries);
    markStored(state, shelf, entries, version);
    state.version = version;
    for (const { collection, id, record } of entries) {
      const before = model.get(nameOf({ collection, id }))?.record;
      const found = breachesOf(
        { collection, id, before, after: record, viewer, erases, type },
        state,
      );
      breaches.push(...found.map((breach) => `${type}: ${breach}`));
      if (record) model.set(nameOf({ collection, id }), { record, version });
      else model.delete(nameOf({ collection, id }));
    }
  }

  function check(now: string): void {
    try {
      assertWhole(state);
      breaches.push(...scoresOutOfBounds(state, now));
    } catch (error) {
      breaches.push(`it is not whole: ${String(error)}`);
    }
    breaches.push(...againstModel(state, model));
  }
  return { state, run, check, breaches };
}

/** Where a state is not what its model says, in its records or in what it finds by index. */
function againstModel(state: State, model: ReadonlyMap<string, Modelled>): readonly string[] {
  const anew = createState();
  const found: string[] = [];
  let count = 0;
  for (const [name, { record, version }] of model) {
    const [collection, id] = name.split(' ') as [Entry['collection'], string];
    anew.put({ collection, id, record });
    const isThere = state.collections[collection].get(id as never) === record;
    if (!isThere || state.versionOf(collection, id) !== version) found.push(`I15 ${name} is lost`);
  }
  for (const map of Object.values(state.collections)) count += map.size;
  if (count !== model.size) found.push(`I15 there are ${count} records and not ${model.size}`);
  for (const id of anew.goals.keys()) {
    const looks = ({ checkInsOf, commentsOf, childrenOf, growth }: State) =>
      JSON.stringify([
        checkInsOf(id),
        commentsOf(id),
        [...childrenOf(id)].sort(),
        growth.phasesOn(id),
      ]);
    if (looks(state) !== looks(anew)) found.push(`what hangs on ${id} is not what was added`);
  }
  for (const id of anew.rhythm.series.keys()) {
    const looks = ({ rhythm }: State) =>
      JSON.stringify([rhythm.meetingsOf(id), rhythm.talkingPointsOf(id), rhythm.actionItemsOf(id)]);
    if (looks(state) !== looks(anew)) found.push(`what is in ${id} is not what was added`);
  }
  return found;
}

function scoresOutOfBounds(state: State, now: string): readonly string[] {
  const board = createScoreboard(state, now);
  const found: string[] = [];
  for (const id of state.goals.keys()) {
    const progress = board.scoreOf(id)?.progress;
    if (progress?.kind !== 'scored') continue;
    const { progress: value } = progress;
    if (!Number.isFinite(value) || Object.is(value, -0)) found.push(`I4 ${id} scores ${value}`);
  }
  return found;
}
