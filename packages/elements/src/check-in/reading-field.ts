import type { Goal, Measure, MilestoneId, ZoneReached } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format } from '../format.ts';
import type { Messages } from './texts.ts';
import type { Draft, ReadingKind } from './draft.ts';
import type { Invalid } from './invalid.ts';
import type { Figure } from '../parts/read-figure.ts';
import type { Standing } from './standing.ts';

/** What the fields of the form need. */
export interface FieldContext {
  readonly goal: Goal;
  readonly standing: Standing;
  readonly draft: Draft;
  readonly invalid: Invalid;
  readonly messages: Messages;
  readonly format: Format;
  readonly change: (change: Partial<Draft>) => void;
}

/** The field or fields for a reading of the goal's measure, or for its percentage. */
export function readingField(kind: ReadingKind, context: FieldContext): TemplateResult {
  switch (kind) {
    case 'milestones':
      return milestones(context);
    case 'zones':
      return zones(context);
    case 'binary':
      return reached(context);
    case 'words':
      return html`<p class="notice" part="rolled-up">${context.messages.checkIn.rolledUp}</p>`;
    default:
      return figure(kind, context);
  }
}

function figure(kind: ReadingKind, context: FieldContext): TemplateResult {
  const { draft, change } = context;
  const invalid = context.invalid.figure ?? context.invalid.form;
  return html`
    <div class="field figure">
      <label for="figure">${figureLabel(kind, context)}</label>
      <input
        id="figure"
        name="figure"
        type="text"
        inputmode="decimal"
        maxlength="40"
        autocomplete="off"
        .value=${live(draft.figure)}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby="figure-hint figure-error"
        @input=${(event: InputEvent) =>
          change({ figure: (event.target as HTMLInputElement).value })}
      />
      <p class="hint" id="figure-hint">${hints(kind, context).join(' · ')}</p>
      <p class="error" id="figure-error">${invalid ?? nothing}</p>
    </div>
  `;
}

/** A figure as the form has understood it, with all its decimals; nothing where it is no number. */
export function figureText(
  { driver, measure }: Goal,
  figure: Figure,
  format: Format,
): string | undefined {
  if (figure.kind !== 'number') return undefined;
  return format.exact(figure.value, driver === 'manual' ? '%' : unitOf(measure));
}

function figureLabel(kind: ReadingKind, { goal, messages }: FieldContext): string {
  if (kind === 'manual') return messages.checkIn.percent;
  const unit = unitOf(goal.measure);
  return unit ? messages.checkIn.valueIn(unit) : messages.checkIn.value;
}

function hints(kind: ReadingKind, { goal, standing, messages, format }: FieldContext): string[] {
  const { measure } = goal;
  const unit = unitOf(measure);
  const shown = (value: number) => format.number(value, unit);
  const { checkIn } = messages;
  const scale: string[] = [];
  if (measure?.kind === 'number') {
    scale.push(checkIn.fromTo(shown(measure.start), shown(measure.target)));
  }
  if (measure?.kind === 'baseline') scale.push(checkIn.baseline);
  if (measure?.kind === 'range') {
    const { low, high } = measure;
    if (low !== undefined && high !== undefined) {
      scale.push(checkIn.between(shown(low), shown(high)));
    } else if (low !== undefined) scale.push(checkIn.atLeast(shown(low)));
    else if (high !== undefined) scale.push(checkIn.atMost(shown(high)));
  }
  const { last } = standing;
  const day = last && format.day(last.asOf);
  if (day && kind === 'manual' && last.progress !== undefined) {
    scale.push(checkIn.last(format.percent(last.progress), day));
  }
  if (day && kind !== 'manual' && typeof last.value === 'number') {
    scale.push(checkIn.last(shown(last.value), day));
  }
  return scale;
}

function unitOf(measure: Measure | undefined): string | undefined {
  return measure && 'unit' in measure ? measure.unit : undefined;
}

/** What was said of a milestone. Its id may be the name of something that every object has. */
function said(milestones: FieldContext['draft']['milestones'], id: MilestoneId) {
  return Object.hasOwn(milestones, id) ? milestones[id] : undefined;
}

function milestones({ goal, standing, draft, messages, format, change }: FieldContext) {
  const items = goal.measure?.kind === 'milestones' ? goal.measure.items : [];
  return html`
    <fieldset class="field">
      <legend>${messages.checkIn.milestones}</legend>
      <ul class="choices">
        ${items.map((item) => {
          const before = standing.done.get(item.id) ?? false;
          const checked = said(draft.milestones, item.id) ?? before;
          const toggle = (event: Event) => {
            const done = (event.target as HTMLInputElement).checked;
            const milestones: Record<string, boolean> = { ...draft.milestones, [item.id]: done };
            if (done === before) delete milestones[item.id];
            change({ milestones });
          };
          return html`
            <li>
              <label class="choice">
                <input type="checkbox" .checked=${checked} @change=${toggle} />
                <span><bdi>${item.title}</bdi></span>
                ${
                  item.due
                    ? html`<span class="hint">
                        ${messages.checkIn.milestoneDue(format.day(item.due))}
                      </span>`
                    : nothing
                }
              </label>
            </li>
          `;
        })}
      </ul>
    </fieldset>
  `;
}

const zoneOrder: readonly ZoneReached[] = ['none', 'commit', 'target', 'stretch'];

function zones(context: FieldContext) {
  const { goal, standing, draft, messages, change } = context;
  const words = goal.measure?.kind === 'zones' ? goal.measure : undefined;
  const { last } = standing;
  return html`
    <fieldset class="field">
      <legend>${messages.checkIn.zoneLegend}</legend>
      <ul class="choices">
        ${zoneOrder.map(
          (zone) => html`
            <li>
              <label class="choice">
                <input
                  type="radio"
                  name="zone"
                  value=${zone}
                  .checked=${draft.zone === zone}
                  @change=${() => change({ zone })}
                />
                <span>${messages.checkIn.zones[zone]}</span>
                <span class="hint"
                  ><bdi>${(zone !== 'none' && words?.[zone]) || nothing}</bdi></span
                >
              </label>
            </li>
          `,
        )}
      </ul>
      ${lastLine(context, last?.zone && messages.checkIn.zones[last.zone])}
    </fieldset>
  `;
}

function reached(context: FieldContext) {
  const { standing, draft, messages, change } = context;
  const value = standing.last?.value;
  const word = value === true ? messages.checkIn.reached : messages.checkIn.notReached;
  const option = (value: boolean, text: string) => html`
    <label class="choice">
      <input
        type="radio"
        name="reached"
        value=${String(value)}
        .checked=${draft.reached === value}
        @change=${() => change({ reached: value })}
      />
      <span>${text}</span>
    </label>
  `;
  return html`
    <fieldset class="field">
      <legend>${messages.checkIn.reachedLegend}</legend>
      <div class="row">
        ${option(false, messages.checkIn.notReached)} ${option(true, messages.checkIn.reached)}
      </div>
      ${lastLine(context, value === undefined ? undefined : word)}
    </fieldset>
  `;
}

/** What was said last, where it is one word. */
function lastLine({ standing, messages, format }: FieldContext, word: string | undefined) {
  if (!standing.last || word === undefined) return nothing;
  return html`<p class="hint">
    ${messages.checkIn.lastZone(word, format.day(standing.last.asOf))}
  </p>`;
}
