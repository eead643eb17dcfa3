import type { Day, PersonId, ReviewBriefId, WorkspaceReading } from '@throughline/core';
import type { PropertyValues, ReactiveControllerHost, TemplateResult } from 'lit';
import { Deeds } from '../controllers/deeds.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PrintWatch } from '../controllers/print-watch.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import {
  PerfPersonSelectEvent,
  PerfReviewSelectEvent,
  PerfSeriesSelectEvent,
} from '../events/select-events.ts';
import type { ElementFrame, ElementPart } from '../late-element.ts';
import { isDay } from '../parts/is-day.ts';
import { lateState } from '../parts/late-state.ts';
import { isFocusLost } from '../parts/lost-focus.ts';
import { emptyState, loadingState } from '../parts/states.ts';
import { CitingQueue } from './citing-queue.ts';
import { EvidenceLook } from './evidence-look.ts';
import { LateWriting } from './late-writing.ts';
import { loadBrief, loadDesk } from './later.ts';
import { listStep, listView } from './list-view.ts';
import { type AskedReview, KeptAnswer, openReview } from './open-review.ts';
import { type GroupName, reviewGroups } from './review-groups.ts';
import { type Destination, type ReviewHost, type ReviewScene, citePlace } from './review-scene.ts';
import type { Messages, english } from './texts.ts';

/** What a page has set at the element. */
export interface ReviewElement extends ReactiveControllerHost, HTMLElement {
  readonly briefId?: ReviewBriefId;
  readonly person?: PersonId;
  readonly from?: Day;
  readonly to?: Day;
}

/** All that `perf-review-brief` shows: the list, the form that starts a review, and the one that is open. */
export class ReviewPart implements ElementPart<keyof Messages> {
  readonly #element: ReviewElement;
  readonly #frame: ElementFrame<keyof typeof english>;
  readonly #deeds: Deeds;
  readonly #next = new NextViewer();
  readonly #hold: PageHold;
  readonly #paper: PrintWatch;
  readonly #writing: LateWriting;
  readonly #answers = new KeptAnswer();
  readonly #citing: CitingQueue;
  readonly #most = new Map<GroupName | 'people', number>();
  readonly #brief;
  #look: EvidenceLook;
  #chosen: ReviewBriefId | undefined;
  #isStarting = false;
  #words: Messages | undefined;

