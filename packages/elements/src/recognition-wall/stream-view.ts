import { type Recognition, zoneOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emptyPart, emptyState } from '../parts/states.ts';
import { thanksView } from './thanks-view.ts';
import { type WallFilter, monthsOf } from './wall-list.ts';
import type { WallScene } from './wall-scene.ts';

/** The thanks of a wall, and how many of them are shown. */
export interface Stream {
  readonly thanks: readonly Recognition[];
  readonly shown: number;
  readonly step: number;
  readonly more: () => void;
}

/** The thanks by month, the first of them, and a button for more. */
export function streamView({ thanks, shown, step, more }: Stream, scene: WallScene) {
  const { messages, format, reading } = scene;
  const { recognitionWall } = messages;
  const zone = zoneOf(reading.records, reading.viewer);
  const rest = thanks.length - shown;
  return html`${monthsOf(thanks.slice(0, shown), zone).map(
    ({ month, thanks: those }): TemplateResult =>
      html`<section class="month" part="month">
        <h3>${format.month(month)}</h3>
        <ol>
          ${repeat(
            those,
            ({ id }) => id,
            (each) => thanksView(each, scene),
          )}
        </ol>
      </section>`,
  )}
  ${
    rest > 0
      ? html`<p class="more" part="more">
          <button type="button" @click=${more}>
            ${recognitionWall.more(Math.min(rest, step))}
          </button>
          <span class="muted"
            >${recognitionWall.shown(format.number(shown), format.number(thanks.length))}</span
          >
        </p>`
      : nothing
  }`;
}

const everything = {
  ...{ value: undefined, team: undefined, person: undefined },
  ...{ goalId: undefined, recognitionId: undefined },
};

/** What stands where no thanks do: a way to see all where the wall is narrowed. */
export function emptyWall(
  filter: WallFilter,
  isPast: boolean,
  { messages: { recognitionWall }, host }: WallScene,
): TemplateResult {
  if (Object.values(filter).some(Boolean)) {
    const act = () => host.narrow(everything);
    return emptyPart(recognitionWall.nothingFits, { label: recognitionWall.showAll, act });
  }
  return emptyState(isPast ? recognitionWall.nothingThen : recognitionWall.nothing);
}
