import type { CompanyValueId, GoalId, PersonId, Records, TeamId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { nameApart } from '../parts/name-apart.ts';
import type { WallFilter } from './wall-list.ts';
import type { WallScene } from './wall-scene.ts';

/** The names of the fields of a filter, in the order in which they stand. */
const fields = ['value', 'team', 'person', 'goalId'] as const;

/** What the wall is narrowed to, each with a way back; nothing where it shows all. */
export function filterChips(
  filter: WallFilter,
  { reading, messages, host }: WallScene,
): TemplateResult | typeof nothing {
  const set = fields.filter((field) => filter[field]);
  if (set.length === 0) return nothing;
  const { recognitionWall } = messages;
  return html`<p class="filters" part="filters">
    ${set.map((field) => {
      const name = nameIn(field, filter, reading.records) ?? recognitionWall.notHere[field];
      return html`<button
        class="filter-chip"
        type="button"
        aria-label=${recognitionWall.unfilter(name)}
        @click=${() => host.narrow({ [field]: undefined })}
      >
        <bdi>${name}</bdi> ${icon('close')}
      </button>`;
    })}
  </p>`;
}

/** What is gone and what is out of sight have no name here alike. */
function nameIn(
  field: (typeof fields)[number],
  filter: WallFilter,
  { growth, goals, people, teams }: Records,
): string | undefined {
  const id = filter[field] ?? '';
  switch (field) {
    case 'value':
      return growth.companyValues.get(id as CompanyValueId)?.name;
    case 'goalId':
      return goals.get(id as GoalId)?.title;
    case 'team':
      return teams.get(id as TeamId)?.name;
    case 'person':
      return people.has(id as PersonId) ? nameApart(id as PersonId, { people, teams }) : undefined;
  }
}
