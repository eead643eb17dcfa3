import type { Goal, GoalId, WorkspaceReading } from '@throughline/core';
import { type TemplateResult, html, type nothing } from 'lit';
import type { Format } from '../format.ts';
import type { LowerMessages, Messages } from './texts.ts';
import type { Entry } from './timeline.ts';

/** What somebody may do in places of a card, fetched once it has been painted. */
export interface ActsInPlace {
  /** Below the title: what is agreed on. */
  readonly agreement: TemplateResult | typeof nothing;
  /** Below the figures: what a person set in place of the score, and what can be said of it. */
  readonly score: TemplateResult | typeof nothing;
  /** How many of a list are shown, and what shows more of it. */
  readonly more: (key: string, all: number, first: number) => ListMore;
  /** Above what happened. */
  readonly words: TemplateResult | typeof nothing;
  /** With something that happened. */
  readonly entry: (entry: Entry) => TemplateResult | typeof nothing;
}

/** A list of which only the first are shown. */
export interface ListMore {
  readonly shown: number;
  readonly button: TemplateResult | typeof nothing;
}

/** What all parts of a card are made from. */
export interface CardScene<Said = Messages> {
  readonly reading: WorkspaceReading;
  readonly goal: Goal;
  readonly messages: Said;
  readonly format: Format;
  /** Whether it is a moment of the past, of which nothing can be changed. */
  readonly isPast: boolean;
  /** Goes to another goal. */
  readonly select: (goalId: GoalId) => void;
  readonly acts?: ActsInPlace | undefined;
}

/** What the lower parts of a card are made from. */
export type LowerScene = CardScene<LowerMessages>;

/** A goal by its title, as a way to it. One that is out of sight has none, and its place says nothing. */
export function goalLink(
  goalId: GoalId,
  { reading, select }: Pick<CardScene, 'reading' | 'select'>,
): TemplateResult | string {
  const goal = reading.records.goals.get(goalId);
  if (!goal) return '…';
  return html`<button class="link" type="button" @click=${() => select(goalId)}>
    <bdi>${goal.title}</bdi>
  </button>`;
}
