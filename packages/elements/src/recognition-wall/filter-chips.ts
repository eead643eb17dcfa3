import type { PersonId, Records } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { nameApart } from '../parts/name-apart.ts';
import { nameOf } from '../parts/owner.ts';
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
      const name = nameIn(field, filter, reading.records);
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

/** What is not in sight has no name here: its id is what the page itself has said. */
function nameIn(field: (typeof fields)[number], filter: WallFilter, records: Records): string {
  const id = filter[field] ?? '';
  if (field === 'value') return records.growth.companyValues.get(id as never)?.name ?? id;
  if (field === 'goalId') return records.goals.get(id as never)?.title ?? id;
  return field === 'person' ? nameApart(id as PersonId, records) : nameOf(id, records);
}
