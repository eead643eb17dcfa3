import type {
  GoalId,
  PersonId,
  Practice,
  PracticeTexts,
  SeriesId,
  TeamId,
} from '@throughline/core';
import { property } from 'lit/decorators.js';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { type ElementFrame, LateElement } from '../late-element.ts';
import type { MessagesOf } from '../messages.ts';
import { loadCoach } from './part-later.ts';
import { english } from './texts.ts';
import type { viewEnglish } from './view-texts.ts';

type First = keyof typeof english;

/**
 * At most three practices that help now, each with why and the one thing to do. It stands on a page of its own, or
 * beside a goal, a one-on-one, a person or a team, and is then narrowed to what concerns these.
 *
 * @tag perf-coach
 * @fires perf-practice-act - Somebody wants to do what is suggested; a host that has a page for it cancels this.
 * @fires perf-command-run - Before a command is run, also before it is kept what was seen; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-check-in - Before a check-in that is suggested is recorded; cancel it to keep the form as it is.
 * @fires perf-checked-in - That check-in is stored.
 * @fires perf-check-in-cancel - Somebody left that check-in without saving.
 * @fires perf-goal-save - Before a goal is made or changed as suggested; cancel it to keep the form as it is.
 * @fires perf-goal-saved - That goal is stored.
 * @fires perf-goal-edit-cancel - Somebody left the form of that goal without saving.
 * @fires perf-error - It could not be shown, or a command was refused.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart heading - The title above all suggestions.
 * @csspart suggestion - One practice with its reason and action.
 * @csspart actions - The buttons of a suggestion: to do it, to put it off, to dismiss it.
 * @csspart form - The form that thanks somebody, below a suggestion.
 * @csspart about - How it is done and why it helps, folded away.
 * @csspart steps - How it is done, step by step.
 * @csspart put-away - What was put off or dismissed.
 * @csspart notice - What was done last.
 */
export class PerfCoach extends LateElement<First, keyof typeof viewEnglish> {
  /** Only practices that concern this goal. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId;
  /** Only practices that concern this series of one-on-ones, or the other one of the two. */
  @property({ attribute: 'series-id' }) seriesId?: SeriesId;
  /** The id of a person: only practices that concern them or a goal of theirs. */
  @property() person?: PersonId;
  /** The id of a team: only practices that concern its people and goals, and those of teams below. */
  @property() team?: TeamId;
  /** Less room: reason and action, the rest folded away. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Whether nothing at all is shown where there is nothing to suggest. */
  @property({ type: Boolean, attribute: 'hide-when-empty' }) hideWhenEmpty = false;
  /** A preview: what is shown is not kept as seen. */
  @property({ type: Boolean }) preview = false;
  /** Practices of the host, beside the shipped ones and those of the workspace. */
  @property({ attribute: false }) practices: readonly Practice[] = [];
  /** Texts of practices in the language of the page, by the id of the practice. */
  @property({ attribute: false }) translations: Readonly<Record<string, PracticeTexts>> = {};

  constructor() {
    super(english);
  }

  protected override stateWords({ coachStates }: MessagesOf<First>) {
    return coachStates;
  }

  protected override get isQuiet(): boolean {
    return this.hideWhenEmpty;
  }

  protected override async fetchPart(root: PieceRoot, frame: ElementFrame<First>) {
    // The words of the page come at the same time, and not after the practices.
    void this.locale.whenThere({ practiceWords: {} });
    const { CoachPart, english } = await loadCoach(root);
    return { part: new CoachPart(this, frame), english };
  }
}
