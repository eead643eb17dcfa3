import type { EvidenceFigures } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { type Chart, chartFigure } from '../charts/chart-figure.ts';
import { cssProps } from '../css-props.ts';
import type { Format } from '../format.ts';
import { icon } from '../parts/icons.ts';
import { listOf } from '../parts/name-list.ts';
import { type ArrangedEvidence, keyOf, uncitedMonths } from './evidence-months.ts';
import type { BriefScene } from './review-scene.ts';

/** A figure of the meter, as a place on a scale from 0 to 1. */
interface Scale {
  readonly name: 'index' | 'lift' | 'coverage';
  readonly placeOf: (figures: Measured) => number;
  readonly read: (figures: Measured, scene: BriefScene) => string;
}

type Measured = Extract<EvidenceFigures, { kind: 'measured' }>;

const scales: readonly Scale[] = [
  {
    name: 'index',
    placeOf: ({ recencyIndex }) => (recencyIndex + 1) / 2,
    read: ({ recencyIndex }, { format }) => numberText(recencyIndex, format),
  },
  {
    name: 'lift',
    // Even is in the middle here too, so that what is late lies on the same side in each.
    placeOf: ({ tailLift }) => (tailLift <= 1 ? tailLift / 2 : 0.5 + (tailLift - 1) / 6),
    read: ({ tailLift }, { format }) => format.number(tailLift),
  },
  {
    name: 'coverage',
    placeOf: ({ coverage }) => coverage,
    read: ({ coverage }, { format }) => format.percent(coverage),
  },
];

/** How late what is cited lies beside what there is, month by month too, with what each figure is. */
export function recencyMeter(scene: BriefScene, evidence: ArrangedEvidence): TemplateResult {
  const { messages } = scene;
  return html`<section class="meter" part="meter" aria-label=${messages.reviewBrief.meter.title}>
    ${warningView(scene, evidence)} ${foldView(scene)}
    <div class="meter-charts ${scene.look.isMeterOpened ? 'unfolded' : ''}" id="meter-charts">
      ${chartFigure(meterChart(scene), scene)} ${chartFigure(monthsChart(scene, evidence), scene)}
      ${meanings(scene)}
    </div>
  </section>`;
}

/** Where there is little room: the sentence of the meter, and the way to the rest of it. */
function foldView(scene: BriefScene): TemplateResult {
  const { look, messages } = scene;
  const { isMeterOpened } = look;
  return html`<div class="meter-fold">
    <button
      class="quiet meter-toggle"
      type="button"
      aria-expanded=${isMeterOpened ? 'true' : 'false'}
      aria-controls="meter-charts"
      @click=${() => look.choose({ isMeterOpened: !isMeterOpened })}
    >
      <span class="fold-sign">${icon('chevron')}</span>${messages.reviewBrief.meter.title}
    </button>
    ${isMeterOpened ? nothing : html`<p class="hint">${meterSentence(scene)}</p>`}
  </div>`;
}

/** The same in one line, for where the meter is out of sight while somebody cites. */
export function meterLine({ answer, messages, format, canWrite }: BriefScene) {
  if (!canWrite) return nothing;
  const { cited, bias } = answer.figures;
  const { meter, warning } = messages.reviewBrief;
  const isWarning = bias.kind === 'measured' && bias.isWarning;
  return html`<p class="meter-line ${isWarning ? 'warn' : ''}" aria-hidden="true">
    ${isWarning ? icon('warning') : nothing}
    <span>${meter.line(cited.kind === 'measured' ? cited.count : 0)}</span>
    ${
      bias.kind === 'measured'
        ? html`<span>${meter.lineDifference(numberText(bias.difference, format))}</span>`
        : nothing
    }
    ${isWarning ? html`<span class="grow">${warning.title}</span>` : nothing}
  </p>`;
}

/** Helps to look further back; said only to who writes, while there is something to be done about it. */
function warningView(scene: BriefScene, evidence: ArrangedEvidence) {
  const { bias } = scene.answer.figures;
  if (!scene.canWrite || bias.kind === 'no-data' || !bias.isWarning) return nothing;
  const { warning } = scene.messages.reviewBrief;
  const months = uncitedMonths(evidence);
  const first = months.slice(0, 3).map((month) => scene.format.month(month));
  const rest = months.length - first.length;
  const names = rest > 0 ? [...first, warning.more(rest)] : first;
  return html`<div class="notice warn" part="warning">
    ${icon('warning')}
    <div class="grow">
      <strong>${warning.title}</strong>
      <p>${warning.hint}</p>
      ${
        months.length > 0
          ? html`<p>${warning.months(listOf(names, scene.format.locale))}</p>`
          : nothing
      }
      ${showEven(scene)}
    </div>
  </div>`;
}

/** Leads to the even choice, where something else is looked at. */
function showEven({ look, messages }: BriefScene) {
  if ((look.view ?? 'even') === 'even' && look.kind === '') return nothing;
  return html`<button
    class="link screen"
    type="button"
    @click=${() => look.choose({ view: 'even', kind: '' })}
  >
    ${messages.reviewBrief.warning.show}
  </button>`;
}

