import { canRun } from '../access/can-run.ts';
import { type Decision, denied } from '../access/decision.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Command, Viewer } from './command.ts';
import { seenByFirst } from './first-viewer.ts';
import type { State } from './state.ts';

/** Whether a viewer may run a command on a state at a moment, and by which rule. Throws nothing. */
export function mayRun(state: State, command: Command, viewer: Viewer, at: Instant): Decision {
  if (!isCommand(command)) return { allowed: false, rule: denied };
  return canRun(viewer.id, command, seenByFirst(state, viewer).records, { at });
}

/** Whether it is a command at all: hosts without types pass all sorts of things. */
export function isCommand(command: unknown): command is Command {
  return typeof command === 'object' && command !== null;
}
