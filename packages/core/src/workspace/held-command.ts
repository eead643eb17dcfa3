import type { Command } from './command.ts';

/**
 * A command as it was when it was given, for one that has to wait until it is read: what its sender does to it
 * meanwhile changes nothing. What JSON cannot copy is given back as it is, and refused when it is read.
 */
export function heldCommand(command: Command): Command {
  try {
    return JSON.parse(JSON.stringify(command)) as Command;
  } catch {
    return command;
  }
}
