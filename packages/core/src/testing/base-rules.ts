import { shownTo } from '../access/project.ts';
import { isSame } from '../goals/same.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Command } from '../workspace/command.ts';
import { readCommand } from '../workspace/run-command.ts';
import type { Entry, State } from '../workspace/state.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a command that is decided would write over without its viewer having seen it: fields that are no longer
 * as the command says in `base`, and not as it wants them either.
 *
 * @param state - Before the command.
 * @returns A sentence for each such field; none is right.
 */
export function writtenUnseen(
  state: State,
  command: Command,
  viewer: string,
  entries: readonly Entry[],
): readonly string[] {
  const input = readCommand(command).input as Fields;
  const { base, fields, text } = input;
  const seen = isFields(base) ? base : { text: base };
  const wanted = isFields(fields) ? fields : { text };
  if (base === undefined || (!isFields(fields) && text === undefined)) return [];
  return entries.filter(isEdited(input)).flatMap(({ collection, id, record }) => {
    const before = state.collections[collection].get(id as never);
    if (!before || !record) return [];
    const shown = shownTo(viewer as PersonId, collection, before, state) as object as Fields;
    const [after, was] = [record as object as Fields, before as object as Fields];
    const isLost = (name: string) =>
      !isSame(was[name], after[name]) &&
      ![seen[name], wanted[name]].some((value) => isSame(shown[name] ?? null, value ?? null));
    return Object.keys(wanted)
      .filter(isLost)
      .map((name) => `${name} of ${collection} ${id} was written over, which was not in base`);
  });
}

/** Whether a record is the one that an input is about: others are written with it as a consequence. */
function isEdited(input: Fields): (entry: Entry) => boolean {
  const named = new Set(
    Object.keys(input).flatMap((name) => (/Id$/.test(name) ? input[name] : [])),
  );
  return ({ collection, id }) => collection === 'settings' || named.has(id);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
