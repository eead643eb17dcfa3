import {
  type GoalId,
  type KnownCommand,
  PerfError,
  type Ran,
  type Workspace,
} from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { PerfCommandRanEvent, PerfCommandRunEvent } from '../events/command-events.ts';
import { PerfUndoEvent, PerfUndoneEvent } from '../events/closing-events.ts';

/** What an element has done for somebody: one command, and what is said once it is stored. */
export interface Deed {
  /** Where in the element it was asked for, such as the id of a record: what fails is said there. */
  readonly place: string;
  readonly command: KnownCommand;
  /** One sentence, shown and said aloud; where it tells how things stand then, it is asked for once that is stored. */
  readonly said: string | (() => string);
  /** Whether it is offered to be taken back. */
  readonly canUndo?: boolean;
  /** The goal whose title the sentence tells, so that it is not told on once that goal is out of sight. */
  readonly tells?: GoalId | undefined;
}

/** The last deed that was stored. */
export interface Done {
  readonly place: string;
  readonly said: string;
  /** Absent for what cannot be taken back, and for what was. */
  readonly commitId?: string;
  /** As `Deed.tells`. */
  readonly tells?: GoalId | undefined;
}

/** What a deed did not do, and why. */
export interface Undone {
  readonly error: unknown;
  readonly isUndo: boolean;
}

/** What the runner needs of its element. */
export interface DeedHost {
  readonly workspace: () => Workspace | undefined;
  /** Says something aloud, once. */
  readonly say: (text: string) => void;
  /** What is said once something was taken back. */
  readonly undoneText: () => string;
}

/**
 * Runs the commands of an element, one at a time in each place: tells the page before and after, keeps what failed
 * until it is tried again, and what was done last, so that it can be taken back. `doneNotice` shows that.
 */
export class Deeds implements ReactiveController {
  readonly #element: ReactiveControllerHost & EventTarget;
  readonly #host: DeedHost;
  readonly #running = new Set<string>();
  readonly #failures = new Map<string, Undone>();
  #last: Done | null = null;
  #viewer: string | undefined;
  /** Another one once somebody else looks: nobody reads what others have done, or what failed. */
  #turn = 0;

  constructor(element: ReactiveControllerHost & EventTarget, host: DeedHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  /** What tells of a goal goes with it, once its viewer sees that no more. */
  hostUpdate(): void {
    const tells = this.#last?.tells;
    const workspace = this.#host.workspace();
    if (tells === undefined || !workspace || workspace.records.goals.has(tells)) return;
    this.#last = null;
    this.#host.say('');
  }

  hostDisconnected(): void {
    this.#last = null;
  }

  /** What was done last; `null` where nothing was, or it was put away. */
  get last(): Done | null {
    this.#look();
    return this.#last;
  }

  isRunning(place: string): boolean {
    return this.#running.has(place);
  }

  failureOf(place: string): Undone | undefined {
    this.#look();
    return this.#failures.get(place);
  }

  /** Forgets what failed in a place, since it is being changed. */
  forget(place: string): void {
    if (this.#failures.delete(place)) this.#element.requestUpdate();
  }

  /** Puts away what is said of the last deed. */
  putAway(): void {
    this.#last = null;
    this.#element.requestUpdate();
  }

  /** Takes up what an element inside has done and told the page of, so that it is said and can be taken back. */
  takeUp(done: Done): void {
    this.#look();
    this.#failures.delete(done.place);
    this.#last = done;
    this.#host.say(done.said);
    this.#element.requestUpdate();
  }

  /** Forgets what was done and what failed, of what still runs too, as is done by itself once somebody else looks. */
  clear(): void {
    this.#forgetAll();
    this.#element.requestUpdate();
  }

  /**
   * Runs a command.
   *
   * @returns what was stored; `null` where a host cancelled it, it failed, or another one runs in that place.
   */
  async run({ place, command, said, canUndo = false, tells }: Deed): Promise<Ran | null> {
    const workspace = this.#host.workspace();
    if (!workspace || this.#running.has(place)) return null;
    if (!this.#element.dispatchEvent(new PerfCommandRunEvent(command))) return null;
    this.#look();
    const turn = this.#turn;
    return this.#doing(place, false, async () => {
      const ran = await workspace.run(command);
      const { commitId, written } = ran;
      if (this.#isTurn(turn)) {
        const sentence = typeof said === 'string' ? said : said();
        this.#last = { place, said: sentence, tells, ...(canUndo && { commitId }) };
        this.#host.say(sentence);
      }
      this.#element.dispatchEvent(
        new PerfCommandRanEvent({ type: command.type, commitId, written }),
      );
      return ran;
    });
  }

  /** Takes the last deed back, as far as that is offered. Settles with whether it is taken back. */
  async undo(): Promise<boolean> {
    const workspace = this.#host.workspace();
    const { commitId, place } = this.last ?? {};
    if (!workspace || commitId === undefined || place === undefined) return false;
    if (this.#running.has(place)) return false;
    if (!this.#element.dispatchEvent(new PerfUndoEvent({ commitIds: [commitId] }))) return false;
    const turn = this.#turn;
    const undone = await this.#doing(place, true, async () => {
      const ran = await workspace.undo(commitId);
      const said = this.#host.undoneText();
      if (this.#isTurn(turn)) {
        this.#last = { place, said };
        this.#host.say(said);
      }
      this.#element.dispatchEvent(new PerfUndoneEvent({ commitIds: [commitId] }));
      return ran;
    });
    return undone !== null;
  }

  #isTurn(turn: number): boolean {
    this.#look();
    return turn === this.#turn;
  }

  /** Notices that somebody else looks. */
  #look(): void {
    const viewer = this.#host.workspace()?.viewer;
    if (viewer === this.#viewer) return;
    this.#viewer = viewer;
    this.#forgetAll();
  }

  #forgetAll(): void {
    this.#turn += 1;
    this.#last = null;
    this.#failures.clear();
  }

  async #doing(place: string, isUndo: boolean, act: () => Promise<Ran>): Promise<Ran | null> {
    const turn = this.#turn;
    this.#running.add(place);
    this.#failures.delete(place);
    this.#element.requestUpdate();
    try {
      return await act();
    } catch (error) {
      if (this.#isTurn(turn)) {
        this.#failures.set(place, { error, isUndo });
        // What others built on it stays so: there is nothing to try again.
        if (isUndo && error instanceof PerfError && error.code === 'wrong-state') this.#last = null;
      }
      this.#element.dispatchEvent(PerfErrorEvent.of(error));
      return null;
    } finally {
      this.#running.delete(place);
      this.#element.requestUpdate();
    }
  }
}
