import { type Instant, type PersonId, type ReviewBrief, dayOf, zoneOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { doneNotice } from '../parts/done-notice.ts';
import { moreButton } from '../parts/more-button.ts';
import { nameOf } from '../parts/owner.ts';
import { initialsOf } from '../parts/person.ts';
import { emptyState } from '../parts/states.ts';
import { type GroupName, type ReviewGroups, groupNames } from './review-groups.ts';
import type { ReviewScene } from './review-scene.ts';

/** How many lines of a group are shown before more are asked for, and how many more at a time. */
export const listStep = 20;

/** What the list is drawn from beside the reviews. */
export interface ListScene extends ReviewScene {
  readonly mayStart: boolean;
  /** Whether words of a review are not saved yet. */
  readonly isUnsaved: (brief: ReviewBrief) => boolean;
  readonly mostOf: (group: GroupName | 'people') => number;
  readonly showMore: (group: GroupName | 'people') => void;
}

/** The reviews of a viewer: to write, shared with them, their own. */
export function listView({ reviews, people }: ReviewGroups, scene: ListScene): TemplateResult {
  const { reviewBrief } = scene.messages;
  const isBare = people.length === 0 && Object.values(reviews).every((list) => list.length === 0);
  const start = scene.mayStart
    ? { label: reviewBrief.start, act: () => scene.host.begin() }
    : undefined;
  if (isBare) return emptyState(reviewBrief.nothing, start, 'draft');
  return html`<div class="list" part="list">
    <div class="list-head">
      <h2 tabindex="-1">${reviewBrief.title}</h2>
      ${
        start
          ? html`<button type="button" class="primary" id="start" @click=${start.act}>
              ${start.label}
            </button>`
          : nothing
      }
    </div>
    ${doneNotice(scene.deeds, scene.messages)} ${groupView('toWrite', reviews.toWrite, scene)}
    ${peopleView(people, scene)}
    ${groupNames
      .filter((name) => name !== 'toWrite')
      .map((name) => groupView(name, reviews[name], scene))}
  </div>`;
}

function groupView(name: GroupName, reviews: readonly ReviewBrief[], scene: ListScene) {
  if (reviews.length === 0) return nothing;
  const { groups } = scene.messages.reviewBrief;
  const lines = linesOf(name, { all: reviews, draw: (brief) => line(brief, scene) }, scene);
  if (name === 'withdrawn') {
    return html`<details class="group withdrawn" part="group" data-group=${name}>
      <summary>${groups[name]} (${scene.format.number(reviews.length)})</summary>
      ${lines}
    </details>`;
  }
  return section(name, lines, scene);
}

/** Whom the viewer leads and writes nothing about at present. */
function peopleView(people: ReviewGroups['people'], scene: ListScene) {
  if (people.length === 0 || !scene.mayStart) return nothing;
  const draw = ({ person, last }: (typeof people)[number]) => personLine(person.id, last, scene);
  return section('people', linesOf('people', { all: people, draw }, scene), scene);
}

function section(name: GroupName | 'people', lines: TemplateResult, { messages }: ListScene) {
  return html`<section
    class="group"
    part="group"
    data-group=${name}
    aria-labelledby="group-${name}"
  >
    <h3 id="group-${name}">${messages.reviewBrief.groups[name]}</h3>
    ${lines}
  </section>`;
}

/** The first lines of a group, and a button for more. */
function linesOf<Item>(
  name: GroupName | 'people',
  list: { readonly all: readonly Item[]; readonly draw: (item: Item) => TemplateResult },
  { mostOf, showMore, messages, format }: ListScene,
): TemplateResult {
  const drawn = list.all.slice(0, mostOf(name));
  return html`<ul>
      ${drawn.map(list.draw)}
    </ul>
    ${moreButton(
      {
        ...{ shown: drawn.length, all: list.all.length, step: listStep },
        more: () => showMore(name),
      },
      { messages, format },
    )}`;
}

/** A review by the one of its two whom the viewer thinks of: whom they write about, or who wrote of them. */
function line(brief: ReviewBrief, scene: ListScene): TemplateResult {
  const { reading, messages, format, host, isUnsaved } = scene;
  const { viewer } = reading;
  const whom = brief.aboutId === viewer ? brief.writerId : brief.aboutId;
  const { reviewBrief } = messages;
  const isOther = brief.writerId !== viewer;
  return html`<li>
    <button class="entry" type="button" data-brief=${brief.id} @click=${() => host.open(brief.id)}>
      ${who(whom, scene)}
      <span class="entry-days"
        >${reviewBrief.period(format.day(brief.start), format.day(brief.end))}
        ${isOther ? html`<span class="muted"><bdi>${titleOf(brief, scene)}</bdi></span>` : nothing}</span
      >
      <span class="entry-state"
        >${isUnsaved(brief) ? reviewBrief.unsaved : stateText(brief, scene)}</span
      >
    </button>
  </li>`;
}

/** Whom one leads and writes nothing about at present. */
function personLine(id: PersonId, last: ReviewBrief | undefined, scene: ListScene) {
  const { messages, format, host, reading } = scene;
  const { reviewBrief } = messages;
  const name = nameOf(id, reading.records);
  return html`<li class="entry">
    ${who(id, scene)}
    <span class="entry-days muted"
      >${last ? reviewBrief.lastReview(format.day(last.end)) : reviewBrief.noReview}</span
    >
    <button
      class="entry-start"
      type="button"
      aria-label=${reviewBrief.startFor(name)}
      @click=${() => host.begin(id)}
    >
      ${reviewBrief.start}
    </button>
  </li>`;
}

/** A name with its initials and team, which tell two of one name apart. */
export function who(id: PersonId, { reading, messages }: ReviewScene): TemplateResult {
  const { people, teams } = reading.records;
  const name = nameOf(id, reading.records);
  const team = teams.get(people.get(id)?.teamId as never)?.name;
  return html`<span class="who">
    <span class="person-sign" aria-hidden="true">${initialsOf(name)}</span>
    <span class="who-names"
      ><span class="who-name"
        ><bdi>${id === reading.viewer ? messages.reviewBrief.you : name}</bdi></span
      >
      ${team ? html`<span class="who-team"><bdi>${team}</bdi></span>` : nothing}</span
    >
  </span>`;
}

/** Where a review stands, in words. */
export function stateText(brief: ReviewBrief, scene: ReviewScene): string {
  const { reviewBrief } = scene.messages;
  const on = (instant: Instant) => dayText(instant, scene);
  if (brief.withdrawnAt !== undefined) return reviewBrief.withdrawnOn(on(brief.withdrawnAt));
  if (brief.sharedAt !== undefined) return reviewBrief.sharedOn(on(brief.sharedAt));
  return reviewBrief.draft;
}

/** Whose review it is, as the viewer would say it. */
export function titleOf(
  { aboutId, writerId }: ReviewBrief,
  { reading, messages }: Pick<ReviewScene, 'reading' | 'messages'>,
): string {
  const { of, ofSelf, ofYou, ofYourself } = messages.reviewBrief;
  const name = nameOf(aboutId, reading.records);
  const isOwn = aboutId === writerId;
  if (aboutId === reading.viewer) return isOwn ? ofYourself : ofYou;
  return isOwn ? ofSelf(name) : of(name);
}

/** The day of a moment, as it is where the viewer lives. */
export function dayText(at: Instant, { reading, format }: ReviewScene): string {
  return format.day(dayOf(at, zoneOf(reading.records, reading.viewer)));
}
