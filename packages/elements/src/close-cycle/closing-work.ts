import { type Cycle, type GoalClose, type GoalId, type Workspace, isOver } from '@throughline/core';
import { PerfErrorEvent } from '../events.ts';
import {
  type CarryOverInput,
  PerfCycleCloseEvent,
  PerfCycleClosedEvent,
  PerfGoalCarriedOverEvent,
  PerfGoalCarryOverEvent,
  PerfGoalCloseEvent,
  PerfGoalClosedEvent,
  PerfUndoEvent,
  PerfUndoneEvent,
} from '../events/closing-events.ts';
import { type RunOutcome, type Step, runSteps } from './run-steps.ts';

/** Milliseconds between two news of how far a run is. */
const tellMs = 100;

/** What a run does to goals. */
export type WorkKind = 'close' | 'carry' | 'undo';

/** A run that is going on. */
export interface Running {
  readonly kind: WorkKind;
  readonly done: number;
  readonly total: number;
}

/** How the last run ended; what it did can be undone. */
export interface Ended extends RunOutcome {
  readonly kind: WorkKind;
}

/** Something that could not be done to a goal. */
export interface Failure {
  readonly kind: WorkKind;
  readonly error: unknown;
}

/** The element on which events are told. */
interface Host extends EventTarget {
  requestUpdate(): void;
}

/** Runs the commands of a closing: one after the other, each announced before and told afterwards. */
export class ClosingWork {
  running: Running | null = null;
  ended: Ended | null = null;
  /** What could not be done, by goal, until it is tried again. */
  readonly failures = new Map<GoalId, Failure>();
  cycleFailure: unknown;
  /** The cycle that was closed last. */
  closedCycle: Cycle | null = null;
  readonly #host: Host;
  #stop: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Closes goals, children first as they are given. */
  close(workspace: Workspace, inputs: readonly GoalClose[]): Promise<RunOutcome> {
    const steps = inputs.map((input) => ({
      goalId: input.goalId,
      run: () => this.#closeOne(workspace, input),
    }));
    return this.#run('close', steps, (goalId) => {
      const goal = workspace.records.goals.get(goalId);
      return goal !== undefined && isOver(goal);
    });
  }

  /** Carries goals over, parents first as they are given. */
  carry(workspace: Workspace, inputs: readonly CarryOverInput[]): Promise<RunOutcome> {
    const steps = inputs.map((input) => ({
      goalId: input.goalId,
      run: () => this.#carryOne(workspace, input),
    }));
    return this.#run('carry', steps);
  }

  /** Takes back what the last run did, the last one first. Settles with `null` where there is nothing, or a host has cancelled it. */
  async undo(workspace: Workspace): Promise<RunOutcome | null> {
    const done = this.ended?.kind === 'undo' ? [] : [...(this.ended?.done ?? [])].reverse();
    const commitIds = done.map(({ commitId }) => commitId);
    if (done.length === 0 || this.running) return null;
    if (!this.#host.dispatchEvent(new PerfUndoEvent({ commitIds }))) return null;
    const before = this.ended;
    const steps = done.map(({ goalId, commitId }) => ({
      goalId,
      run: async () => (await workspace.undo(commitId)).commitId,
    }));
    const outcome = await this.#run('undo', steps);
    const failed = new Set(outcome.failed.map(({ goalId }) => goalId));
    const undone = done.filter(({ goalId }) => !failed.has(goalId)).slice(0, outcome.done.length);
    if (undone.length > 0) {
      const ids = undone.map(({ commitId }) => commitId);
      this.#host.dispatchEvent(new PerfUndoneEvent({ commitIds: ids }));
    }
    // What could not be taken back can be tried again.
    if (before && undone.length < done.length) {
      const isUndone = new Set(undone);
      this.ended = { ...before, done: before.done.filter((one) => !isUndone.has(one)) };
    }
    return outcome;
  }

  /** Closes the cycle itself. Settles with whether it is closed. */
  async closeCycle(workspace: Workspace, cycle: Cycle): Promise<boolean> {
    const cycleId = cycle.id;
    if (!this.#host.dispatchEvent(new PerfCycleCloseEvent({ cycleId }))) return false;
    this.cycleFailure = undefined;
    try {
      const { commitId } = await workspace.run({
        type: 'cycle.change-state',
        input: { cycleId, from: 'active', to: 'closed' },
      });
      this.ended = null;
      this.closedCycle = cycle;
      this.#host.dispatchEvent(new PerfCycleClosedEvent({ cycleId, commitId }));
      return true;
    } catch (error) {
      this.cycleFailure = error;
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
      return false;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** Begins no further step; what has run stays. */
  stop(): void {
    this.#stop?.abort();
  }

  /** @param isSettled - Whether what was to be done to a goal has been done by somebody else, which is no failure. */
  async #run(
    kind: WorkKind,
    steps: readonly Step[],
    isSettled: (goalId: GoalId) => boolean = () => false,
  ): Promise<RunOutcome> {
    if (this.running) return { done: [], kept: [], failed: [], left: steps.length };
    this.#stop = new AbortController();
    this.closedCycle = null;
    const total = steps.length;
    for (const { goalId } of steps) this.failures.delete(goalId);
    this.#tell({ kind, done: 0, total });
    let told = performance.now();
    const outcome = await runSteps(steps, this.#stop.signal, (done) => {
      // A list of thousands takes a while to be drawn, and need not be after each of them.
      if (performance.now() - told < tellMs) return;
      this.#tell({ kind, done, total });
      told = performance.now();
    });
    for (const { goalId, error } of outcome.failed) {
      if (isSettled(goalId)) continue;
      this.failures.set(goalId, { kind, error });
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.ended = { kind, ...outcome };
    this.#tell(null);
    return outcome;
  }

  #tell(running: Running | null): void {
    this.running = running;
    this.#host.requestUpdate();
  }

  async #closeOne(workspace: Workspace, input: GoalClose): Promise<string | null> {
    const { goalId } = input;
    if (!this.#host.dispatchEvent(new PerfGoalCloseEvent({ goalId, input }))) return null;
    const { commitId } = await workspace.run({ type: 'goal.close', input });
    this.#host.dispatchEvent(new PerfGoalClosedEvent({ goalId, commitId }));
    return commitId;
  }

  async #carryOne(workspace: Workspace, input: CarryOverInput): Promise<string | null> {
    const { goalId } = input;
    if (!this.#host.dispatchEvent(new PerfGoalCarryOverEvent({ goalId, input }))) return null;
    const { commitId, written } = await workspace.run({ type: 'goal.carry-over', input });
    const newId = written[0]?.id as GoalId | undefined;
    this.#host.dispatchEvent(
      new PerfGoalCarriedOverEvent({ goalId, commitId, ...(newId && { newId }) }),
    );
    return commitId;
  }
}
