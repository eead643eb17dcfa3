import type { Team } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { initialsOf } from '../parts/person.ts';
import { type PersonScene, personLink } from './person-scene.ts';

/** Who it is: name, title, team, manager, and nothing that judges. */
export function personHead(scene: PersonScene): TemplateResult {
  const { person, isSelf, messages, reading } = scene;
  const { people, teams, rhythm } = reading.records;
  const says = messages.person;
  const team = person.teamId && teams.get(person.teamId);
  const manager = person.managerId && people.get(person.managerId);
  const led = rhythm.teamsLedBy(person.id).flatMap((id) => teams.get(id) ?? []);
  const leads = led.filter(({ retired }) => !retired);
  return html`<header part="header">
    <span class="sign" aria-hidden="true">${initialsOf(person.name)}</span>
    <div class="who">
      <h2 tabindex="-1">
        <bdi>${person.name}</bdi>
        ${isSelf ? html`<span class="tag">${says.you}</span>` : nothing}
        ${person.active ? nothing : html`<span class="tag">${says.former}</span>`}
      </h2>
      ${person.title ? html`<p class="muted"><bdi>${person.title}</bdi></p>` : nothing}
      <dl class="around">
        ${team ? fact(says.team, html`<bdi>${team.name}</bdi>`) : nothing}
        ${manager ? fact(says.reportsTo, personLink(manager.id, scene)) : nothing}
        ${leads.length > 0 ? fact(says.leads, namesOf(leads, scene)) : nothing}
      </dl>
    </div>
  </header>`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** So many teams are named. */
const named = 5;

function namesOf(teams: readonly Team[], { format, messages }: PersonScene): TemplateResult {
  const names = teams.map(({ name }) => name).sort(new Intl.Collator(format.locale).compare);
  const rest = names.length - named;
  return html`${names
    .slice(0, named)
    .map((name, at) => html`${at > 0 ? ', ' : nothing}<bdi>${name}</bdi>`)}${
    rest > 0
      ? html` <span class="muted"
          >${messages.person.shownOf(format.number(named), format.number(names.length))}</span
        >`
      : nothing
  }`;
}
