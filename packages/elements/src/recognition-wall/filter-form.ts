import type { GoalId, PersonId } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import pickerStyles from '../parts/picker.styles.ts';
import { peopleOptions } from '../parts/people-options.ts';
import { pickerView } from '../parts/picker-view.ts';
import { Picker, matching } from '../parts/picker.ts';
import { nameApart } from '../parts/name-apart.ts';
import { type WallFilter, wallOf } from './wall-list.ts';
import type { WallScene } from './wall-scene.ts';

export { pickerStyles };

/** The fields by which the wall is narrowed; fetched when they are first opened. */
export class FilterForm {
  readonly #person: Picker;
  readonly #goal: Picker;
  #scene: WallScene | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#person = new Picker(host, {
      find: (text) => (this.#scene ? peopleOptions(this.#scene.reading.records, text) : []),
      pick: (id) => this.#scene?.host.narrow({ person: id as PersonId }),
    });
    this.#goal = new Picker(host, {
      find: (text) => this.#goals(text),
      pick: (id) => this.#scene?.host.narrow({ goalId: id as GoalId }),
    });
  }

  view(filter: WallFilter, scene: WallScene): TemplateResult {
    this.#scene = scene;
    const { messages, reading, host } = scene;
    const { recognitionWall: words } = messages;
    const { growth, teams, goals } = reading.records;
    const values = [...growth.companyValues.values()].filter(
      ({ id, retired }) => retired !== true || id === filter.value,
    );
    const all = [...teams.values()].filter(({ id, retired }) => !retired || id === filter.team);
    return html`<div class="filter-form" role="group" aria-label=${words.filterLabel}>
      ${select(
        'value',
        { label: words.value, any: words.any, chosen: filter.value },
        values,
        (id) => host.narrow({ value: id as never }),
      )}
      ${select('team', { label: words.team, any: words.any, chosen: filter.team }, all, (id) =>
        host.narrow({ team: id as never }),
      )}
      <div class="field">
        <span class="label" aria-hidden="true">${words.person}</span>
        ${pickerView(this.#person, {
          ...{ id: 'filter-person', label: words.person, placeholder: words.anybody },
          value: filter.person ? nameApart(filter.person, reading.records) : '',
          nothingFound: words.noOne,
        })}
      </div>
      <div class="field">
        <span class="label" aria-hidden="true">${words.goal}</span>
        ${pickerView(this.#goal, {
          ...{ id: 'filter-goal', label: words.goal, placeholder: words.any },
          value: filter.goalId ? (goals.get(filter.goalId)?.title ?? '') : '',
          nothingFound: words.nothingFits.title,
        })}
      </div>
    </div>`;
  }

  /** Goals for which somebody was thanked: others would leave an empty wall. */
  #goals(text: string) {
    if (!this.#scene) return [];
    const { records } = this.#scene.reading;
    const ids = new Set(wallOf(records, {}).map(({ goalId }) => goalId));
    const thanked = [...ids].flatMap((id) => (id && records.goals.get(id)) ?? []);
    return matching(thanked, text, ({ title }) => title).map(({ id, title }) => ({
      id,
      label: title,
    }));
  }
}

interface Select {
  readonly label: string;
  readonly any: string;
  readonly chosen: string | undefined;
}

function select(
  name: string,
  { label, any, chosen }: Select,
  options: Iterable<{ readonly id: string; readonly name: string }>,
  choose: (id: string | undefined) => void,
): TemplateResult {
  return html`<label class="field">
    <span class="label">${label}</span>
    <select
      id="filter-${name}"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || undefined)}
    >
      <option value="" ?selected=${!chosen}>${any}</option>
      ${[...options].map(
        (each) =>
          html`<option value=${each.id} .selected=${each.id === chosen}>${each.name}</option>`,
      )}
    </select>
  </label>`;
}
