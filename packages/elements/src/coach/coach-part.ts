import type { PersonId, Suggestion, WorkspaceReading } from '@throughline/core';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Deeds } from '../controllers/deeds.ts';
import { FocusCare } from '../controllers/focus-care.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PerfPracticeActEvent } from '../events/coach-events.ts';
import type { ElementFrame, ElementPart } from '../late-element.ts';
import { lateState } from '../parts/late-state.ts';
import { focusOf, hasGoneOn } from '../parts/lost-focus.ts';
import type { ThankPlace } from '../parts/thank-place.ts';
import { CoachDeeds } from './coach-deeds.ts';
import {
  type CoachElement,
  type CoachHost,
  type CoachScene,
  type Coached,
  type OpenedAction,
  coachedOf,
  keyOf,
  nameOf,
  placeOf,
} from './coach-scene.ts';
import { formOf } from './form-kinds.ts';
import { type FetchForm, FormsInPlace } from './forms-in-place.ts';
import { loadFormOf, loadThankPlace } from './later.ts';
import { offeredPractices } from './library.ts';
import { narrowed } from './narrowed.ts';
import { putAwayNotice } from './put-away-notice.ts';
import { putAwayView } from './put-away-view.ts';
import { Seen } from './seen.ts';
import { recordShown } from './shown-record.ts';
import { SteadyOrder } from './steady-order.ts';
import { suggestionView } from './suggestion-view.ts';
import type { Messages, english } from './texts.ts';

/** Where the focus goes where nothing better is there: to the heading, or to what says that there is nothing. */
const rest = ['h2', '.calm'];

/** All that `perf-coach` shows: the suggestions, and the form that is open beside one of them. */
export class CoachPart implements ElementPart<keyof Messages>, CoachHost {
  readonly #element: CoachElement;
  readonly #frame: ElementFrame<keyof typeof english>;
  readonly #next = new NextViewer();
  readonly #order = new SteadyOrder();
  readonly #focus: FocusCare;
  readonly #seen: Seen;
  readonly #deeds: Deeds;
  readonly #doing: CoachDeeds;
  readonly #forms: FormsInPlace;
  readonly #thank: LatePiece<ThankPlace>;
  #found: readonly Suggestion[] | undefined;
  #words: Messages | undefined;
  /** What was asked for and whose form has not come yet. */
  #awaited: OpenedAction | undefined;
  /** What had the focus when it was asked for. */
  #from: Element | null = null;

