import type { Changed, PersonId, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { Deeds } from '../controllers/deeds.ts';
import { FocusCare } from '../controllers/focus-care.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PrintWatch } from '../controllers/print-watch.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { lateState } from '../parts/late-state.ts';
import { loadingState } from '../parts/plain-states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import names from '../styles/names.styles.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { loadSection } from './later.ts';
import { navigation } from './navigation.ts';
import type { Section } from './section.ts';
import { type SectionName, sectionOf } from './section-names.ts';
import styles from './settings.styles.ts';
import { type Messages, english } from './texts.ts';

/** The sections that were asked for. */
type Sections = Map<SectionName, LatePiece<Section>>;

/**
 * What a workspace goes by: cycles, people, teams, rulebook, cadence, values and all other settings. Who may not change
 * something sees it read-only, with the reason. What is written in one section stays while another is looked at.
 *
 * @tag perf-settings
 * @fires perf-command-run - Before something is saved; cancel it to keep everything as it is.
 * @fires perf-command-ran - It is stored.
 * @fires perf-undo - Before the last change is taken back; cancel it to keep it.
 * @fires perf-undone - The last change was taken back.
 * @fires perf-goal-select - Somebody chose a goal whose status another rulebook would change.
 * @fires perf-error - It could not be shown, fetched or saved.
 * @csspart navigation - The choice of sections: a list beside what is open, or a select above it.
 * @csspart header - The title of the section that is open, and what it is about.
 * @csspart block - What belongs together in a section, with its title.
 * @csspart form - A form of a section or of one of its records.
 * @csspart list - A list of records, with its search and its table.
 * @csspart table - A table, of records too.
 * @csspart notice - What was done last, with a way back.
 * @csspart conflict - Both versions of what somebody else has changed meanwhile.
 * @csspart status - A status, as an icon with its word.
 */
export class PerfSettings extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, names, styles];

  /** The section that is open: `general`, `people`, `cycles`, `rulebook` and so on; the first one where it is none. */
  @property({ reflect: true }) section = 'general';

  /** Runs the commands of all sections, and knows what was done last. */
  readonly deeds = new Deeds(this, {
    workspace: () => this.around.workspace,
    say: (text) => this.say(text),
    undoneText: () => this.locale.messages.deeds.undone,
  });
  /** Says how much of the lists of all sections is drawn, on the screen and on paper. */
  readonly paper = new PrintWatch(this);
  /** Leads the focus on where what had it is gone: to what is open, else to the search, else to the title. */
  readonly focusCare = new FocusCare(this, ['.list .name[aria-expanded=true]', '.search input']);
  readonly #hold = new PageHold(this);
  /** The sections as each viewer has left them. */
  readonly #written = new Map<PersonId, Sections>();
  #sections: Sections = new Map();
  #viewer: PersonId | undefined;
  #revision = 0;

  constructor() {
    super(english);
  }

  /** Says something aloud, once. For the sections of the element. */
  tell(text: string): void {
    this.say(text);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hold.set(false);
  }

  override updated(): void {
    super.updated();
    this.#hold.set(this.isConnected && this.#isAnyDirty);
  }

  protected override stateWords({ settings }: Messages) {
    return { loading: settings.loading, failed: settings.failed };
  }

  protected override wants(_changed: Changed): boolean {
    this.#revision += 1;
    return true;
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    this.#look(reading.viewer);
    const name = sectionOf(this.section);
    const { settings } = messages;
    return html`<div class="frame" role="group" aria-label=${settings.label}>
      ${navigation({
        ...{ messages, chosen: name, isDirty: (each) => this.#isDirty(each) },
        choose: (chosen) => {
          this.section = chosen;
        },
      })}
      <section class="main" aria-labelledby="title">
        <header part="header">
          <h2 id="title" tabindex="-1">${settings.sections[name]}</h2>
          <p class="muted">${settings.about[name]}</p>
        </header>
        ${doneNotice(this.deeds, messages)} ${this.#body(name, reading, messages)}
      </section>
    </div>`;
  }

  #body(name: SectionName, reading: WorkspaceReading, messages: Messages) {
    const piece = this.#sections.get(name) ?? this.#pieceOf(name);
    const section = piece.get();
    const { loading, fetchFailed } = messages.settings;
    if (piece.failure !== undefined) {
      return lateState(messages, piece, { loading, failed: fetchFailed });
    }
    const scene = {
      ...{ reading, format: this.locale.format, host: this, revision: this.#revisionOf(reading) },
      workspace: this.around.isPast ? undefined : this.around.workspace,
      locale: this.locale as unknown as LocaleController<never>,
    };
    return section?.view(scene) ?? loadingState(loading, messages.words.stillLoading);
  }

  /** Another workspace, or another moment, is another list of records. */
  #revisionOf(reading: WorkspaceReading): number {
    if (reading !== this.#read) this.#revision += 1;
    this.#read = reading;
    return this.#revision;
  }
  #read: WorkspaceReading | undefined;

  /** Whoever looks next on the same page finds nothing of the one before, whose words wait. */
  #look(viewer: PersonId): void {
    const before = this.#viewer;
    if (viewer === before) return;
    this.#viewer = viewer;
    this.#sections = this.#written.get(viewer) ?? new Map<SectionName, LatePiece<Section>>();
    this.#written.set(viewer, this.#sections);
    if (before === undefined) return;
    this.deeds.clear();
    this.say('');
  }

  #isDirty(name: SectionName): boolean {
    return this.#sections.get(name)?.here?.isDirty ?? false;
  }

  /** Of any viewer. */
  get #isAnyDirty(): boolean {
    return [...this.#written.values()].some((sections) =>
      [...sections.values()].some(({ here }) => here?.isDirty),
    );
  }

  #pieceOf(name: SectionName): LatePiece<Section> {
    const piece = new LatePiece(this, async (root) => {
      const [{ styles: own, section }] = await Promise.all([
        loadSection[name](),
        this.around.workspace?.ready(),
      ]);
      adoptStyles(root, ...own);
      return section(this);
    });
    this.#sections.set(name, piece);
    return piece;
  }
}
