import { deepEqual } from 'node:assert/strict';
import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { asStored } from '../workspace/as-stored.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import { load } from '../workspace/load.ts';
import { migrationReport } from '../workspace/migration-report.ts';
import { createShelf } from '../workspace/read-stored.ts';
import { type State, createState } from '../workspace/state.ts';
import type { Storage } from '../workspace/storage.ts';
import type { SetAside, Workspace } from '../workspace/workspace.ts';
import type { Damage } from './damage.ts';

const now = '2026-04-08T09:00:00Z';

/** What of the promises about damaged rows did not hold, each as a sentence; none where all did. */
export type Breaches = string[];

/** What is tried on a damaged storage. */
export interface Trial {
  /** Opens the storage over the damaged rows once more; changes stay. */
  readonly open: () => Storage;
  readonly damage: Damage;
  /** The records of the storage before the damage. */
  readonly whole: State;
  /** Ids of commits, which differ from trial to trial. */
  readonly newId: () => string;
  /** Counts the trials: each looks at a part of what there is, so that a few of them look at all. */
  readonly turn: number;
  /** Whether its storage reads records from its log: a line under another version is one of other records then. */
  readonly isReadFromLog?: boolean;
}

/**
 * Opens a storage of which one row is damaged, reads what there is to read, and runs commands: whatever throws
 * has to be a PerfError, and what was not damaged has to be as it was, bit by bit.
 */
export async function tryDamaged(trial: Trial): Promise<Breaches> {
  const breaches: Breaches = [];
  const note = (text: string) => breaches.push(`${JSON.stringify(trial.damage)}: ${text}`);
  const { turn } = trial;
  if (turn % 4 === 0) await typed('the report', () => migrationReport(trial.open()), note);
  const isWhole = await tryRest(trial, note);
  const viewer = turn % 2 === 0 ? 'mia' : 'ada';
  const opened = await typed(`opening for ${viewer}`, () => openFor(trial, viewer), note);
  if (!opened) note(`${viewer} cannot open it`);
  else {
    await readSome(opened, turn >> 1, note);
    await runAll(opened, viewer, note);
    await opened.close();
  }
  if (!isWhole) await tryDrops(trial, note);
  return breaches;
}

type Note = (text: string) => void;

function openFor({ open, newId }: Trial, viewer: string): Promise<Workspace> {
  const about = { viewer: { id: viewer as PersonId }, now: () => now, newId };
  return createWorkspace({ storage: open(), ...about });
}

/** Whatever a call throws or rejects with is typed; its answer else. */
async function typed<T>(what: string, call: () => T | Promise<T>, note: Note) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof PerfError)) note(`${what} threw ${String((error as Error).stack)}`);
    return undefined;
  }
}

/**
 * All but the damaged record is as it was, and that one is read or set aside. Returns whether all was read.
 */
async function tryRest(
  { open, damage, whole, isReadFromLog }: Trial,
  note: Note,
): Promise<boolean> {
  const [state, shelf] = [createState(), createShelf()];
  await typed('loading', () => load(open(), state, shelf), note);
  const aside = new Set(shelf.all.map(({ collection, id }) => `${collection} ${id}`));
  const isCircle = new Set(
    shelf.all.flatMap(({ id, error }) => (error.code === 'would-cycle' ? [`goals ${id}`] : [])),
  );
  const moved = isReadFromLog ? damage.moved : [];
  const touched = damage.list === 'records' ? damage.name : '';
  const places = new Set(touched === '' ? moved : [touched, ...aside]);
  for (const [collection, records] of Object.entries(whole.collections)) {
    for (const [id, record] of records as ReadonlyMap<string, object>) {
      const name = `${collection} ${id}`;
      if (places.has(name) || isCircle.has(name)) continue;
      const found = (state.collections as never as Record<string, ReadonlyMap<string, object>>)[
        collection
      ]?.get(id);
      if (!isSame(found, record)) note(`${name} is not as it was`);
    }
  }
  if (damage.list === 'commits' && aside.size > 0) note(`${[...aside].join()} is set aside`);
  if (damage.list === 'records' && aside.size > 2) note(`too much set aside: ${[...aside].join()}`);
  return aside.size === 0;
}

function isSame(found: unknown, expected: unknown): boolean {
  try {
    deepEqual(found, expected);
    return true;
  } catch {
    return false;
  }
}

