import type {
  AnonymousRounds,
  FeedbackId,
  FeedbackRequestId,
  GoalId,
  PersonId,
} from '@throughline/core';
import { property } from 'lit/decorators.js';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { type ElementFrame, LateElement } from '../late-element.ts';
import type { MessagesOf } from '../messages.ts';
import { loadFeedback } from './later.ts';
import { english } from './texts.ts';
import type { viewEnglish } from './view-texts.ts';

type First = keyof typeof english;

/**
 * What people say to each other about their work: what is for the viewer and by the viewer, what was asked, and forms to
 * give feedback and to ask for it. One sentence says before anything is sent exactly who will read it.
 *
 * @tag perf-feedback
 * @fires perf-command-run - Before feedback is given, asked for or changed; cancel it to keep the form as it is.
 * @fires perf-command-ran - It is stored.
 * @fires perf-goal-select - Somebody chose the goal of a piece of feedback.
 * @fires perf-error - It could not be shown, or something was refused.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart tabs - The choice of lists, with the ways to give and to ask.
 * @csspart filter - What narrows a list.
 * @csspart group - What belongs together in a list, with its title.
 * @csspart feedback - One piece of feedback.
 * @csspart request - One question.
 * @csspart round - One anonymous round.
 * @csspart anonymous-text - One answer of a round.
 * @csspart give - The form in which feedback is given.
 * @csspart ask - The form in which somebody is asked.
 * @csspart decline - The form in which a question is declined.
 * @csspart withdraw - What is asked before a question is withdrawn.
 * @csspart reach - The form that changes who reads a piece of feedback.
 * @csspart take-part - The form in which a round is answered.
 * @csspart raise - The form that asks for more answers in a round.
 * @csspart ask-again - What is asked before a round is called off or a text is reported.
 * @csspart round-notice - What somebody has to know before they answer a round.
 * @csspart readers - The sentence that says who reads it.
 * @csspart notice - What was done last.
 */
export class PerfFeedback extends LateElement<First, keyof typeof viewEnglish> {
  /** The person whose feedback alone is shown, and about whom it is given; empty for that of the viewer. */
  @property() about: PersonId | '' = '';
  /** The question that is shown alone, with its answer begun. */
  @property({ attribute: 'request-id' }) requestId: FeedbackRequestId | '' = '';
  /** The piece of feedback that is shown alone, with a way to all of it. */
  @property({ attribute: 'feedback-id' }) feedbackId: FeedbackId | '' = '';
  /** The goal that the lists are narrowed to, and that new feedback is about. */
  @property({ attribute: 'goal-id' }) goalId: GoalId | '' = '';
  /** `give` or `ask` for that form alone, `read` for the lists without the forms; empty for all. */
  @property({ attribute: 'view' }) shows: 'give' | 'ask' | 'read' | '' = '';
  /** A moment; what came for the viewer after it is marked as new. Empty for nothing. */
  @property({ attribute: 'new-since' }) newSince = '';
  /** The server of anonymous rounds, where the page has one; without it nobody answers in a round here. */
  @property({ attribute: false }) rounds?: AnonymousRounds;

  constructor() {
    super(english);
  }

  protected override stateWords({ feedbackStates }: MessagesOf<First>) {
    return feedbackStates;
  }

  protected override async fetchPart(root: PieceRoot, frame: ElementFrame<First>) {
    const { FeedbackPart, english } = await loadFeedback(root);
    return { part: new FeedbackPart(this, frame), english };
  }
}
