import type { Person } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { nameOf } from '../parts/owner.ts';
import { initialsOf } from '../parts/person.ts';
import { type PersonScene, pageList, personLink } from './person-scene.ts';

/** Who reports to this person, by name, each as a way to their page. */
export function reportsSection(scene: PersonScene): TemplateResult {
  const { reading, person, format } = scene;
  const { people, rhythm } = reading.records;
  const order = new Intl.Collator(format.locale);
  const items = rhythm
    .directReports(person.id)
    .flatMap((id) => people.get(id) ?? [])
    .filter(({ active }) => active)
    .sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return pageList(
    { key: 'reports', items, first: 12, row: (each) => reportRow(each, scene) },
    scene,
  );
}

function reportRow({ id, name, teamId }: Person, scene: PersonScene): TemplateResult {
  return html`<div class="report">
    <span class="person-sign" aria-hidden="true">${initialsOf(name)}</span>
    ${personLink(id, scene)}
    ${teamId ? html`<span class="muted"><bdi>${nameOf(teamId, scene.reading.records)}</bdi></span>` : nothing}
  </div>`;
}
