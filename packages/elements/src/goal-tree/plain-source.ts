import {
  type CheckIn,
  type Cycle,
  type GoalId,
  type GoalInput,
  PerfError,
  type Person,
  type Team,
  type Workspace,
  calendarReady,
} from '@throughline/core';
import type * as earlyPlain from './early-plain.ts';

/** Goals as plain data, for a page without a workspace. */
export interface PlainData {
  readonly goals?: readonly GoalInput[] | undefined;
  readonly checkIns?: readonly CheckIn[] | undefined;
  readonly people?: readonly Person[] | undefined;
  readonly teams?: readonly Team[] | undefined;
  readonly cycles?: readonly Cycle[] | undefined;
}

/** What became of plain data. */
export type PlainState =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly workspace: Workspace }
  | { readonly kind: 'failed'; readonly error: unknown };

let part: typeof earlyPlain | undefined;

/**
 * Fetches what plain data are checked and scored with, once; after a failure the next call tries again.
 *
 * @returns A promise that rejects where it cannot be fetched.
 */
export async function loadPlain(): Promise<void> {
  const [loaded] = await Promise.all([import('./early-plain.ts'), calendarReady()]);
  part = loaded;
}

/**
 * Makes a read-only workspace of plain data.
 *
 * @param loaded - Called where the means have to be loaded first, once they are: reading again then
 *   works. With the error where they could not be loaded.
 */
export function readPlain(data: PlainData, loaded: (error?: unknown) => void): PlainState {
  if (!data.goals) return { kind: 'none' };
  const { goals, checkIns = [], people = [], teams = [], cycles = [] } = data;
  try {
    checkLists({ goals, checkIns, people, teams, cycles });
    if (!part) {
      void loadPlain().then(() => loaded(), loaded);
      return { kind: 'waiting' };
    }
    const now = () => new Date().toISOString();
    const workspace = part.earlyPlainWorkspace({ goals, checkIns, people, teams, cycles, now });
    // Circles show once a score is asked for.
    for (const { id } of goals.slice(0, 1)) workspace.scores().scoreOf(id as GoalId);
    return { kind: 'ready', workspace };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** Text and single objects can be gone through like lists, and would be said to be odd goals. */
function checkLists(lists: Readonly<Record<string, unknown>>): void {
  for (const [name, list] of Object.entries(lists)) {
    if (Array.isArray(list)) continue;
    const message = `The property ${name} takes an array and was set to a value of type ${typeof list}.`;
    throw new PerfError('invalid-input', message, {
      issues: [{ path: [name], message: 'an array' }],
    });
  }
}
