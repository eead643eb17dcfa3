import type { FeedbackRequestId, GoalId, PersonId } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import { Deeds } from '../controllers/deeds.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PrintWatch } from '../controllers/print-watch.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import { answerVisibility } from '../parts/feedback-readers.ts';
import { type Draft, emptyDraft, hasSameWords, hasWords } from './draft.ts';
import { feedbackPickers } from './pickers.ts';
import { withReaders } from './reach.ts';
import { RoundAnswers } from './round-answers.ts';
import type { FeedbackHost, FeedbackScene, Filter, Place } from './scene.ts';

/** What the session needs of its element. */
export interface SessionElement extends ReactiveControllerHost, HTMLElement {
  readonly about: PersonId | '';
  readonly goalId: GoalId | '';
}

/** What the session has done by whatever draws it. */
export interface SessionWays {
  /** Says something aloud, once. */
  readonly say: (text: string) => void;
  /** Leads the focus to the first of these that is there, once what is open is drawn. */
  readonly focusOn: (...places: readonly string[]) => void;
  /** Whether somebody has gone on from a place in it, such as a form, by themselves. */
  readonly hasGoneOn: (place: Element | null | undefined) => boolean;
}

/** What of a form the focus is led to. */
export const firstOfForm: readonly string[] = ['[data-first]', '[data-first-in] input'];

/** So many are shown at once. */
const step = 20;

/** What somebody does in one `perf-feedback`: what is open, what is written and not sent, what the lists show. */
export class FeedbackSession implements FeedbackHost {
  open: Place | null = null;
  isSure = false;
  sureOf = '';
  isLeaving = false;
  isChecked = false;
  filter: Filter = { person: '', goal: '' };
  among: Iterable<PersonId> = [];
  readonly step = step;
  readonly deeds: Deeds;
  readonly answers: RoundAnswers;
  readonly pickers;
  readonly #element: SessionElement;
  readonly #ways: SessionWays;
  /** What each viewer has written. */
  readonly #written = new Map<PersonId, Map<Place, Draft>>();
  #drafts = new Map<Place, Draft>();
  #scene: FeedbackScene | undefined;
  readonly #hold: PageHold;
  readonly #paper: PrintWatch;
  #shown = step;

  constructor(element: SessionElement, ways: SessionWays) {
    const { say } = ways;
    this.#element = element;
    this.#ways = ways;
    this.filter = { person: '', goal: element.goalId || '' };
    this.#hold = new PageHold(element);
    this.#paper = new PrintWatch(element);
    this.deeds = new Deeds(element, {
      workspace: () => this.scene?.workspace,
      say,
      undoneText: () => this.scene?.messages.deeds.undone ?? '',
    });
    this.answers = new RoundAnswers(element, say);
    this.pickers = feedbackPickers(element, this);
  }

  /** How many of each list are drawn. */
  get shown(): number {
    return this.#paper.most(this.#shown);
  }

  /** What was shown last; the pickers search in it. */
  get scene(): FeedbackScene | undefined {
    return this.#scene;
  }

