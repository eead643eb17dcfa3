import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChartTable } from '../charts/chart-figure.ts';
import type { IcicleCell } from '../charts/icicle.ts';
import { cssProps } from '../css-props.ts';
import type { Locale } from '../messages.ts';
import { factsText } from '../parts/facts.ts';
import { icon } from '../parts/icons.ts';
import { type Tone, toneOf } from '../parts/status-badge.ts';
import type { Area } from './map-tree.ts';

/** What the map shows, and what it does. */
export interface MapShown {
  readonly cells: readonly IcicleCell<Area>[];
  /** The areas from the top to the one that is zoomed to. */
  readonly path: readonly Area[];
  /** How large all of it is. */
  readonly total: number;
  /** The one cell that Tab leads to. */
  readonly focus: string;
  readonly choose: (cell: IcicleCell<Area>) => void;
  readonly key: (event: KeyboardEvent) => void;
  /** Zooms to an area; to everything where it is empty. */
  readonly zoom: (key: string) => void;
}

type Words = Pick<Locale<'alignmentMap'>, 'messages' | 'format'>;

const kindIcons = { pillar: 'pillar', rest: 'warning', hidden: 'empty' } as const;

/** Where one is, each step a way back. */
export function pathView(
  { messages: { alignmentMap } }: Words,
  { path, zoom }: MapShown,
): TemplateResult {
  const steps = [{ key: '', name: alignmentMap.whole }, ...path];
  return html`<nav class="path" aria-label=${alignmentMap.path}>
    <ol>
      ${steps.map(({ key, name }, index) =>
        index === steps.length - 1
          ? html`<li aria-current="location"><bdi>${name}</bdi></li>`
          : html`<li>
              <button type="button" class="quiet" @click=${() => zoom(key)}>
                <bdi>${name}</bdi>
              </button>
            </li>`,
      )}
    </ol>
  </nav>`;
}

/** The areas as a tree that is worked with keys. */
export function treeView(words: Words, shown: MapShown): TemplateResult {
  const { alignmentMap } = words.messages;
  return html`<div
    class="map"
    part="map"
    role="tree"
    aria-label=${alignmentMap.title}
    ${cssProps({ '--_depth': Math.max(...shown.cells.map(({ level }) => level)) + 1 })}
    @keydown=${shown.key}
    @click=${({ target }: Event) => {
      const key = (target as Element).closest<HTMLElement>('.area')?.dataset['key'];
      const cell = shown.cells.find((each) => each.key === key);
      if (cell) shown.choose(cell);
    }}
  >
    ${repeat(
      shown.cells,
      ({ key }) => key,
      (cell) => cellView(words, shown, cell),
    )}
  </div>`;
}

function cellView(words: Words, shown: MapShown, cell: IcicleCell<Area>): TemplateResult {
  const { node, level, start, length } = cell;
  const name = node?.name ?? words.messages.alignmentMap.smaller(cell.nodes);
  const one = node?.kind === 'small' ? undefined : node;
  const part = one ? partOf(words, shown, one) : '';
  const label = factsText([name, part, statusOf(words, one)], words.messages);
  const tone = node?.status ? toneOf(node.status) : '';
  const place = { '--_level': level, '--_start': start, '--_length': length };
  return html`<div
    class="area kind-${node?.kind ?? 'small'} level-${level} ${tone} ${length * heightPx < 17 ? 'thin' : ''}"
    role="treeitem"
    aria-level=${level + 1}
    aria-posinset=${cell.place}
    aria-setsize=${cell.places}
    aria-label=${label}
    aria-selected=${node !== undefined && shown.path.at(-1) === node}
    tabindex=${cell.key === shown.focus ? 0 : -1}
    data-key=${cell.key}
    title=${label}
    ${cssProps({ ...place, ...(node ? stopsOf(node) : {}) })}
  >
    <span class="inside">
      ${node ? signOf(node) : nothing}<bdi class="name">${name}</bdi>
      ${one ? html`<span class="part">${shareOf(words, shown, one)}</span>` : nothing}
    </span>
  </div>`;
}

/** How high the map is drawn, in pixels; the same as in its styles. */
export const heightPx = 720;

function signOf({ kind, status }: Area): TemplateResult | typeof nothing {
  if (status && kind === 'goal') return icon(status);
  if (kind === 'pillar' && status) return icon(status);
  return kind === 'rest' || kind === 'hidden' ? icon(kindIcons[kind]) : nothing;
}

function shareOf({ format }: Words, { path, total }: MapShown, area: Area): string {
  const of = topOf(path)?.size ?? total;
  return format.percent(of > 0 ? area.size / of : 0);
}

/** What parts are told of: the outermost area of a path that is one by itself. */
export function topOf(path: readonly Area[]): Area | undefined {
  return path.find(({ kind }) => kind !== 'small');
}

function partOf(words: Words, shown: MapShown, area: Area): string {
  const { alignmentMap } = words.messages;
  const top = topOf(shown.path);
  const share = shareOf(words, shown, area);
  return top && top !== area
    ? alignmentMap.ofPillar(share, top.name)
    : alignmentMap.ofAll(shareOf(words, { ...shown, path: [] }, area));
}

const tones: readonly Tone[] = ['good', 'warn', 'bad', 'stale', 'neutral'];

/** Where each tone ends in the strip of an area, in percent. */
function stopsOf({ size, tones: found }: Area): Readonly<Record<`--_${Tone}-to`, number>> {
  let at = 0;
  const stops = tones.map((tone) => {
    at += size > 0 ? (100 * (found[tone] ?? 0)) / size : 0;
    return [`--_${tone}-to`, Math.round(at * 10) / 10] as const;
  });
  return Object.fromEntries(stops) as Record<`--_${Tone}-to`, number>;
}

function statusOf({ messages, format }: Words, area: Area | undefined): string {
  if (!area) return '';
  if (area.status) return messages.status[area.status];
  const good = area.tones.good ?? 0;
  const share = format.percent(area.size > 0 ? good / area.size : 0);
  return area.kind === 'hidden' ? '' : `${messages.status['on-track']}: ${share}`;
}

/** At most so many goals are in the table; the rest is counted. */
const listed = 100;

/** The goals of some areas as a table, the largest first. */
export function tableOf(words: Words, shown: MapShown, areas: readonly Area[]): ChartTable {
  const { alignmentMap, status } = words.messages;
  const found: { readonly cells: readonly string[]; readonly size: number }[] = [];
  const waiting = areas.map((area) => ({ area, above: [] as readonly string[] }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { area, above } = next;
    const inside = [...above, area.name];
    if (area.kind === 'goal') {
      const cells = [
        area.name,
        ...above,
        shareOf(words, shown, area),
        status[area.status ?? 'no-data'],
      ];
      found.push({ cells, size: area.size });
    }
    for (const child of area.children) waiting.push({ area: child, above: inside });
  }
  found.sort((a, b) => b.size - a.size);
  const rows = found.slice(0, listed).map(({ cells }) => cells);
  const more = found.length - rows.length;
  return {
    columns: alignmentMap.columns,
    rows: more > 0 ? [...rows, [alignmentMap.more(more), '', '', '', '', '']] : rows,
  };
}
