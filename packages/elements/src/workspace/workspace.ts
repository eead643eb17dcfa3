import { ContextProvider } from '@lit/context';
import type { Workspace } from '@throughline/core';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { storageContext, workspaceContext } from '../context.ts';
import { english } from './texts.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { PerfErrorEvent, PerfReadyEvent } from '../events.ts';
import parts from '../parts/parts.styles.ts';
import controls from '../styles/controls.styles.ts';
import tokens from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { ChangeWatch } from './change-watch.ts';
import { KeptController } from './kept-controller.ts';
import {
  type Source,
  type Storages,
  builtInStorages,
  openSource,
  storageOf,
} from './open-source.ts';
import { storageOpener } from './storage-opener.ts';
import { LateRestore } from './late-restore.ts';
import { PastController } from './past-controller.ts';
import { pastView } from './past-view.ts';
import type { Patience } from './patience.ts';
import type { Stage } from './stage.ts';
import {
  type Way,
  failedView,
  noticesView,
  openingView,
  unknownViewer,
} from './workspace-views.ts';
import styles from './workspace.styles.ts';

/**
 * Opens a workspace and gives it to all `perf-*` elements inside, however deep.
 *
 * @tag perf-workspace
 * @slot - The page, shown once the records are there.
 * @fires perf-ready - The records are there.
 * @fires perf-error - The workspace could not be opened, a backup not be made or restored.
 * @csspart opening - Progress of the opening.
 * @csspart error - What failed and what to do.
 * @csspart restore - Where a backup is chosen and restored.
 * @csspart notice - A line about what is not saved or could not be read.
 */
export class PerfWorkspace extends LitElement {
  /** Version of the library that this class is from. */
  static readonly version: string = version;
  /** Makes the storage of a `src` by its scheme: `PerfWorkspace.storages.set('idb', idbStorage)`. */
  static readonly storages: Storages = builtInStorages();
  /** How long people wait before they are told something, in milliseconds. */
  static patience: Patience = { progress: 300, slow: 10_000, grace: 1000 };
  static override readonly styles = [tokens, controls, parts, styles];

  /** Where the workspace is kept: `memory:`, `idb:acme`, or another registered scheme. */
  @property() src = '';
  /** Id of the person who looks at the page. */
  @property() viewer = '';
  /** Name of the viewer, for a workspace that does not know them yet. */
  @property({ attribute: 'viewer-name' }) viewerName?: string;
  /** Address of a JSON file with the records that an empty workspace begins with. */
  @property() initial?: string;
  /** The moment that all elements inside show: a day, at its end, or an instant; empty for now. */
  @property() at = '';
  /** Asks the browser, at the first save, not to drop what is stored when space runs short. */
  @property({ type: Boolean }) persist = false;

  @state() private stage: Stage = { kind: 'closed' };
  @state() private wait: 'short' | 'long' | 'very-long' = 'short';
  @state() private way: Way = 'as-asked';

