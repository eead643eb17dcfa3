import { type EvidenceKind, type SeenItem, evidenceKinds } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { factsText } from '../parts/facts.ts';
import { icon } from '../parts/icons.ts';
import { moveAmongEvidence } from './evidence-keys.ts';
import { evidenceLine } from './evidence-line.ts';
import type { EvidenceList, Stop } from './evidence-list.ts';
import type { Column, EvidenceView } from './evidence-look.ts';
import { leadToMore } from './evidence-more.ts';
import { type ArrangedEvidence, type MonthOfEvidence, keyOf, shownOf } from './evidence-months.ts';
import { type BriefScene, type NamedEvidence, citePlace } from './review-scene.ts';

const views: readonly EvidenceView[] = ['even', 'all', 'cited'];

/** The evidence of a review by month: an even choice of it, all of it, or what is cited; of one kind or all. */
export function evidenceSection(scene: BriefScene, evidence: ArrangedEvidence): TemplateResult {
  const { look, canWrite, messages, format, answer } = scene;
  const words = messages.reviewBrief.evidence;
  const chosen = look.view ?? (canWrite ? 'even' : 'cited');
  const list = { scene, arranged: evidence, view: look.isPrinted ? ('cited' as const) : chosen };
  return html`<section class="evidence" part="evidence" aria-labelledby="evidence">
    <div class="section-head">
      <h3 id="evidence" tabindex="-1">${words.title}</h3>
      <p class="hint">${words.asOf(format.moment(answer.brief.seen.at))}</p>
    </div>
    <div class="tools">${viewChoice(list)} ${kindChoice(list)} ${evenButton(list)}</div>
    <p class="hint screen">
      ${words.viewHint[list.view]}
      ${canWrite ? html`<span class="keys">${words.keys}</span>` : nothing}
    </p>
    ${monthsView(list)}
  </section>`;
}

function viewChoice({ scene, view }: EvidenceList): TemplateResult {
  const words = scene.messages.reviewBrief.evidence;
  return html`<div class="segments" role="group" aria-label=${words.view}>
    ${views.map(
      (each) =>
        html`<button
          type="button"
          aria-pressed=${each === view ? 'true' : 'false'}
          @click=${() => scene.look.choose({ view: each })}
        >
          ${words.views[each]}
        </button>`,
    )}
  </div>`;
}

function kindChoice({ scene, arranged }: EvidenceList): TemplateResult | typeof nothing {
  const { look, messages } = scene;
  const words = messages.reviewBrief.evidence;
  const there = new Set(arranged.months.flatMap(({ items }) => items.map(({ kind }) => kind)));
  if (there.size < 2) return nothing;
  const choose = (event: Event) =>
    look.choose({ kind: (event.target as HTMLSelectElement).value as EvidenceKind | '' });
  return html`<label class="kind">
    <span>${words.kind}</span>
    <select @change=${choose}>
      <option value="" ?selected=${look.kind === ''}>${words.anyKind}</option>
      ${evidenceKinds
        .filter((kind) => there.has(kind))
        .map(
          (kind) =>
            html`<option value=${kind} ?selected=${look.kind === kind}>
              ${words.kinds[kind]}
            </option>`,
        )}
    </select>
  </label>`;
}

/** Cites what of the even choice is not cited yet, in one go. */
function evenButton({ scene, arranged }: EvidenceList): TemplateResult | typeof nothing {
  if (!scene.canWrite) return nothing;
  const missing = scene.answer.packet
    .flatMap(({ items }) => items)
    .filter((item) => !arranged.cited.has(keyOf(item)));
  if (missing.length === 0) return nothing;
  const named: readonly NamedEvidence[] = missing.map(({ kind, id }) => ({ kind, id }));
  const { id: briefId } = scene.answer.brief;
  const place = citePlace(briefId, 'even');
  return html`<button
    type="button"
    class="cite-even"
    aria-disabled=${scene.deeds.isRunning(place) ? 'true' : 'false'}
    @click=${() => scene.host.cite({ briefId, items: named, isCited: true, place })}
  >
    ${scene.messages.reviewBrief.evidence.citeEven(named.length)}
  </button>`;
}

