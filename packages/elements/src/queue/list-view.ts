import { type Day, addDays } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Entry, type Group, groupsOf } from './entries.ts';
import { type LineLook, lineView } from './line-view.ts';
import type { QueueScene } from './scene.ts';

/** What is shown of a list, and what its keys do. */
export interface ListLook {
  /** How many lines are shown. */
  readonly most: number;
  readonly lookOf: (entry: Entry) => LineLook;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly more: () => void;
}

/** How many more lines a press shows. */
const step = 50;

/** The lines by day, overdue ones first. */
export function listView(
  entries: readonly Entry[],
  { most, lookOf, keydown, more }: ListLook,
  scene: QueueScene,
): TemplateResult {
  const { zone, messages, format } = scene;
  const { queue } = messages;
  const shown = entries.slice(0, most);
  const rest = entries.length - shown.length;
  return html`<div class="lines" @keydown=${keydown}>
      ${repeat(
        groupsOf(shown, zone),
        ({ day }) => day,
        ({ day, entries: inDay }) =>
          html`<section part="group">
            <h3 class=${day === 'overdue' ? 'overdue' : ''}>${dayWords(day, scene)}</h3>
            <ul>
              ${repeat(
                inDay,
                ({ key }) => key,
                (entry) => lineView(entry, lookOf(entry), scene),
              )}
            </ul>
          </section>`,
      )}
    </div>
    ${
      rest > 0
        ? html`<p class="rest" part="more">
            <span class="hint">
              ${queue.shownOf(format.number(shown.length), format.number(entries.length))}
            </span>
            <button class="quiet" type="button" @click=${more}>
              ${queue.more(Math.min(rest, step))}
            </button>
          </p>`
        : nothing
    }`;
}

function dayWords(day: Group['day'], { today, messages, format }: QueueScene): string {
  const { queue } = messages;
  if (day === 'overdue') return queue.overdue;
  if (day === today) return queue.today;
  if (day === addDays(today, 1)) return queue.tomorrow;
  return weekdayOf(day, format.locale);
}

/** A day with its weekday: `Monday, 18 May`. */
function weekdayOf(day: Day, locale: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(Date.parse(day));
}
