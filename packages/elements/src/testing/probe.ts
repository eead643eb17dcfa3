import type { WorkspaceReading } from '@throughline/core';
import { html } from 'lit';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';

/** A small element that shows how many goals there are, and fails where it is told to. */
export class Probe extends ReadingElement<never> {
  failing: Error | undefined;
  /** How often what grows old was to be made anew. */
  outdated = 0;

  constructor() {
    super({});
  }

  protected override outdate() {
    this.outdated += 1;
  }

  protected stateWords() {
    return { loading: 'Loading goals', failed: 'Goals could not be shown' };
  }

  protected view({ records }: WorkspaceReading) {
    if (this.failing) throw this.failing;
    const { size } = records.goals;
    if (size === 0) return emptyState({ title: 'No goals', hint: 'Add one' });
    return html`<p>${size} goals ${this.around.isPast ? 'then' : 'now'}</p>`;
  }
}
