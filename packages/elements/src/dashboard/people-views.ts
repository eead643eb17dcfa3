import type { PeopleFigures } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { problem } from '../parts/problem.ts';
import { type DashView, insightsOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import {
  type PeopleSection,
  type PeopleView,
  columnsOf,
  figuresIn,
  kindOf,
} from './people-sections.ts';
import { peopleTable } from './people-table.ts';

/** Draws a section: what people said and did in the last period that is over, for everyone and by team. */
export function peopleView(section: PeopleSection): (view: PeopleView) => TemplateResult {
  return (view) => {
    const kind = kindOf(section, view);
    const { means } = view.messages.peopleFigures;
    const hasQuarters = columnsOf(section, 'quarter').length > 0;
    return figureFrame(section, view, {
      means: figuresIn[section].map((name) => means[name]),
      aside: hasQuarters ? periodChoice(section, view) : nothing,
      body: askedPart(`people ${kind}`, view, {
        work: () => insightsOf(view).people(kind),
        draw: (found) => told(section, found, view),
      }),
    });
  };
}

function periodChoice(section: PeopleSection, view: PeopleView): TemplateResult {
  const { host, messages } = view;
  const { peopleFigures: says } = messages;
  const key = `quarter ${section}`;
  const option = (isQuarter: boolean, name: string) =>
    html`<label
      ><input
        type="radio"
        name=${key}
        .checked=${host.isOpen(key) === isQuarter}
        @change=${() => host.toggle(key)}
      />${name}</label
    >`;
  return html`<fieldset class="choice">
    <legend class="visually-hidden">${says.period}</legend>
    ${option(false, says.lastMonth)} ${option(true, says.lastQuarter)}
  </fieldset>`;
}

function told(section: PeopleSection, found: PeopleFigures | null, view: PeopleView) {
  const { messages, format } = view;
  const { dashboard, peopleFigures: says } = messages;
  if (!found) return html`<p class="muted">${dashboard.noFigures}</p>`;
  const period = html`<p class="muted">
    ${dashboard.period(format.day(found.start), format.day(found.end))}
  </p>`;
  if (found.awaits) {
    return html`${period}
      <p class="muted">${dashboard.awaits}</p>
      ${takeButton(found, view)}`;
  }
  const columns = columnsOf(section, kindOf(section, view));
  const { threshold } = found;
  return html`${period} ${peopleTable({ section, columns, found }, view)}
    <details class="note">
      <summary>${says.heldTitle}</summary>
      <p class="muted">${says.held(threshold)} ${says.noList}</p>
    </details>`;
}

function takeButton({ awaits }: PeopleFigures, { workspace, host, messages }: DashView) {
  if (!awaits || !workspace?.may(awaits).allowed) return nothing;
  const title = messages.dashboard.figureFailed;
  const { failure: error } = host;
  return html`<button type="button" @click=${() => host.run(awaits)}>
      ${messages.dashboard.take}
    </button>
    ${error ? problem(messages, { title, error }) : nothing}`;
}
