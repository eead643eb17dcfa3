import type { CheckIn } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { valueText } from '../parts/explanation-words.ts';
import { icon } from '../parts/icons.ts';
import { statusBadge } from '../parts/status-badge.ts';
import type { Unfolding } from './below-view.ts';
import type { LowerScene } from './card-scene.ts';
import { type Entry, timelineOf } from './timeline.ts';

/** So many entries show at first. */
const first = 5;

/** What was said and done, newest first; the first few, and all on demand. */
export function timelineView(scene: LowerScene, unfolding: Unfolding): TemplateResult {
  const { goalCard } = scene.messages;
  const entries = timelineOf(scene.goal, scene.reading.records);
  const shown = unfolding.isOpen ? entries : entries.slice(0, first);
  return html`<section class="timeline" part="timeline">
    <h3 tabindex="-1">${goalCard.timeline}</h3>
    ${scene.acts?.words}
    ${
      entries.length === 0
        ? html`<p class="muted">${goalCard.noTimeline}</p>`
        : html`<ol>
            ${shown.map((entry) => entryView(entry, scene, scene.acts?.entry(entry)))}
          </ol>`
    }
    ${
      entries.length > shown.length
        ? html`<button class="quiet" type="button" @click=${unfolding.open}>
            ${goalCard.showAll(entries.length)}
          </button>`
        : nothing
    }
  </section>`;
}

/** One entry as an item of a list, with what can be done with it. */
export function entryView(
  entry: Entry,
  scene: LowerScene,
  acts?: TemplateResult | typeof nothing,
): TemplateResult {
  const { reading, format } = scene;
  const name = reading.records.people.get(entry.by)?.name ?? entry.by;
  return html`<li class="entry ${entry.kind}">
    <p class="entry-head">
      <bdi class="entry-name">${name}</bdi>
      <span>${headline(entry, scene)}</span>
      <time datetime=${entry.at} title=${format.moment(entry.at)}
        >${format.age(entry.at, reading.now())}</time
      >
    </p>
    ${bodyOf(entry, scene)} ${acts}
  </li>`;
}

function headline(entry: Entry, { messages, reading, goal, format }: LowerScene) {
  const { goalCard } = messages;
  if (entry.kind === 'step') return goalCard.steps[entry.step];
  if (entry.kind === 'check-in') return entry.isReplaced ? goalCard.replaced : goalCard.checkedIn;
  const { checkInId } = entry.comment;
  const on = reading.records.checkInsOf(goal.id).find(({ id }) => id === checkInId);
  return on ? goalCard.commentedOn(format.day(on.asOf)) : goalCard.commented;
}

function bodyOf(entry: Entry, scene: LowerScene) {
  const { goalCard } = scene.messages;
  switch (entry.kind) {
    case 'check-in':
      return checkInBody(entry.checkIn, scene);
    case 'comment':
      return entry.comment.text === undefined
        ? html`<p class="muted">${goalCard.takenBack}</p>`
        : words(entry.comment.text);
    case 'step':
      return entry.text ? words(entry.text) : nothing;
  }
}

function checkInBody(checkIn: CheckIn, scene: LowerScene) {
  const { goal, reading, messages, format } = scene;
  const { goalCard } = messages;
  const value = checkIn.value ?? checkIn.zone ?? checkIn.milestones ?? checkIn.progress;
  const measure = checkIn.progress === undefined ? (goal.measure ?? null) : null;
  const facts = [
    value === undefined
      ? ''
      : valueText(value, measure, { records: reading.records, messages, format }),
    checkIn.confidence === undefined ? '' : goalCard.confidence(format.percent(checkIn.confidence)),
    checkIn.asOf === checkIn.at.slice(0, 10) ? '' : goalCard.asOf(format.day(checkIn.asOf)),
  ].filter(Boolean);
  return html`
    ${
      facts.length > 0 || checkIn.status
        ? html`<p class="entry-facts">
            <span>${facts.join(' · ')}</span>
            ${checkIn.status ? statusBadge(checkIn.status, messages) : nothing}
          </p>`
        : nothing
    }
    ${checkIn.note ? words(checkIn.note) : nothing}
    ${
      checkIn.blockers
        ? html`<p class="blockers warn">
            ${icon('warning')}<span
              ><strong>${goalCard.blockers}</strong> <bdi>${checkIn.blockers}</bdi></span
            >
          </p>`
        : nothing
    }
  `;
}

function words(text: string) {
  return html`<p class="said"><bdi>${text}</bdi></p>`;
}
