import {
  type Changed,
  type Encoding,
  type FileProgress,
  type Storage,
  type WorkspaceReading,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { storageAround } from '../controllers/storage-around.ts';
import { PerfErrorEvent } from '../events.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import type { Course, CourseHost } from './course.ts';
import type { Given } from './given.ts';
import styles from './import.styles.ts';
import { type ImportKind, importKinds, mayImport } from './kinds.ts';
import { UnreadAs, beginCourse } from './later.ts';
import {
  type Takes,
  chooseView,
  givenLine,
  notAllowedView,
  readingView,
  unreadView,
} from './start-view.ts';
import { type Messages, english } from './texts.ts';

/** How far an import has come. What comes after the dry run its course knows. */
type Stage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly on: Work; readonly progress: FileProgress }
  | { readonly kind: 'unread'; readonly on: Work; readonly error: unknown }
  | { readonly kind: 'begun'; readonly on: Work; readonly course: Course };

/** What was given, and what it is taken for, as soon as that is known. */
interface Work {
  readonly given: Given;
  readonly as: ImportKind | undefined;
  /** How its letters are read, where somebody has said so. */
  readonly encoding?: Encoding;
}

/**
 * Imports goals, people and check-ins from tables, an outline as drafts, and backups: what it is and what the
 * columns mean, a dry run with every error, then all or nothing, to be undone. A backup goes commit by commit.
 *
 * @tag perf-import
 * @fires perf-import - Before the import is run; cancel it to keep everything as it is.
 * @fires perf-imported - The import is stored.
 * @fires perf-undo - Before an import is undone; cancel it to keep what it did.
 * @fires perf-undone - The import was undone.
 * @fires perf-error - What was given could not be read, or the import was refused.
 * @csspart loading - That the records are on their way.
 * @csspart drop - Where a file is chosen or dropped.
 * @csspart paste - Where a text is pasted.
 * @csspart columns - What the columns mean.
 * @csspart choices - When the goals run, and from where they come.
 * @csspart plan - What the import would do.
 * @csspart done - What was imported.
 * @csspart refused - Who may import, for those who may not.
 * @csspart error - What failed and what to do.
 */
export class PerfImport extends ReadingElement<keyof typeof english> {
  static override readonly styles = [elementStyles, styles];

  /**
   * Opens one more storage of the workspace, into which a backup is restored; it is closed afterwards. A
   * `perf-workspace` that keeps its records on this device gives it by itself; without one a backup is only checked.
   */
  @property({ attribute: false }) openStorage?: () => Storage;

  @state() private stage: Stage = { kind: 'choose' };