/** A figure with two decimals; what is nearly none never reads as less than none. */
function numberText(value: number, format: Format): string {
  return format.number(Math.abs(value) < 0.005 ? 0 : value);
}

function meterChart(scene: BriefScene): Chart {
  const { meter } = scene.messages.reviewBrief;
  const { available, cited } = scene.answer.figures;
  const pair = [available, cited];
  const row = (name: string, read: (figures: Measured) => string) => [
    name,
    ...pair.map((each) => (each.kind === 'measured' ? read(each) : meter.noFigure)),
  ];
  return {
    title: meter.title,
    sentence: meterSentence(scene),
    drawing: html`<div class="scales">
      <p class="legend">
        <span class="mark there"></span>${meter.there}
        <span class="mark cites"></span>${meter.cited}
      </p>
      ${scales.map((scale) => scaleView(scale, scene))}
    </div>`,
    table: {
      columns: [meter.figure, meter.there, meter.cited],
      rows: [
        row(meter.count, ({ count }) => scene.format.number(count)),
        ...scales.map(({ name, read }) => row(meter[name], (each) => read(each, scene))),
        [meter.difference, '', differenceText(scene)],
      ],
    },
  };
}

function differenceText({ answer, messages, format }: BriefScene): string {
  const { bias } = answer.figures;
  const { noFigure } = messages.reviewBrief.meter;
  return bias.kind === 'measured' ? numberText(bias.difference, format) : noFigure;
}

/** What the meter says, in one sentence. */
function meterSentence(scene: BriefScene): string {
  const { meter } = scene.messages.reviewBrief;
  const { available, cited } = scene.answer.figures;
  const number = ({ recencyIndex }: Measured) => numberText(recencyIndex, scene.format);
  if (available.kind === 'no-data') return meter.none;
  if (cited.kind === 'no-data') return meter.noneCited(number(available));
  return meter.sentence(number(available), number(cited), differenceText(scene));
}

function scaleView({ name, placeOf, read }: Scale, scene: BriefScene): TemplateResult {
  const { meter } = scene.messages.reviewBrief;
  const { available, cited } = scene.answer.figures;
  const mark = (figures: EvidenceFigures, className: string) =>
    figures.kind === 'measured'
      ? html`<span class="mark ${className}" ${cssProps({ '--_at': placeOf(figures) })}></span>`
      : nothing;
  const text = (figures: EvidenceFigures) =>
    figures.kind === 'measured' ? read(figures, scene) : meter.noFigure;
  return html`<div class="scale ${name}">
    <p class="scale-head">
      <span>${meter[name]}</span>
      <span class="values"
        ><span class="value-there">${text(available)}</span>
        <span class="value-cites">${text(cited)}</span></span
      >
    </p>
    <div class="line">${mark(available, 'there')}${mark(cited, 'cites')}</div>
    <p class="ends">${meter.ends[name].map((end) => html`<span>${end}</span>`)}</p>
  </div>`;
}

function monthsChart({ messages, format, answer }: BriefScene, evidence: ArrangedEvidence): Chart {
  const { meter } = messages.reviewBrief;
  const counts = evidence.months.map(({ month, items }) => ({
    month,
    all: items.length,
    cited: items.filter((item) => evidence.cited.has(keyOf(item))).length,
  }));
  const most = Math.max(1, ...counts.map(({ all }) => all));
  // As the coverage: of the months in which the person worked.
  const worked = counts.filter(({ month }) => answer.brief.seen.months.includes(month));
  const covered = worked.filter(({ cited }) => cited > 0).length;
  return {
    title: meter.months,
    sentence: meter.monthsSentence(covered, worked.length),
    drawing: html`<div class="strip">
      ${counts.map(
        ({ month, all, cited }) =>
          html`<div class="strip-month ${all === 0 ? 'bare' : ''}">
            <span
              class="strip-bar"
              ${cssProps({ '--_all': all / most, '--_cited': cited / most })}
            ></span>
            <span class="strip-name">${format.shortMonth(month)}</span>
          </div>`,
      )}
    </div>`,
    table: {
      columns: [meter.month, meter.there, meter.cited],
      rows: counts.map(({ month, all, cited }) => [
        format.month(month),
        format.number(all),
        format.number(cited),
      ]),
    },
  };
}

/** What each figure is, one click or key away. */
function meanings({ messages, answer, format }: BriefScene): TemplateResult {
  const { meter, what } = messages.reviewBrief;
  const { above, fromItems } = answer.brief.seen.warning;
  const difference = meter.means.difference(format.number(above), format.number(fromItems));
  return html`<details class="what">
    <summary aria-label="${what} ${meter.title}">${what}</summary>
    <dl>
      ${(['index', 'lift', 'coverage'] as const).map(
        (name) =>
          html`<dt>${meter[name]}</dt>
            <dd>${meter.means[name]}</dd>`,
      )}
      <dt>${meter.difference}</dt>
      <dd>${difference}</dd>
    </dl>
  </details>`;
}
