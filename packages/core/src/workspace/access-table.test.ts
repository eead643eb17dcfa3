import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canRun } from '../access/can-run.ts';
import { canSee } from '../access/can-see.ts';
import { project } from '../access/project.ts';
import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { type Cell, doingCells, seeingCells, tableLines } from '../testing/access-cells.ts';
import { conventional, fittingInput } from '../testing/access-inputs.ts';
import { type Place, placeOf } from '../testing/access-records.ts';
import { personOf, stageState } from '../testing/access-stage.ts';
import { monday } from '../testing/workspaces.ts';
import { commands } from './commands/table.ts';
import { mayRun } from './may-run.ts';
import { readCommand, runCommand } from './run-command.ts';
import { visibleRecords } from './visible-records.ts';

const state = stageState();
const known: ReadonlySet<string> = new Set(commands.map(({ type }) => type));
const nameOf = ({ what, state: of, relation, role }: Cell) => [what, of, relation, role].join(' ');

/** Lets somebody of the stage be in one role, or have left, while something is asked. */
function asPerson<T>(viewer: string, role: string, ask: () => T, active = true): T {
  const person = parseRecord('people', personOf(viewer, role, active));
  const { record: before } = state.put({ collection: 'people', id: viewer, record: person });
  try {
    return ask();
  } finally {
    state.put({ collection: 'people', id: viewer, record: before });
  }
}

/** Lets the settings be those of a place while something is asked. */
function withSettings<T>({ settings }: Place, ask: () => T): T {
  if (!settings) return ask();
  putSettings(settings);
  try {
    return ask();
  } finally {
    putSettings();
  }
}

function putSettings(fields: object = {}): void {
  const record = parseRecord('settings', { name: 'Stage', ...fields });
  state.put({ collection: 'settings', id: 'settings', record });
}

/** Whether somebody reads, lists and exports it, asked of the rules and of the workspace's face. */
function answersOn(viewer: PersonId, place: Place): Readonly<Record<string, boolean>> {
  const face = visibleRecords(state, viewer).records;
  const isIt = ({ id }: { readonly id: string }) => id === place.id;
  const whole = [...place.listed(state)].find(isIt) ?? state.settings;
  const exported = project(viewer, place.collection, whole as never, state);
  const listed = [...place.listed(face)].find(isIt);
  const has = (record: object | undefined) =>
    record !== undefined && (place.field ? place.field(record) !== undefined : true);
  const { allowed } = canSee(viewer, place, state);
  return {
    read: place.field ? allowed && has(exported) : allowed,
    list: has(listed),
    export: has(exported),
  };
}

/** How running a command ends, on records that stay as they are. */
function refusalOf(viewer: PersonId, command: { type: string; input: unknown }): string {
  const unscored = { progressOf: () => undefined, scoreOf: () => undefined };
  const context = { now: monday, newId: () => 'made', ...unscored };
  try {
    runCommand(state, command, { id: viewer }, context);
    return 'done';
  } catch (error) {
    assert.ok(error instanceof PerfError, String(error));
    return error.code === 'not-allowed' || error.code === 'not-found' ? error.message : 'done';
  }
}

putSettings();

describe('the access table', () => {
  test('[P61] is of at least 80 lines, and has every cell once', () => {
    const cells = [...seeingCells(), ...doingCells()].map(nameOf);
    assert.equal(new Set(cells).size, cells.length);
    assert.ok(
      tableLines >= 80 && cells.length >= 8000,
      `${tableLines} lines, ${cells.length} cells`,
    );
  });

  test('[P61] says who reads, lists and exports each kind of record, as rules and face do', () => {
    for (const cell of seeingCells()) {
      const place = placeOf(cell.what, cell.state);
      const viewer = cell.viewer as PersonId;
      const ask = () => withSettings(place, () => answersOn(viewer, place));
      const answers = asPerson(viewer, cell.role, ask);
      const { allowed } = cell;
      assert.deepEqual(answers, { read: allowed, list: allowed, export: allowed }, nameOf(cell));
    }
  });

  test('[P61] shows nothing to anybody who has left, nor to a stranger', () => {
    for (const cell of seeingCells()) {
      const place = placeOf(cell.what, cell.state);
      const viewer = cell.viewer as PersonId;
      const nothing = { read: false, list: false, export: false };
      const left = asPerson(viewer, cell.role, () => answersOn(viewer, place), false);
      assert.deepEqual(left, nothing, nameOf(cell));
      assert.deepEqual(answersOn('stranger' as PersonId, place), nothing, nameOf(cell));
    }
  });

  test('[P61] says who runs each command, as rules, face and the command itself do', () => {
    for (const cell of doingCells()) {
      if (!known.has(cell.what)) continue;
      const viewer = cell.viewer as PersonId;
      const fitting = fittingInput(cell.what, cell.state, state);
      const command = { type: cell.what, input: fitting ?? conventional };
      if (fitting) readCommand(command);
      asPerson(viewer, cell.role, () => {
        const { allowed } = canRun(viewer, command, state);
        assert.equal(allowed, cell.allowed, nameOf(cell));
        assert.equal(
          mayRun(state, command, { id: viewer }, monday).allowed,
          cell.allowed,
          nameOf(cell),
        );
        if (!fitting) return;
        const ended = refusalOf(viewer, command);
        assert.equal(ended === 'done', cell.allowed, `${nameOf(cell)}: ${ended}`);
      });
    }
  });

  test('[P61] [P15] a goal out of sight is refused in the words for one that is not there', () => {
    const hidden = seeingCells().filter(({ what, allowed }) => what === 'goal' && !allowed);
    const doings = doingCells();
    for (const { viewer, role, state: of } of hidden) {
      for (const type of new Set(
        doings.filter((cell) => cell.state === of).map(({ what }) => what),
      )) {
        const fitting = fittingInput(type, of, state) as { readonly goalId?: string };
        // Rules of cadence name the goal in their scope; their own tests ask the same of them.
        if (type.startsWith('cadence.')) continue;
        const { goalId = '', ...rest } = fitting;
        const refused = (id: string) =>
          refusalOf(viewer as PersonId, { type, input: { goalId: id, ...rest } });
        const [words, ofNone] = asPerson(viewer, role, () => [refused(goalId), refused('none')]);
        assert.equal(words, ofNone?.replaceAll('none', goalId), [type, of, viewer].join(' '));
        assert.match(words ?? '', /^There is no goal/);
      }
    }
  });

  test('[P61] has lines for every command of the workspace', () => {
    const named = new Set(doingCells().map(({ what }) => what));
    const missing = [...known].filter((type) => !named.has(type));
    assert.deepEqual(missing, [], 'commands without a line in testing/access-table.ts');
  });
});
