import type { DueLine, Workspace } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { type Deed, Deeds } from '../controllers/deeds.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { PerfErrorEvent } from '../events.ts';
import { problem } from '../parts/problem.ts';
import { type Entry, keyOf } from './entries.ts';
import { type Forms, loadForms } from './later.ts';
import { LineFocus } from './line-focus.ts';
import type { Panels } from './panels.ts';
import type { Part, QueueHost, QueueScene } from './scene.ts';
import type { english } from './texts.ts';

/** What the open lines need of their element. */
interface OpenHost {
  readonly workspace: () => Workspace | undefined;
  readonly say: (text: string) => void;
  readonly locale: () => LocaleController<keyof typeof english>;
}

/** The lines of a queue that are open, what is written in them, and what becomes of them. */
export class OpenLines implements QueueHost {
  readonly deeds: Deeds;
  readonly focus: LineFocus;
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: OpenHost;
  readonly #parts = new Map<string, Part>();
  readonly #lines = new Map<string, DueLine>();
  #forms: Forms | undefined;
  #panels: Panels | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: OpenHost) {
    this.#element = element;
    this.#host = host;
    this.deeds = new Deeds(element, {
      ...host,
      undoneText: () => host.locale().messages.deeds.undone,
    });
    this.focus = new LineFocus(element, () => this.deeds.last?.place);
  }

  /** What is open, by key, as it was when it was due last. */
  get lines(): ReadonlyMap<string, DueLine> {
    return this.#lines;
  }

  get isAnyWritten(): boolean {
    return this.#panels?.drafts.isAnyWritten ?? false;
  }

  partOf(key: string): Part | undefined {
    return this.#parts.get(key);
  }

  setActive(key: string): void {
    if (this.focus.active === key) return;
    this.focus.active = key;
    this.update();
  }

  toggle(key: string, part: Part): void {
    if (this.#parts.get(key) === part) return this.#leave(key);
    this.#parts.set(key, part);
    this.#failure = undefined;
    this.update();
    void this.#fetch().then(() => this.focus.within(key));
  }

  /** Opens what puts a line off, unless what does it is open. */
  putOff(key: string): void {
    if (this.#parts.get(key) !== 'do') this.toggle(key, 'later');
  }

  close(key: string): void {
    this.#forget(key);
    this.focus.toLine(key);
  }

  async finish(deed: Deed): Promise<boolean> {
    const ran = await this.deeds.run(deed);
    if (!ran) return false;
    this.#forget(deed.place);
    return true;
  }

  goOn(key: string, done: { readonly said: string; readonly commitId: string }): void {
    this.deeds.takeUp({ place: key, ...done });
    const line = this.#lines.get(key);
    const due = line ? this.#host.workspace()?.due().map(keyOf) : [];
    // A goal review stays open until each goal has a word.
    if (line?.activity === 'goal-review' && due?.includes(key)) void this.focus.within(key);
    else this.#forget(key);
  }

  dispatch(event: Event): boolean {
    return this.#element.dispatchEvent(event);
  }

  update(): void {
    this.#element.requestUpdate();
  }

  focusIn(key: string, ...selectors: readonly string[]): void {
    void this.focus.within(key, ...selectors);
  }

  /** What is open below a line. */
  panelOf(entry: Entry, scene: QueueScene): TemplateResult | typeof nothing {
    const { key, line, isOver } = entry;
    const part = this.#parts.get(key);
    const { workspace, messages } = scene;
    if (!part || !workspace) return nothing;
    this.#lines.set(key, line);
    if (this.#failure) {
      const { error } = this.#failure;
      return problem(messages, { title: messages.queue.unopened, error });
    }
    const more = this.#forms && this.#host.locale().messagesWith(this.#forms.formsEnglish);
    if (!this.#panels || !more) {
      return html`<div class="panel">
        <p class="hint" role="status">${messages.queue.opening}</p>
      </div>`;
    }
    return this.#panels.view({ ...scene, workspace, key, line }, { part, isOver }, more);
  }

  #leave(key: string): void {
    const drafts = this.#panels?.drafts;
    if (!drafts?.isWritten(key)) return this.close(key);
    drafts.setLeaving(key, true);
    this.focusIn(key, '.leaving .keep');
  }

  #forget(key: string): void {
    this.#parts.delete(key);
    this.#lines.delete(key);
    this.#panels?.drafts.forget(key);
    this.deeds.forget(key);
    this.update();
  }

  async #fetch(): Promise<void> {
    if (this.#forms) return;
    try {
      const forms = await loadForms(this.#element.shadowRoot ?? this.#element);
      this.#panels ??= new forms.Panels(this.#element);
      this.#forms = forms;
      await this.#host.locale().whenThere(forms.formsEnglish);
    } catch (error) {
      this.#failure = { error };
      this.#element.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.update();
  }
}
