import type {
  AnonymousRounds,
  FeedbackId,
  FeedbackRequestId,
  FeedbackRound,
  WorkspaceReading,
} from '@throughline/core';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { LatePiece } from '../controllers/late-piece.ts';
import type { ElementFrame, ElementPart } from '../late-element.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { lateState } from '../parts/late-state.ts';
import { textsOf } from '../parts/late-view.ts';
import { emptyState } from '../parts/states.ts';
import { askedView, requestView } from './asked-view.ts';
import { askedIn, feedbackIn, tabsOf } from './entries.ts';
import { FeedbackFocus } from './feedback-focus.ts';
import type { FormScene } from './form-parts.ts';
import { type Forms, loadForms } from './forms-later.ts';
import { listView } from './list-view.ts';
import { oneView } from './one-view.ts';
import type { FeedbackScene, Place, Tab } from './scene.ts';
import { FeedbackSession, firstOfForm, type SessionElement } from './session.ts';
import { tabsView } from './tabs-view.ts';
import type { Messages, english } from './texts.ts';

/** What a page has set at the element. */
export interface FeedbackElement extends SessionElement {
  readonly requestId: FeedbackRequestId | '';
  readonly feedbackId: FeedbackId | '';
  readonly shows: 'give' | 'ask' | 'read' | '';
  readonly newSince: string;
  readonly rounds?: AnonymousRounds;
}

/** What opens a form by itself once it is set anew. */
const openers = ['about', 'requestId', 'goalId', 'shows'] as const;

/** All that `perf-feedback` shows: the lists, and the forms that are open in them. */
export class FeedbackPart implements ElementPart<keyof Messages> {
  readonly #element: FeedbackElement;
  readonly #frame: ElementFrame<keyof typeof english>;
  readonly #session: FeedbackSession;
  readonly #focus: FeedbackFocus;
  readonly #forms: LatePiece<Forms>;
  #tab: Tab | undefined;
  #isToBeOpened = true;
  /** Whether somebody has gone on from the piece that the page names to all of them. */
  #showsAll = false;
  #isAskedAgain = false;

