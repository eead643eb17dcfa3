import type {
  AnonymousRounds,
  FeedbackRequestId,
  FeedbackRound,
  GoalId,
  PersonId,
  WorkspaceReading,
} from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PerfErrorEvent } from '../events.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { problem } from '../parts/problem.ts';
import readersStyles from '../parts/readers.styles.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { elementStyles } from '../styles/element-styles.ts';
import linkStyles from '../styles/link.styles.ts';
import { askedView, requestView } from './asked-view.ts';
import { askedIn, tabsOf } from './entries.ts';
import styles from './feedback.styles.ts';
import type { FormScene } from './form-parts.ts';
import { type Forms, loadForms } from './later.ts';
import { listView } from './list-view.ts';
import type { FeedbackScene, Place, Tab } from './scene.ts';
import { FeedbackSession, type SessionElement } from './session.ts';
import { tabsView } from './tabs-view.ts';
import { type Messages, english } from './texts.ts';

/**
 * What people say to each other about their work: what is for the viewer and by the viewer, what was asked, and forms to
 * give feedback and to ask for it. One sentence says before anything is sent exactly who will read it.
 *
 * @tag perf-feedback
 * @fires perf-command-run - Before feedback is given, asked for or changed; cancel it to keep the form as it is.
 * @fires perf-command-ran - It is stored.
 * @fires perf-goal-select - Somebody chose the goal of a piece of feedback.
 * @fires perf-error - It could not be shown, or something was refused.
 * @csspart tabs - The choice of lists, with the ways to give and to ask.
 * @csspart filter - What narrows a list.
 * @csspart feedback - One piece of feedback.
 * @csspart request - One question.
 * @csspart round - One anonymous round.
 * @csspart anonymous-text - One answer of a round.
 * @csspart give - The form in which feedback is given.
 * @csspart ask - The form in which somebody is asked.
 * @csspart decline - The form in which a question is declined.
 * @csspart withdraw - What is asked before a question is withdrawn.
 * @csspart reach - The form that changes who reads a piece of feedback.
 * @csspart take-part - The form in which a round is answered.
 * @csspart raise - The form that asks for more answers in a round.
 * @csspart ask-again - What is asked before a round is called off or a text is reported.
 * @csspart round-notice - What somebody has to know before they answer a round.
 * @csspart readers - The sentence that says who reads it.
 * @csspart notice - What was done last.
 */
export class PerfFeedback extends ReadingElement<keyof typeof english> implements SessionElement {
  static override readonly styles: CSSResultGroup = [
    elementStyles,
    linkStyles,
    readersStyles,
    styles,
  ];

  /** The person whose feedback alone is shown, and about whom it is given; empty for that of the viewer. */
  @property() about: PersonId | '' = '';
  /** The question that is shown alone, with its answer begun. */
  @property({ attribute: 'request-id' }) requestId: FeedbackRequestId | '' = '';
  /** The goal that the lists are narrowed to, and that new feedback is about. */
  @property({ attribute: 'goal-id' }) goalId: GoalId | '' = '';
  /** `give` or `ask` for that form alone, `read` for the lists without the forms; empty for all. */
  @property({ attribute: 'view' }) shows: 'give' | 'ask' | 'read' | '' = '';
  /** A moment; what came for the viewer after it is marked as new. Empty for nothing. */
  @property({ attribute: 'new-since' }) newSince = '';
  /** The server of anonymous rounds, where the page has one; without it nobody answers in a round here. */
  @property({ attribute: false }) rounds?: AnonymousRounds;

  @state() private tab: Tab | undefined;
  @state() private forms: Forms | undefined;
  @state() private unfetched: { readonly error: unknown } | undefined;
  readonly #session = new FeedbackSession(this, (text) => this.say(text));
  #isFetching = false;
  #isToBeOpened = true;
  #wanted: readonly string[] | undefined;

  constructor() {
    super(english);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.hold();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.letGo();
  }

  /** Leads the focus to the first of these that is there, once what is open is drawn. */
  focusOn(...places: readonly string[]): void {
    this.#wanted = places;
    this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (['about', 'requestId', 'goalId', 'shows'].some((name) => changed.has(name as 'about'))) {
      this.#isToBeOpened = true;
    }
    if (changed.has('goalId')) this.#session.filter = { person: '', goal: this.goalId };
  }

