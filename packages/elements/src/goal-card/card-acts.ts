import type { PersonId, Workspace } from '@throughline/core';
import { type ReactiveController, type ReactiveControllerHost, html, nothing } from 'lit';
import { type Deed, Deeds } from '../controllers/deeds.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { OpenedParts, step } from '../controllers/opened-parts.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PerfErrorEvent } from '../events.ts';
import { enCheckIn } from '../messages/en-check-in.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { enGoalActs } from '../messages/en-goal-acts.ts';
import { enGoalJudging } from '../messages/en-goal-judging.ts';
import { enReaders } from '../messages/en-readers.ts';
import { moreButton } from '../parts/more-button.ts';
import { type Act, ActDrafts, type Draft, isWrittenOn, placeOf } from './act-drafts.ts';
import { type ActForms, loadActForms } from './act-forms-later.ts';
import type { ActMessages, ActScene, FormScene } from './act-scene.ts';
import { ActsFocus } from './acts-focus.ts';
import { agreementActs } from './agreement-acts.ts';
import type { ActsInPlace, CardScene, ListMore } from './card-scene.ts';
import styles from './card-acts.styles.ts';
import { firstOf } from './first-draft.ts';
import { lowerEnglish } from './lower-view.ts';
import { scoreActs } from './score-acts.ts';
import { entryActs, wordsActs } from './word-acts.ts';

/** The looks of what this shows. */
export const actsStyles = styles;

/** What the acts say, in English. */
const english = {
  ...lowerEnglish,
  ...{ goalActs: enGoalActs, goalJudging: enGoalJudging },
  ...{ deeds: enDeeds, readers: enReaders, checkIn: enCheckIn },
};

/** What the acts need of the card around them. */
export interface ActsHost {
  readonly locale: LocaleController<never>;
  readonly workspace: () => Workspace | undefined;
  readonly say: (text: string) => void;
}

type Element = ReactiveControllerHost & HTMLElement;

/**
 * What somebody may do on the card of a goal beside checking in and editing: what is offered, each where it belongs,
 * the form that is open, and what became of it. What was written stays with its writer until it is stored.
 */
export class CardActs implements ReactiveController {
  readonly #element: Element;
  readonly #host: ActsHost;
  readonly #deeds: Deeds;
  readonly #next = new NextViewer();
  readonly #hold: PageHold;
  readonly #lists: OpenedParts;
  readonly #written = new Map<PersonId, ActDrafts>();
  #viewer: PersonId | undefined;
  #forms: ActForms | undefined;

  constructor(element: Element, host: ActsHost) {
    this.#element = element;
    this.#host = host;
    this.#hold = new PageHold(element);
    this.#lists = new OpenedParts(element);
    new ActsFocus(element);
    this.#deeds = new Deeds(element, {
      ...host,
      undoneText: () => this.#messagesNow.deeds.undone,
    });
    element.addController(this);
  }

  hostUpdated(): void {
    this.#hold.set([...this.#written.values()].some(({ isAnyWritten }) => isAnyWritten));
  }

  hostDisconnected(): void {
    this.#hold.set(false);
  }

  /** What is offered in each place of the card; `undefined` until its words are there. */
  inPlace(card: CardScene): ActsInPlace | undefined {
    const more = this.#host.locale.messagesWith(english);
    if (!more) return undefined;
    if (this.#next.comes(card.reading.viewer)) this.#host.say('');
    this.#viewer = card.reading.viewer;
    const scene: ActScene = {
      ...{ ...card, messages: { ...card.messages, ...more } },
      workspace: card.isPast ? undefined : this.#host.workspace(),
      ...{ drafts: this.#drafts, deeds: this.#deeds },
      toggle: (act) => void this.#toggle(act, card),
      run: (act, deed) => void this.#deeds.run({ ...deed, place: placeOf(act) }),
      form: (act) => this.#form(act, scene),
    };
    return {
      ...{ agreement: agreementActs(scene), score: scoreActs(scene) },
      more: (key, all, first) => this.#more({ key, all, first }, scene),
      words: wordsActs(scene),
      entry: (entry) => entryActs(entry, scene),
    };
  }

  #more(list: { key: string; all: number; first: number }, scene: ActScene): ListMore {
    const { key, all, first } = list;
    const shown = this.#lists.shown(key, first);
    const more = () => void this.#lists.showMore(key);
    return { shown, button: moreButton({ shown, all, step, more }, scene) };
  }

  get #messagesNow() {
    return this.#host.locale.messagesNow(english) as ActMessages;
  }

  /** What the viewer of now has written. */
  get #drafts(): ActDrafts {
    const viewer = this.#viewer ?? ('' as PersonId);
    const drafts = this.#written.get(viewer) ?? new ActDrafts();
    this.#written.set(viewer, drafts);
    return drafts;
  }

  #form(act: Act, scene: ActScene) {
    const draft = scene.drafts.of(act);
    if (!scene.workspace || !draft || !scene.drafts.isOpen(act)) return nothing;
    if (!this.#forms)
      return html`<p class="muted" role="status">${scene.messages.goalActs.opening}</p>`;
    const form: FormScene = {
      ...{ ...scene, act, draft },
      change: (change) => this.#change(act, change, scene.drafts),
      close: () => this.#close(act, scene.drafts),
      discard: () => {
        scene.drafts.discard(act);
        this.#element.requestUpdate();
      },
      say: this.#host.say,
      misfit: () => {
        scene.drafts.change(act, { isChecked: true });
        this.#element.requestUpdate();
        this.#focusOn('.act-form [aria-invalid="true"]');
      },
      finish: (deed) => void this.#finish({ act, draft, deed, drafts: scene.drafts }),
    };
    return this.#forms.actForm(form);
  }

  /** What is sent stays as it is while it is; but for comments, which may be written on. */
  #change(act: Act, change: Partial<Draft>, drafts: ActDrafts): void {
    const place = placeOf(act);
    if (isWrittenOn(act) || !this.#deeds.isRunning(place)) {
      drafts.change(act, change);
      this.#deeds.forget(place);
    }
    this.#element.requestUpdate();
  }

  async #toggle(act: Act, card: CardScene): Promise<void> {
    const drafts = this.#drafts;
    if (drafts.isOpen(act)) return this.#close(act, drafts);
    drafts.open(act, firstOf(act, card));
    this.#deeds.forget(placeOf(act));
    this.#element.requestUpdate();
    try {
      this.#forms ??= await loadActForms(this.#element.shadowRoot);
    } catch (error) {
      drafts.close(act);
      this.#element.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#element.requestUpdate();
    if (drafts === this.#drafts && drafts.isOpen(act))
      this.#focusOn('.act-form :is(textarea, input, .keep)');
  }

  #close(act: Act, drafts: ActDrafts): void {
    drafts.close(act);
    this.#host.say(drafts.hasWords(act) ? this.#messagesNow.goalActs.kept : '');
    this.#element.requestUpdate();
  }

  async #finish({ act, draft, deed, drafts }: Finishing): Promise<void> {
    const ran = await this.#deeds.run({ ...deed, place: placeOf(act) });
    if (!ran) return;
    drafts.stored(act, draft);
    this.#element.requestUpdate();
  }

  #focusOn(selector: string): void {
    void this.#element.updateComplete.then(() =>
      this.#element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}

interface Finishing {
  readonly act: Act;
  readonly draft: Draft;
  readonly deed: Omit<Deed, 'place'>;
  readonly drafts: ActDrafts;
}
