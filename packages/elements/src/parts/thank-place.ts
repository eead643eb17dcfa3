import type { GoalId, PersonId, RecognitionGive, WorkspaceReading } from '@throughline/core';
import type { Format } from '../format.ts';
import type { ReactiveControllerHost } from 'lit';
import { type TemplateResult, html, nothing } from 'lit';
import type { Deeds } from '../controllers/deeds.ts';
import { PageHold } from '../controllers/page-hold.ts';
import fieldStyles from './field.styles.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { enRecognitionWall } from '../messages/en-recognition-wall.ts';
import { enThank } from '../messages/en-thank.ts';
import type { MessagesOf } from '../messages.ts';
import { deedProblem } from './done-notice.ts';
import { icon } from './icons.ts';
import { nameInWords } from './name-apart.ts';
import pickerStyles from './picker.styles.ts';
import { ThankForm } from './thank-form.ts';
import placeStyles from './thank-place.styles.ts';

/** The styles that the form needs. */
export const thankStyles = [fieldStyles, pickerStyles, placeStyles];
/** What the form says, in English. */
export const thankEnglish = { recognitionWall: enRecognitionWall, deeds: enDeeds, thank: enThank };

/** The place of the form, for `Deeds`. */
const place = 'thank';

/** What the form is shown from. */
export interface ThankPlaceScene {
  readonly reading: Pick<WorkspaceReading, 'records' | 'viewer'>;
  readonly format: Format;
}

/** What the form needs of its element. */
export interface ThankHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly deeds: Deeds;
  /** Who looks now: what each has written is theirs. */
  readonly viewer: () => PersonId | undefined;
  /** The texts of the wall, whose words are around it, and of the form. */
  readonly messages: () => MessagesOf<keyof typeof thankEnglish>;
  /** Closes the form of a viewer, once it was sent or left, whoever looks by now. */
  readonly close: (viewer: PersonId | undefined) => void;
  readonly focusOn: (selector: string) => void;
}

/** Where an element has the form that thanks somebody. What was written in it stays until it is sent, or left on purpose. */
export class ThankPlace {
  readonly #host: ThankHost;
  readonly #hold: PageHold;
  /** The form of each viewer. */
  readonly #forms = new Map<PersonId | undefined, ThankForm>();
  #isLeaving = false;

  constructor(host: ThankHost) {
    this.#host = host;
    this.#hold = new PageHold(host.element);
    host.element.addController({
      hostUpdate: () => this.#holdPage(),
      hostDisconnected: () => this.#hold.set(false),
    });
  }

  get #form(): ThankForm {
    const viewer = this.#host.viewer();
    const form = this.#forms.get(viewer) ?? new ThankForm(this.#host.element);
    this.#forms.set(viewer, form);
    return form;
  }

  /** Once another person looks: nobody is asked what the one before was. */
  turn(): void {
    this.#isLeaving = false;
  }

  /** An element draws itself once more after it was taken out of the page, which asks no longer then. */
  #holdPage(): void {
    const isWritten = [...this.#forms.values()].some((form) => form.isWritten);
    this.#hold.set(this.#host.element.isConnected && isWritten);
  }

  /**
   * Names somebody, or the goal of a form in which nothing is written yet, and leads into it.
   *
   * @param leads - Whether it leads there: whoever has gone on is not called away.
   */
  begin(personId: PersonId | undefined, goalId: GoalId | undefined, leads = true): void {
    const { to } = this.#form.draft;
    const isNew = !this.#form.isWritten && to.length === 0;
    if (isNew) {
      const first = { to: personId ? [personId] : [], ...(goalId && { goalId }) };
      this.#forms.set(this.#host.viewer(), new ThankForm(this.#host.element, first));
    } else if (personId && !to.includes(personId)) {
      this.#form.picker.pick({ id: personId, label: '' });
    }
    this.#host.element.requestUpdate();
    if (leads) this.#host.focusOn(personId ? '#thanks-text' : '#thanks-to');
  }

  view(scene: ThankPlaceScene): TemplateResult {
    const messages = this.#host.messages();
    const { deeds, focusOn } = this.#host;
    const { reading, format } = scene;
    const words = messages.recognitionWall;
    return html`<section
      class="thank"
      part="form"
      aria-label=${words.thank}
      @keydown=${(event: KeyboardEvent) => this.#keydown(event)}
    >
      <div class="thank-head">
        <p class="readers">
          ${icon('explain')} <span>${this.#readers(scene.reading, messages)}</span>
        </p>
        <button
          class="quiet leave"
          type="button"
          aria-label=${messages.words.cancel}
          title=${messages.words.cancel}
          @click=${() => this.#leave()}
        >
          ${icon('close')}
        </button>
      </div>
      ${this.#form.view({
        ...{ reading, messages, format, id: 'thanks', isRunning: deeds.isRunning(place) },
        saysReaders: true,
        send: (input, said) => this.#send(input, said),
        toInvalid: () => focusOn('.thank [aria-invalid="true"]'),
      })}
      ${deedProblem(deeds, place, messages)} ${this.#leaving(messages)}
    </section>`;
  }

  /** Who will read it: what a person has said of themselves and the wall is theirs, and is not told before. */
  #readers(
    { records }: ThankPlaceScene['reading'],
    { recognitionWall, thank }: MessagesOf<keyof typeof thankEnglish>,
  ): string {
    const { to } = this.#form.draft;
    const [only] = to;
    if (to.length !== 1 || !only) return thank.textReaders;
    return recognitionWall.readersOf(nameInWords(only, records));
  }

  #leaving({ recognitionWall }: MessagesOf<keyof typeof thankEnglish>) {
    if (!this.#isLeaving) return nothing;
    return html`<div class="notice warn" role="group" aria-label=${recognitionWall.leaveAsk}>
      <p class="grow">${recognitionWall.leaveAsk}</p>
      <div class="actions">
        <button id="thank-keep" type="button" @click=${() => this.#keep()}>
          ${recognitionWall.keep}
        </button>
        <button class="quiet" type="button" @click=${() => this.#close()}>
          ${recognitionWall.discard}
        </button>
      </div>
    </div>`;
  }

  async #send(input: RecognitionGive, said: string): Promise<boolean> {
    const { deeds } = this.#host;
    const command = { type: 'recognition.give', input } as const;
    const viewer = this.#host.viewer();
    const form = this.#form;
    const { text } = form.draft;
    if (!(await deeds.run({ place, command, said }))) return false;
    // What was typed on meanwhile stays, and so does what somebody else does by now.
    if (form.draft.text !== text) return true;
    if (this.#form === form) this.#close();
    else if (this.#forms.get(viewer) === form) {
      this.#forms.delete(viewer);
      this.#host.close(viewer);
    }
    this.#holdPage();
    return true;
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#isLeaving) this.#keep();
    else this.#leave();
  }

  /** Asks first where words would be lost. */
  #leave(): void {
    if (!this.#form.isWritten) return this.#close();
    this.#isLeaving = true;
    this.#host.element.requestUpdate();
    this.#host.focusOn('#thank-keep');
  }

  #keep(): void {
    this.#isLeaving = false;
    this.#host.element.requestUpdate();
    this.#host.focusOn('#thanks-text');
  }

  #close(): void {
    const viewer = this.#host.viewer();
    this.#forms.delete(viewer);
    this.#isLeaving = false;
    this.#holdPage();
    this.#host.deeds.forget(place);
    this.#host.close(viewer);
  }
}