/** The scores, and every third of whatever else a workspace answers. */
async function readSome(workspace: Workspace, turn: number, note: Note): Promise<void> {
  const calls: Readonly<Record<string, () => unknown>> = {
    scores: () => {
      for (const goalId of workspace.records.goals.keys()) {
        const { progress } = workspace.scores().scoreOf(goalId) ?? {};
        if (progress?.kind === 'scored' && !Number.isFinite(progress.progress)) note('no number');
        workspace.explain(goalId);
        workspace.forecast(goalId);
        workspace.leverage(goalId);
      }
    },
    insights: () => workspace.insights(),
    findings: () => workspace.findings(),
    due: () => [workspace.due(), workspace.nudges(), workspace.coachNudges()],
    agenda: () => [...workspace.records.rhythm.series.keys()].map((id) => workspace.agenda(id)),
    export: () => workspace.exportPerson(),
    retention: () => workspace.retentionPlan(),
    evidence: () =>
      workspace.evidence('mia' as PersonId, { start: '2026-04-01', end: '2026-04-30' }),
    past: () => workspace.at(4),
    'past of a moment': async () => {
      const past = await workspace.at('2026-04-07T09:00:00Z');
      past.insights();
      for (const goalId of past.records.goals.keys()) past.explain(goalId);
    },
  };
  for (const [index, [what, call]] of Object.entries(calls).entries()) {
    if (index === 0 || index % 3 === turn % 3) await typed(what, call, note);
  }
}

/** Commands of many areas; while there is newer data each is refused as that. */
async function runAll(workspace: Workspace, viewer: string, note: Note): Promise<void> {
  const isNewer = workspace.setAside.some(({ error }) => error.code === 'newer-data');
  const inputs: Readonly<Record<string, unknown>> =
    viewer === 'mia'
      ? {
          'goal.check-in': { goalId: 'win', value: 4 },
          'comment.add': { goalId: 'grow', text: 'Well.' },
          'feedback.give': { about: 'max', text: 'Thanks.', visibility: 'subject' },
          'goal.create': {
            goal: { id: 'new', title: 'New', kind: 'objective', ownerId: 'mia', ...days },
          },
        }
      : {
          'team.add': { team: { id: 'new', name: 'New' } },
          'retention.run': {},
          'person.erase': { personId: 'max', handTo: 'lea' },
        };
  for (const [type, input] of Object.entries(inputs)) {
    let code = 'done';
    await typed(
      type,
      async () => {
        try {
          await workspace.run({ type, input });
        } catch (error) {
          code = (error as PerfError).code;
          throw error;
        }
      },
      note,
    );
    if (isNewer && code !== 'newer-data') note(`${type} with newer data: ${code}`);
  }
}

const days = { start: '2026-04-01', due: '2026-06-30' };

/** An admin mends what is set aside; opened again, it is all read. */
async function tryDrops(trial: Trial, note: Note): Promise<void> {
  const ada = await typed('opening', () => openFor(trial, 'ada'), note);
  if (!ada) return;
  const isAdmin = ada.records.people.get('ada' as PersonId)?.roles.includes('admin');
  const named = ada.setAside.filter(({ error }) => error.code !== 'newer-data');
  const isNewer = named.length < ada.setAside.length;
  for (const { collection, id } of named) {
    await typed(
      'record.drop',
      () => ada.run({ type: 'record.drop', input: { collection, id } }),
      note,
    );
  }
  await ada.close();
  if (!isAdmin || isNewer || trial.damage.list !== 'records') return;
  const rows = (await trial.open().read()).map((row) => asStored(row));
  const again = await openFor(trial, 'ada');
  // What no command can name, such as a control character, only its host can mend.
  const isNameable = ({ collection, id }: SetAside) =>
    Object.hasOwn(trial.whole.collections, collection) && /^[\w-]{1,100}$/.test(id);
  const left = again.setAside.filter(
    (aside) => isNameable(aside) && rows.some((row) => row.id === aside.id),
  );
  if (left.length > 0 && named.length > 0 && left.length >= named.length) {
    note(`nothing was dropped: ${left.map(({ collection, id }) => `${collection} ${id}`).join()}`);
  }
  // What named a record that is gone has to be read without it.
  await readSome(again, trial.turn, note);
  await again.close();
}
