import type { ReviewBriefId } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import type { Deeds } from '../controllers/deeds.ts';
import type { enReviewBrief } from '../messages/en-review-brief.ts';
import type { Citing } from './review-scene.ts';

/** What citing asks of everything around it. */
export interface CitingWays {
  readonly deeds: Deeds;
  /** How many pieces a review cites by now. */
  readonly citedIn: (briefId: ReviewBriefId) => number | undefined;
  readonly words: () => (typeof enReviewBrief)['evidence'] | undefined;
  /** Leads the focus to the evidence. */
  readonly lead: () => Promise<void>;
}

/** Stores what a review is to cite, one after the other at each place. */
export class CitingQueue {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ways: CitingWays;
  /** Places whose citing is on its way, and whether it will be cited. */
  readonly #wanted = new Map<string, boolean>();

  constructor(host: ReactiveControllerHost & HTMLElement, ways: CitingWays) {
    this.#host = host;
    this.#ways = ways;
  }

  /** Whether what is at a place will be cited, while that is on its way; `undefined` otherwise. */
  at(place: string): boolean | undefined {
    return this.#wanted.get(place);
  }

  /** Whoever changes their mind while it is being stored has that done next. */
  async cite(citing: Citing): Promise<void> {
    const { place } = citing;
    const isOnItsWay = this.#wanted.has(place);
    const button = this.#host.shadowRoot?.activeElement?.closest('.cite-even');
    this.#wanted.set(place, citing.isCited);
    if (isOnItsWay) return;
    let done: boolean | undefined;
    while (done !== this.#wanted.get(place)) {
      done = this.#wanted.get(place) === true;
      await this.#store({ ...citing, isCited: done });
    }
    this.#wanted.delete(place);
    // What a page or the workspace refused stands again as it is.
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button is gone once the even choice is cited.
    if (button?.isConnected === false && !this.#host.shadowRoot?.activeElement)
      await this.#ways.lead();
  }

  async #store({ briefId, items, isCited, place }: Citing): Promise<void> {
    const { deeds, citedIn, words } = this.#ways;
    const said = () => {
      const all = citedIn(briefId) ?? 0;
      return (isCited ? words()?.cited(all) : words()?.uncited(all)) ?? '';
    };
    const type = isCited ? 'review.cite' : 'review.uncite';
    await deeds.run({ place, command: { type, input: { briefId, items: [...items] } }, said });
  }
}
