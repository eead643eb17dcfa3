import type { CheckIn } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { valueText } from '../parts/explanation-words.ts';
import { statusBadge } from '../parts/status-badge.ts';
import { type DashView, nameOf } from './dash-view.ts';

/** A check-in as one line that opens into all that it says. */
export function checkInToggle(checkIn: CheckIn, key: string, view: DashView): TemplateResult {
  const { host, messages, format } = view;
  const isOpen = host.isOpen(key);
  const said = saidText(checkIn, view);
  return html`<div class="check-in">
    <button
      class="quiet check-in-open"
      type="button"
      aria-expanded=${String(isOpen)}
      @click=${() => host.toggle(key)}
    >
      <span>${messages.dashboard.lastCheckIn(format.day(checkIn.asOf))}</span>
      <span class="muted"
        ><bdi>${nameOf(view, checkIn.by)}</bdi
        >${said ? `${messages.words.comma}${said}` : nothing}</span
      >
    </button>
    ${isOpen ? checkInCard(checkIn, view) : nothing}
  </div>`;
}

/** All that a check-in says. */
function checkInCard(checkIn: CheckIn, view: DashView): TemplateResult {
  const { messages, format } = view;
  const words = messages.dashboard.checkIn;
  const { confidence, status, note } = checkIn;
  const said = saidText(checkIn, view);
  return html`<dl class="check-in-card" part="check-in" tabindex="-1">
    ${said ? line(words.reported, said) : nothing}
    ${
      confidence === undefined
        ? nothing
        : line(messages.words.confidence, format.percent(confidence))
    }
    ${status ? line(words.status, statusBadge(status, messages)) : nothing}
    ${line(words.by, html`<bdi>${nameOf(view, checkIn.by)}</bdi>`)}
    ${line(words.made, format.moment(checkIn.at))}
    ${line(words.note, note ? html`<bdi>${note}</bdi>` : words.noNote)}
  </dl>`;
}

function line(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** The value that was reported, with its unit; '' where none was. */
function saidText(checkIn: CheckIn, { reading, messages, format }: DashView): string {
  const { records } = reading;
  const value = checkIn.value ?? checkIn.zone ?? checkIn.milestones ?? checkIn.progress;
  if (value === undefined) return '';
  const measure = records.goals.get(checkIn.goalId)?.measure ?? null;
  const isShare = checkIn.value === undefined && typeof value === 'number';
  return valueText(value, isShare ? null : measure, { records, messages, format });
}
