import type { Parties } from './rhythm-relations.ts';

/**
 * Who and what a command is about, beside the goal that it names. By the convention of the commands the ids
 * stand at the top of the input: `personId`, `teamId`, `seriesId`; a rule of cadence names them in its scope,
 * a new series its `people`.
 *
 * @param input - Unchecked; fields of other kinds are passed over.
 */
export function partiesOfCommand(type: string, input: unknown): Parties {
  const about = fieldOf(fieldOf(input, 'rule'), 'scope') ?? input;
  const two = type === 'series.start' ? fieldOf(input, 'people') : undefined;
  return {
    personId: idOf(about, 'personId') as Parties['personId'],
    teamId: idOf(about, 'teamId') as Parties['teamId'],
    goalId: idOf(about, 'goalId') as Parties['goalId'],
    seriesId: idOf(input, 'seriesId') as Parties['seriesId'],
    two: Array.isArray(two) ? (two as NonNullable<Parties['two']>) : undefined,
  };
}

/** Own fields only: what a host has put on a prototype decides nothing. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
}

function idOf(value: unknown, key: string): string | undefined {
  const id = fieldOf(value, key);
  return typeof id === 'string' ? id : undefined;
}
