import { type Feedback, type GoalId, zoneOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { moreButton } from '../parts/more-button.ts';
import { nameApart } from '../parts/name-apart.ts';
import { pickerView } from '../parts/picker-view.ts';
import { emptyPart, emptyState } from '../parts/states.ts';
import { roundsView } from './asked-view.ts';
import { type Group, feedbackIn, fitting, groupOf, roundsIn } from './entries.ts';
import { itemView } from './item-view.ts';
import type { FeedbackScene, Tab } from './scene.ts';

/** What was said, newest first, in steps of time; a filter above it where there is something to choose. */
export function listView(scene: FeedbackScene, tab: Tab): TemplateResult {
  const { host, messages } = scene;
  const { feedback } = messages;
  const all = feedbackIn(tab, scene);
  const rounds = roundsIn(tab, scene);
  if (all.length + rounds.length === 0) return emptyState(feedback.nothing[tab]);
  const found = fitting(all, host.filter);
  const shown = found.slice(0, host.shown);
  return html`
    ${filterView(scene, all)}
    ${
      rounds.length > 0
        ? html`<ul class="cards">
            ${roundsView(scene, rounds)}
          </ul>`
        : nothing
    }
    ${all.length > 0 && found.length === 0 ? emptyPart(feedback.nothing.filtered) : nothing}
    ${groupsOf(scene, shown).map(
      ([group, items]) =>
        html`<section class="group" part="group" aria-labelledby="group-${group}">
          <h3 id="group-${group}">${feedback.groups[group]}</h3>
          <ul class="items">
            ${repeat(
              items,
              ({ id }) => id,
              (each) => itemView(scene, each, shown.indexOf(each)),
            )}
          </ul>
        </section>`,
    )}
    ${moreButton({ shown: shown.length, all: found.length, step: host.step, more: () => host.showMore() }, scene)}
  `;
}

function groupsOf({ reading, records, viewer }: FeedbackScene, shown: readonly Feedback[]) {
  const [now, zone] = [reading.now(), zoneOf(records, viewer)];
  const groups = new Map<Group, Feedback[]>();
  for (const each of shown) {
    const group = groupOf(each.at, now, zone);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups];
}

/** The people and goals that are in the list, and no others: a choice tells of nothing that is not there. */
function filterView(scene: FeedbackScene, all: readonly Feedback[]) {
  const { records, viewer, host, messages } = scene;
  const { filter } = messages.feedback;
  const people = new Set(all.flatMap(({ from, about }) => [from, about]));
  people.delete(viewer);
  const goals = new Set(all.flatMap(({ goalId }) => goalId ?? []));
  const { person, goal } = host.filter;
  host.among = people;
  const titled = [...goals].flatMap((id) => {
    const found = records.goals.get(id);
    return found ? [{ id, name: found.title }] : [];
  });
  if (people.size < 2 && titled.length === 0 && !person && !goal) return nothing;
  return html`<div class="filter" role="group" part="filter">
    <div class="filtered">
      <span aria-hidden="true">${filter.person}</span>
      ${pickerView(host.pickers.person, {
        ...{ id: 'filter-person', label: filter.person, placeholder: filter.everybody },
        value: person && nameApart(person, records),
        nothingFound: filter.nobody,
      })}
    </div>
    ${
      titled.length > 0 || goal
        ? select({ label: filter.goal, none: filter.allGoals, value: goal }, titled, (id) =>
            host.choose({ goal: id as GoalId | '' }),
          )
        : nothing
    }
  </div>`;
}

function select(
  { label, none, value }: { readonly label: string; readonly none: string; readonly value: string },
  options: readonly { readonly id: string; readonly name: string }[],
  choose: (id: string) => void,
) {
  return html`<label class="filtered">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${value === ''}>${none}</option>
      ${options.map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === value}>${name}</option>`,
      )}
    </select>
  </label>`;
}
