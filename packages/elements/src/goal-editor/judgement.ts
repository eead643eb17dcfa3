import {
  type Finding,
  type Goal,
  type GoalId,
  PerfError,
  type ScoreChange,
  type Workspace,
  lintGoal,
} from '@throughline/core';
import { scoreChanges } from '../parts/effect.ts';
import { type Draft, type EditorCommand, creationOf, dirtyIn, editsOf } from './draft.ts';
import type { FormMessages } from './form-texts.ts';
import { type Misfits, misfitsIn } from './places.ts';
import { type Values, goalOf } from './values.ts';

/** What there is to say about the form as it stands. */
export interface Judgement {
  /** What would be run; nothing where nothing was changed. */
  readonly commands: readonly EditorCommand[];
  /** Why it would be refused; what somebody else changed meanwhile is among it. */
  readonly refused: readonly PerfError[];
  readonly misfits: Misfits;
  readonly findings: readonly Finding[];
  /** What it would do to scores; `null` where it does not hang together yet. */
  readonly effect: readonly ScoreChange[] | null;
}

/** What a judgement is about. */
export interface Judged {
  readonly workspace: Workspace;
  readonly goal: Goal | undefined;
  readonly draft: Draft;
  readonly values: Values;
  readonly locale: string;
  readonly messages: FormMessages;
}

/** No goal has this id: one that is new is tried under it. */
const untriedId = '' as GoalId;

/** What is bound to be so of a goal that has only just begun to be written. */
const untimely = new Set<Finding['rule']>(['too-few-key-results', 'no-driver', 'missing-parent']);

/** Judges the form as it stands: what would be run, what is in its way, what is worth a look, what it would change. */
export function judge(judged: Judged): Judgement {
  const { workspace, values, locale, messages } = judged;
  const commands = commandsOf(judged);
  const refused = refusalsOf(commands, judged);
  const misfits = misfitsIn(values, refused, { messages, records: workspace.records, locale });
  return {
    ...{ commands, refused, misfits },
    findings: findingsIn(judged, misfits),
    effect: misfits.size > 0 ? null : effectOf(judged),
  };
}

/** The state in which a new goal is made by the main button: proposed where others have to agree. */
export function beginsAs({ workspace, values, locale }: Judged): 'active' | 'proposed' {
  if (workspace.records.settings.agreement === 'none') return 'active';
  const refused = workspace.refusal<string>(creationOf(values, 'active', locale));
  return refused?.issues.some(({ path }) => path.at(-1) === 'state') ? 'proposed' : 'active';
}

function commandsOf({ goal, draft, values, locale }: Judged): readonly EditorCommand[] {
  return goal ? editsOf(draft, goal, locale) : [creationOf(values, undefined, locale)];
}

/** Of two commands the second is asked about as things are before the first, but for what that one changes. */
function refusalsOf(commands: readonly EditorCommand[], judged: Judged): readonly PerfError[] {
  const isOpened = judged.draft.changed.visibility !== undefined;
  return commands
    .slice(0, isOpened ? 1 : commands.length)
    .flatMap((command) => judged.workspace.refusal<string>(command) ?? []);
}

function findingsIn(judged: Judged, misfits: Misfits): readonly Finding[] {
  const { workspace, values } = judged;
  const fits = values.title.trim() && values.start && values.start <= values.due && values.ownerId;
  if (!fits) return [];
  const isMeasured = ![...misfits.keys()].some((place) => place.startsWith('measure'));
  const { measure, ...unmeasured } = described(judged);
  const goal = isMeasured && measure ? { ...unmeasured, measure } : unmeasured;
  return unlessRefused(() => lintGoal(goal, workspace.records, workspace.now()), []).filter(
    ({ rule, place }) => !untimely.has(rule) && (isMeasured || place[0] !== 'measure'),
  );
}

function effectOf(judged: Judged): readonly ScoreChange[] | null {
  const { goal, draft, locale, workspace } = judged;
  if (goal && dirtyIn(draft, goal, locale).length === 0) return null;
  return unlessRefused(() => scoreChanges(workspace, { goals: [described(judged)] }), null);
}

/** The goal as the form describes it. */
function described({ goal, values, locale }: Judged): Goal {
  return goalOf(values, goal ?? { id: untriedId, state: 'active' }, locale);
}

/** Links may be such that no rule can be asked about them; what is wrong is said at the field. */
function unlessRefused<Result>(ask: () => Result, otherwise: Result): Result {
  try {
    return ask();
  } catch (error) {
    if (error instanceof PerfError && error.code !== 'not-loaded') return otherwise;
    throw error;
  }
}
