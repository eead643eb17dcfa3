import type { SeenItem } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { factsText } from '../parts/facts.ts';
import type { EvidenceList, Stop } from './evidence-list.ts';
import type { Column } from './evidence-look.ts';
import { keyOf } from './evidence-months.ts';
import { type EvidenceWords, wordsOf } from './evidence-words.ts';
import { icon } from '../parts/icons.ts';
import { citePlace } from './review-scene.ts';

/** Texts up to this long stand as they are; of longer ones the beginning, until more is asked for. */
const shortText = 160;

/** A line of evidence as its parts are drawn from. */
interface Line {
  readonly item: SeenItem;
  readonly key: string;
  /** What is known of it; `null` for what its reader sees no longer. */
  readonly words: EvidenceWords | null;
  readonly isCited: boolean;
  readonly list: EvidenceList;
  readonly tabIndexOf: (column: Column) => '0' | '-1';
}

/** A piece of evidence: whether it is cited, its day and kind, what it says, and a way to what it is about. */
export function evidenceLine(item: SeenItem, list: EvidenceList, stop: Stop): TemplateResult {
  const { scene, arranged } = list;
  const { messages, format, deeds } = scene;
  const key = keyOf(item);
  const place = citePlace(scene.answer.brief.id, key);
  const words = wordsOf(item, scene);
  const stops = columnsOf(words, scene.canWrite && words !== null);
  const column = stop.column && stops.includes(stop.column) ? stop.column : stops[0];
  const line: Line = {
    ...{ item, key, words, list },
    isCited: scene.host.citing(place) ?? arranged.cited.has(key),
    tabIndexOf: (each) => (key === stop.key && each === column ? '0' : '-1'),
  };
  return html`<li
    class="piece ${line.isCited ? 'cited' : ''} ${words ? '' : 'hidden-piece'}"
    data-key=${key}
  >
    ${citeBox(line)}
    <div class="piece-body">
      <p class="piece-head">
        <span class="kind-word">${messages.reviewBrief.evidence.kinds[item.kind]}</span>
        <span class="day">${format.shortDay(item.day)}</span>
      </p>
      ${words ? saying(words, line) : html`<p class="muted">${messages.reviewBrief.evidence.hidden}</p>`}
      ${deedProblem(deeds, place, messages)}
    </div>
  </li>`;
}

function columnsOf(words: EvidenceWords | null, canCite: boolean): readonly Column[] {
  if (!words) return [];
  return [
    ...(canCite ? (['cite'] as const) : []),
    'link',
    ...(words.text.length > shortText ? (['text'] as const) : []),
  ];
}

/** What can no longer be seen can neither be cited nor given up. */
function citeBox({ item, key, words, isCited, list, tabIndexOf }: Line) {
  const { scene } = list;
  const said = scene.messages.reviewBrief.evidence;
  const { id } = item;
  if (!scene.canWrite || !words || id === undefined) {
    return html`<span class="cite-sign"
      >${
        isCited
          ? html`${icon('achieved')}<span class="visually-hidden">${said.isCited}</span>`
          : nothing
      }</span
    >`;
  }
  const toggle = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    const { id: briefId } = scene.answer.brief;
    const items = [{ kind: item.kind, id }];
    scene.host.cite({ briefId, items, isCited: checked, place: citePlace(briefId, key) });
  };
  const facts = [said.kinds[item.kind], scene.format.shortDay(item.day), words.title];
  const what = factsText(facts, scene.messages);
  return html`<label class="cite">
    <input
      type="checkbox"
      data-column="cite"
      tabindex=${tabIndexOf('cite')}
      aria-label=${said.cite(what)}
      .checked=${live(isCited)}
      @change=${toggle}
    />
  </label>`;
}

function saying({ title, text, to }: EvidenceWords, { list, tabIndexOf }: Line) {
  const { scene } = list;
  return html`<button
      class="link piece-title"
      type="button"
      data-column="link"
      tabindex=${tabIndexOf('link')}
      @click=${() => scene.host.go(to)}
    >
      <bdi>${title}</bdi>
    </button>
    ${text ? longText(text, { scene, tabIndexOf }) : nothing}`;
}

function longText(text: string, line: { scene: EvidenceList['scene'] } & Pick<Line, 'tabIndexOf'>) {
  if (text.length <= shortText) return html`<p class="piece-text"><bdi>${text}</bdi></p>`;
  if (line.scene.look.isPrinted) return html`<p class="piece-text"><bdi>${text}</bdi></p>`;
  return html`<details class="piece-text">
    <summary data-column="text" tabindex=${line.tabIndexOf('text')}>
      <bdi>${beginningOf(text)}</bdi>
    </summary>
    <p><bdi>${text}</bdi></p>
  </details>`;
}

/** The first words of a text, never half of a letter. */
function beginningOf(text: string): string {
  const [first = ''] = text.slice(0, shortText).match(/^.*\s/s) ?? [text.slice(0, shortText)];
  return `${first.trimEnd().replace(/[\uD800-\uDBFF]$/, '')}…`;
}
