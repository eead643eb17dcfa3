import type { DueLine, PersonId, Workspace } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { type Deed, Deeds } from '../controllers/deeds.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { lateState } from '../parts/late-state.ts';
import { focusOf } from '../parts/lost-focus.ts';
import { type Entry, keyOf } from './entries.ts';
import { type Forms, loadForms } from './later.ts';
import { LineFocus } from './line-focus.ts';
import type { Panels } from './panels.ts';
import type { DoneInside, Part, QueueHost, QueueScene } from './scene.ts';
import type { english } from './texts.ts';

/** What the open lines need of their element. */
interface OpenHost {
  readonly workspace: () => Workspace | undefined;
  readonly say: (text: string) => void;
  readonly locale: LocaleController<keyof typeof english>;
  readonly undoneText: () => string;
}

/** What one viewer has open, and what they have written there. */
interface Turn {
  readonly parts: Map<string, Part>;
  readonly lines: Map<string, DueLine>;
  panels?: Panels;
}

const emptyTurn = (): Turn => ({ parts: new Map(), lines: new Map() });

/** The lines of a queue that are open, what is written in them, and what becomes of them. */
export class OpenLines implements QueueHost {
  readonly deeds: Deeds;
  readonly focus: LineFocus;
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: OpenHost;
  readonly #forms: LatePiece<Forms>;
  readonly #turns = new Map<PersonId, Turn>();
  #turn: Turn = emptyTurn();

  constructor(element: ReactiveControllerHost & HTMLElement, host: OpenHost) {
    this.#element = element;
    this.#host = host;
    this.deeds = new Deeds(element, host);
    this.#forms = new LatePiece(element, async (root) => {
      const forms = await loadForms(root);
      await host.locale.whenThere(forms.formsEnglish);
      return forms;
    });
    this.focus = new LineFocus(element, () => this.deeds.last?.place);
  }

  /** Takes who looks now: they find what they had open and wrote, and nothing of the one before. */
  turn(viewer: PersonId): void {
    const turn = this.#turns.get(viewer) ?? emptyTurn();
    if (turn === this.#turn) return;
    this.#turns.set(viewer, turn);
    this.#turn = turn;
    this.focus.active = '';
  }

  /** What is open, by key, as it was when it was due last. */
  get lines(): ReadonlyMap<string, DueLine> {
    return this.#turn.lines;
  }

  get isAnyWritten(): boolean {
    return [...this.#turns.values()].some(({ panels }) => panels?.drafts.isAnyWritten);
  }

  partOf(key: string): Part | undefined {
    return this.#turn.parts.get(key);
  }

  setActive(key: string): void {
    if (this.focus.active === key) return;
    this.focus.active = key;
    this.update();
  }

  toggle(key: string, part: Part): void {
    const { parts } = this.#turn;
    if (parts.get(key) === part) return this.#leave(key);
    parts.set(key, part);
    this.update();
    const from = focusOf(this.#element);
    void this.#forms.load().then(() => this.focus.onIn(key, { from }));
  }

  /** Opens what puts a line off, unless what does it is open. */
  putOff(key: string): void {
    if (this.partOf(key) !== 'do') this.toggle(key, 'later');
  }

  close(key: string): void {
    if (this.#turn.panels?.drafts.raise(key)) return this.#goToNext(key);
    this.#forget(key);
    this.focus.toLine(key);
  }

  async finish(deed: Deed): Promise<boolean> {
    const turn = this.#turn;
    const { drafts } = turn.panels ?? {};
    const isTypedOn = drafts?.follow(deed.place);
    const ran = await this.deeds.run(deed);
    if (!ran) return false;
    // What was typed on meanwhile is not stored.
    const isLeft = drafts?.isWritten(deed.place) && isTypedOn?.();
    if (isLeft) this.update();
    else if (turn === this.#turn && turn.panels?.drafts.raise(deed.place))
      this.#goToNext(deed.place);
    else this.#forget(deed.place, turn);
    return true;
  }

  goOn(key: string, { viewer, goalId, ...done }: DoneInside): void {
    const turn = this.#turns.get(viewer);
    // Nobody reads what another person has done.
    const isWritten = turn?.panels?.drafts.isWritten(key) ?? false;
    if (turn !== this.#turn) return isWritten ? undefined : this.#forget(key, turn);
    this.deeds.takeUp({ place: key, tells: goalId, ...done });
    // What was typed on meanwhile is not stored.
    if (isWritten) return;
    const workspace = this.#host.workspace();
    const isRaised = workspace && turn.panels?.drafts.offerToRaise(key, goalId, workspace);
    if (!isRaised) return this.#goToNext(key);
    this.update();
    void this.focus.onIn(key, { to: ['textarea'] });
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
    const part = this.partOf(key);
    const { workspace, messages } = scene;
    if (!part || !workspace) return nothing;
    this.#turn.lines.set(key, line);
    const forms = this.#forms.get();
    const more = forms && this.#host.locale.messagesWith(forms.formsEnglish);
    if (!more) {
      const { opening, unopened } = messages.queue;
      const awaited = lateState(messages, this.#forms, { loading: opening, failed: unopened });
      return html`<div class="panel">${awaited}</div>`;
    }
    this.#turn.panels ??= new forms.Panels(this.#element);
    return this.#turn.panels.view({ ...scene, workspace, key, line }, { part, isOver }, more);
  }

  #leave(key: string): void {
    const drafts = this.#turn.panels?.drafts;
    if (!drafts?.isWritten(key)) return this.close(key);
    drafts.setLeaving(key, true);
    this.focusIn(key, '.leaving .keep');
  }

  /** Leaves a line that is done; a goal review stays open until each goal has a word. */
  #goToNext(key: string): void {
    const { lines, panels } = this.#turn;
    panels?.drafts.endRaise(key);
    panels?.drafts.setLeaving(key, false);
    const isReview = lines.get(key)?.activity === 'goal-review';
    const due = isReview ? this.#host.workspace()?.due().map(keyOf) : [];
    if (!due?.includes(key)) return this.#forget(key);
    this.update();
    void this.focus.onIn(key);
  }

  #forget(key: string, turn: Turn | undefined = this.#turn): void {
    turn?.parts.delete(key);
    turn?.lines.delete(key);
    turn?.panels?.drafts.forget(key);
    if (turn === this.#turn) this.deeds.forget(key);
    this.update();
  }
}
