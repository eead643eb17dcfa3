import type { PersonId } from '@throughline/core';
import { property } from 'lit/decorators.js';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { type ElementFrame, LateElement } from '../late-element.ts';
import type { MessagesOf } from '../messages.ts';
import { loadPerson } from './part-later.ts';
import { english } from './texts.ts';
import type { viewEnglish } from './view-texts.ts';

type First = keyof typeof english;

/**
 * One person: their goals and what each serves, what is due, one-on-ones, what was said, and what is on record, each
 * as far as the viewer may see it. What the viewer may not see is not there. On one's own page also how sure one was,
 * leave, and what is kept about oneself. Nothing rates a person.
 *
 * @tag perf-person
 * @fires perf-goal-select - Somebody chose a goal.
 * @fires perf-person-select - Somebody chose another person.
 * @fires perf-series-select - Somebody chose a series of one-on-ones.
 * @fires perf-command-run - Before it is kept or taken back how a goal feels; cancel it to leave that as it is.
 * @fires perf-command-ran - That is stored.
 * @fires perf-error - It or a part of it could not be shown.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart header - Who it is.
 * @csspart section - A section with its title.
 * @csspart list - A list in a section.
 * @csspart goal - A goal with what it serves.
 * @csspart status - A status, as an icon with its word.
 * @csspart progress - How far a goal is, as a bar.
 * @csspart form - The form that keeps how a goal feels.
 * @csspart table - A table of figures.
 */
export class PerfPerson extends LateElement<First, keyof typeof viewEnglish> {
  /** Whose page it is; the viewer's own where it is left out. */
  @property({ attribute: 'person-id' }) personId?: PersonId;
  /** Whether the page goes to the person that somebody chooses; else only the event tells of it. */
  @property({ type: Boolean }) follows = false;

  constructor() {
    super(english);
  }

  protected override stateWords({ personStates }: MessagesOf<First>) {
    return personStates;
  }

  protected override async fetchPart(root: PieceRoot, frame: ElementFrame<First>) {
    const { PersonPart, english } = await loadPerson(root);
    return { part: new PersonPart(this, frame), english };
  }
}
