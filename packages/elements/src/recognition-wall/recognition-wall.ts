import type { CompanyValueId, GoalId, PersonId, RecognitionId, TeamId } from '@throughline/core';
import { property } from 'lit/decorators.js';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { type ElementFrame, LateElement } from '../late-element.ts';
import type { MessagesOf } from '../messages.ts';
import { loadWall } from './part-later.ts';
import { english } from './texts.ts';
import type { viewEnglish } from './view-texts.ts';

type First = keyof typeof english;

/**
 * Thanks that people gave each other: to read, to give, and to answer. There are no points and no ranking; a lead is
 * told instead whom nobody has thanked lately.
 *
 * @tag perf-recognition-wall
 * @fires perf-person-select - Somebody chose a person who thanked or was thanked.
 * @fires perf-goal-select - Somebody chose the goal of a thank.
 * @fires perf-command-run - Before a command is run; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-undo - Before it is taken back that somebody keeps off the wall, or does not.
 * @fires perf-undone - That is taken back.
 * @fires perf-error - It could not be shown, or a command was refused.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart header - The title, with the buttons that narrow the wall and thank somebody.
 * @csspart month - The thanks of a month.
 * @csspart thanks - One thank with its answers.
 * @csspart answers - How people answered it.
 * @csspart more - A button for more thanks, and how many are shown.
 * @csspart filters - What the wall is narrowed to.
 * @csspart form - The form that thanks somebody.
 * @csspart lead - What a lead is told.
 * @csspart progress - How many of the thanks name a value, as a bar.
 * @csspart own - Whether the viewer is on the wall.
 * @csspart notice - What was done last.
 * @cssprop [--perf-color-person-1=light-dark(#75388a, #dcb3ea)] - The initials of a sixth of the people; which, their ids tell.
 * @cssprop [--perf-color-person-2=light-dark(#0b6262, #7fd6d2)] - Those of another sixth.
 * @cssprop [--perf-color-person-3=light-dark(#7a4d00, #efc27d)] - Those of another sixth.
 * @cssprop [--perf-color-person-4=light-dark(#9a3358, #f4a9c4)] - Those of another sixth.
 * @cssprop [--perf-color-person-5=light-dark(#2f4fae, #a9bdff)] - Those of another sixth.
 * @cssprop [--perf-color-person-6=light-dark(#45621a, #b9d58a)] - Those of another sixth.
 */
export class PerfRecognitionWall extends LateElement<First, keyof typeof viewEnglish> {
  /** The id of a value: only thanks for it are shown. */
  @property() value?: CompanyValueId | undefined;
  /** The id of a team: only thanks to its people, and to those of teams below it. */
  @property() team?: TeamId | undefined;
  /** The id of a person: only thanks from them or to them. */
  @property() person?: PersonId | undefined;
  /** Only thanks on this goal. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId | undefined;
  /** This one thank alone. */
  @property({ attribute: 'recognition-id' }) recognitionId?: RecognitionId | undefined;

  constructor() {
    super(english);
  }

  protected override stateWords({ recognitionWallStates }: MessagesOf<First>) {
    return recognitionWallStates;
  }

  protected override async fetchPart(root: PieceRoot, frame: ElementFrame<First>) {
    const { WallPart, english } = await loadWall(root);
    return { part: new WallPart(this, frame), english };
  }
}