  constructor(
    element: CoachElement,
    frame: ElementFrame<keyof typeof english>,
    fetchForm: FetchForm = loadFormOf,
  ) {
    this.#element = element;
    this.#frame = frame;
    this.#focus = new FocusCare(element);
    this.#seen = new Seen(element, (keys) => this.#record(keys));
    this.#deeds = new Deeds(element, {
      workspace: () => frame.around.workspace,
      say: frame.say,
      undoneText: () => this.#words?.deeds.undone ?? '',
    });
    this.#doing = new CoachDeeds(this.#deeds, () => this.#words?.coach);
    const host = {
      ...{ element, deeds: this.#deeds },
      viewer: () => this.#viewer,
      close: (viewer: PersonId | undefined) => this.#closeThanks(viewer),
      focusOn: (selector: string) => void this.#focus.to(selector),
    };
    this.#thank = new LatePiece(element, (root) => loadThankPlace(host, frame.locale, root));
    this.#forms = new FormsInPlace(element, this.#thank, fetchForm);
  }

  get opened(): OpenedAction | undefined {
    return this.#forms.openedBy(this.#viewer);
  }

  get #viewer(): PersonId | undefined {
    return this.#frame.around.reading?.viewer;
  }

  wants(): boolean {
    this.#found = undefined;
    return true;
  }

  outdate(): void {
    this.#found = undefined;
  }

  follow(changed: PropertyValues): void {
    if (['workspace', 'practices'].some((field) => changed.has(field))) this.#found = undefined;
    if (this.#next.comes(this.#viewer)) this.#turn();
    this.#arrive();
  }

  view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    this.#words = messages;
    const { workspace, isPast } = this.#frame.around;
    if (isPast || !workspace) return this.#calm(messages.coach.past);
    const { practices, translations, compact: isCompact } = this.#element;
    const added = { practices, translations };
    this.#found ??= workspace.coach({ practices: offeredPractices(reading.records, added) });
    const scene: CoachScene = {
      ...{ reading, workspace, messages, added, isCompact },
      ...{ format: this.#frame.locale.format, deeds: this.#deeds, host: this },
    };
    return this.#board(this.#shown(this.#found, reading), scene);
  }

  /** Whoever looks next is suggested what helps them, and finds nothing of the one before. */
  #turn(): void {
    this.#found = undefined;
    this.#order.forget();
    this.#doing.last = undefined;
    this.#thank.here?.turn();
    this.#seen.forget();
    this.#frame.say('');
  }

  /** Those that concern the place; the one whose form is open stays where it was. */
  #shown(found: readonly Suggestion[], { records }: WorkspaceReading): readonly Suggestion[] {
    const { goalId, seriesId, person, team } = this.#element;
    const shown = this.#order.of(narrowed(found, { goalId, seriesId, person, team }, records));
    if (!this.opened?.form) return shown;
    const { suggestion, index } = this.opened;
    const others = shown.filter((each) => nameOf(each) !== nameOf(suggestion));
    return [...others.slice(0, index), suggestion, ...others.slice(index)];
  }

  #board(shown: readonly Suggestion[], scene: CoachScene): TemplateResult {
    const { coach } = scene.messages;
    const notice = putAwayNotice(this.#doing.last, scene);
    const putAway = scene.isCompact ? nothing : putAwayView(scene);
    if (shown.length === 0) {
      if (this.#element.hideWhenEmpty && notice === nothing) return html``;
      const calm = this.#calm(html`<slot name="empty">${coach.nothing}</slot>`);
      return html`${notice} ${calm} ${putAway}`;
    }
    return html`<section class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" part="heading" tabindex="-1">${coach.title}</h2>
      ${notice}
      <ol class="suggestions">
        ${repeat(shown, nameOf, (each, index) =>
          suggestionView(each, { index, form: this.#formAt(each, scene) }, scene),
        )}
      </ol>
      ${putAway}
    </section>`;
  }

  #calm(text: string | TemplateResult): TemplateResult {
    if (this.#element.hideWhenEmpty) return html``;
    return html`<p class="calm muted" part="empty" tabindex="-1">${text}</p>`;
  }

  #formAt(suggestion: Suggestion, scene: CoachScene) {
    const { opened } = this;
    if (!opened?.form || nameOf(opened.suggestion) !== nameOf(suggestion)) return nothing;
    if (!this.#forms.isHere(opened)) {
      return lateState(scene.messages, this.#forms.pieceOf(opened.form));
    }
    if (opened.form === 'thank') return this.#thank.here?.view(scene) ?? nothing;
    const { viewer } = scene.workspace;
    return this.#forms.of(scene.workspace, opened, {
      done: () => this.#close(opened, viewer, scene.messages.coach.did),
      left: () => this.#close(opened, viewer),
    });
  }

  showsForm(suggestion: Suggestion): boolean {
    const { opened } = this;
    if (!opened || !this.#forms.isHere(opened)) return false;
    return nameOf(opened.suggestion) === nameOf(suggestion);
  }

  act(suggestion: Suggestion, index: number): void {
    const { practice, action } = suggestion;
    const asked = new PerfPracticeActEvent({ practiceId: practice.id, ...action });
    const { workspace } = this.#frame.around;
    // A form with words in it is not put aside for another one.
    const isBusy = this.opened !== undefined && this.#forms.isHere(this.opened);
    if (!this.#element.dispatchEvent(asked) || !workspace || isBusy) return;
    const form = formOf(suggestion, workspace);
    this.#awaited = { suggestion, index, form };
    this.#from = focusOf(this.#element);
    this.#forms.set(workspace.viewer, this.#awaited);
    this.#element.requestUpdate();
    if (form) void this.#forms.pieceOf(form).load();
  }

  /** Once the form that was asked for has come, leads into it. */
  #arrive(): void {
    const { opened } = this;
    if (!opened || opened !== this.#awaited || !this.#forms.isHere(opened)) return;
    this.#awaited = undefined;
    const at = this.#element.shadowRoot?.querySelector(placeOf(nameOf(opened.suggestion)));
    const leads = !hasGoneOn(this.#element, at, this.#from);
    const { personId } = opened.suggestion.action.ids;
    if (opened.form === 'thank') this.#thank.here?.begin(personId, undefined, leads);
    else if (leads) void this.#focus.to('.form');
  }

  /** Closes what a viewer has opened, unless they have something else open by now; who else looks notices nothing. */
  #close(closed: OpenedAction, viewer: PersonId | undefined, said = ''): void {
    const isOpen = this.#forms.openedBy(viewer) === closed;
    if (viewer && isOpen) this.#forms.set(viewer, undefined);
    if (viewer !== this.#viewer) return;
    this.#found = undefined;
    if (said) this.#frame.say(said);
    this.#element.requestUpdate();
    const act = `${placeOf(nameOf(closed.suggestion))} .act`;
    if (isOpen) void this.#focus.after('[part=form], .form', act, ...rest);
  }

  /** Closes the thanks that a viewer has open, and nothing that they have opened since. */
  #closeThanks(viewer: PersonId | undefined): void {
    const opened = this.#forms.openedBy(viewer);
    if (opened?.form === 'thank') this.#close(opened, viewer);
  }

  snooze(suggestion: Suggestion): void {
    const { workspace } = this.#frame.around;
    if (!workspace) return;
    this.#letGo(suggestion);
    const { snoozeDays } = workspace.records.settings.coach;
    const doing = this.#doing.snooze(coachedOf(suggestion), workspace.viewer, snoozeDays);
    void this.#once(doing, '.undo');
  }

  dismiss(suggestion: Suggestion): void {
    const { workspace } = this.#frame.around;
    if (!workspace) return;
    this.#letGo(suggestion);
    void this.#once(this.#doing.dismiss(coachedOf(suggestion), workspace.viewer), '.undo');
  }

  /** What is put away waits for no form. */
  #letGo(suggestion: Suggestion): void {
    const { opened } = this;
    const viewer = this.#viewer;
    if (!viewer || !opened || nameOf(opened.suggestion) !== nameOf(suggestion)) return;
    this.#forms.set(viewer, undefined);
  }

  restore(coached: Coached): void {
    const { workspace } = this.#frame.around;
    if (!workspace) return;
    const doing = this.#doing.restore(coached, workspace.viewer);
    void this.#once(doing, placeOf(keyOf(coached)));
  }

  /** Once it is stored, leads on from where it was begun. */
  async #once(doing: Promise<boolean>, selector: string): Promise<void> {
    const lead = this.#focus.leading();
    if (!(await doing)) return;
    this.#element.requestUpdate();
    lead(selector, ...rest);
  }

  #record(keys: readonly string[]): void {
    const { workspace, isPast } = this.#frame.around;
    if (this.#element.preview || isPast || !workspace) return;
    const seen = (this.#found ?? []).filter((each) => keys.includes(nameOf(each)));
    if (seen.length > 0) void recordShown(this.#element, workspace, seen.map(coachedOf));
  }
}
