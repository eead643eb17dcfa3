import { denied } from '../access/decision.ts';
import { alignmentFindings } from '../alignment/findings.ts';
import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { parseRecordOf } from './commands/parse-record-of.ts';
import { coachAnswers } from './coach-answers.ts';
import { dueAnswers } from './due-answers.ts';
import { observeCheckIns } from './first-observations.ts';
import { insightAnswers } from './insight-answers.ts';
import { liveScores } from './live-scores.ts';
import { normalise } from './normalise.ts';
import { personalAnswers } from './personal-answers.ts';
import { reviewAnswers } from './review-answers.ts';
import { scoreAnswers } from './score-answers.ts';
import { type State, createState } from './state.ts';
import { visibleRecords } from './visible-records.ts';
import { viewerFigures } from './viewer-figures.ts';
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

/**
 * A read-only workspace of plain data, at once and without a storage. `run` rejects with `not-allowed`.
 * Where the platform has no Temporal, `calendarReady()` has to settle before scores are asked for.
 *
 * @throws PerfError `invalid-input` for a record that does not fit, with the list and the place in it first
 *   in the path of each issue. Links that make a circle are `would-cycle` when scores are asked for.
 *
 * @example
 * const { scores } = plainWorkspace({ goals, checkIns, now: systemNow });
 * scores().scoreOf('g1' as GoalId);
 */
export function plainWorkspace({ viewer, now, ...lists }: PlainRecords): Workspace {
  const me = viewer ?? ('' as PersonId);
  const state = stateOf(lists);
  // Whoever gave the circle should hear of it, so nothing is taken away to break it.
  const scores = liveScores(state, now, () => undefined);
  const visible = visibleRecords(state, viewer);
  const board = visibleScores(scores.board, visible.isHidden);
  return {
    viewer: me,
    records: visible.records,
    now,
    scores: () => board,
    ...scoreAnswers(state, scores.board, visible.isHidden),
    ...insightAnswers(state, scores.board, { ...visible, people: { viewer, now } }),
    ...viewerFigures(state, scores, { visible, viewer: me, now }),
    findings: (options) =>
      alignmentFindings(state, now(), { ...options, maySee: (id) => !visible.isHidden(id) }),
    ...dueAnswers(state, viewer, now),
    ...coachAnswers(state, viewer, { seen: visible.records, scores: () => board, now }),
    ...personalAnswers(state, visible.records, me, now),
    ...reviewAnswers([state], visible.records, viewer, now),
    ...neverChanging,
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
  run: () => Promise.reject(readOnly()),
  undo: () => Promise.reject(readOnly()),
  at: () => Promise.reject(withoutHistory()),
  began: () => Promise.resolve(null),
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
