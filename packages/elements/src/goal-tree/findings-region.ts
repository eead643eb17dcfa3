import type { Goal, Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { enMove } from '../messages/en-move.ts';
import { type AdviceHost, GoalAdvice, adviceEnglish } from '../parts/goal-advice.ts';
import type { Words } from './detail-view.ts';
import type { LateRegion } from './late-region.ts';

const english = { ...adviceEnglish, move: enMove };

/** What is worth a look about the goal of a row, with its fixes. */
export class FindingsRegion implements LateRegion {
  readonly #advice: GoalAdvice;
  readonly #words: Words;
  readonly #isPast: () => boolean;

  constructor(host: AdviceHost, { words, isPast }: { words: Words; isPast: () => boolean }) {
    this.#advice = new GoalAdvice(host);
    this.#words = words;
    this.#isPast = isPast;
  }

  ready(): Promise<void> {
    return this.#words.whenThere(english);
  }

  view(goal: Goal, workspace: Workspace): TemplateResult {
    const messages = this.#words.messagesNow(english);
    const advice = this.#advice.view({
      ...{ reading: workspace, goalId: goal.id, messages, format: this.#words.format },
      isPast: this.#isPast(),
    });
    return html`${advice === nothing ? html`<p>${messages.move.menu.noFindings}.</p>` : advice}`;
  }

  /** The region has it, so that it is read out from its title on. */
  takeFocus(): void {}

  left(): void {
    this.outdate();
  }

  outdate(): void {
    this.#advice.outdate();
  }
}
