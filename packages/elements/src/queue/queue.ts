import type { PersonId } from '@throughline/core';
import { property } from 'lit/decorators.js';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { type ElementFrame, LateElement } from '../late-element.ts';
import type { MessagesOf } from '../messages.ts';
import { loadQueue } from './part-later.ts';
import { english } from './texts.ts';
import type { viewEnglish } from './view-texts.ts';

type First = keyof typeof english;

/**
 * What is due for somebody and why, overdue first, each item done in place: check-ins, one-on-ones, goal reviews,
 * feedback, requests and thanks. What is done leaves the list, and the focus goes on to the next line.
 *
 * @tag perf-queue
 * @fires perf-command-run - Before a command is run; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-check-in - Before a check-in is recorded; cancel it to keep the form as it is.
 * @fires perf-checked-in - A check-in is stored.
 * @fires perf-check-in-cancel - Somebody left a check-in without saving.
 * @fires perf-undo - Before a check-in is taken back; cancel it to keep it.
 * @fires perf-undone - A check-in is taken back.
 * @fires perf-series-select - Somebody chose to open a one-on-one.
 * @fires perf-error - Something was refused or failed; it is shown where it was asked for.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart loading - That the queue is on its way.
 * @csspart empty - That nothing is due, and what comes next.
 * @csspart error - What failed and what to do.
 * @csspart header - Whose queue it is, and how long it takes.
 * @csspart group - The lines of a day, or those that are overdue.
 * @csspart line - One line.
 * @csspart panel - What is open below a line.
 * @csspart readers - The sentence that says who will read what is written.
 * @csspart more - How many lines are shown, and a button for more.
 * @csspart tools - The buttons below: what was put off, a calendar file, the keys.
 * @csspart keys - What the keys do.
 * @csspart put-off - Lines that were put off.
 * @csspart handed-over - Check-ins that are in other hands.
 * @csspart notice - What was done last.
 */
export class PerfQueue extends LateElement<First, keyof typeof viewEnglish> {
  /** Whose queue to look at, for those above them: nothing can be done in it. Empty for that of the viewer. */
  @property({ attribute: 'person' }) personId: PersonId | '' = '';
  /** How many lines are shown before somebody asks for more; 0 for 25. */
  @property({ type: Number }) limit = 0;

  constructor() {
    super(english);
  }

  protected override stateWords({ queueStates }: MessagesOf<First>) {
    return queueStates;
  }

  protected override async fetchPart(root: PieceRoot, frame: ElementFrame<First>) {
    const { QueuePart, english } = await loadQueue(root);
    return { part: new QueuePart(this, frame), english };
  }
}
