import { PerfError } from '../errors.ts';
import type { Command, Viewer } from './command.ts';
import { type Deciders, runCommand } from './run-command.ts';
import type { State } from './state.ts';

/**
 * Why a command would be refused on a state as it is; `null` where it would not be. Changes nothing, and makes no
 * ids: a new record that is given none is tried under one that nothing has.
 */
export function commandRefusal(
  state: State,
  command: Command,
  viewer: Viewer,
  context: Omit<Deciders, 'newId'>,
): PerfError | null {
  let made = 0;
  try {
    runCommand(state, command, viewer, { ...context, newId: () => `untried-${(made += 1)}` });
    return null;
  } catch (error) {
    if (error instanceof PerfError) return error;
    throw error;
  }
}
