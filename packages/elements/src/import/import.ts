import {
  type Changed,
  type CsvTable,
  type ImportPlan,
  type Workspace,
  type WorkspaceReading,
  dayOf,
  planGoalImport,
} from '@throughline/core';
import { systemIds, systemZone } from '@throughline/core/system';
import { type TemplateResult, html } from 'lit';
import { state } from 'lit/decorators.js';
import { PerfErrorEvent, PerfImportEvent, PerfImportedEvent } from '../events.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { type Choices, firstChoices, knownSources, optionsOf } from './choices.ts';
import { choicesView } from './choices-view.ts';
import {
  chooseView,
  doneView,
  fileLine,
  notAllowedView,
  readingView,
  unreadView,
} from './file-view.ts';
import styles from './import.styles.ts';
import { mappingView } from './mapping-view.ts';
import { type DryRun, planSentence, planView } from './plan-view.ts';
import { type FileProgress, readCsvFile } from './read-file.ts';
import { type Messages, english } from './texts.ts';

/** How far an import has come. Everything after `reading` keeps the file. */
type Stage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: FileProgress }
  | { readonly kind: 'unread'; readonly error: unknown }
  | {
      readonly kind: 'ready';
      readonly file: LoadedFile;
      readonly failed?: { readonly error: unknown };
    }
  | { readonly kind: 'importing'; readonly file: LoadedFile }
  | { readonly kind: 'done'; readonly counts: ImportPlan['counts'] };

interface LoadedFile {
  readonly name: string;
  readonly table: CsvTable;
}

const replanAfterMs = 150;

/**
 * Imports goals from a CSV file: what the columns mean, a dry run with every error, then all or nothing.
 *
 * @tag perf-import
 * @fires perf-import - Before the import is run; cancel it to keep everything as it is.
 * @fires perf-imported - The import is stored.
 * @fires perf-error - The file could not be read, or the import was refused.
 * @csspart loading - That the records are on their way.
 * @csspart drop - Where a file is chosen or dropped.
 * @csspart columns - What the columns mean.
 * @csspart choices - When the goals run, and from where they come.
 * @csspart plan - What the import would do.
 * @csspart done - What was imported.
 * @csspart refused - Who may import, for those who may not.
 * @csspart error - What failed and what to do.
 */
export class PerfImport extends ReadingElement<keyof typeof english> {
  static override readonly styles = [elementStyles, styles];

  @state() private stage: Stage = { kind: 'choose' };
  @state() private choices: Choices | undefined;
  @state() private dryRun: DryRun = { kind: 'checking' };
  @state() private shownErrors = 100;

