import type { PersonId, Workspace } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, nothing } from 'lit';
import { LatePiece } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { lateState } from '../parts/late-state.ts';
import { textsOf } from '../parts/late-view.ts';
import { loadingState } from '../parts/plain-states.ts';
import type { WrittenParts } from './brief-view.ts';
import type { LateDesk, loadDesk } from './later.ts';
import type { BriefScene, ReviewScene } from './review-scene.ts';
import type { Days } from './start-period.ts';
import type { english } from './texts.ts';
import type { WritingDesk } from './writing-desk.ts';

/** Whom and which days the form that starts a review begins with. */
export interface StartWith {
  readonly person: PersonId | undefined;
  readonly days: Partial<Days>;
}

/** What late writing asks of what is around it. */
export interface LateWritingWays {
  readonly fetchDesk: typeof loadDesk;
  /** Called when somebody asks for it again. */
  readonly askedAgain: () => void;
}

/** What is written, fetched once somebody may write: who only looks at a list fetches nothing of it. */
export class LateWriting {
  readonly #locale: LocaleController<keyof typeof english>;
  readonly #askedAgain: () => void;
  readonly #late: LatePiece<LateDesk & { readonly desk: WritingDesk }>;
  #viewer: PersonId | undefined;
  #startWith: StartWith = { person: undefined, days: {} };

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    locale: LocaleController<keyof typeof english>,
    { fetchDesk, askedAgain }: LateWritingWays,
  ) {
    this.#locale = locale;
    this.#askedAgain = askedAgain;
    this.#late = new LatePiece(host, async (root) => {
      const late = await fetchDesk(root);
      const desk = new late.Desk(host);
      desk.look(this.#viewer);
      desk.start.set(this.#startWith.person, this.#startWith.days);
      return { ...late, desk };
    });
  }

  /** What is written, once that is there. */
  get desk(): WritingDesk | undefined {
    return this.#late.here?.desk;
  }

  /** Whether there are words that are not stored yet. */
  get hasWords(): boolean {
    return this.desk?.hasWords ?? false;
  }

  /** Takes who looks now. */
  look(viewer: PersonId | undefined): void {
    this.#viewer = viewer;
    this.desk?.look(viewer);
  }

  /** The form to start a review begins anew with these. */
  startWith(start: StartWith): void {
    this.#startWith = start;
    this.desk?.start.set(start.person, start.days);
  }

  /** Settles once all is there or cannot be had. */
  async fetch(): Promise<void> {
    const late = await this.#late.load();
    if (late) await this.#locale.whenThere(late.english);
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
    const late = this.#late.get();
    return { desk: late?.desk, texts: late && textsOf(this.#late, late.english, this.#locale) };
  }

  #awaited({ messages }: ReviewScene): TemplateResult {
    const { loading, failed } = messages.reviewStates;
    if (this.#late.failure === undefined) return loadingState(loading, messages.words.stillLoading);
    return lateState(messages, this.#late, { loading, failed, askedAgain: this.#askedAgain });
  }
}