  constructor(
    element: ReviewElement,
    frame: ElementFrame<keyof typeof english>,
    fetch = { loadBrief, loadDesk },
  ) {
    this.#element = element;
    this.#frame = frame;
    this.#deeds = new Deeds(element, {
      workspace: () => this.#workspace,
      say: frame.say,
      undoneText: () => this.#words?.deeds.undone ?? '',
    });
    this.#hold = new PageHold(element);
    this.#writing = new LateWriting(element, frame.locale, {
      fetchDesk: fetch.loadDesk,
      askedAgain: () => void this.#leadBack(this.#writing.fetch(), '#review-text'),
    });
    this.#brief = new LatePiece(element, fetch.loadBrief);
    this.#paper = new PrintWatch(element);
    this.#look = this.#freshLook();
    this.#citing = new CitingQueue(element, {
      deeds: this.#deeds,
      citedIn: (briefId) => this.#workspace?.records.growth.reviewBriefs.get(briefId)?.cited.length,
      words: () => this.#words?.reviewBrief.evidence,
      lead: () => this.#lead('#evidence'),
    });
    this.#start();
  }

  follow(changed: PropertyValues<ReviewElement>): void {
    const { briefId } = this.#asked;
    if (changed.has('briefId') && (changed.get('briefId') || undefined) !== briefId) {
      if (briefId !== undefined) this.#chosen = undefined;
      this.#look = this.#freshLook();
    }
    const viewer = this.#frame.around.reading?.viewer;
    if (viewer !== undefined) this.#writing.look(viewer);
    const isNext = this.#next.comes(viewer);
    if (isNext) this.#turn();
    const isAskedAnew = (['person', 'from', 'to'] as const).some(
      (name) => (changed.get(name) || this.#element[name]) && changed.has(name),
    );
    if (isNext || isAskedAnew) this.#start();
  }

  drawn(): void {
    this.#hold.set(this.#element.isConnected && this.#writing.hasWords);
  }

  connected(): void {
    this.#hold.set(this.#writing.hasWords);
  }

  disconnected(): void {
    this.#hold.set(false);
  }

  view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    this.#words = messages;
    const { isPast, workspace } = this.#frame.around;
    const { format } = this.#frame.locale;
    const scene = { reading, messages, format, isPast, deeds: this.#deeds, host: this.#host };
    const asked = this.#asked;
    const { person } = asked;
    const id = openReview(reading, { ...asked, briefId: asked.briefId ?? this.#chosen });
    if (id !== undefined) return this.#openView(id, scene);
    if ((person === undefined && !this.#isStarting) || isPast) return this.#listView(scene);
    return this.#writing.startView({ ...scene, workspace, hasBack: person === undefined });
  }

  /** What the page asks for: an attribute that is empty asks for nothing, and neither does one that is no day. */
  get #asked(): AskedReview {
    const { briefId, person, from, to } = this.#element;
    const dayIn = (text: string | undefined) => (text && isDay(text) ? text : undefined);
    return {
      ...{ briefId: briefId || undefined, person: person || undefined },
      ...{ from: dayIn(from), to: dayIn(to) },
    };
  }

  get #workspace() {
    const { isPast, workspace } = this.#frame.around;
    return isPast ? undefined : workspace;
  }

  /** The form that starts a review begins with what the page names. */
  #start(): void {
    const { person, from: start, to: end } = this.#asked;
    this.#writing.startWith({ person, days: { ...(start && { start }), ...(end && { end }) } });
  }

  /** Whoever looks next finds nothing open that the one before has opened. */
  #turn(): void {
    this.#chosen = undefined;
    this.#isStarting = false;
    this.#look = this.#freshLook();
    this.#most.clear();
    this.#frame.say('');
  }

  #listView(scene: ReviewScene): TemplateResult {
    return listView(reviewGroups(scene.reading), {
      ...scene,
      mayStart: this.#may('review.start', { personId: scene.reading.viewer }),
      isUnsaved: ({ id }) => this.#writing.desk?.kept.textOf(id) !== undefined,
      mostOf: (group) => this.#paper.most(this.#most.get(group) ?? listStep),
      showMore: (group) => {
        const shown = this.#most.get(group) ?? listStep;
        this.#most.set(group, shown + listStep);
        this.#element.requestUpdate();
        void this.#lead(`[data-group="${group}"] li:nth-child(${shown + 1}) button`);
      },
    });
  }

  #openView(id: ReviewBriefId, scene: ReviewScene): TemplateResult {
    const { reading, messages } = scene;
    const { briefId, person } = this.#asked;
    const hasBack = briefId === undefined && person === undefined;
    if (!reading.records.growth.reviewBriefs.has(id)) {
      const { gone, toList } = messages.reviewBrief;
      const back = { label: toList, act: () => this.#back() };
      return emptyState(gone, hasBack ? back : undefined);
    }
    const draw = this.#brief.get();
    if (!draw) return this.#awaited(messages);
    const { answer, evidence } = this.#answers.of(id, reading);
    const { sharedAt, withdrawnAt } = answer.brief;
    const isDraft = sharedAt === undefined && withdrawnAt === undefined;
    const canWrite = isDraft && this.#may('review.write', { briefId: id });
    const brief = { ...scene, answer, canWrite, look: this.#look };
    return draw(brief, evidence, { ...this.#writing.partsOf(brief), hasBack });
  }

  #awaited(messages: Messages): TemplateResult {
    const { loading, failed } = messages.reviewStates;
    if (this.#brief.failure === undefined)
      return loadingState(loading, messages.words.stillLoading);
    return lateState(messages, this.#brief, {
      ...{ loading, failed },
      askedAgain: () => void this.#leadBack(this.#brief.load(), '#title'),
    });
  }

  #may(type: string, input: object): boolean {
    return this.#workspace?.may({ type, input }).allowed ?? false;
  }

  #freshLook(): EvidenceLook {
    return new EvidenceLook(this.#paper, () => this.#element.requestUpdate());
  }

  readonly #host: ReviewHost = {
    open: (id) => this.#open(id),
    go: (to) => this.#go(to),
    begin: (personId) => void this.#begin(personId),
    back: () => this.#back(),
    citing: (place) => this.#citing.at(place),
    cite: (citing) => void this.#citing.cite(citing),
  };

  async #begin(person: PersonId | undefined): Promise<void> {
    this.#isStarting = true;
    this.#element.requestUpdate();
    this.#writing.startWith({ person, days: {} });
    await this.#writing.fetch();
    await this.#lead(person === undefined ? '#person' : '#title');
  }

  #open(id: ReviewBriefId): void {
    this.#element.dispatchEvent(new PerfReviewSelectEvent({ briefId: id }));
    this.#isStarting = false;
    if (this.#asked.briefId === undefined) this.#chosen = id;
    this.#look = this.#freshLook();
    this.#deeds.forget(citePlace(id, 'even'));
    this.#element.requestUpdate();
    void this.#brief.load().then(() => this.#lead('#title'));
  }

  #back(): void {
    const from = this.#chosen;
    this.#chosen = undefined;
    this.#isStarting = false;
    this.#deeds.putAway();
    this.#element.requestUpdate();
    void this.#lead(from === undefined ? '#start' : `[data-brief="${CSS.escape(from)}"]`);
  }

  /** Leads the focus to what somebody has asked for again, unless they have gone on until it came. */
  async #leadBack(coming: Promise<unknown>, selector: string): Promise<void> {
    await coming;
    await this.#element.updateComplete;
    if (isFocusLost(this.#element)) await this.#lead(selector);
  }

  /** Moves the focus to what a selector finds once it is drawn, or to the title; where it failed, to the way on. */
  async #lead(selector: string): Promise<void> {
    await this.#element.updateComplete;
    const found = (what: string) => this.#element.shadowRoot?.querySelector<HTMLElement>(what);
    (found(selector) ?? found('h2') ?? found('button'))?.focus();
  }

  #go(to: Destination): void {
    if (to.kind === 'goal') this.#element.dispatchEvent(new PerfGoalSelectEvent({ goalId: to.id }));
    else if (to.kind === 'person') {
      this.#element.dispatchEvent(new PerfPersonSelectEvent({ personId: to.id }));
    } else this.#element.dispatchEvent(new PerfSeriesSelectEvent({ seriesId: to.id }));
  }
}
