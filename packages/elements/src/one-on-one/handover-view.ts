import {
  type Series,
  type SeriesId,
  type SharedItem,
  handoverOf,
  isOpenAction,
  isOpenPoint,
  reportOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { moreOf } from './more-of.ts';
import { keyOf, nameIn, placeOf } from './scene.ts';
import type { LateScene } from './late-scene.ts';

/** Something of an earlier series, with its words. */
interface Item {
  readonly kind: SharedItem['kind'];
  readonly id: string;
  readonly text: string;
}

/** So many things of earlier series are shown at first. */
const first = 20;

/** What the report has shown of earlier series; for the report also what could be shown, one by one. */
export function handoverView(scene: LateScene): TemplateResult | typeof nothing {
  const { series, reading, messages } = scene;
  const { handover } = messages.oneOnOneLate;
  const items = shownItems(scene);
  const isReport = reportOf(series) === reading.viewer;
  const before =
    isReport && series.continues ? reading.records.rhythm.series.get(series.continues) : undefined;
  if (items.length === 0 && !before) return nothing;
  const name = nameIn(scene, scene.otherId);
  return html`<div class="handover" part="handover">
    <h4 id="handover" tabindex="-1">${handover.title}</h4>
    ${items.length > 0 ? html`<p class="hint">${isReport ? handover.yours(name) : handover.shown(name)}</p>` : nothing}
    <ul class="rows">
      ${items.map((item) => itemRow(item, scene, isReport && 'take-back'))}
    </ul>
    ${before ? chooser(before, items, scene) : nothing}
  </div>`;
}

function shownItems({ reading, series }: LateScene): readonly Item[] {
  const { points, notes, actions } = handoverOf(reading.records, series);
  const as = (kind: Item['kind'], records: readonly { id: string; text?: string | undefined }[]) =>
    records.map(({ id, text = '' }) => ({ kind, id, text }));
  return [...as('talking-point', points), ...as('note', notes), ...as('action', actions)];
}

/** What of the series before could be shown: open points and actions first, then notes. */
function chooser(before: Series, shown: readonly Item[], scene: LateScene) {
  const { reading, messages, host, otherId } = scene;
  const { handover } = messages.oneOnOneLate;
  const isOpen = host.isOpen('handover');
  const earlierId = before.people.find((id) => id !== reading.viewer) ?? before.people[0];
  if (earlierId === undefined) return nothing;
  const items = isOpen ? choosable(before.id, shown, scene) : [];
  const count = host.shown('handover', first);
  return html`<button
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => host.toggle('handover')}
    >
      ${handover.choose(nameIn(scene, otherId))}
    </button>
    ${
      isOpen
        ? html`<p class="hint">
              ${items.length > 0 ? handover.chooseHint(nameIn(scene, earlierId)) : handover.nothing}
            </p>
            <ul class="rows" data-list="handover">
              ${items.slice(0, count).map((item) => itemRow(item, scene, 'show'))}
            </ul>
            ${moreOf({ key: 'handover', shown: count, all: items.length }, scene)}`
        : nothing
    }`;
}

function choosable(
  seriesId: SeriesId,
  shown: readonly Item[],
  { reading }: LateScene,
): readonly Item[] {
  const { rhythm } = reading.records;
  const isShown = new Set(shown.map(({ id }) => id));
  const as = (kind: Item['kind'], records: readonly { id: string; text?: string | undefined }[]) =>
    records.map(({ id, text = '' }) => ({ kind, id, text }));
  return [
    ...as('talking-point', rhythm.talkingPointsOf(seriesId).filter(isOpenPoint)),
    ...as('action', rhythm.actionItemsOf(seriesId).filter(isOpenAction)),
    ...as('note', [...rhythm.sharedNotesOf(seriesId)].reverse()),
  ].filter(({ id, text }) => text !== '' && !isShown.has(id));
}

function itemRow(item: Item, scene: LateScene, way: 'show' | 'take-back' | false): TemplateResult {
  const { messages, deeds } = scene;
  const { handover } = messages.oneOnOneLate;
  const kinds = { 'talking-point': handover.point, note: handover.note, action: handover.action };
  return html`<li class="row" tabindex="-1">
    <span class="bullet"></span>
    <div class="row-words">
      <p class="text"><bdi>${item.text}</bdi></p>
      <p class="meta"><span>${kinds[item.kind]}</span></p>
      ${deedProblem(deeds, placeOf(scene, `share/${item.id}`), messages)}
    </div>
    ${way && scene.workspace ? html`<div class="row-actions">${shareButtons(item, way, scene)}</div>` : nothing}
  </li>`;
}

/** Showing takes a second step, since the other one may have read it by the time it is taken back. */
function shareButtons(item: Item, way: 'show' | 'take-back', scene: LateScene): TemplateResult {
  const { messages, host } = scene;
  const { handover } = messages.oneOnOneLate;
  const key = `share/${item.id}`;
  const id = keyOf(item.id);
  if (way === 'take-back') {
    return html`<button
      type="button"
      aria-label=${handover.takeBackFor(item.text)}
      @click=${() => void share(item, false, scene)}
    >
      ${handover.takeBack}
    </button>`;
  }
  const ask = () => {
    host.toggle(key);
    host.focus(`[data-share="${id}"]`);
  };
  if (!host.isOpen(key)) {
    return html`<button
      type="button"
      data-share=${id}
      aria-label=${handover.showFor(item.text)}
      @click=${ask}
    >
      ${handover.show}
    </button>`;
  }
  return html`<span class="sure">
    <span>${handover.sure(nameIn(scene, scene.otherId))}</span>
    <button type="button" data-share=${id} @click=${ask}>${messages.words.cancel}</button>
    <button type="button" class="primary" @click=${() => void share(item, true, scene)}>
      ${handover.show}
    </button>
  </span>`;
}

async function share({ kind, id }: Item, shown: boolean, scene: LateScene): Promise<void> {
  const { host, series, messages } = scene;
  const { handover } = messages.oneOnOneLate;
  const item = series.shared.find((each) => each.id === id) ?? ({ kind, id } as SharedItem);
  const lead = host.leading();
  const stored = await host.run({
    place: placeOf(scene, `share/${id}`),
    command: { type: 'series.share', input: { seriesId: series.id, items: [item], shown } },
    said: shown ? handover.isShown : handover.isTakenBack,
  });
  if (!stored) return;
  // The next time it is asked anew.
  if (host.isOpen(`share/${id}`)) host.toggle(`share/${id}`);
  lead('#handover');
}
