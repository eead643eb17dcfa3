import {
  type DueLine,
  type PersonId,
  type WorkspaceReading,
  dayOf,
  zoneOf,
} from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PerfErrorEvent } from '../events.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { nameApart } from '../parts/name-apart.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { asideView } from './aside-view.ts';
import { emptyView } from './empty-view.ts';
import { type Entry, entriesOf } from './entries.ts';
import { loadCalendar, loadNext } from './later.ts';
import type { LineLook } from './line-view.ts';
import { listView } from './list-view.ts';
import type { comingOf, nextWords } from './next-words.ts';
import { OpenLines } from './open-lines.ts';
import styles from './queue.styles.ts';
import type { QueueScene } from './scene.ts';
import { type Messages, english } from './texts.ts';

/** How many lines are shown before somebody asks for more, and how many more then. */
const shown = { first: 25, more: 50 } as const;

/**
 * What is due for somebody and why, overdue first, each item done in place: check-ins, one-on-ones, goal reviews,
 * feedback, requests and thanks. What is done leaves the list, and the focus goes on to the next line.
 *
 * @tag perf-queue
 * @fires perf-command-run - Before a command is run; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-check-in - Before a check-in is recorded; cancel it to keep the form as it is.
 * @fires perf-checked-in - A check-in is stored.
 * @fires perf-undo - Before a check-in is taken back; cancel it to keep it.
 * @fires perf-undone - A check-in is taken back.
 * @fires perf-series-select - Somebody chose to open a one-on-one.
 * @fires perf-error - Something was refused or failed; it is shown where it was asked for.
 * @csspart loading - That the queue is on its way.
 * @csspart empty - That nothing is due, and what comes next.
 * @csspart error - What failed and what to do.
 * @csspart line - One line.
 * @csspart panel - What is open below a line.
 * @csspart put-off - Lines that were put off.
 * @csspart handed-over - Check-ins that are in other hands.
 * @csspart notice - What was done last.
 */
