import type { Day, PersonId, ReviewBriefId } from '@throughline/core';
import { property } from 'lit/decorators.js';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { type ElementFrame, LateElement } from '../late-element.ts';
import type { MessagesOf } from '../messages.ts';
import { loadReviews } from './part-later.ts';
import { english } from './texts.ts';
import type { viewEnglish } from './view-texts.ts';

type First = keyof typeof english;

/**
 * Reviews: those to write, those shared with the viewer, and their own; one of them with the evidence of its whole
 * period by month, how late what is cited lies beside what there is, the text, and what was said to it.
 *
 * @tag perf-review-brief
 * @fires perf-review-select - A review was opened from the list, or started.
 * @fires perf-goal-select - Evidence leads to a goal.
 * @fires perf-person-select - Evidence leads to a person.
 * @fires perf-series-select - Evidence leads to a series of one-on-ones.
 * @fires perf-command-run - Before something is stored; cancel it to keep all as it is.
 * @fires perf-command-ran - Something is stored.
 * @fires perf-error - Something could not be shown or stored.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart loading - That the reviews are on their way.
 * @csspart empty - That there is no review, and how to start one.
 * @csspart list - The reviews of the viewer.
 * @csspart group - Those that belong together, with their title.
 * @csspart start - The form that starts a review.
 * @csspart brief - A review.
 * @csspart header - Of whom it is, of which time and by whom.
 * @csspart text - Its text.
 * @csspart text-form - Where the text is written.
 * @csspart conflict - Both texts, where it was changed elsewhere.
 * @csspart kept - Words that were not saved in time.
 * @csspart meter - How late its evidence lies.
 * @csspart chart - A chart of the meter, with its sentence and table.
 * @csspart warning - That the earlier months have more to tell.
 * @csspart evidence - Its evidence by month.
 * @csspart month - The evidence of a month.
 * @csspart steps - Sharing, and what is asked before.
 * @csspart comments - What was said to it.
 * @csspart comment-form - Where a comment is written.
 * @csspart notice - What was done last.
 * @csspart error - What failed, and a way to try again.
 */
export class PerfReviewBrief extends LateElement<First, keyof typeof viewEnglish> {
  /** The review to show; absent for the list, or for the form where a person is named. */
  @property({ attribute: 'brief-id' }) briefId?: ReviewBriefId;
  /** Whom a review is to be started of. */
  @property() person?: PersonId;
  /** The first day of that review. */
  @property() from?: Day;
  /** The last day of it. Without it, or without `from`, the day of the usual period stands there: of the cycle that ended last. */
  @property() to?: Day;

  constructor() {
    super(english);
  }

  protected override stateWords({ reviewStates }: MessagesOf<First>) {
    return reviewStates;
  }

  protected override async fetchPart(root: PieceRoot, frame: ElementFrame<First>) {
    const { ReviewPart, english } = await loadReviews(root);
    return { part: new ReviewPart(this, frame), english };
  }
}
