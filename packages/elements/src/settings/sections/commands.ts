import type { KnownCommand } from '@throughline/core';

/**
 * A command whose input was put together from what somebody entered: what does not fit is refused when it runs, and said
 * at its field.
 */
export function entered(type: KnownCommand['type'], input: object): KnownCommand {
  return { type, input } as KnownCommand;
}