export class PerfQueue extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  /** Whose queue to look at, for those above them: nothing can be done in it. Empty for that of the viewer. */
  @property({ attribute: 'person' }) personId: PersonId | '' = '';
  /** How many lines are shown before somebody asks for more; 0 for 25. */
  @property({ type: Number }) limit = 0;

  @state() private more = 0;
  @state() private isSnoozedOpen = false;
  @state() private areKeysOpen = false;
  @state() private next:
    { readonly comingOf: typeof comingOf; readonly nextWords: typeof nextWords } | undefined;

  readonly #next = new NextViewer();
  readonly #hold = new PageHold(this);
  readonly #open = new OpenLines(this, {
    workspace: () => (this.around.isPast ? undefined : this.around.workspace),
    say: (text) => this.say(text),
    locale: () => this.locale,
  });

  constructor() {
    super(english);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hold.set(false);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const viewer = this.around.reading?.viewer;
    if (viewer === undefined) return;
    this.#open.turn(viewer);
    if (!this.#next.comes(viewer)) return;
    this.more = 0;
    this.isSnoozedOpen = false;
    this.say('');
  }

  override updated(): void {
    super.updated();
    this.#hold.set(this.isConnected && this.#open.isAnyWritten);
  }

  protected override stateWords({ queue }: Messages) {
    return { loading: queue.loading, failed: queue.failed };
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const scene = this.#sceneOf(reading, messages);
    const { personId, workspace } = scene;
    const all = reading.due(personId, { withSnoozed: true });
    const lines = all.filter(({ snoozedUntil }) => snoozedUntil === undefined);
    const snoozed = all.filter(({ snoozedUntil }) => snoozedUntil !== undefined);
    const entries = entriesOf(lines, workspace ? this.#open.lines : new Map());
    return html`${this.#head(lines, scene)} ${doneNotice(this.#open.deeds, messages)}
    ${entries.length === 0 ? this.#empty(scene) : this.#list(entries, scene)}
    ${workspace ? this.#aside(lines, snoozed, scene) : nothing}`;
  }

  #sceneOf(reading: WorkspaceReading, messages: Messages): QueueScene {
    const { records, viewer } = reading;
    const personId = this.personId || viewer;
    const now = reading.now();
    const zone = zoneOf(records, personId);
    const isOwn = personId === viewer && !this.around.isPast;
    return {
      ...{ records, viewer, personId, now, zone, today: dayOf(now, zone) },
      ...{ messages, format: this.locale.format, host: this.#open },
      workspace: isOwn ? this.around.workspace : undefined,
    };
  }

  #head(lines: readonly DueLine[], scene: QueueScene): TemplateResult {
    const { personId, viewer, records, messages } = scene;
    const { queue } = messages;
    const isOwn = personId === viewer;
    const title = isOwn ? queue.title : queue.titleOf(nameApart(personId, records));
    const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
    const note = this.around.isPast ? queue.past : isOwn ? '' : queue.readOnly;
    return html`<header>
      <h2 id="title" tabindex="-1"><bdi>${title}</bdi></h2>
      ${
        lines.length > 0
          ? html`<p class="sum">${queue.sum(lines.length, Math.round(minutes))}</p>`
          : nothing
      }
      ${note && lines.length > 0 ? html`<p class="hint note">${note}</p>` : nothing}
    </header>`;
  }

  #list(entries: readonly Entry[], scene: QueueScene): TemplateResult {
    const most = (this.limit > 0 ? this.limit : shown.first) + this.more;
    const keys = entries.slice(0, most).map(({ key }) => key);
    const lookOf = (entry: Entry): LineLook => ({
      isActive: this.#open.focus.isActive(entry.key, keys),
      panel: this.#open.panelOf(entry, scene),
      focused: () => this.#open.setActive(entry.key),
    });
    const more = () => {
      this.more += shown.more;
      void this.#open.focus.toNumber(keys.length);
    };
    return listView(
      entries,
      { most, lookOf, more, keydown: (event) => this.#keydown(event) },
      scene,
    );
  }

  #empty(scene: QueueScene): TemplateResult {
    const isNow = scene.workspace !== undefined;
    if (isNow && !this.next) void this.#load(loadNext, (next) => (this.next = next));
    const coming = isNow
      ? this.next?.comingOf(scene.records, scene.personId, scene.now)
      : undefined;
    const words = coming && this.next?.nextWords(coming, scene);
    return emptyView(scene, { next: words, isPast: this.around.isPast });
  }

  #aside(
    lines: readonly DueLine[],
    snoozed: readonly DueLine[],
    scene: QueueScene,
  ): TemplateResult {
    return asideView(
      {
        ...{ snoozed, isSnoozedOpen: this.isSnoozedOpen, areKeysOpen: this.areKeysOpen },
        toggleSnoozed: () => (this.isSnoozedOpen = !this.isSnoozedOpen),
        toggleKeys: () => this.#toggleKeys(),
        calendar:
          lines.length === 0
            ? undefined
            : () =>
                void this.#load(loadCalendar, ({ queueFile, saveFile }) =>
                  saveFile(
                    queueFile(lines, scene, this.ownerDocument.location.hostname || 'localhost'),
                  ),
                ),
      },
      scene,
    );
  }

  /** Fetches a part and uses it; what fails is told. */
  async #load<Part>(fetchPart: () => Promise<Part>, use: (part: Part) => void): Promise<void> {
    try {
      use(await fetchPart());
    } catch (error) {
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  #toggleKeys(): void {
    this.areKeysOpen = !this.areKeysOpen;
  }

  #keydown(event: KeyboardEvent): void {
    const main = (event.target as HTMLElement).closest<HTMLElement>('.main');
    if (!main || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = main.closest<HTMLElement>('.line')?.dataset['key'] ?? '';
    if (event.key === '?') this.#toggleKeys();
    else if (event.key.toLowerCase() === 'l') this.#open.putOff(key);
    else if (!this.#open.focus.key(event)) return;
    event.preventDefault();
  }
}