  readonly #newId = systemIds();
  #reading: AbortController | undefined;
  #replanning: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(english);
  }

  protected override stateWords(messages: Messages) {
    return { loading: messages.import.loading, failed: messages.import.unshown };
  }

  protected override wants({ records }: Changed): boolean {
    if (records.has('goals') || records.has('cycles') || records.has('people')) this.#replan();
    return true;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#reading?.abort();
    clearTimeout(this.#replanning);
  }

  protected override view(_reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { workspace } = this.around;
    const may = workspace?.may({ type: 'goals.import', input: { source: 'file' } });
    return html`
      <div class="frame" tabindex="-1" role="group" aria-label=${messages.import.label}>
        ${workspace && may?.allowed ? this.#stageView(workspace) : notAllowedView(messages)}
      </div>
    `;
  }

  #stageView(workspace: Workspace): TemplateResult {
    const { stage } = this;
    const { messages } = this.locale;
    switch (stage.kind) {
      case 'choose':
        return chooseView(messages, (file) => void this.#read(file));
      case 'reading':
        return readingView(messages, stage, () => this.#reading?.abort());
      case 'unread':
        return unreadView(messages, stage.error, (file) => void this.#read(file));
      case 'done':
        return doneView(messages, stage.counts, () => this.#go({ kind: 'choose' }));
      case 'ready':
      case 'importing':
        return this.#fileView(stage, workspace);
    }
  }

  #fileView(stage: Stage & { kind: 'ready' | 'importing' }, workspace: Workspace) {
    const { messages, format } = this.locale;
    const { file } = stage;
    const { choices } = this;
    if (!choices) return html``;
    const change = (changed: Partial<Choices>) => this.#change(changed);
    return html`
      ${fileLine(messages, file, () => this.#go({ kind: 'choose' }))}
      ${mappingView({ messages, table: file.table, choices, change })}
      ${choicesView({
        messages,
        choices,
        cycles: [...workspace.records.cycles.values()],
        sources: knownSources(workspace),
        change,
      })}
      ${planView({
        messages,
        format,
        dryRun: this.dryRun,
        shownErrors: this.shownErrors,
        importing: stage.kind === 'importing',
        failed: stage.kind === 'ready' ? stage.failed : undefined,
        onMore: () => (this.shownErrors += 500),
        onImport: (plan) => void this.#import(plan, file, workspace),
      })}
    `;
  }

  async #read(file: File) {
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const { messages } = this.locale;
    const { name } = file;
    this.say(messages.import.reading(name));
    try {
      this.#go({ kind: 'reading', name, progress: { loaded: 0, total: file.size } });
      const table = await readCsvFile(file, signal, (progress) => {
        this.stage = { kind: 'reading', name, progress };
      });
      signal.throwIfAborted();
      const { workspace } = this.around;
      if (!workspace) return this.#go({ kind: 'choose' });
      const today = dayOf(workspace.now(), workspace.records.settings.timeZone);
      this.choices = firstChoices(name, table, workspace, today);
      this.#go({ kind: 'ready', file: { name, table } });
      this.say(messages.import.read(name, table.rows.length));
      this.#replan();
    } catch (error) {
      if (signal.aborted) return this.#go({ kind: 'choose' });
      this.#go({ kind: 'unread', error });
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  #change(changed: Partial<Choices>) {
    if (!this.choices) return;
    this.choices = { ...this.choices, ...changed };
    if (this.stage.kind === 'ready') this.stage = { kind: 'ready', file: this.stage.file };
    this.#replan();
  }

  #replan() {
    clearTimeout(this.#replanning);
    if (this.stage.kind !== 'ready') return;
    this.dryRun = { kind: 'checking' };
    this.#replanning = setTimeout(() => this.#plan(), replanAfterMs);
  }

  #plan() {
    const { stage, choices } = this;
    const { workspace } = this.around;
    if (stage.kind !== 'ready' || !choices || !workspace) return;
    const { messages } = this.locale;
    this.shownErrors = 100;
    try {
      const system = { newId: this.#newId, defaultZone: systemZone() };
      const options = optionsOf(choices, workspace, system);
      const plan = planGoalImport(workspace.records, stage.file.table, options);
      this.dryRun = { kind: 'planned', plan };
      this.say(planSentence(messages, plan));
    } catch (error) {
      this.dryRun = { kind: 'refused', error };
    }
  }

  async #import({ command, counts }: ImportPlan, file: LoadedFile, workspace: Workspace) {
    const { choices } = this;
    if (!command || !choices || this.stage.kind === 'importing') return;
    const { source } = command.input;
    if (!this.dispatchEvent(new PerfImportEvent({ source, counts }))) return;
    const { messages } = this.locale;
    this.#go({ kind: 'importing', file });
    this.say(messages.import.importing);
    try {
      await shown();
      const { commitId } = await workspace.run(command);
      this.#go({ kind: 'done', counts });
      this.say(messages.import.done(counts.create, counts.update));
      this.dispatchEvent(new PerfImportedEvent({ commitId, counts }));
    } catch (error) {
      this.#go({ kind: 'ready', file, failed: { error } });
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  /** Moves on; a focus whose place goes away is kept inside. */
  #go(stage: Stage) {
    const hadFocus = this.shadowRoot?.activeElement != null;
    this.stage = stage;
    void this.updateComplete.then(() => {
      if (!hadFocus || this.shadowRoot?.activeElement) return;
      this.renderRoot.querySelector<HTMLElement>('.frame')?.focus();
    });
  }
}

/** Until what was rendered is on the screen: a large import then holds the page for a while. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page in the background has no frames.
    setTimeout(resolve, 100);
  });
}
