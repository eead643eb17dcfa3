import type { PersonId, Workspace } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { problem } from '../parts/problem.ts';
import { loadingState } from '../parts/states.ts';
import type { WrittenParts } from './brief-view.ts';
import { type LateDesk, loadDesk } from './later.ts';
import type { BriefScene, ReviewScene } from './review-scene.ts';
import type { Days } from './start-period.ts';
import type { english } from './texts.ts';
import type { WritingDesk } from './writing-desk.ts';

/** The element as its writing sees it. */
type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Whom and which days the form that starts a review begins with. */
export interface StartWith {
  readonly person: PersonId | undefined;
  readonly days: Partial<Days>;
}

/** What is written, fetched once somebody may write: who only looks at a list fetches nothing of it. */
export class LateWriting {
  readonly #host: Host;
  readonly #locale: LocaleController<keyof typeof english>;
  #late: LateDesk | undefined;
  #desk: WritingDesk | undefined;
  #fetching: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #viewer: PersonId | undefined;
  #startWith: StartWith = { person: undefined, days: {} };

  constructor(host: Host, locale: LocaleController<keyof typeof english>) {
    this.#host = host;
    this.#locale = locale;
  }

  /** What was fetched so far. */
  get desk(): WritingDesk | undefined {
    return this.#desk;
  }

  /** Whether there are words that are not stored yet. */
  get hasWords(): boolean {
    return this.#desk?.hasWords ?? false;
  }

  /** Takes who looks now. */
  look(viewer: PersonId | undefined): void {
    this.#viewer = viewer;
    this.#desk?.look(viewer);
  }

  /** The form to start a review begins anew with these. */
  startWith(start: StartWith): void {
    this.#startWith = start;
    this.#desk?.start.set(start.person, start.days);
  }

  /** Settles once all is there or cannot be had. */
  fetch(): Promise<void> {
    this.#fetching ??= this.#fetch();
    return this.#fetching;
  }

  /** What of an open review is written. */
  partsOf(brief: BriefScene): Omit<WrittenParts, 'hasBack'> {
    const none = { text: nothing, steps: nothing, comment: nothing };
    if (brief.isPast) return none;
    const { desk, texts } = this.#ready;
    if (desk && texts) return desk.partsOf(brief, texts);
    return { ...none, text: brief.canWrite ? this.#awaited(brief) : nothing };
  }

  /** The form that starts a review. */
  startView(
    scene: ReviewScene & { readonly workspace: Workspace | undefined; readonly hasBack: boolean },
  ): TemplateResult {
    const { desk, texts } = this.#ready;
    if (!desk || !texts) return this.#awaited(scene);
    return desk.start.view({ ...scene, words: texts.reviewWriting });
  }

  get #ready() {
    if (!this.#failure) void this.fetch();
    const texts = this.#late && this.#locale.messagesWith(this.#late.english);
    return { desk: this.#desk, texts };
  }

  async #fetch(): Promise<void> {
    this.#failure = undefined;
    try {
      this.#late = await loadDesk(this.#host.renderRoot);
      this.#desk = new this.#late.Desk(this.#host);
      this.#desk.look(this.#viewer);
      this.#desk.start.set(this.#startWith.person, this.#startWith.days);
    } catch (error) {
      this.#failure = { error };
      this.#fetching = undefined;
    }
    this.#host.requestUpdate();
  }

  #awaited({ messages }: ReviewScene): TemplateResult {
    if (!this.#failure) return loadingState(messages.reviewBrief.loading);
    return problem(messages, {
      title: messages.reviewBrief.failed,
      error: this.#failure.error,
      actions: html`<button type="button" @click=${() => void this.fetch()}>
        ${messages.words.retry}
      </button>`,
    });
  }
}
