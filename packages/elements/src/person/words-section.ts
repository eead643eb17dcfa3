import { type Feedback, type PersonId, type Recognition, compareInstants } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { nameInWords } from '../parts/name-apart.ts';
import { listOf } from '../parts/name-list.ts';
import { type PersonScene, goalLink, pageList } from './person-scene.ts';

/** What was said, to show it: a piece of feedback, or thanks. */
type Said = Feedback | Recognition;

/** What others said of this person and what they said of others, as far as the viewer reads it; latest first. */
export function wordsSection(scene: PersonScene): TemplateResult {
  const { reading, person, messages, isSelf } = scene;
  const { growth } = reading.records;
  const { personParts } = messages;
  const thanks = [...growth.recognitionsTo(person.id), ...growth.recognitionsFrom(person.id)];
  const groups = [
    group(
      isSelf ? personParts.aboutYou : personParts.about,
      'about',
      growth.feedbackAbout(person.id),
    ),
    group(personParts.thanked, 'thanks', thanks),
    group(
      isSelf ? personParts.givenByYou : personParts.given,
      'given',
      growth.feedbackFrom(person.id),
    ),
  ].filter(({ items }) => items.length > 0);
  if (groups.length === 0) return html`<p class="muted">${personParts.noWords}</p>`;
  return html`${groups.map(
    ({ title, key, items }) =>
      html`<div class="group">
        <h4>${title}</h4>
        ${pageList({ key, items, first: 4, row: (said) => saidRow(said, scene) }, scene)}
      </div>`,
  )}`;
}

function group(title: string, key: string, all: readonly Said[]) {
  const items = all
    .filter((said) => said.text !== undefined && !('withdrawnAt' in said && said.withdrawnAt))
    .sort((a, b) => compareInstants(b.at, a.at) || (a.id < b.id ? -1 : 1));
  return { title, key, items };
}

function saidRow(said: Said, scene: PersonScene): TemplateResult {
  const { reading, messages, format } = scene;
  const { from, at, text, goalId } = said;
  const to = 'about' in said ? [said.about] : said.to;
  const isShown = goalId !== undefined && reading.records.goals.has(goalId);
  return html`<div class="line">
    <p class="words" dir="auto">${text}</p>
    <p class="muted">
      ${betweenWhom(from, to, scene)} ·
      <time datetime=${at} title=${format.moment(at)}>${format.age(at, reading.now())}</time>
      ${isShown ? html` · ${messages.personParts.onGoal} ${goalLink(goalId, scene)}` : nothing}
    </p>
  </div>`;
}

/** So many receivers are named; more are counted. */
const named = 4;

/** The others: whose page it is needs no name. */
function betweenWhom(from: Feedback['from'], to: Recognition['to'], scene: PersonScene): string {
  const { person, reading, messages, format } = scene;
  const nameFor = (id: PersonId) => nameInWords(id, reading.records);
  if (from !== person.id) return messages.personParts.from(nameFor(from));
  const names = to.slice(0, named).map(nameFor);
  const rest = to.length - names.length;
  const all = rest > 0 ? [...names, `+${format.number(rest)}`] : names;
  return messages.personParts.to(listOf(all, format.locale));
}
