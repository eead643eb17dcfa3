import { PerfError } from '../errors.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import type { Command } from '../workspace/command.ts';
import { runCommand } from '../workspace/run-command.ts';
import type { Entry, State } from '../workspace/state.ts';
import type { Shapes } from './any-command.ts';
import { type Trial, runSequence } from './command-sequences.ts';

/** A command that does something: on which records, by whom and when. */
export interface Deed {
  readonly records: readonly Entry[];
  readonly viewer: string;
  readonly command: Command;
  readonly now: string;
}

/**
 * A deed for each type of command that random sequences come upon.
 *
 * @param limit - How many sequences are looked through at most.
 */
export function findDeeds(
  given: { readonly shapes: Shapes; readonly records: readonly Entry[] },
  limit: number,
): readonly Deed[] {
  const deeds = new Map<string, Deed>();
  const onTrial = ({ state, viewer, command, now }: Trial) => {
    if (deeds.has(command.type) || !writes(state, viewer, command, now)) return;
    deeds.set(command.type, { records: entriesOf(state), viewer, command, now });
  };
  for (let seed = 1; seed <= limit && deeds.size < given.shapes.inputs.size; seed++) {
    runSequence(given, seed, { commands: 100, wholeEvery: Infinity, onTrial });
  }
  return [...deeds.values()];
}

function writes(state: State, viewer: string, command: Command, now: string): boolean {
  let ids = 0;
  try {
    const { writes: written, removals } = runCommand(
      state,
      command,
      { id: viewer as PersonId },
      {
        ...{ now, newId: () => `try-${ids++}`, anonymousRounds: true },
        scoreOf: (goalId) => createScoreboard(state, now).scoreOf(goalId),
      },
    );
    return written.length + removals.length > 0;
  } catch (error) {
    if (error instanceof PerfError) return false;
    throw error;
  }
}

/** All records of a state. */
export function entriesOf(state: State): readonly Entry[] {
  return (Object.keys(state.collections) as CollectionName[]).flatMap((collection) =>
    [...state.collections[collection].values()].map((record) => ({
      collection,
      id: record.id,
      record,
    })),
  );
}
