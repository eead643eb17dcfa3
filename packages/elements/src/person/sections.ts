import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { LatePiece } from '../controllers/late-piece.ts';
import { lateState } from '../parts/late-state.ts';
import { problem } from '../parts/problem.ts';
import { dueSection } from './due-section.ts';
import { goalsSection } from './goals-section.ts';
import { type LateSection, type SectionView, lateSections } from './later.ts';
import type { PersonHost, PersonScene } from './person-scene.ts';
import { reportsSection } from './reports-section.ts';
import { type OpenSection, type SectionName, columns, sizeOf } from './section-names.ts';
import { talksSection } from './talks-section.ts';

/** The sections that stand open until somebody closes them. */
const openAtFirst: Readonly<Record<OpenSection, SectionView>> = {
  goals: goalsSection,
  due: dueSection,
  talks: talksSection,
  reports: reportsSection,
};

/** The sections of the page of a person, each with a title that folds it; most are fetched when they are first open. */
export class Sections {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #late = new Map<LateSection, LatePiece<SectionView>>();

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
  }

  /** Both columns; a sentence where there is nothing in either. */
  view(scene: PersonScene): TemplateResult {
    const main = this.#column(columns.main, scene);
    const side = this.#column(columns.side, scene);
    if (main.length + side.length === 0) {
      return html`<p class="muted">${scene.messages.person.nothing(scene.person.name)}</p>`;
    }
    const isWide = main.length > 0 && side.length > 0;
    return html`<div class="columns ${isWide ? 'two' : ''}">
      ${main.length > 0 ? html`<div class="main">${main}</div>` : nothing}
      ${side.length > 0 ? html`<div class="side">${side}</div>` : nothing}
    </div>`;
  }

  #column(names: readonly SectionName[], scene: PersonScene): readonly TemplateResult[] {
    return names.flatMap((name) => {
      const size = sizeOf(name, scene);
      return size === undefined ? [] : [this.#section(name, size, scene)];
    });
  }

  #section(name: SectionName, size: number | null, scene: PersonScene): TemplateResult {
    const { messages, host, format } = scene;
    const isOpen = isOpenAtFirst(name) !== host.isOpen(name);
    return html`<section class="section" part="section" data-section=${name}>
      <h3>
        <button
          class="fold"
          type="button"
          aria-expanded=${String(isOpen)}
          @click=${() => host.toggle(name)}
        >
          ${messages.person.sections[name]}
          ${size === null ? nothing : html`<span class="count">${format.number(size)}</span>`}
        </button>
      </h3>
      ${isOpen ? html`<div class="body">${this.#body(name, scene)}</div>` : nothing}
    </section>`;
  }

  #body(name: SectionName, scene: PersonScene): unknown {
    // Without goals the page has little to say: what fails there, fails the page.
    if (name === 'goals') return goalsSection(scene);
    if (isOpenAtFirst(name)) return this.#drawn(openAtFirst[name], scene);
    const piece = this.#pieceOf(name, scene.host);
    const view = piece.get();
    return view ? this.#drawn(view, scene) : lateState(scene.messages, piece);
  }

  #pieceOf(name: LateSection, host: PersonHost): LatePiece<SectionView> {
    const piece =
      this.#late.get(name) ?? new LatePiece(this.#element, () => lateSections[name](host));
    this.#late.set(name, piece);
    return piece;
  }

  /** One section that cannot be drawn leaves the others as they are. */
  #drawn(view: SectionView, scene: PersonScene): unknown {
    const { messages } = scene;
    try {
      return view(scene);
    } catch (error) {
      return problem(messages, {
        title: messages.person.partFailed,
        error,
        actions: html`<button type="button" @click=${() => this.#element.requestUpdate()}>
          ${messages.words.retry}
        </button>`,
      });
    }
  }
}

function isOpenAtFirst(name: SectionName): name is OpenSection {
  return name in openAtFirst;
}