  /**
   * Takes what is shown now. Whoever looks next on the same page finds nothing of the one before, whose words wait.
   *
   * @returns whether another person looks than before.
   */
  look(scene: FeedbackScene): boolean {
    const before = this.#scene?.viewer;
    this.#scene = scene;
    if (before === scene.viewer) return false;
    this.#drafts = this.#written.get(scene.viewer) ?? new Map<Place, Draft>();
    this.#written.set(scene.viewer, this.#drafts);
    if (before === undefined) return false;
    this.deeds.clear();
    this.answers.clear();
    this.#ways.say('');
    this.filter = { person: '', goal: this.#element.goalId || '' };
    this.#shown = step;
    this.#turn(null);
    return true;
  }

  draftOf(place: Place): Draft {
    return this.#drafts.get(place) ?? emptyDraft;
  }

  change(place: Place, patch: Partial<Draft>): void {
    // Other words are another answer.
    const draft = { ...this.draftOf(place), ...('text' in patch && { answerId: '' }), ...patch };
    const chose = 'about' in patch || 'visibility' in patch;
    this.#drafts.set(place, chose && this.scene ? withReaders(draft, place, this.scene) : draft);
    this.isSure = false;
    this.isLeaving = false;
    this.deeds.forget(place);
    this.hold();
    this.#element.requestUpdate();
  }

  show(place: Place, preset: Partial<Draft> = {}): void {
    this.#turn(place);
    if (!this.#drafts.has(place)) this.change(place, preset);
    this.deeds.putAway();
    this.#ways.focusOn(...firstOfForm);
  }

  /**
   * Opens a form with what the page says about it: the person, the goal, the question that is answered.
   *
   * @param isAsked - Whether somebody asked for it just now, so that the focus goes there.
   */
  begin(place: 'give' | 'ask' | `answer:${FeedbackRequestId}`, isAsked = false): void {
    const preset = this.#presetFor(place);
    if (isAsked) return this.show(place, preset);
    this.#turn(place);
    if (!this.#drafts.has(place)) this.change(place, preset);
  }

  #presetFor(place: string): Partial<Draft> {
    const { scene } = this;
    // Without the attribute there may be `null`.
    const about = this.#element.about || '';
    const goalId = this.#element.goalId || '';
    if (place.startsWith('answer:')) {
      const request = scene?.records.growth.feedbackRequests.get(place.slice(7) as never);
      if (!request || !scene) return {};
      const { from, about: subject, goalId: goal = '' } = request;
      const visibility = answerVisibility({ from, about: subject }, scene.records);
      return { about: subject, visibility, goalId: goal };
    }
    if (place === 'ask') return { about: about || (scene?.viewer ?? ''), goalId };
    const isOther = about !== '' && about !== scene?.viewer;
    return { visibility: 'subject', goalId, ...(isOther && { about }) };
  }

  leave(): void {
    const place = this.open;
    if (place === null) return;
    if (!hasWords(this.draftOf(place))) return this.discard();
    this.isLeaving = true;
    this.#element.requestUpdate();
    this.#ways.focusOn('#fb-keep');
  }

  keep(): void {
    this.isLeaving = false;
    this.#element.requestUpdate();
    this.#ways.focusOn('[data-first]');
  }

  discard(): void {
    const place = this.open;
    if (place === null) return;
    this.#drafts.delete(place);
    this.deeds.forget(place);
    this.hold();
    this.#turn(null);
    this.#ways.focusOn(`[data-opens="${place}"]`);
  }

  sent(place: Place, draft: Draft, viewer: PersonId): void {
    const drafts = this.#written.get(viewer);
    const isLeft = !hasSameWords(drafts?.get(place) ?? emptyDraft, draft);
    if (!isLeft) drafts?.delete(place);
    this.hold();
    const isOpen = viewer === this.scene?.viewer && this.open === place;
    if (isLeft || !isOpen) return this.#element.requestUpdate();
    const form = this.#element.shadowRoot?.querySelector('form');
    const leads = !this.#ways.hasGoneOn(form);
    this.#turn(null);
    if (leads) this.#ways.focusOn('.notice.good button');
  }

  check(focus: string): void {
    this.isChecked = true;
    this.isSure = false;
    this.#element.requestUpdate();
    this.#ways.focusOn(focus);
  }

  askOnceMore(key = ''): void {
    this.isSure = true;
    this.sureOf = key;
    this.#element.requestUpdate();
    this.#ways.focusOn('#fb-sure');
  }

  takeBack(): void {
    this.isSure = false;
    this.#element.requestUpdate();
    this.#ways.focusOn('#fb-send', '[data-first]');
  }

  choose(filter: Partial<Filter>): void {
    this.filter = { ...this.filter, ...filter };
    this.#shown = step;
    this.#element.requestUpdate();
  }

  showMore(): void {
    const first = this.#shown;
    this.#shown += step;
    this.#element.requestUpdate();
    this.#ways.focusOn(`[data-at="${first}"]`);
  }

  /** Begins the list anew. */
  reset(): void {
    this.#shown = step;
  }

  selectGoal(goalId: GoalId): void {
    this.#element.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  }

  /** Has the page ask before it is left, while there are words that were not sent. */
  hold(): void {
    const { isConnected } = this.#element;
    const all = [...this.#written.values()].flatMap((drafts) => [...drafts.values()]);
    this.#hold.set(isConnected && all.some(hasWords));
  }

  /** No longer has the page ask: the element is not in it any more. */
  letGo(): void {
    this.#hold.set(false);
  }

  #turn(place: Place | null): void {
    this.open = place;
    this.isSure = false;
    this.isLeaving = false;
    this.isChecked = false;
    this.#element.requestUpdate();
  }
}