  override updated(): void {
    super.updated();
    const isDrawn = this.#session.open === null || this.forms !== undefined || this.unfetched;
    if (!this.#wanted || !isDrawn || this.#isComing) return;
    const wanted = [...this.#wanted, '.frame'];
    this.#wanted = undefined;
    for (const place of wanted) {
      const found = this.renderRoot.querySelector<HTMLElement>(place);
      if (found) return found.focus();
    }
  }

  protected override stateWords({ feedback }: Messages) {
    return { loading: feedback.loading, failed: feedback.failed };
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const scene = this.#sceneOf(reading, messages);
    if (this.#session.look(scene)) this.#isToBeOpened = true;
    this.#openAsked(scene);
    const shown = this.requestId
      ? this.#requestView(scene, this.requestId)
      : this.shows === 'give' || this.shows === 'ask'
        ? this.#formAlone(scene, this.shows)
        : this.#listsView(scene);
    return html`<div class="frame" role="group" tabindex="-1" aria-label=${messages.feedback.label}>
      ${doneNotice(this.#session.deeds, messages)} ${shown}
    </div>`;
  }

  #sceneOf(reading: WorkspaceReading, messages: Messages): FeedbackScene {
    const isFixed = this.around.isPast || this.shows === 'read';
    return {
      ...{ reading, records: reading.records, viewer: reading.viewer, messages },
      workspace: isFixed ? undefined : this.around.workspace,
      ...{ rounds: this.rounds, about: this.about || undefined, newSince: this.newSince },
      ...{ format: this.locale.format, host: this.#session },
      form: (place) => this.#formView(place),
      round: (round) => this.#roundView(round),
    };
  }

  /** Opens the form that the page asks for by its attributes, once. */
  #openAsked(scene: FeedbackScene): void {
    if (!this.#isToBeOpened || !scene.workspace) return;
    this.#isToBeOpened = false;
    const { shows } = this;
    if (this.requestId) {
      const asked = askedIn('to', { ...scene, about: undefined }).find(
        ({ request }) => request.id === this.requestId,
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
    return this.around.isPast ? messages.feedback.past : nothing;
  }

  #listsView(scene: FeedbackScene) {
    const tabs = tabsOf(scene);
    const tab = this.tab && tabs.includes(this.tab) ? this.tab : (tabs[0] ?? 'for-me');
    const waiting = askedIn('to', scene).filter(({ state }) => state === 'open').length;
    const choose = (to: Tab) => {
      this.tab = to;
      this.#session.reset();
      this.focusOn(`#tab-${to}`);
    };
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
      ${this.around.isPast ? html`<p class="muted">${this.#pastWords(scene)}</p>` : nothing}
      ${this.#formView('give')} ${this.#formView('ask')} ${this.#formView('round')}
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
        ${tab === 'asked' ? askedView(scene) : listView(scene, tab)}
      </div>
    `;
  }

  /** A button for a form; none where the viewer may not do what it is for. */
  #opener({ workspace, viewer, messages, host }: FeedbackScene, place: 'give' | 'ask') {
    const about = this.about || viewer;
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
    const isThere = this.forms && this.locale.messagesWith(this.forms.formEnglish);
    return isThere ? html`${shown}` : html`<li class="card">${shown}</li>`;
  }

  /** What is drawn by the part that is fetched when it is first needed; until then that it is on its way. */
  #fetched(draw: (forms: Forms, scene: FormScene) => TemplateResult | typeof nothing) {
    const { messages } = this.locale;
    const { feedback, words } = messages;
    if (this.unfetched) {
      const again = () => {
        this.unfetched = undefined;
      };
      return problem(messages, {
        ...{ title: feedback.fetchFailed, error: this.unfetched.error },
        actions: html`<button type="button" @click=${again}>${words.retry}</button>`,
      });
    }
    const more = this.forms && this.locale.messagesWith(this.forms.formEnglish);
    const { scene } = this.#session;
    if (this.forms && more && scene) {
      return draw(this.forms, { ...scene, messages: { ...messages, ...more } });
    }
    if (!this.forms) this.#fetch();
    return html`<p class="muted" role="status">${feedback.loading}</p>`;
  }

  /** Whether the words of the forms are still on their way. */
  get #isComing(): boolean {
    if (this.#session.open === null || !this.forms) return false;
    return this.locale.messagesWith(this.forms.formEnglish) === undefined;
  }

  #fetch(): void {
    if (this.#isFetching) return;
    this.#isFetching = true;
    Promise.all([loadForms(), this.around.workspace?.ready()])
      .then(
        ([forms]) => {
          adoptStyles(this.renderRoot, ...forms.formsStyles);
          this.forms = forms;
        },
        (error: unknown) => {
          this.unfetched = { error };
          this.dispatchEvent(PerfErrorEvent.of(error));
        },
      )
      .finally(() => (this.#isFetching = false));
  }
}
