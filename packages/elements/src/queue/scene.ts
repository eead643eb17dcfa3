import type {
  Day,
  DueLine,
  GoalId,
  Instant,
  PersonId,
  Records,
  Workspace,
  Zone,
} from '@throughline/core';
import type { Deed, Deeds } from '../controllers/deeds.ts';
import type { Format } from '../format.ts';
import type { Messages } from './texts.ts';

/** What of a line is open: what does it, or what puts it off. */
export type Part = 'do' | 'later';

/** What another element inside a line has stored, for whom, on which goal. */
export interface DoneInside {
  readonly goalId: GoalId;
  readonly said: string;
  readonly commitId: string;
  readonly viewer: PersonId;
}

/** What the views of a queue ask of it. */
export interface QueueHost {
  readonly deeds: Deeds;
  /** Which part of a line is open. */
  partOf(key: string): Part | undefined;
  /** Opens a part of a line, or closes the line where that one is open and holds no words. */
  toggle(key: string, part: Part): void;
  /** Closes a line, and leads the focus back to it. */
  close(key: string): void;
  /** Runs what a line asks for; once it is stored, the line closes and the focus goes on. */
  finish(deed: Deed): Promise<boolean>;
  /** Goes on after a check-in that another element has stored: to raising what has slipped, or to what comes next. */
  goOn(key: string, done: DoneInside): void;
  dispatch(event: Event): boolean;
  update(): void;
  /** Leads the focus to the first of some selectors that is there in an open line, once it is shown. */
  focusIn(key: string, ...selectors: readonly string[]): void;
}

/** What a queue is shown from. */
export interface QueueScene {
  readonly records: Records;
  readonly viewer: PersonId;
  /** Whose queue it is. */
  readonly personId: PersonId;
  /** Where something can be done: in one's own queue, now. */
  readonly workspace: Workspace | undefined;
  readonly now: Instant;
  readonly zone: Zone;
  readonly today: Day;
  readonly messages: Messages;
  readonly format: Format;
  readonly host: QueueHost;
}

/** A line with what it is shown from. */
export interface LineScene extends QueueScene {
  readonly key: string;
  readonly line: DueLine;
}
