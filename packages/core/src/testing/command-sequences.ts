import { createRandom } from '../random.ts';
import type { CollectionName } from '../schema/collections.ts';
import { parseRecord } from '../schema/parse.ts';
import { assertWhole } from '../workspace/invariants.ts';
import type { Entry, State } from '../workspace/state.ts';
import { personOf, stageState } from './access-stage.ts';
import { type Shapes, type Stage, anyCommand } from './any-command.ts';
import type { GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import type { Command } from '../workspace/command.ts';
import { mayRun } from '../workspace/may-run.ts';
import { type World, createWorld } from './command-world.ts';
import { PerfError } from '../errors.ts';
import { monday } from './workspaces.ts';

/** Who acts: in every role, beside somebody who only looks on. */
const actors = ['olga', 'boss', 'chief', 'admin1', 'pat', 'rita', 'lead', 'xen'] as const;

/** The roles of those who are not plain members. */
const roleOf: Readonly<Record<string, string>> = {
  ...{ boss: 'leader', chief: 'leader', lead: 'leader', rita: 'hr', xen: 'viewer' },
};

/** What sequences came to. */
export interface Tally {
  /** How many commands of a type ended in an outcome: `goal.edit done`. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly breaches: readonly string[];
}

/** Records of every kind, as the stage of the access table has them, without those that are half a story there. */
export function sequenceRecords(): readonly Entry[] {
  const state = stageState();
  setScenes(state);
  for (const [id, role] of Object.entries(roleOf)) {
    state.put({ collection: 'people', id, record: parseRecord('people', personOf(id, role)) });
  }
  for (const person of state.people.values()) {
    const record = { ...person, legalHold: person.id === 'boss' };
    state.put({ collection: 'people', id: person.id, record });
  }
  for (let isWhole = false; !isWhole;) {
    try {
      assertWhole(state);
      isWhole = true;
    } catch (error) {
      if (!(error instanceof PerfError)) throw error;
      for (const id of error.ids) drop(id);
    }
  }
  function drop(id: string): void {
    for (const collection of Object.keys(state.collections) as CollectionName[]) {
      state.put({ collection, id, record: undefined });
    }
    for (const text of state.collections.anonymousTexts.values()) {
      if ((text.roundId as string) !== id) continue;
      state.put({ collection: 'anonymousTexts', id: text.id, record: undefined });
    }
  }
  return (Object.keys(state.collections) as CollectionName[]).flatMap((collection) =>
    [...state.collections[collection].values()].map((record) => ({
      collection,
      id: record.id,
      record,
    })),
  );
}

/** What some kinds of commands need to be done at all: a report of a series, texts enough of a round, a draft. */
function setScenes(state: State): void {
  const later = state.rhythm.series.get('now' as SeriesId);
  const goal = state.goals.get('goal-public' as GoalId);
  if (later) put('series', { ...later, managerId: 'suc', shared: [] });
  for (const id of ['said-too', 'said-as-well']) {
    put('anonymousTexts', { id, roundId: 'pool-released', text: 'x' });
  }
  for (const snooze of state.collections.snoozes.values()) {
    put('snoozes', { ...snooze, until: '2026-06-01T10:00:00Z' });
  }
  const outcome = { grade: 0.5, at: monday, by: 'olga' };
  if (goal) {
    const alone = { ...goal, links: [] };
    put('goals', { ...alone, id: 'goal-draft', state: 'draft' });
    put('goals', { ...alone, id: 'goal-over', state: 'closed', outcome });
  }
  function put(collection: CollectionName, record: Readonly<Record<string, unknown>>): void {
    const parsed = parseRecord(collection, record);
    state.put({ collection, id: parsed.id, record: parsed });
  }
}

/** A command that is about to be run. */
export interface Trial {
  readonly state: State;
  readonly viewer: string;
  readonly command: Command;
  readonly now: string;
}

/** How long a sequence is, and how closely it is looked at. */
export interface SequenceOptions {
  readonly commands: number;
  /** After how many commands that wrote something the whole is checked in between. */
  readonly wholeEvery: number;
  /** Told of each command before it is run. */
  readonly onTrial?: (trial: Trial) => void;
}

/**
 * Runs one sequence of commands of all types by all actors on two workspaces in turn, and checks after each
 * command what it must keep, and in the end the whole.
 *
 * @param shapes - Of inputs and records.
 * @param seed - The same seed gives the same sequence.
 */
export function runSequence(
  { shapes, records }: { readonly shapes: Shapes; readonly records: readonly Entry[] },
  seed: number,
  { commands, wholeEvery, onTrial }: SequenceOptions,
): Tally {
  const random = createRandom(seed);
  const outcomes = new Map<string, number>();
  let ids = 0;
  const worlds = [0, 1].map((index) => {
    const options = { newId: () => `w${index}-${ids++}`, anonymousRounds: index === 0 };
    if (!random.chance(0.1)) return createWorld(records, options);
    outcomes.set('workspace.begin done', 1);
    return begun(records, options);
  });
  const types = [...shapes.inputs.keys()];
  let now = Date.parse(monday);
  const at = () => new Date(now).toISOString();
  let written = 0;
  for (let step = 0; step < commands; step++) {
    const [world, other] = random.chance(0.5) ? worlds : worlds.toReversed();
    const type = random.pick(types);
    const foreignId = () => idMadeIn(other as World, random.pick);
    const stage = { state: (world as World).state, shapes, random, now: at(), foreignId };
    const command = anyCommand(type, stage);
    const viewer = whoRuns(command, stage);
    onTrial?.({ state: stage.state, viewer, command, now: at() });
    const outcome = (world as World).run(viewer, command, at());
    const name = `${type} ${outcome}`;
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
    if (outcome === 'done' && ++written % wholeEvery === 0) (world as World).check(at());
    now += random.chance(0.01) ? 200 * 86_400_000 : random.between(0, 20) * 3_600_000;
  }
  for (const world of worlds) world.check(at());
  const breaches = worlds.flatMap((world) => world.breaches);
  return { outcomes, breaches: breaches.map((breach) => `seed ${seed}: ${breach}`) };
}

/** A world that begins with its records by a command. */
function begun(records: readonly Entry[], options: Parameters<typeof createWorld>[1]): World {
  const world = createWorld([], options);
  const lists: Record<string, unknown[]> = {};
  for (const { collection, record } of records) (lists[collection] ??= []).push(record);
  const command = { type: 'workspace.begin', input: { records: lists } };
  const outcome = world.run('admin1', command, monday);
  if (outcome !== 'done') throw new Error(`The records are no beginning: ${outcome}.`);
  return world;
}

/** Mostly somebody who may, where there is one. */
function whoRuns(command: Command, { state, random, now }: Stage): string {
  if (random.chance(0.02)) return 'stranger';
  const first = random.between(0, actors.length - 1);
  const inTurn = [...actors.slice(first), ...actors.slice(0, first)];
  const may = (id: string) => mayRun(state, command, { id: id as PersonId }, now).allowed;
  return (random.chance(0.8) ? inTurn.find(may) : undefined) ?? (inTurn[0] as string);
}

/** An id that another workspace has made, and this one cannot know. */
function idMadeIn({ state }: World, pick: <T>(list: readonly T[]) => T): string {
  const made = [...state.goals.keys(), ...state.people.keys()].filter((id) => id.startsWith('w'));
  return made.length > 0 ? pick(made) : 'w9-none';
}
