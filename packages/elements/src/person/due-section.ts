import type { DueLine } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { nameInWords } from '../parts/name-apart.ts';
import { type PersonScene, goalLink, pageList } from './person-scene.ts';

/** What is due of somebody, as core tells it: overdue first. */
export function dueSection(scene: PersonScene): TemplateResult {
  const { reading, person, messages } = scene;
  const items = reading.due(person.id);
  if (items.length === 0) return html`<p class="muted">${messages.personParts.nothingDue}</p>`;
  return pageList({ key: 'due', items, first: 8, row: (line) => dueRow(line, scene) }, scene);
}

function dueRow(line: DueLine, scene: PersonScene): TemplateResult {
  const { reading, messages, format } = scene;
  const { personParts } = messages;
  const { state, due, minutes } = line;
  const facts = [
    personParts.due(format.age(due, reading.now())),
    personParts.minutes(minutes),
    ...(line.snoozedUntil ? [personParts.putOff(format.moment(line.snoozedUntil))] : []),
  ];
  return html`<div class="line">
    <p>${subjectOf(line, scene)}</p>
    <p class="muted">
      ${state === 'overdue' ? html`<span class="warn tone">${icon('warning')} ${personParts.overdue}</span> · ` : nothing}${facts.join(' · ')}
    </p>
  </div>`;
}

function subjectOf({ activity, subject }: DueLine, scene: PersonScene) {
  const { reading, messages, host, person } = scene;
  const { personParts } = messages;
  const name = personParts.activities[activity];
  switch (subject.kind) {
    case 'goal':
      return html`<span>${name}:</span> ${goalLink(subject.goalId, scene)}`;
    case 'series': {
      const series = reading.records.rhythm.series.get(subject.seriesId);
      const otherId = series?.people.find((id) => id !== person.id);
      if (otherId === undefined) return name;
      const other = nameInWords(otherId, reading.records);
      return html`<button
        class="link"
        type="button"
        @click=${() => host.selectSeries(subject.seriesId)}
      >
        ${name} ${personParts.with(other)}
      </button>`;
    }
    case 'request':
      return personParts.answer;
    case 'person':
      return name;
  }
}
