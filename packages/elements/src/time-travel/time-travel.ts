import { type Day, type WorkspaceReading, addDays, dayOf, zoneOf } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Messages, english } from './texts.ts';
import { emptyState, loadingState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { HistoryController } from './history-controller.ts';
import { type TimeSpan, cycleEnds, dayAt, stepOf, timeSpan } from './time-span.ts';
import styles from './time-travel.styles.ts';
import { sliderView } from './time-travel-view.ts';

/** Milliseconds without a move until a day is asked for. */
const pauseMs = 250;

/**
 * A slider over the history: all elements in the workspace show the day it stands at, or now at its end. The
 * arrows go a week at a time, Page Up and Page Down four; while it is moved nothing is asked for until it rests.
 *
 * @tag perf-time-travel
 * @fires perf-moment - Somebody chose a day; cancel it to keep what is shown.
 * @fires perf-error - It could not be shown.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart slider - The slider.
 * @csspart moment - The day that it stands at.
 */
export class PerfTimeTravel extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  /** What an arrow key moves by. */
  @property() step: 'week' | 'day' = 'week';

  /** The day that was chosen and is not shown yet. */
  @state() private chosen: Day | undefined;
  readonly #history = new HistoryController(this);
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether the chosen day was asked for. */
  #isAsked = false;
  /** What was shown when it was asked for. */
  #from: WorkspaceReading | undefined;

  constructor() {
    super(english);
  }

  protected override stateWords({ timeTravel }: Messages) {
    return { loading: timeTravel.loading, failed: timeTravel.failed };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('perf-error', this.#giveUp);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('perf-error', this.#giveUp);
    clearTimeout(this.#pause);
    this.chosen = undefined;
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { timeTravel } = messages;
    const workspace = this.around.workspace ?? reading;
    const { size } = workspace.records.goals;
    const history = this.around.workspace && this.#history.of(this.around.workspace);
    if (history?.kind === 'reading')
      return loadingState(timeTravel.loading, messages.words.stillLoading);
    if (history?.kind === 'failed') {
      this.#history.forget();
      throw history.error;
    }
    const zone = zoneOf(workspace.records, workspace.viewer);
    const today = dayOf(workspace.now(), zone);
    const began = history?.kind === 'begins' ? dayOf(history.at, zone) : today;
    const span = timeSpan(began, today);
    if (span.days === 0 || size === 0) return emptyState(timeTravel.nothing, undefined, 'stale');
    const shown = this.around.isPast ? dayOf(reading.now(), zone) : today;
    this.#arrive(shown, span, messages);
    return sliderView(this.locale, {
      span,
      day: this.chosen ?? shown,
      isFetching: this.chosen !== undefined,
      ends: cycleEnds(workspace.records.cycles.values(), span),
      choose: (day, isAtOnce) => this.#choose(day, span, isAtOnce),
      key: (event) => this.#key(event, span),
    });
  }

  /** Takes note of what is shown, which may be what was asked for, or what another one asked for. */
  #arrive(shown: Day, { last }: TimeSpan, { timeTravel }: Messages): void {
    const isOther = this.around.reading !== this.#from;
    if (!this.#isAsked || (this.chosen !== shown && !isOther)) return;
    this.#isAsked = false;
    this.chosen = undefined;
    const text =
      shown === last ? timeTravel.showingNow : timeTravel.showing(this.locale.format.day(shown));
    queueMicrotask(() => this.say(text));
  }

  #choose(day: Day, span: TimeSpan, isAtOnce: boolean): void {
    clearTimeout(this.#pause);
    this.chosen = dayAt(span, stepOf(span, day));
    this.#isAsked = false;
    if (isAtOnce) this.#ask(span);
    else this.#pause = setTimeout(() => this.#ask(span), pauseMs);
  }

  #ask({ last }: TimeSpan): void {
    const { chosen } = this;
    if (chosen === undefined) return;
    this.#isAsked = true;
    this.#from = this.around.reading;
    const isTaken = this.around.showMoment(chosen === last ? '' : chosen);
    // A host that cancelled it shows another moment in its own way, or none.
    // So does one whose workspace was given by hand.
    if (!isTaken || this.workspace) this.#leave();
    this.requestUpdate();
  }

  #key(event: KeyboardEvent, span: TimeSpan): void {
    const isRight = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const by = this.step === 'day' ? 1 : 7;
    const moves: Readonly<Record<string, number>> = {
      ...{ ArrowLeft: -by, ArrowRight: -by, [isRight]: by, ArrowUp: by, ArrowDown: -by },
      ...{ PageUp: 28, PageDown: -28 },
    };
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = Number((event.target as HTMLInputElement).value);
    this.#choose(addDays(span.first, from + move), span, false);
  }

  #leave(): void {
    clearTimeout(this.#pause);
    this.#isAsked = false;
    this.chosen = undefined;
  }

  /** The perf-workspace says that it could not go there; it shows why. */
  readonly #giveUp = (event: Event): void => {
    const [source] = event.composedPath();
    if (!this.#isAsked || (source as Partial<Element>).localName !== 'perf-workspace') return;
    this.#leave();
    this.say(this.locale.messages.timeTravel.notShown);
  };
}
