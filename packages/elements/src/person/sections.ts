import { type TemplateResult, html, nothing } from 'lit';
import { problem } from '../parts/problem.ts';
import { goalsSection } from './goals-section.ts';
import { type Fetched, type LateSection, loadSection } from './later.ts';
import type { PartScene } from './part-scene.ts';
import type { PersonScene } from './person-scene.ts';
import { type SectionName, columns, openAtFirst, sizeOf } from './section-names.ts';

/** What the sections ask of the element around them. */
export interface SectionsHost {
  /** Draws the element anew. */
  readonly update: () => void;
  /** The texts of what was fetched; `undefined` until they are there. */
  readonly textsOf: (texts: Fetched['english']) => PartScene['messages'] | undefined;
}

/** The sections of the page of a person, each with a title that folds it, each fetched when it is first open. */
export class Sections {
  readonly #host: SectionsHost;
  readonly #fetched = new Map<LateSection, Fetched>();
  readonly #failed = new Map<LateSection, unknown>();
  readonly #asked = new Set<LateSection>();

  constructor(host: SectionsHost) {
    this.#host = host;
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
    const isOpen = openAtFirst.has(name) !== host.isOpen(name);
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
    if (name === 'goals') return goalsSection(scene);
    const { messages, host } = scene;
    const found = this.#fetched.get(name);
    const more = found && this.#host.textsOf(found.english);
    try {
      if (found && more) return found.view({ ...scene, messages: more });
    } catch (error) {
      this.#failed.set(name, error);
    }
    if (!this.#failed.has(name)) {
      void this.#fetch(name, host);
      return html`<p class="muted fetching">${messages.person.fetching}</p>`;
    }
    return problem(messages, {
      title: messages.person.partFailed,
      error: this.#failed.get(name),
      actions: html`<button type="button" @click=${() => this.#again(name)}>
        ${messages.words.retry}
      </button>`,
    });
  }

  #again(name: LateSection): void {
    this.#failed.delete(name);
    this.#host.update();
  }

  async #fetch(name: LateSection, host: PersonScene['host']): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      this.#fetched.set(name, await loadSection(name));
    } catch (error) {
      this.#asked.delete(name);
      this.#failed.set(name, error);
      host.fail(error);
    }
    this.#host.update();
  }
}