  constructor(
    element: FeedbackElement,
    frame: ElementFrame<keyof typeof english>,
    fetchForms = loadForms,
  ) {
    const { around, say } = frame;
    this.#element = element;
    this.#frame = frame;
    this.#focus = new FeedbackFocus(element);
    this.#session = new FeedbackSession(element, {
      say,
      focusOn: (...places) => this.#focusOn(...places),
      hasGoneOn: (place) => this.#focus.hasGoneOn(place),
    });
    this.#forms = new LatePiece(element, async (root) => {
      const [forms] = await Promise.all([fetchForms(root), around.workspace?.ready()]);
      return forms;
    });
  }

  connected(): void {
    this.#session.hold();
  }

  disconnected(): void {
    this.#session.letGo();
  }

  /** Takes what a page has set anew. */
  follow(changed: PropertyValues<FeedbackElement>): void {
    this.#focus.hold();
    if (openers.some((name) => changed.has(name))) this.#isToBeOpened = true;
    if (changed.has('feedbackId')) this.#showsAll = false;
    if (changed.has('goalId')) {
      this.#session.filter = { person: '', goal: this.#element.goalId || '' };
    }
  }

  /** Leads the focus to where it was to go, once that is drawn. */
  drawn(): void {
    if (this.#isAskedAgain && this.#forms.here && !this.#isComing) {
      this.#isAskedAgain = false;
      this.#focus.wantWhereLost(firstOfForm);
    }
    const isDrawn = this.#session.open === null || this.#forms.here || this.#forms.failure;
    this.#focus.drawn(Boolean(isDrawn) && !this.#isComing);
  }

  view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const scene = this.#sceneOf(reading, messages);
    if (this.#session.look(scene)) this.#turn();
    this.#openAsked(scene);
    return html`<div class="frame" role="group" tabindex="-1" aria-label=${messages.feedback.label}>
      ${doneNotice(this.#session.deeds, messages)} ${this.#shownView(scene)}
    </div>`;
  }

  #shownView(scene: FeedbackScene) {
    const { requestId, feedbackId, shows } = this.#element;
    if (requestId) return this.#requestView(scene, requestId);
    if (shows === 'give' || shows === 'ask') return this.#formAlone(scene, shows);
    if (!feedbackId || this.#showsAll) return this.#listsView(scene);
    return oneView(scene, feedbackId, () => this.#showAll(scene, feedbackId));
  }

  /** Whoever looks next finds what the page asks for. */
  #turn(): void {
    this.#isToBeOpened = true;
    this.#showsAll = false;
  }

  /** Shows the lists, first the one that has the piece in it. */
  #showAll(scene: FeedbackScene, id: FeedbackId): void {
    const tabs = tabsOf(scene);
    const tab = tabs.find((each) => feedbackIn(each, scene).some((piece) => piece.id === id));
    this.#showsAll = true;
    this.#choose(tab ?? tabs[0] ?? 'for-me');
  }

  #choose(tab: Tab): void {
    this.#tab = tab;
    this.#session.reset();
    this.#focusOn(`#tab-${tab}`);
  }

  #focusOn(...places: readonly string[]): void {
    this.#focus.want(places);
    this.#element.requestUpdate();
  }

  #sceneOf(reading: WorkspaceReading, messages: Messages): FeedbackScene {
    const { rounds, about, newSince, shows } = this.#element;
    const isFixed = this.#frame.around.isPast || shows === 'read';
    return {
      ...{ reading, records: reading.records, viewer: reading.viewer, messages },
      workspace: isFixed ? undefined : this.#frame.around.workspace,
      ...{ rounds, about: about || undefined, newSince },
      ...{ format: this.#frame.locale.format, host: this.#session },
      form: (place) => this.#formView(place),
      round: (round) => this.#roundView(round),
    };
  }

  /** Opens the form that the page asks for by its attributes, once. */
  #openAsked(scene: FeedbackScene): void {
    if (!this.#isToBeOpened || !scene.workspace) return;
    this.#isToBeOpened = false;
    const { shows, requestId } = this.#element;
    if (requestId) {
      const asked = askedIn('to', { ...scene, about: undefined }).find(
        ({ request }) => request.id === requestId,
      );
      if (asked?.state !== 'open' && asked?.state !== 'expired') return;
      this.#session.begin(`answer:${asked.request.id}`);
    } else if (shows === 'give' || shows === 'ask') this.#session.begin(shows);
  }

  #requestView(scene: FeedbackScene, requestId: FeedbackRequestId) {
    const everything = { ...scene, about: undefined };
    for (const side of ['to', 'from'] as const) {
      const asked = askedIn(side, everything).find(({ request }) => request.id === requestId);
      if (asked)
        return html`<ul class="cards">
          ${requestView(scene, asked, { side, at: 0 })}
        </ul>`;
    }
    return emptyState(scene.messages.feedback.requests.unknown);
  }

  /** The form, or once it was sent or left a way to open it again. */
  #formAlone(scene: FeedbackScene, place: 'give' | 'ask') {
    if (scene.workspace === undefined) return html`<p class="muted">${this.#pastWords(scene)}</p>`;
    const isRound = this.#session.open === 'round';
    if (this.#session.open === place || isRound) return this.#formView(isRound ? 'round' : place);
    return html`<div class="actions">${this.#opener(scene, place)}</div>`;
  }

  #pastWords({ messages }: FeedbackScene) {
    return this.#frame.around.isPast ? messages.feedback.past : nothing;
  }

  #listsView(scene: FeedbackScene) {
    const tabs = tabsOf(scene);
    const tab = this.#tab && tabs.includes(this.#tab) ? this.#tab : (tabs[0] ?? 'for-me');
    const waiting = askedIn('to', scene).filter(({ state }) => state === 'open').length;
    const choose = (to: Tab) => this.#choose(to);
    return html`
      <div class="top" part="tabs">
        ${tabsView(scene, { tabs, tab, waiting, choose })}
        ${
          scene.workspace
            ? html`<div class="actions">
                ${this.#opener(scene, 'give')} ${this.#opener(scene, 'ask')}
              </div>`
            : nothing
        }
      </div>
      ${this.#frame.around.isPast ? html`<p class="muted">${this.#pastWords(scene)}</p>` : nothing}
      ${this.#formView('give')} ${this.#formView('ask')} ${this.#formView('round')}
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
        ${tab === 'asked' ? askedView(scene) : listView(scene, tab)}
      </div>
    `;
  }

  /** A button for a form; none where the viewer may not do what it is for. */
  #opener({ workspace, viewer, messages, host }: FeedbackScene, place: 'give' | 'ask') {
    const about = this.#element.about || viewer;
    const type: string = place === 'give' ? 'feedback.give' : 'feedback.ask';
    const input: object = { about: place === 'give' ? about : viewer };
    if (!workspace?.may({ type, input }).allowed) return nothing;
    const isOpen = host.open === place;
    return html`<button
      type="button"
      class=${place === 'give' ? 'primary' : ''}
      data-opens=${place}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => (isOpen ? host.leave() : this.#session.begin(place, true))}
    >
      ${messages.feedback[place]}
    </button>`;
  }

  #formView(place: Place) {
    if (this.#session.open !== place) return nothing;
    return this.#fetched((forms, scene) => forms.formView(scene, place));
  }

  #roundView(round: FeedbackRound): TemplateResult {
    const shown = this.#fetched((forms, scene) => forms.roundView(scene, round));
    return this.#formTexts ? html`${shown}` : html`<li class="card">${shown}</li>`;
  }

  /** What the forms draw, which come once one is opened. */
  #fetched(draw: (forms: Forms, scene: FormScene) => TemplateResult | typeof nothing) {
    const { messages } = this.#frame.locale;
    const { loading, fetchFailed } = messages.feedbackStates;
    const forms = this.#forms.get();
    const more = this.#formTexts;
    const { scene } = this.#session;
    if (forms && more && scene) {
      return draw(forms, { ...scene, messages: { ...scene.messages, ...more } });
    }
    return lateState(messages, this.#forms, {
      ...{ loading, failed: fetchFailed },
      askedAgain: () => void (this.#isAskedAgain = true),
    });
  }

  /** Whether the words of the forms are still on their way. */
  get #isComing(): boolean {
    if (this.#session.open === null || !this.#forms.here) return false;
    return this.#formTexts === undefined;
  }

  get #formTexts() {
    const forms = this.#forms.here;
    return forms && textsOf(this.#forms, forms.formEnglish, this.#frame.locale);
  }
}
