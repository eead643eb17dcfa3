import { type TemplateResult, html, nothing } from 'lit';
import { type IconName, icon } from '../parts/icons.ts';
import type { Entry } from './entries.ts';
import { whatOf } from './line-words.ts';
import type { QueueScene } from './scene.ts';
import { whenOf, whyOf } from './why-words.ts';

const signs: Readonly<Record<Entry['line']['activity'], IconName>> = {
  'check-in': 'check-in',
  'one-on-one': 'both',
  'goal-review': 'objective',
  'feedback-given': 'words',
  'feedback-asked': 'words',
  recognition: 'heart',
};

/** How a line stands in the list. */
export interface LineLook {
  /** Whether it is the one that Tab leads to. */
  readonly isActive: boolean;
  /** What is open below it. */
  readonly panel: TemplateResult | typeof nothing;
  readonly focused: () => void;
}

/** One line: what, why, when, and how many minutes; below it what is open. */
export function lineView(
  entry: Entry,
  { isActive, panel, focused }: LineLook,
  scene: QueueScene,
): TemplateResult {
  const { key, line, isOver } = entry;
  const { host, messages, workspace } = scene;
  const { queue } = messages;
  const part = host.partOf(key);
  const what = whatOf(line, scene);
  const facts = html`<span class="sign">${icon(signs[line.activity])}</span>
    <span class="what"><bdi>${what}</bdi></span>
    <span class="why">${reasons(entry, scene)}</span>
    ${isOver ? nothing : html`<span class="minutes">${queue.minutes(line.minutes)}</span>`}`;
  if (!workspace) {
    return html`<li class="line ${line.state}" part="line"><div class="main">${facts}</div></li>`;
  }
  // Done, or no longer there to do: it is late no more.
  return html`<li class="line ${isOver ? '' : line.state}" part="line" data-key=${key}>
    <div class="row-of-line">
      <button
        class="main"
        type="button"
        tabindex=${isActive ? '0' : '-1'}
        aria-expanded=${part === 'do' ? 'true' : 'false'}
        @focus=${focused}
        @click=${() => host.toggle(key, 'do')}
      >
        ${facts}
      </button>
      ${part === 'do' ? nothing : laterButton(entry, what, { isActive, focused, scene })}
    </div>
    ${panel}
  </li>`;
}

/** What is open is done or closed first. */
function laterButton(
  { key, line }: Entry,
  what: string,
  { isActive, focused, scene }: Omit<LineLook, 'panel'> & { readonly scene: QueueScene },
): TemplateResult {
  const { host } = scene;
  return html`<button
    class="quiet later"
    type="button"
    tabindex=${isActive ? '0' : '-1'}
    aria-label=${laterLabel(line, what, scene)}
    aria-expanded=${host.partOf(key) === 'later' ? 'true' : 'false'}
    @focus=${focused}
    @click=${() => host.toggle(key, 'later')}
  >
    ${icon('stale')}
  </button>`;
}

function reasons({ line, isOver }: Entry, scene: QueueScene): TemplateResult | string {
  const when = isOver ? '' : whenOf(line, scene);
  const why = whyOf(line, scene);
  return when ? html`<bdi class="when">${when}</bdi> · ${why}` : why;
}

function laterLabel(
  { activity, from }: Entry['line'],
  what: string,
  { messages: { queue } }: QueueScene,
): string {
  return activity === 'check-in' && from === undefined ? queue.later(what) : queue.laterOf(what);
}