  #reading: AbortController | undefined;
  /** Where the focus goes when its place has gone. */
  #focusOn = '.frame';
  readonly #next = new NextViewer();
  readonly #hold = new PageHold(this);
  readonly #host: CourseHost = {
    locale: this.locale,
    workspace: () => this.around.workspace,
    storage: () => this.openStorage ?? storageAround(this, this.around.place),
    show: () => this.#show(),
    say: (text) => this.say(text),
    tell: (event) => this.dispatchEvent(event),
    hold: (isHeld) => this.#hold.set(isHeld),
    leave: () => this.#leave(),
  };

  constructor() {
    super(english);
  }

  protected override stateWords(messages: Messages) {
    return { loading: messages.import.loading, failed: messages.import.unshown };
  }

  protected override wants({ records }: Changed): boolean {
    const isOfImports = ['goals', 'cycles', 'people', 'teams', 'checkIns'] as const;
    if (isOfImports.some((name) => records.has(name))) this.#course?.renew();
    return true;
  }

  /** Whoever looks next finds nothing of what the one before has given, imported or may undo. */
  protected override willUpdate() {
    if (!this.#next.comes(this.around.reading?.viewer)) return;
    this.#leave();
    this.say('');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // What stands in a form is kept for when the element is back; what is under way is stopped.
    this.#reading?.abort();
    this.#course?.stop();
    this.#hold.set(false);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.stage.kind === 'reading') this.stage = { kind: 'choose' };
    this.#course?.renew();
  }

  protected override view({ viewer }: WorkspaceReading, messages: Messages): TemplateResult {
    const { workspace } = this.around;
    const kinds = workspace ? importKinds.filter((kind) => mayImport(workspace, kind)) : [];
    const shown =
      kinds.length > 0 ? this.#stageView(messages, kinds) : notAllowedView(messages, 'nothing');
    return html`
      <div class="frame" tabindex="-1" role="group" aria-label=${messages.import.label}>
        ${keyed(viewer, shown)}
      </div>
    `;
  }

  #stageView(messages: Messages, kinds: readonly ImportKind[]): TemplateResult {
    const { stage } = this;
    const mayFiles = kinds.includes('goals');
    if (stage.kind === 'choose') {
      return html`
        ${mayFiles ? nothing : notAllowedView(messages, 'files')}
        ${chooseView(messages, this.#takes, mayFiles)}
      `;
    }
    const { on } = stage;
    if (stage.kind === 'reading') {
      const { name } = on.given;
      return readingView(messages, { name, progress: stage.progress }, () => this.#leave());
    }
    const line =
      this.#course?.canChange === false
        ? nothing
        : givenLine(messages, on, {
            kinds: importKinds,
            choose: (kind) => {
              this.#focusOn = '.given-line select';
              void this.#begin({ ...on, as: kind });
            },
            leave: () => this.#leave(),
          });
    if (stage.kind === 'unread') {
      return html`${line} ${unreadView(messages, stage.error, this.#olderOf(on))}
      ${chooseView(messages, this.#takes, mayFiles)}`;
    }
    const may = on.as !== undefined && kinds.includes(on.as);
    return html`${line} ${may ? stage.course.view() : notAllowedView(messages, on.as ?? 'files')}`;
  }

  get #course(): Course | undefined {
    return this.stage.kind === 'begun' ? this.stage.course : undefined;
  }

  get #takes(): Takes {
    const take = (given: Given) => {
      this.#focusOn = '.frame';
      void this.#begin({ given, as: undefined });
    };
    return {
      file: (file) => take({ name: file.name, blob: file, isPasted: false }),
      text: (text) =>
        take({ name: this.locale.messages.import.pasted, blob: new Blob([text]), isPasted: true }),
    };
  }

  /** Reads letters as older programs write them; where that was tried, nothing more can be. */
  #olderOf(on: Work): (() => void) | undefined {
    const { encoding, given } = on;
    const isOver = encoding !== undefined || given.isPasted || on.as === 'backup';
    return isOver ? undefined : () => void this.#begin({ ...on, encoding: 'windows-1252' });
  }

  async #begin(on: Work): Promise<void> {
    this.#reading?.abort();
    this.#course?.stop();
    const { signal } = (this.#reading = new AbortController());
    const { given, as, encoding } = on;
    const { messages } = this.locale;
    const viewer = this.around.reading?.viewer;
    const host: CourseHost = {
      ...this.#host,
      // What ends once another person looks is not theirs to hear.
      say: (text) => {
        if (this.around.reading?.viewer === viewer) this.say(text);
      },
    };
    const read = (progress: FileProgress) => {
      if (!signal.aborted) this.#go({ kind: 'reading', on, progress });
    };
    read({ done: 0, total: given.blob.size });
    this.say(messages.import.reading(given.name));
    try {
      const reading = { signal, onProgress: read, encoding };
      const { kind, course } = await beginCourse(host, given, { kind: as, reading });
      if (signal.aborted) return course.stop();
      this.#go({ kind: 'begun', on: { ...on, as: kind }, course });
    } catch (error) {
      if (signal.aborted) return;
      const known = error instanceof UnreadAs ? error.kind : as;
      this.#go({ kind: 'unread', on: { ...on, as: known }, error });
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  #leave(): void {
    this.#focusOn = '.frame';
    this.#reading?.abort();
    this.#course?.stop();
    this.#go({ kind: 'choose' });
  }

  #go(stage: Stage): void {
    this.stage = stage;
    this.#show();
  }

  /** Shows what is now; a focus whose place goes away is kept inside, and comes back to where it was. */
  #show(): void {
    const hadFocus = this.shadowRoot?.activeElement != null;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const active = this.shadowRoot?.activeElement;
      if (!hadFocus || (active && !active.matches('.frame'))) return;
      const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
      (find(this.#focusOn) ?? find('.frame'))?.focus();
    });
  }
}
