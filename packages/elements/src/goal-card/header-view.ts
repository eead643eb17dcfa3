import { dayOf, daysBetween, zoneOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { ownerOf } from '../parts/owner.ts';
import { person } from '../parts/person.ts';
import { type CardScene, goalLink } from './card-scene.ts';
import { type PathUp, pathsUp } from '../parts/paths-up.ts';

/** More ways up than this are counted, not shown. */
const shownPaths = 3;

/** The paths up, what kind of goal it is, its title, owner and days. */
export function headerView(scene: CardScene, actions: TemplateResult): TemplateResult {
  const { goal, reading, messages } = scene;
  const cycle = goal.cycleId && reading.records.cycles.get(goal.cycleId)?.name;
  return html`<header part="header">
    ${pathsView(scene)}
    <p class="eyebrow">
      ${icon(goal.kind)}<span>${messages.kind[goal.kind]}</span>
      ${cycle ? html`<span><bdi>${cycle}</bdi></span>` : nothing}
    </p>
    <h2 class="title" tabindex="-1"><bdi>${goal.title}</bdi></h2>
    <p class="about">
      <span class="visually-hidden">${messages.words.owner}: </span>
      <bdi>${person(ownerOf(reading, goal))}</bdi>
      <span class="dates">${datesText(scene)}</span>
    </p>
    ${actions}
  </header>`;
}

function datesText({ goal, reading, messages, format }: CardScene): string {
  const { goalCard } = messages;
  const days = goalCard.days(format.day(goal.start), format.day(goal.due));
  if (goal.state !== 'active') return days;
  const today = dayOf(reading.now(), zoneOf(reading.records, goal.ownerId));
  if (today < goal.start) return days;
  const left = daysBetween(today, goal.due);
  if (left < 0) return `${days} · ${goalCard.daysOver(-left)}`;
  return `${days} · ${left === 0 ? goalCard.dueToday : goalCard.daysLeft(left)}`;
}

function pathsView(scene: CardScene) {
  const { goal, reading, messages } = scene;
  const paths = pathsUp(goal, reading.records);
  if (paths.length === 0) return nothing;
  const more = paths.length - shownPaths;
  return html`<nav class="paths" part="path" aria-label=${messages.goalCard.path}>
    ${paths.slice(0, shownPaths).map((path) => pathView(path, scene))}
    ${more > 0 ? html`<p class="muted">${messages.goalCard.morePaths(more)}</p>` : nothing}
  </nav>`;
}

function pathView({ goalIds, skipped, contributes }: PathUp, scene: CardScene) {
  const { goalCard } = scene.messages;
  const step = html`<span class="step" aria-hidden="true">${icon('chevron')}</span>`;
  return html`<ol class="path">
    ${goalIds.map(
      (goalId, place) =>
        html`<li>
          ${goalLink(goalId, scene)}
          ${place < goalIds.length - 1 || (place === 0 && skipped > 0) ? step : nothing}
          ${
            place === 0 && skipped > 0
              ? html`<span class="muted" title=${goalCard.between(skipped)}
                    >…<span class="visually-hidden">${goalCard.between(skipped)}</span></span
                  >
                  ${step}`
              : nothing
          }
        </li>`,
    )}
    ${contributes ? nothing : html`<li class="muted">${goalCard.supportsOnly}</li>`}
  </ol>`;
}
