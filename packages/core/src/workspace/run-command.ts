import type { Decision } from '../access/decision.ts';
import { canRun } from '../access/can-run.ts';
import { canSeeGoal } from '../access/can-see-goal.ts';
import { PerfError } from '../errors.ts';
import type { CommentId, GoalId, PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Command, Viewer, Write } from './command.ts';
import type { CommandSpec, Decided, Deciding } from './command-spec.ts';
import { noComment } from './commands/comment-place.ts';
import { unknownOfSeries } from './commands/known-series.ts';
import { unknownReview } from './commands/known-review.ts';
import { unknownRound } from './commands/known-round.ts';
import { unknownOfGrowth } from './commands/known-growth.ts';
import { goalOfRule, unknownRule } from './commands/known-rule.ts';
import { commands } from './commands/table.ts';
import { assertTeamsGoOn } from './commands/team-use.ts';
import { commandUndone } from './commands/undoable.ts';
import { seenByFirst, withFirst } from './first-viewer.ts';
import { isCommand } from './may-run.ts';
import { newlyNamed } from './newly-named.ts';
import { redactRecords } from './redaction.ts';
import { notFound } from './references.ts';
import { type Everything, type State, unreadSettings } from './state.ts';

const byType: ReadonlyMap<string, CommandSpec> = new Map(commands.map((spec) => [spec.type, spec]));

/** Whether a commit of this type may have rewritten the past. Of a type that is not known here, it may. */
export function mayErase(type: string): boolean {
  return byType.get(commandUndone(type))?.erases ?? true;
}

/** A command whose input has been checked and copied: it can be decided on, and again on newer records. */
export interface ReadCommand {
  readonly type: string;
  readonly input: unknown;
  readonly decide: ReturnType<CommandSpec['read']>['decide'];
  /** Whether the viewer may run it, where the rules of access do not say so of its type. */
  readonly may?: (viewer: PersonId, at: Instant) => Decision;
}

/** What a command is decided with, beside the records and whose it is. */
export interface Deciders extends Omit<Deciding, 'viewer' | 'version'> {
  /** How many commands are applied to the state and not stored yet; none where it is left out. */
  readonly unstored?: number;
}

/** @throws PerfError `invalid-input` for an unknown type or an input that does not fit. */
export function readCommand(command: Command): ReadCommand {
  const spec = isCommand(command) ? byType.get(command.type) : undefined;
  if (!spec) throw unknownCommand();
  return { type: spec.type, ...spec.read(command.input) };
}

/**
 * What a command does to a state: access, rules, and every record checked once more before it is
 * written. Pure: nothing changes here.
 *
 * @throws PerfError The refusal, with one of the codes of `errorCodes`; then the command does nothing.
 */
export function decideCommand(
  state: State,
  { type, input, decide, may }: ReadCommand,
  viewer: Viewer,
  { unstored = 0, ...context }: Deciders,
): Decided {
  const { records, first } = seenByFirst(state, viewer);
  const { now: at } = context;
  const decision = may?.(viewer.id, at) ?? canRun(viewer.id, { type, input }, records, { at });
  if (!decision.allowed) throw refusal(viewer, type, input, decision, records);
  const version = state.version + unstored;
  const asked = decide(records, { ...context, viewer: viewer.id, version });
  const { redacts } = asked;
  const decided = redacts ? redactRecords(state, asked, redacts) : asked;
  const { writes, removals } = decided;
  if (writes.length + removals.length === 0) return { ...decided, basis: [] };
  if (records.settings === unreadSettings) assertSettingsKept(writes);
  const all = first ? withFirst(writes, first, records) : writes;
  assertTeamsGoOn(state, all);
  // Who has been erased, has left or lost a role meanwhile is asked again before anything is stored.
  const self = { collection: 'people', id: viewer.id } as const;
  const named = [...decided.basis, ...newlyNamed(state, all)];
  const basis = first ? named : [...named, self];
  return { ...decided, basis, writes: all.map(checked) };
}

/** As `readCommand`, then `decideCommand`. */
export function runCommand(
  state: State,
  command: Command,
  viewer: Viewer,
  context: Deciders,
): Decided {
  return decideCommand(state, readCommand(command), viewer, context);
}

/** What is set aside stays as it is, so that it can be mended. */
function assertSettingsKept(writes: readonly Write[]): void {
  if (writes.every(({ collection }) => collection !== 'settings')) return;
  const message =
    'The stored settings cannot be read; they have to be mended before they are changed.';
  throw new PerfError('wrong-state', message, { ids: ['settings'] });
}

/** What leaves the rules is what its schema says, whatever way it came about. */
function checked({ collection, record }: Write): Write {
  return { collection, record: parseRecord(collection, record) } as Write;
}

function refusal(
  viewer: Viewer,
  type: string,
  input: unknown,
  { rule }: Decision,
  records: Everything,
): PerfError {
  const { goalId = goalOfRule(input) } = input as { readonly goalId?: GoalId };
  // A goal that may not be seen is answered like one that is not there.
  if (goalId !== undefined && !canSeeGoal(viewer.id, goalId, records).allowed) {
    return notFound('goal', goalId);
  }
  const { commentId } = input as { readonly commentId?: CommentId };
  if (goalId !== undefined && commentId !== undefined) {
    const ofGoal = records.commentsOf(goalId);
    if (!ofGoal.some(({ id }) => id === commentId)) return noComment(goalId, commentId);
  }
  const unknown =
    unknownOfSeries(input as object, viewer.id, records) ??
    unknownRule(input as object, viewer.id, records) ??
    unknownReview(input as object, viewer.id, records) ??
    unknownRound(input as object, viewer.id, records) ??
    unknownOfGrowth(input as object, viewer.id, records);
  if (unknown) return unknown;
  return new PerfError(
    'not-allowed',
    `${viewer.id} may not run ${type}${goalId === undefined ? '' : ` on ${goalId}`} (rule ${rule}).`,
    { ids: goalId === undefined ? [] : [goalId] },
  );
}

function unknownCommand(): PerfError {
  return new PerfError(
    'invalid-input',
    `There is no command of that type; there are ${[...byType.keys()].join(', ')}.`,
    { issues: [{ path: ['type'], message: 'expected a type of the command table' }] },
  );
}
