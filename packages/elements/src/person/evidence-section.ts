import {
  type Day,
  type PersonId,
  type PlacedEvidence,
  addDays,
  compareInstants,
  dayOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { nameInWords } from '../parts/name-apart.ts';
import { type PersonScene, goalLink, pageList } from './person-scene.ts';

/** So many months are looked at, that of today included. */
const monthsBack = 6;

/** What is on record of somebody's last months, as core tells it to this viewer; latest first. */
export function evidenceSection(scene: PersonScene): TemplateResult {
  const { reading, person, messages } = scene;
  const end = dayOf(reading.now(), person.timeZone);
  const found = reading.evidence(person.id, { start: firstDay(end), end });
  const { personParts } = messages;
  const { items, months } = found;
  if (items.length === 0) return html`<p class="muted">${personParts.noEvidence}</p>`;
  const withSome = new Set(items.map(({ day }) => day.slice(0, 7))).size;
  const latestFirst = [...items].sort((a, b) => compareInstants(b.at, a.at));
  const row = (item: PlacedEvidence) => itemRow(item, scene);
  return html`<p class="muted">${personParts.evidenceOf(items.length, withSome, months.length)}</p>
    ${pageList({ key: 'evidence', items: latestFirst, first: 10, row }, scene)}`;
}

/** The first day of the earliest month. */
function firstDay(today: Day): Day {
  let first = `${today.slice(0, 8)}01`;
  for (let back = 1; back < monthsBack; back += 1) first = `${addDays(first, -1).slice(0, 8)}01`;
  return first;
}

function itemRow(item: PlacedEvidence, scene: PersonScene): TemplateResult {
  const { format } = scene;
  return html`<div class="line dated">
    <time datetime=${item.at} title=${format.moment(item.at)}>${format.shortDay(item.day)}</time>
    <div>${contentOf(item, scene)}</div>
  </div>`;
}

function contentOf({ kind, id, under }: PlacedEvidence, scene: PersonScene): TemplateResult {
  const { reading, messages, format, host, person } = scene;
  const { goals, growth, rhythm } = reading.records;
  const says = messages.personParts.kinds[kind];
  const nameFor = (personId: PersonId) => nameInWords(personId, reading.records);
  switch (kind) {
    case 'check-in': {
      const checkIn = reading.records.checkInsOf(under as never).find((each) => each.id === id);
      return html`<p>${says} ${goalLink(under as never, scene)}</p>
        ${words(checkIn?.note)}`;
    }
    case 'grade': {
      const grade = goals.get(id as never)?.outcome?.grade;
      return html`<p>
        ${says} ${goalLink(id as never, scene)}
        ${grade === undefined ? nothing : messages.personParts.graded(format.grade(grade))}
      </p>`;
    }
    case 'feedback': {
      const said = growth.feedback.get(id as never);
      return html`<p>${says} ${said ? nameFor(said.from) : '–'}</p>
        ${words(said?.text)}`;
    }
    case 'recognition': {
      const said = growth.recognitions.get(id as never);
      return html`<p>${says} ${said ? nameFor(said.from) : '–'}</p>
        ${words(said?.text)}`;
    }
    case 'meeting': {
      const other = rhythm.series.get(under as never)?.people.find((each) => each !== person.id);
      return html`<p>
        <button class="link" type="button" @click=${() => host.selectSeries(under as never)}>
          ${says} ${other ? nameFor(other) : '–'}
        </button>
      </p>`;
    }
    case 'action': {
      const action = rhythm.actionItemsOf(under as never).find((each) => each.id === id);
      return html`<p>${says} <bdi>${action?.text ?? '–'}</bdi></p>`;
    }
  }
}

function words(text: string | undefined) {
  return text ? html`<p class="words" dir="auto">${text}</p>` : nothing;
}
