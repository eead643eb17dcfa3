import assert from 'node:assert/strict';
import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { applyEntries } from '../workspace/changes.ts';
import type { Command, Write } from '../workspace/command.ts';
import { runCommand } from '../workspace/run-command.ts';
import { type State, createState } from '../workspace/state.ts';
import { seriesOf } from './conversations.ts';
import type { Step } from './random-conversations.ts';
import { company, goalOf } from './workspaces.ts';

const start = Date.parse('2026-05-04T10:00:00Z');

const goals = [
  goalOf('open'),
  goalOf('of-mia', { visibility: 'private' }),
  goalOf('of-lea', { ownerId: 'lea', visibility: 'private' }),
];

const first: readonly (readonly [Write['collection'], object])[] = [
  ...company.people!.map((each) => ['people', each] as const),
  ...goals.map((each) => ['goals', each] as const),
  ['series', seriesOf()],
];

/** The company, a series of lea and mia, a goal for all and one that each of the two keeps private. */
export function begun(): State {
  const state = createState();
  for (const [collection, given] of first) {
    const record = parseRecord(collection, given);
    state.put({ collection, id: record.id, record });
  }
  return state;
}

/** One command that was decided on, and what it is to write. */
export interface Done {
  readonly command: Command;
  readonly writes: readonly Write[];
}

/** Runs steps one after the other; ids tell the step, so that leaving one out changes no other. */
export function perform(
  state: State,
  all: readonly Step[],
  options: {
    readonly skips?: (command: Command) => boolean;
    /** Called instead of writing, which it has to do. */
    readonly each?: (done: Done, write: () => void) => void;
  } = {},
): void {
  let now = start;
  for (const [index, { who, hours, deed }] of all.entries()) {
    now += hours * 3_600_000;
    const at = new Date(now).toISOString();
    const command = deed(state, at);
    if (options.skips?.(command)) continue;
    let made = 0;
    const context = {
      now: at,
      newId: () => `${who}-${index}-${made++}`,
      scoreOf: () => undefined,
    };
    let writes: readonly Write[] = [];
    try {
      ({ writes } = runCommand(state, command, { id: who as PersonId }, context));
    } catch (error) {
      assert.ok(error instanceof PerfError, String(error));
    }
    const entries = writes.map((each) => ({ ...each, id: each.record.id }));
    const write = () => void applyEntries(state, entries);
    if (options.each) options.each({ command, writes }, write);
    else write();
  }
}