function monthsView(list: EvidenceList): TemplateResult {
  const { scene, arranged, view } = list;
  const { look } = scene;
  const hides = view === 'cited' || look.kind !== '';
  const shown = arranged.months.map((month) => ({
    month,
    ...shownOf(month, arranged, {
      view,
      kind: look.isPrinted ? '' : look.kind,
      isOpened: (name) => look.isOpened(name),
      mostOf: (name) => look.mostOf(name),
    }),
  }));
  // A month that has something, only not of what is looked for, needs no line; one without evidence is marked.
  const kept = shown.filter(({ month, items }) => !hides || items.length > 0 || isBare(month));
  if (!shown.some(({ items, rest }) => items.length + rest > 0)) {
    return html`<p class="none">${noneText(list)}</p>`;
  }
  const keys = shown.flatMap(({ items }) => items.map(keyOf));
  const isThere = look.active !== undefined && keys.includes(look.active.key);
  const first = isThere ? look.active : undefined;
  const firstKey = first?.key ?? keys[0];
  return html`<div
    class="months"
    @keydown=${(event: KeyboardEvent) => moveAmongEvidence(event, look)}
    @focusin=${(event: FocusEvent) => remember(event, list)}
  >
    ${kept.map((each) => monthView(each, list, { key: firstKey, column: first?.column }))}
  </div>`;
}

/** Why nothing is shown. */
function noneText({ scene, arranged, view }: EvidenceList): string {
  const words = scene.messages.reviewBrief.evidence;
  if (view === 'cited' && arranged.cited.size === 0) return words.noneCited;
  return scene.look.kind === '' ? words.noneAtAll : words.noneOfKind;
}

const isBare = ({ items }: MonthOfEvidence) => items.length === 0;

/** The Tab key leads back to where somebody was. */
function remember(event: FocusEvent, { scene }: EvidenceList) {
  const stop = (event.target as Element).closest<HTMLElement>('[data-column]');
  const key = stop?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  const column = stop?.dataset['column'] as Column | undefined;
  const { active } = scene.look;
  if (key === undefined || column === undefined) return;
  if (active?.key !== key || active.column !== column)
    scene.look.choose({ active: { key, column } });
}

/** A month with what is shown of it. */
interface ShownMonth {
  readonly month: MonthOfEvidence;
  readonly items: readonly SeenItem[];
  readonly rest: number;
}

function monthView({ month, items, rest }: ShownMonth, list: EvidenceList, stop: Stop) {
  const { scene, arranged, view } = list;
  const { messages, format, look } = scene;
  const words = messages.reviewBrief.evidence;
  const all = month.items.length;
  const cited = month.items.filter((item) => arranged.cited.has(keyOf(item))).length;
  return html`<section
    class="month ${all === 0 ? 'bare' : ''}"
    part="month"
    data-month=${month.month}
  >
    <h4>
      <span>${format.month(month.month)}</span>
      <span class="month-count"
        >${
          all === 0 ? html`${icon('no-data')} ${words.noneInMonth}` : words.inMonth(all, cited)
        }</span
      >
    </h4>
    ${
      items.length === 0
        ? nothing
        : html`<ul>
            ${items.map((item) => evidenceLine(item, list, stop))}
          </ul>`
    }
    ${
      rest > 0
        ? html`<button
            class="link more"
            type="button"
            aria-label=${factsText([messages.reviewBrief.more(rest), format.month(month.month)], messages)}
            @click=${(event: Event) =>
              void leadToMore(event, () => look.showMore(month.month, view))}
          >
            ${messages.reviewBrief.more(rest)}
          </button>`
        : nothing
    }
  </section>`;
}
