import type { Day, PersonId, ReviewBriefId, WorkspaceReading } from '@throughline/core';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Deeds } from '../controllers/deeds.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import {
  PerfPersonSelectEvent,
  PerfReviewSelectEvent,
  PerfSeriesSelectEvent,
} from '../events/select-events.ts';
import { emptyState, loadingState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import linkStyles from '../styles/link.styles.ts';
import type { briefView } from './brief-view.ts';
import { EvidenceLook } from './evidence-look.ts';
import { LateWriting } from './late-writing.ts';
import { loadBrief } from './later.ts';
import { listStep, listView } from './list-view.ts';
import { KeptAnswer, openReview } from './open-review.ts';
import { PrintWatch } from './print-watch.ts';
import styles from './review-brief.styles.ts';
import { type GroupName, reviewGroups } from './review-groups.ts';
import type { Destination, NamedEvidence, ReviewHost, ReviewScene } from './review-scene.ts';
import { type Messages, english } from './texts.ts';

/**
 * Reviews: those to write, those shared with the viewer, and their own; one of them with the evidence of its whole
 * period by month, how late what is cited lies beside what there is, the text, and what was said to it.
 *
 * @tag perf-review-brief
 * @fires perf-review-select - A review was opened from the list, or started.
 * @fires perf-goal-select - Evidence leads to a goal.
 * @fires perf-person-select - Evidence leads to a person.
 * @fires perf-series-select - Evidence leads to a series of one-on-ones.
 * @fires perf-command-run - Before something is stored; cancel it to keep all as it is.
 * @fires perf-command-ran - Something is stored.
 * @fires perf-error - Something could not be shown or stored.
 * @csspart loading - That the reviews are on their way.
 * @csspart empty - That there is no review, and how to start one.
 * @csspart list - The reviews of the viewer.
 * @csspart start - The form that starts a review.
 * @csspart brief - A review.
 * @csspart text - Its text.
 * @csspart text-form - Where the text is written.
 * @csspart conflict - Both texts, where it was changed elsewhere.
 * @csspart kept - Words that were not saved in time.
 * @csspart meter - How late its evidence lies.
 * @csspart warning - That the earlier months have more to tell.
 * @csspart evidence - Its evidence by month.
 * @csspart steps - Sharing, and what is asked before.
 * @csspart comments - What was said to it.
 * @csspart comment-form - Where a comment is written.
 * @csspart notice - What was done last.
 * @csspart error - What failed, and a way to try again.
 */
export class PerfReviewBrief extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, linkStyles, styles];

  /** The review to show; absent for the list, or for the form where a person is named. */
  @property({ attribute: 'brief-id' }) briefId?: ReviewBriefId;
  /** Whom a review is to be started of. */
  @property() person?: PersonId;
  /** The first day of that review. */
  @property() from?: Day;
  /** The last day of it. */
  @property() to?: Day;

  @state() private chosen: ReviewBriefId | undefined;
  @state() private isStarting = false;

  readonly #deeds = new Deeds(this, {
    workspace: () => (this.around.isPast ? undefined : this.around.workspace),
    say: (text) => this.say(text),
    undoneText: () => this.locale.messages.deeds.undone,
  });
  readonly #next = new NextViewer();
  readonly #hold = new PageHold(this);
  readonly #writing = new LateWriting(this, this.locale);
  readonly #answers = new KeptAnswer();
  /** Pieces whose citing is on its way, and whether they will be cited. */
  readonly #citing = new Map<string, boolean>();
  readonly #most = new Map<GroupName | 'people', number>();
  #look = this.#freshLook();
  #drawBrief: typeof briefView | undefined;
  #briefFailure: { readonly error: unknown } | undefined;
  #fetching: Promise<void> | undefined;

  constructor() {
    super(english);
    new PrintWatch(this, (isPrinted) => this.#look.choose({ isPrinted }));
  }

  protected override stateWords({ reviewBrief }: Messages) {
    return { loading: reviewBrief.loading, failed: reviewBrief.failed };
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('briefId')) {
      if (this.briefId !== undefined) this.chosen = undefined;
      this.#look = this.#freshLook();
    }
    const viewer = this.around.reading?.viewer;
    if (viewer !== undefined) this.#writing.look(viewer);
    const isNext = this.#next.comes(viewer);
    if (isNext) this.#turn();
    if (!isNext && !changed.has('person') && !changed.has('from') && !changed.has('to')) return;
    const { person, from: start, to: end } = this;
    this.#writing.startWith({ person, days: { ...(start && { start }), ...(end && { end }) } });
  }

  /** Whoever looks next finds nothing open that the one before has opened. */
  #turn(): void {
    this.chosen = undefined;
    this.isStarting = false;
    this.#look = this.#freshLook();
    this.#most.clear();
    this.say('');
  }

  override updated() {
    super.updated();
    this.#hold.set(this.isConnected && this.#writing.hasWords);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#hold.set(this.#writing.hasWords);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#hold.set(false);
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { isPast } = this.around;
    const { format } = this.locale;
    const scene = { reading, messages, format, isPast, deeds: this.#deeds, host: this.#reviewHost };
    const { person, from, to } = this;
    const briefId = this.briefId ?? this.chosen;
    const id = openReview(reading, { briefId, person, from, to });
    if (id !== undefined) return this.#openView(id, scene);
    if ((person === undefined && !this.isStarting) || isPast) return this.#listView(scene);
    const { workspace } = this.around;
    return this.#writing.startView({ ...scene, workspace, hasBack: person === undefined });
  }

  #listView(scene: ReviewScene): TemplateResult {
    return listView(reviewGroups(scene.reading), {
      ...scene,
      mayStart: this.#may('review.start', { personId: scene.reading.viewer }),
      isUnsaved: ({ id }) => this.#writing.desk?.kept.textOf(id) !== undefined,
      mostOf: (group) => this.#most.get(group) ?? listStep,
      showMore: (group) => {
        this.#most.set(group, (this.#most.get(group) ?? listStep) + listStep);
        this.requestUpdate();
      },
    });
  }

  #openView(id: ReviewBriefId, scene: ReviewScene): TemplateResult {
    const { reading, messages } = scene;
    const hasBack = this.briefId === undefined && this.person === undefined;
    if (!reading.records.growth.reviewBriefs.has(id)) {
      const { gone, toList } = messages.reviewBrief;
      const back = { label: toList, act: () => this.#back() };
      return emptyState(gone, hasBack ? back : undefined);
    }
    const draw = this.#drawBrief;
    if (!draw) return this.#awaitBrief(messages);
    const { answer, evidence } = this.#answers.of(id, reading);
    const { sharedAt, withdrawnAt } = answer.brief;
    const isDraft = sharedAt === undefined && withdrawnAt === undefined;
    const canWrite = isDraft && this.#may('review.write', { briefId: id });
    const brief = { ...scene, answer, canWrite, look: this.#look };
    return draw(brief, evidence, { ...this.#writing.partsOf(brief), hasBack });
  }

  /** What draws an open review is on its way; where it could not be fetched, the error state tries again. */
  #awaitBrief({ reviewBrief }: Messages): TemplateResult {
    const failed = this.#briefFailure;
    this.#briefFailure = undefined;
    if (failed) throw failed.error;
    void this.#fetchBrief();
    return loadingState(reviewBrief.loading);
  }

  #fetchBrief(): Promise<void> {
    this.#fetching ??= loadBrief(this.renderRoot)
      .then((draw) => void (this.#drawBrief = draw))
      .catch((error: unknown) => {
        this.#briefFailure = { error };
        this.#fetching = undefined;
      })
      .finally(() => this.requestUpdate());
    return this.#fetching;
  }

  #may(type: string, input: object): boolean {
    const { workspace, isPast } = this.around;
    return !isPast && (workspace?.may({ type, input }).allowed ?? false);
  }

  #freshLook(): EvidenceLook {
    return new EvidenceLook(() => this.requestUpdate());
  }

  readonly #reviewHost: ReviewHost = {
    open: (id) => this.#open(id),
    go: (to) => this.#go(to),
    begin: (personId) => void this.#begin(personId),
    back: () => this.#back(),
    citing: (key) => this.#citing.get(key),
    cite: (items, isCited, place) => void this.#cite(items, isCited, place),
  };

  async #begin(person: PersonId | undefined): Promise<void> {
    this.isStarting = true;
    this.#writing.startWith({ person, days: {} });
    await this.#writing.fetch();
    await this.#lead(person === undefined ? '#person' : '#title');
  }

  #open(id: ReviewBriefId): void {
    this.dispatchEvent(new PerfReviewSelectEvent({ briefId: id }));
    this.isStarting = false;
    if (this.briefId === undefined) this.chosen = id;
    this.#look = this.#freshLook();
    this.#deeds.forget('even');
    void this.#fetchBrief().then(() => this.#lead('#title'));
  }

  #back(): void {
    const from = this.chosen;
    this.chosen = undefined;
    this.isStarting = false;
    this.#deeds.putAway();
    void this.#lead(from === undefined ? '#start' : `[data-brief="${CSS.escape(from)}"]`);
  }

  /** Moves the focus to what a selector finds once it is drawn, or to the title. */
  async #lead(selector: string): Promise<void> {
    await this.updateComplete;
    const found = (what: string) => this.renderRoot.querySelector<HTMLElement>(what);
    (found(selector) ?? found('h2'))?.focus();
  }

  #go(to: Destination): void {
    if (to.kind === 'goal') this.dispatchEvent(new PerfGoalSelectEvent({ goalId: to.id }));
    else if (to.kind === 'person') {
      this.dispatchEvent(new PerfPersonSelectEvent({ personId: to.id }));
    } else this.dispatchEvent(new PerfSeriesSelectEvent({ seriesId: to.id }));
  }

  /** Whoever changes their mind while it is being stored has that done next. */
  async #cite(items: readonly NamedEvidence[], isCited: boolean, place: string): Promise<void> {
    const isOnItsWay = this.#citing.has(place);
    const button = this.shadowRoot?.activeElement?.closest('.cite-even');
    this.#citing.set(place, isCited);
    if (isOnItsWay) return;
    let done: boolean | undefined;
    while (done !== this.#citing.get(place)) {
      done = this.#citing.get(place) === true;
      await this.#citeOnce(items, done, place);
    }
    this.#citing.delete(place);
    // What a page or the workspace refused stands again as it is.
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone once the even choice is cited.
    if (button?.isConnected === false && !this.shadowRoot?.activeElement)
      await this.#lead('#evidence');
  }

  async #citeOnce(items: readonly NamedEvidence[], isCited: boolean, place: string): Promise<void> {
    const briefId = this.#answers.last?.answer.brief.id;
    if (briefId === undefined) return;
    const said = () => {
      const { evidence } = this.locale.messages.reviewBrief;
      const briefs = this.around.workspace?.records.growth.reviewBriefs;
      const all = briefs?.get(briefId)?.cited.length ?? 0;
      return isCited ? evidence.cited(all) : evidence.uncited(all);
    };
    const type = isCited ? 'review.cite' : 'review.uncite';
    const input = { briefId, items: [...items] };
    await this.#deeds.run({ place, command: { type, input }, said });
  }
}
