import type {
  CompanyValueId,
  GoalId,
  PersonId,
  Recognition,
  RecognitionId,
  TeamId,
  WorkspaceReading,
} from '@throughline/core';
import {
  type PropertyValues,
  type ReactiveControllerHost,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import { Deeds } from '../controllers/deeds.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PrintWatch } from '../controllers/print-watch.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import { PerfPersonSelectEvent } from '../events/select-events.ts';
import type { ElementFrame, ElementPart } from '../late-element.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { lateState } from '../parts/late-state.ts';
import type { ThankPlace } from '../parts/thank-place.ts';
import { filterChips } from './filter-chips.ts';
import type { FilterForm } from './filter-form.ts';
import { headView } from './head-view.ts';
import { loadFilter, loadLead, loadThankPlace } from './later.ts';
import { ownView } from './own-view.ts';
import { emptyWall, streamView } from './stream-view.ts';
import type { Messages, english } from './texts.ts';
import { WallDeeds } from './wall-deeds.ts';
import { WallFocus } from './wall-focus.ts';
import { type WallFilter, wallOf } from './wall-list.ts';
import type { Opened, WallHost, WallScene } from './wall-scene.ts';

/** What a page has set at the element, and what somebody narrows the wall to. */
export interface WallElement extends ReactiveControllerHost, HTMLElement {
  value?: CompanyValueId | undefined;
  team?: TeamId | undefined;
  person?: PersonId | undefined;
  goalId?: GoalId | undefined;
  recognitionId?: RecognitionId | undefined;
}

const fields = ['value', 'team', 'person', 'goalId', 'recognitionId'] as const;

/** So many thanks are shown, and so many more each time. */
const step = 20;

/** From where it may be led into the form that thanks somebody: from within, and from what opens it. */
const intoForm = '.thank *, #thank, .unseen button';

/** All that `perf-recognition-wall` shows, and what is open in it. */
export class WallPart implements ElementPart<keyof Messages>, WallHost {
  readonly #element: WallElement;
  readonly #frame: ElementFrame<keyof typeof english>;
  readonly #focus: WallFocus;
  readonly #next = new NextViewer();
  readonly #paper: PrintWatch;
  readonly #deeds: Deeds;
  readonly #doing: WallDeeds;
  readonly #filterForm: LatePiece<FilterForm>;
  readonly #leadView;
  readonly #thankPlace: LatePiece<ThankPlace>;
  #words: Messages | undefined;
  opened: Opened | undefined;
  #isThanking = false;
  #isFiltering = false;
  #shown = step;
  /** Whom the form is to name once it is there. */
  #toThank: { readonly personId: PersonId | undefined } | undefined;

  constructor(element: WallElement, frame: ElementFrame<keyof typeof english>) {
    this.#element = element;
    this.#frame = frame;
    this.#focus = new WallFocus(element);
    this.#paper = new PrintWatch(element);
    this.#deeds = new Deeds(element, {
      workspace: () => frame.around.workspace,
      say: frame.say,
      undoneText: () => this.#words?.deeds.undone ?? '',
    });
    this.#doing = new WallDeeds(this.#deeds, () => this.#words?.recognitionWall);
    this.#filterForm = new LatePiece(element, (root) => loadFilter(element, root));
    this.#leadView = new LatePiece(element, loadLead);
    const host = {
      ...{ element, deeds: this.#deeds },
      viewer: () => frame.around.reading?.viewer,
      close: (viewer: PersonId | undefined) => this.#closeForm(viewer),
      focusOn: (selector: string) => void this.#focus.led(selector, intoForm),
    };
    this.#thankPlace = new LatePiece(element, (root) => loadThankPlace(host, frame.locale, root));
  }

  follow(changed: PropertyValues<WallElement>): void {
    const isNext = this.#next.comes(this.#frame.around.reading?.viewer);
    if (isNext) this.#turn();
    if (isNext || fields.some((field) => changed.has(field))) this.#shown = step;
    this.#beginThanks();
  }

  view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    this.#words = messages;
    const { isPast } = this.#frame.around;
    const scene: WallScene = {
      ...{ reading, messages, format: this.#frame.locale.format },
      workspace: isPast ? undefined : this.#frame.around.workspace,
      ...{ deeds: this.#deeds, host: this },
    };
    const thanks = wallOf(reading.records, this.#filter);
    const shown = this.#paper.most(this.#shown);
    const more = () => this.#more(thanks);
    const side = [this.#lead(scene), ownView(scene)];
    return html`<div class="wall" @keydown=${(event: KeyboardEvent) => this.#keydown(event)}>
      ${headView({ isFiltering: this.#isFiltering, filter: () => this.#toggleFilter() }, scene)}
      ${this.#form(scene)} ${doneNotice(this.#deeds, messages)} ${this.#filterFields(scene)}
      ${filterChips(this.#filter, scene)}
      <div class="columns">
        <div class="stream">
          ${
            thanks.length === 0
              ? emptyWall(this.#filter, isPast, scene)
              : streamView({ thanks, shown, step, more }, scene)
          }
        </div>
        <aside class="side" aria-label=${messages.recognitionWall.own.title}>${side}</aside>
      </div>
    </div>`;
  }

  /** Whoever looks next finds nothing open that the one before has opened. */
  #turn(): void {
    this.opened = undefined;
    this.#isThanking = false;
    this.#toThank = undefined;
    this.#thankPlace.here?.turn();
    this.#frame.say('');
  }

  get #filter(): WallFilter {
    const { value, team, person, goalId, recognitionId } = this.#element;
    return { value, team, person, goalId, recognitionId };
  }

  #form(scene: WallScene): TemplateResult | typeof nothing {
    if (!this.#isThanking || !scene.workspace) return nothing;
    const { here } = this.#thankPlace;
    return here ? here.view(scene) : late(this.#thankPlace, scene);
  }

  #filterFields(scene: WallScene): TemplateResult | typeof nothing {
    if (!this.#isFiltering) return nothing;
    const form = this.#filterForm.get();
    return form ? form.view(this.#filter, scene) : late(this.#filterForm, scene);
  }

  /** Only whoever leads somebody is told of them. */
  #lead(scene: WallScene): TemplateResult | typeof nothing {
    const { records, viewer } = scene.reading;
    if (records.rhythm.directReports(viewer).length === 0) return nothing;
    const lead = this.#leadView.get();
    return lead ? lead(scene) : late(this.#leadView, scene);
  }

  open(opened: Opened | undefined): void {
    const before = this.opened;
    this.opened = JSON.stringify(before) === JSON.stringify(opened) ? undefined : opened;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      if (this.opened?.kind === 'withdraw' || this.opened?.kind === 'own') {
        this.#focus.to('#keep');
      } else this.#focus.back(before);
    });
  }

  react: WallHost['react'] = (recognition, reaction) => {
    const { reading } = this.#frame.around;
    if (!reading) return;
    if (this.opened?.kind === 'answer') this.opened = undefined;
    this.#element.requestUpdate();
    void this.#doing.react(recognition, reaction, reading.viewer);
    void this.#element.updateComplete.then(() => this.#focus.at(recognition.id));
  };

  withdraw(recognition: Recognition): void {
    const { id } = recognition;
    const next = this.#focus
      .found(`[data-id="${CSS.escape(id)}"] + .thanks`)
      ?.getAttribute('data-id');
    void this.#doing.withdraw(recognition).then(async (isDone) => {
      if (!isDone) return;
      await this.#close();
      if (!next || !this.#focus.to(`[data-id="${CSS.escape(next)}"]`)) this.#focus.to('h2');
    });
  }

  keepOff(isOff: boolean): void {
    const { workspace } = this.#frame.around;
    if (!workspace) return;
    void this.#doing.keepOff(isOff, workspace).then(async (isDone) => {
      if (!isDone) return;
      await this.#close();
      this.#focus.to('#own');
    });
  }

  narrow(filter: WallFilter): void {
    Object.assign(this.#element, filter);
    void this.#element.updateComplete.then(() => {
      if (this.#focus.held) return;
      if (!this.#focus.to('.filter-chip')) this.#focus.to('#filter');
    });
  }

  thank(personId?: PersonId): void {
    this.#isThanking = true;
    this.#toThank = { personId };
    void this.#thankPlace.load();
    this.#element.requestUpdate();
  }

  /** Leads into the form as soon as it is there. */
  #beginThanks(): void {
    const form = this.#thankPlace.here;
    if (!form || !this.#toThank) return;
    const { goalId } = this.#element;
    const isSeen = goalId && this.#frame.around.reading?.records.goals.has(goalId);
    form.begin(this.#toThank.personId, isSeen ? goalId : undefined);
    this.#toThank = undefined;
  }

  /** What somebody else had open was closed once another one came. */
  #closeForm(viewer: PersonId | undefined): void {
    if (viewer !== this.#frame.around.reading?.viewer) return;
    this.#isThanking = false;
    void this.#focus.led('#thank');
  }

  selectPerson(personId: PersonId): void {
    this.#element.dispatchEvent(new PerfPersonSelectEvent({ personId }));
  }

  selectGoal(goalId: GoalId): void {
    this.#element.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  }

  #more(thanks: readonly Recognition[]): void {
    const first = thanks[this.#shown];
    this.#shown += step;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => first && this.#focus.at(first.id));
  }

  #toggleFilter(): void {
    this.#isFiltering = !this.#isFiltering;
    if (this.#isFiltering) void this.#filterForm.load();
    this.#element.requestUpdate();
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.opened || event.defaultPrevented) return;
    event.preventDefault();
    this.open(this.opened);
  }

  async #close(): Promise<void> {
    this.opened = undefined;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
  }
}

function late(piece: LatePiece<unknown>, { messages }: WallScene): TemplateResult {
  return html`<div class="late">${lateState(messages, piece)}</div>`;
}