  readonly #locale = new LocaleController(this, english);
  readonly #kept = new KeptController(this, () => this.#dismiss());
  readonly #restore: LateRestore = new LateRestore(this, this.#locale, {
    storage: () => storageOf(this.#source('begin-anew'), PerfWorkspace.storages),
    restored: () => this.#again('as-asked', this.matches(':focus-within')),
  });
  readonly #changes = new ChangeWatch(this);
  readonly #past = new PastController(this);
  readonly #provider = new ContextProvider(this, { context: workspaceContext });
  readonly #storage = new ContextProvider(this, { context: storageContext });
  #given: Workspace | undefined;
  #opened: Workspace | undefined;
  /** Counts openings; the answer to an older one is closed when it comes. */
  #attempt = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // What a host cancels it takes into its own hands.
    this.addEventListener('perf-moment', (event) => {
      const path = event.composedPath();
      queueMicrotask(() => {
        // Of workspaces within workspaces the innermost one is meant.
        const [nearest] = path.filter((it) => it instanceof PerfWorkspace);
        if (event.defaultPrevented || nearest !== this) return;
        const { at } = event.detail;
        // The same moment again: it may have failed.
        if (at === this.at) void this.#past.show(this.workspace, at);
        this.at = at;
      });
    });
  }

  /**
   * The workspace that elements inside read; `undefined` until it is open. Set it to one that the
   * page has made: it is used as it is, and never closed here.
   */
  @property({ attribute: false })
  get workspace(): Workspace | undefined {
    return this.#given ?? this.#opened;
  }

  set workspace(workspace: Workspace | undefined) {
    this.#given = workspace;
  }

  override connectedCallback() {
    super.connectedCallback();
    clearTimeout(this.#grace);
    if (this.hasUpdated && this.stage.kind === 'closed') this.#start();
    else if (this.stage.kind === 'ready') this.#changes.follow(this.stage.workspace);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    const { durability } = this.#opened?.capabilities ?? {};
    // What is kept in memory alone lives as long as this element does.
    if (durability === 'none') return;
    this.#grace = setTimeout(() => this.#leave(), PerfWorkspace.patience.grace);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('src')) this.way = 'as-asked';
    const asked = ['workspace', 'src', 'viewer', 'viewerName', 'initial'] as const;
    if (asked.some((name) => changed.has(name))) this.#start();
    else if (changed.has('at')) void this.#past.show(this.workspace, this.at);
    this.#provide();
  }

  override render() {
    const { messages } = this.#locale;
    const { stage } = this;
    return html`
      <div class="frame" tabindex="-1">
        <div role="status">
          ${
            stage.kind === 'opening' && this.wait !== 'short'
              ? openingView(messages, stage, this.wait === 'very-long')
              : nothing
          }
          ${
            stage.kind === 'closed' && this.wait === 'very-long'
              ? html`<p class="muted">${messages.workspace.noSource}</p>`
              : nothing
          }
        </div>
        ${
          stage.kind === 'failed'
            ? failedView(messages, stage.error, {
                go: (way) => this.#again(way),
                restore: this.#restore.ways(),
              })
            : nothing
        }
        ${
          stage.kind === 'ready'
            ? noticesView(messages, {
                unsaved: this.way === 'unsaved',
                unknownViewer: unknownViewer(stage.workspace),
                setAside: stage.workspace.setAside.length,
                takenBack: this.#changes.takenBack,
                kept: this.#kept.shown(stage.workspace, this.src, this.#locale.format),
                restored: this.#restore.notice(() => this.#dismiss()),
                dismiss: () => this.#dismiss(),
              })
            : nothing
        }
        ${stage.kind === 'ready' ? pastView(this.#locale, this.#past.shown, () => this.#toPresent()) : nothing}
        <slot ?hidden=${stage.kind !== 'ready'}></slot>
      </div>
    `;
  }

  #start() {
    this.#leave();
    this.#waitFrom();
    if (this.#given) this.#ready(this.#given);
    else if (this.src) void this.#open();
  }

  async #open() {
    const attempt = this.#attempt;
    this.stage = { kind: 'opening', loaded: 0, total: 0 };
    try {
      const source = this.#source(this.way);
      const workspace = await openSource(source, PerfWorkspace.storages, (progress) => {
        if (attempt === this.#attempt) this.stage = { kind: 'opening', ...progress };
      });
      if (attempt !== this.#attempt) return void workspace.close();
      this.#opened = workspace;
      this.#ready(workspace);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.#clearTimers();
      this.stage = { kind: 'failed', error };
      void this.#restore.fetchFor(error);
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  #source(way: Way): Source {
    return {
      src: way === 'unsaved' ? 'memory:' : this.src,
      viewer: this.viewer,
      viewerName: this.viewerName,
      initial: way === 'as-asked' || way === 'unsaved' ? this.initial : undefined,
      asked: this.#kept.asked(way, this),
    };
  }

  #ready(workspace: Workspace) {
    this.#clearTimers();
    this.stage = { kind: 'ready', workspace };
    const isOwn = this.#opened === workspace;
    this.#storage.setValue(
      isOwn ? storageOpener(workspace, this.src, PerfWorkspace.storages) : undefined,
    );
    void this.#past.show(workspace, this.at);
    this.#provide();
    if (this.isConnected) this.#changes.follow(workspace);
    const { viewer, version } = workspace;
    void this.updateComplete.then(() =>
      this.dispatchEvent(new PerfReadyEvent({ viewer, version })),
    );
  }

  /** The present is not seen before a moment of the past that the page asks for; nor is it kept back any longer. */
  #provide() {
    const { stage } = this;
    if (stage.kind !== 'ready' || this.#provider.value === stage.workspace) return;
    if (this.#past.shown.kind !== 'fetching') this.#provider.setValue(stage.workspace);
  }

  /** Lets go of everything; a workspace that was opened here is closed. */
  #leave() {
    this.#attempt += 1;
    this.#clearTimers();
    this.#changes.leave();
    this.#changes.dismiss();
    void this.#past.show(undefined, '');
    this.#kept.leave();
    this.#restore.leave();
    this.#provider.setValue(undefined);
    this.#storage.setValue(undefined);
    void this.#opened?.close();
    this.#opened = undefined;
    this.stage = { kind: 'closed' };
  }

  #again(way: Way, focus = true) {
    this.way = way;
    this.#start();
    if (focus) this.renderRoot.querySelector<HTMLElement>('.frame')?.focus();
  }

  #toPresent() {
    this.at = '';
    this.renderRoot.querySelector<HTMLElement>('.frame')?.focus();
  }

  #dismiss() {
    this.#changes.dismiss();
    this.#kept.dismiss();
    this.#restore.dismiss();
    this.renderRoot.querySelector<HTMLElement>('.frame')?.focus();
  }

  #waitFrom() {
    const { progress, slow } = PerfWorkspace.patience;
    this.wait = 'short';
    this.#timers = [
      setTimeout(() => (this.wait = 'long'), progress),
      setTimeout(() => (this.wait = 'very-long'), slow),
    ];
  }

  #clearTimers() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
