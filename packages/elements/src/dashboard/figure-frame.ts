import { type TemplateResult, html, nothing } from 'lit';
import { problem } from '../parts/problem.ts';
import { csvButton } from './csv-button.ts';
import type { DashView } from './dash-view.ts';
import { type FigureName, definitionsOf } from './figure-names.ts';
import type { Worked } from '../controllers/slow-work.ts';

/** What stands in the frame of a figure. */
interface FrameParts {
  readonly body: unknown;
  /** What stands beside the title. */
  readonly aside?: unknown;
  /** What the figures in it are; by its name where they are left out. */
  readonly means?: readonly string[];
}

/** Something that may still have to be worked out, and what to draw with it. */
interface Part<T> {
  /** By what it is asked for again. */
  readonly key: string;
  readonly worked: Worked<T>;
  readonly draw: (value: T) => unknown;
}

/** A figure with its title, a way to save its table, and what it is, one click or key away. */
export function figureFrame(
  name: FigureName,
  view: DashView,
  { body, aside = nothing, means = meansOf(name, view) }: FrameParts,
): TemplateResult {
  const { dashboard } = view.messages;
  const title = dashboard.titles[name];
  return html`<section
    class="figure figure-${name}"
    part="figure"
    data-figure=${name}
    aria-label=${title}
  >
    <div class="figure-head">
      <h2>${title}</h2>
      ${aside} ${csvButton(name, view)} ${whatIsThis(means, view, title)}
    </div>
    ${body}
  </section>`;
}

function meansOf(name: FigureName, { messages }: DashView): readonly string[] {
  return definitionsOf[name].map((each) => messages.figures[each]);
}

/** What some figures are, folded away. */
export function whatIsThis(
  means: readonly string[],
  { messages }: DashView,
  title: string,
): TemplateResult {
  return html`<details class="what">
    <summary aria-label="${messages.dashboard.what} ${title}">${messages.dashboard.what}</summary>
    ${means.map((text) => html`<p>${text}</p>`)}
  </details>`;
}

/** What was worked out; a place for it while it is awaited; what went wrong, and a way to try again. */
export function workedPart<T>({ key, worked, draw }: Part<T>, { messages, host }: DashView) {
  switch (worked.kind) {
    case 'working':
      return html`<p class="awaited">
        <span class="visually-hidden">${messages.dashboard.working}</span>
        <span class="ghost" aria-hidden="true"></span>
        <span class="ghost" aria-hidden="true"></span>
      </p>`;
    case 'failed':
      return problem(messages, {
        title: messages.dashboard.figureFailed,
        error: worked.error,
        actions: html`<button type="button" @click=${() => host.retry(key)}>
          ${messages.words.retry}
        </button>`,
      });
    case 'worked':
      return draw(worked.value);
  }
}

/** A figure that takes a while, asked for and drawn. */
export function askedPart<T>(
  key: string,
  view: DashView,
  { work, draw }: { readonly work: () => T | Promise<T>; readonly draw: (value: T) => unknown },
) {
  return workedPart({ key, worked: view.host.ask(key, work), draw }, view);
}
