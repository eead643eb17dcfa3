import { denied } from '../access/decision.ts';
import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { parseRecordOf } from './commands/parse-record-of.ts';
import { observeCheckIns } from './first-observations.ts';
import type { Answers } from './answer-names.ts';
import type { AnswerSources } from './answers.ts';
import { liveScores } from './live-scores.ts';
import { normalise } from './normalise.ts';
import { type State, createState } from './state.ts';
import { visibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';
import type { Workspace } from './workspace.ts';

/** Records that a page was simply given. Whatever they name need not be among them. */
export interface PlainRecords extends Omit<InitialRecords, 'goals'> {
  readonly goals: NonNullable<InitialRecords['goals']>;
  /** Whose view it is; without one everything that was given is shown. */
  readonly viewer?: PersonId;
  /** The moment that scores are for. */
  readonly now: () => Instant;
}

/** A workspace of plain data but for its answers, and what those are worked out from. */
export interface PlainBase {
  readonly workspace: Omit<Workspace, keyof Answers | 'ready'>;
  readonly sources: AnswerSources;
}

/**
 * What every workspace of plain data has.
 *
 * @throws PerfError As `plainWorkspace`.
 */
export function plainBase({ viewer, now, ...lists }: PlainRecords): PlainBase {
  const state = stateOf(lists);
  // Whoever gave the circle should hear of it, so nothing is taken away to break it.
  const scores = liveScores(state, now, () => undefined);
  const visible = visibleRecords(state, viewer);
  const board = visibleScores(scores.board, visible.isHidden);
  const me = viewer ?? ('' as PersonId);
  return {
    workspace: { viewer: me, records: visible.records, now, scores: () => board, ...neverChanging },
    sources: { state, scores, visible, viewer, now },
  };
}

/** What a workspace answers that has no storage. */
const neverChanging = {
  version: 0,
  capabilities: {
    ...{ durability: 'none', severalTabs: false },
    ...{ anonymousRounds: false, secondCopy: false },
  },
  setAside: [],
  unstored: 0,
  may: () => ({ allowed: false, rule: denied }),
  refusal: () => readOnly(),
  run: () => Promise.reject(readOnly()),
  undo: () => Promise.reject(readOnly()),
  began: () => Promise.resolve(null),
  at: () => Promise.reject(withoutHistory()),
  exportWorkspace: noLines,
  subscribe: () => () => undefined,
  close: () => Promise.resolve(),
} satisfies Partial<Workspace>;

// eslint-disable-next-line require-yield -- reading the first line is refused
async function* noLines(): AsyncGenerator<string, void, undefined> {
  await Promise.reject(withoutHistory());
}

function stateOf(lists: Omit<PlainRecords, 'viewer' | 'now'>): State {
  const state = createState();
  const { settings, ...others } = lists;
  const all = { ...others, settings: settings ? [settings] : [] };
  for (const collection of Object.keys(all) as (keyof typeof all)[]) {
    for (const [index, given] of (all[collection] ?? []).entries()) {
      const plain = normalise(given, Infinity, `a record of ${collection}`);
      const record = parseRecordOf(collection, plain, collection, index);
      state.put({ collection, id: record.id, record });
    }
  }
  observeCheckIns(state, [...state.collections.checkIns.values()]);
  return state;
}

function readOnly(): PerfError {
  return new PerfError(
    'not-allowed',
    'This workspace shows plain data and cannot be changed; createWorkspace makes one that can.',
  );
}

function withoutHistory(): PerfError {
  return new PerfError(
    'not-found',
    'Plain data has no history; a workspace of createWorkspace keeps one.',
  );
}
