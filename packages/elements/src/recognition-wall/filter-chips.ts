import type { CompanyValueId, GoalId, PersonId, RecognitionId, TeamId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { nameApart } from '../parts/name-apart.ts';
import type { WallFilter } from './wall-list.ts';
import type { WallScene } from './wall-scene.ts';

/** The names of the fields of a filter, in the order in which they stand. */
const fields = ['value', 'team', 'person', 'goalId', 'recognitionId'] as const;

/** What the wall is narrowed to, each with a way back; nothing where it shows all. */
export function filterChips(filter: WallFilter, scene: WallScene): TemplateResult | typeof nothing {
  const set = fields.filter((field) => filter[field]);
  if (set.length === 0) return nothing;
  const { recognitionWall } = scene.messages;
  return html`<p class="filters" part="filters">
    ${set.map((field) => {
      const name = nameIn(field, filter, scene) ?? recognitionWall.notHere[field];
      return html`<button
        class="filter-chip"
        type="button"
        aria-label=${recognitionWall.unfilter(name)}
        @click=${() => scene.host.narrow({ [field]: undefined })}
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
  { reading, messages }: WallScene,
): string | undefined {
  const { growth, goals, people, teams } = reading.records;
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
    case 'recognitionId': {
      const found = growth.recognitions.get(id as RecognitionId);
      return found && !found.withdrawnAt ? messages.recognitionWall.one : undefined;
    }
  }
}
