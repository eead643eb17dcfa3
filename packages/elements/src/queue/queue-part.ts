import {
  type DueLine,
  type PersonId,
  type WorkspaceReading,
  dayOf,
  zoneOf,
} from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { FileSaving } from '../controllers/file-saving.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { OpenedParts } from '../controllers/opened-parts.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PrintWatch } from '../controllers/print-watch.ts';
import type { ElementFrame, ElementPart } from '../late-element.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { lateState } from '../parts/late-state.ts';
import { nameApart } from '../parts/name-apart.ts';
import { unsavedFile } from '../parts/unsaved-file.ts';
import { asideView } from './aside-view.ts';
import { emptyView } from './empty-view.ts';
import { type Entry, entriesOf } from './entries.ts';
import { loadCalendar, loadNext } from './later.ts';
import type { LineLook } from './line-view.ts';
import { listView } from './list-view.ts';
import { OpenLines } from './open-lines.ts';
import type { QueueScene } from './scene.ts';
import type { Messages, english } from './texts.ts';

/** How many lines are shown before somebody asks for more, and how many more then. */
const shown = { first: 25, more: 50 } as const;

/** What a page has set at the element. */
export interface QueueElement extends ReactiveControllerHost, HTMLElement {
  readonly personId: PersonId | '';
  readonly limit: number;
}

/** All that `perf-queue` shows: the lines, what is open in them, and what stands below. */
export class QueuePart implements ElementPart<keyof Messages> {
  readonly #element: QueueElement;
  readonly #frame: ElementFrame<keyof typeof english>;
  readonly #next = new NextViewer();
  readonly #hold: PageHold;
  readonly #paper: PrintWatch;
  readonly #open: OpenLines;
  readonly #lists: OpenedParts;
  readonly #nextLines;
  readonly #calendar;
  readonly #saving: FileSaving;
  #words: Messages | undefined;
  #more = 0;
  #isSnoozedOpen = false;
  #areKeysOpen = false;

  constructor(element: QueueElement, frame: ElementFrame<keyof typeof english>) {
    this.#element = element;
    this.#frame = frame;
    this.#hold = new PageHold(element);
    this.#paper = new PrintWatch(element);
    this.#open = new OpenLines(element, {
      workspace: () => (frame.around.isPast ? undefined : frame.around.workspace),
      say: frame.say,
      locale: frame.locale,
      undoneText: () => this.#words?.deeds.undone ?? '',
    });
    this.#lists = new OpenedParts(element, this.#paper);
    this.#nextLines = new LatePiece(element, loadNext);
    this.#calendar = new LatePiece(element, loadCalendar);
    this.#saving = new FileSaving(element, frame);
  }

  disconnected(): void {
    this.#hold.set(false);
  }

  follow(): void {
    const viewer = this.#frame.around.reading?.viewer;
    if (viewer === undefined) return;
    this.#open.turn(viewer);
    if (!this.#next.comes(viewer)) return;
    this.#more = 0;
    this.#isSnoozedOpen = false;
    this.#lists.forget();
    this.#frame.say('');
  }

  drawn(): void {
    this.#hold.set(this.#element.isConnected && this.#open.isAnyWritten);
  }

  view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    this.#words = messages;
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
    const personId = this.#element.personId || viewer;
    const now = reading.now();
    const zone = zoneOf(records, personId);
    const isOwn = personId === viewer && !this.#frame.around.isPast;
    return {
      ...{ records, viewer, personId, now, zone, today: dayOf(now, zone) },
      ...{ messages, format: this.#frame.locale.format, host: this.#open },
      workspace: isOwn ? this.#frame.around.workspace : undefined,
    };
  }

  #head(lines: readonly DueLine[], scene: QueueScene): TemplateResult {
    const { personId, viewer, records, messages } = scene;
    const { queue } = messages;
    const isOwn = personId === viewer;
    const title = isOwn ? queue.title : queue.titleOf(nameApart(personId, records));
    const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
    const note = this.#frame.around.isPast ? queue.past : isOwn ? '' : queue.readOnly;
    return html`<header part="header">
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
    const first = this.#element.limit > 0 ? this.#element.limit : shown.first;
    const most = this.#paper.most(first + this.#more);
    const keys = entries.slice(0, most).map(({ key }) => key);
    const lookOf = (entry: Entry): LineLook => ({
      isActive: this.#open.focus.isActive(entry.key, keys),
      panel: this.#open.panelOf(entry, scene),
      focused: () => this.#open.setActive(entry.key),
    });
    const more = () => {
      this.#more += shown.more;
      this.#element.requestUpdate();
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
    const next = isNow ? this.#nextLines.get() : undefined;
    const coming = next?.comingOf(scene.records, scene.personId, scene.now);
    const words = coming && next?.nextWords(coming, scene);
    return emptyView(scene, { next: words, isPast: this.#frame.around.isPast });
  }

  #aside(
    lines: readonly DueLine[],
    snoozed: readonly DueLine[],
    scene: QueueScene,
  ): TemplateResult {
    const save = () => this.#saveCalendar(lines, scene);
    return asideView(
      {
        lists: this.#lists,
        ...{ snoozed, isSnoozedOpen: this.#isSnoozedOpen, areKeysOpen: this.#areKeysOpen },
        toggleSnoozed: () => {
          this.#isSnoozedOpen = !this.#isSnoozedOpen;
          this.#element.requestUpdate();
        },
        toggleKeys: () => this.#toggleKeys(),
        calendar: lines.length === 0 ? undefined : save,
        calendarState: this.#calendarState(save, scene),
      },
      scene,
    );
  }

  #saveCalendar(lines: readonly DueLine[], scene: QueueScene): void {
    void this.#saving.save({
      place: 'calendar',
      said: scene.messages.deeds.fileSaved,
      make: async () => (await this.#calendar.load())?.queueFile(lines, scene, this.#element),
    });
  }

  /** Why there is no file; where what makes it could not be had, whoever asks again gets the file too. */
  #calendarState(save: () => void, { messages }: QueueScene): TemplateResult | typeof nothing {
    return unsavedFile(this.#saving, 'calendar', messages, () =>
      this.#calendar.failure === undefined
        ? nothing
        : lateState(messages, this.#calendar, { askedAgain: save }),
    );
  }

  #toggleKeys(): void {
    this.#areKeysOpen = !this.#areKeysOpen;
    this.#element.requestUpdate();
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
