import type { PersonId, Recognition } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { nameApart } from '../parts/name-apart.ts';
import { nameOf } from '../parts/owner.ts';
import { answersView } from './answers-view.ts';
import { signOf } from './person-sign.ts';
import { type WallScene, placeOf } from './wall-scene.ts';

/** So many signs stand beside a thank; it may name fifty people. */
const signs = 3;

/** One thank: to whom, from whom, the words, what it is for, and how people answered. */
export function thanksView(recognition: Recognition, scene: WallScene): TemplateResult {
  const { messages, format, reading } = scene;
  const { id, text, at } = recognition;
  const { recognitionWall } = messages;
  const isOff = keepsOff(recognition, scene);
  return html`<li class="thanks" part="thanks" data-id=${id} tabindex="-1">
    ${signsView(recognition, scene)}
    <div class="body">
      <p class="who-line">${receivers(recognition, scene)}</p>
      <p class="muted">
        ${recognitionWall.from} ${nameButton(recognition.from, nameApart, scene)} ·
        <time datetime=${at} title=${format.moment(at)}>${format.age(at, reading.now())}</time>
      </p>
      ${
        text === undefined
          ? html`<p class="muted">${recognitionWall.wordsGone}</p>`
          : html`<p class="said"><bdi>${text}</bdi></p>`
      }
      ${forWhat(recognition, scene)}
      ${isOff ? html`<p class="muted beside">${icon('hidden')} ${recognitionWall.besideTheWall}</p>` : nothing}
      ${answersView(recognition, scene)} ${withdrawView(recognition, scene)}
      ${deedProblem(scene.deeds, placeOf(id), messages)}
    </div>
  </li>`;
}

/** Only of oneself it is known here that one keeps off the wall. */
function keepsOff({ to }: Recognition, { reading }: WallScene): boolean {
  const { viewer, records } = reading;
  return to.includes(viewer) && records.people.get(viewer)?.wallOptOut === true;
}

function signsView({ to }: Recognition, { reading, format }: WallScene): TemplateResult {
  const more = to.length - signs;
  return html`<span class="signs" aria-hidden="true">
    ${to.slice(0, signs).map((id) => signOf(id, reading.records))}
    ${more > 0 ? html`<span class="sign">+${format.number(more)}</span>` : nothing}
  </span>`;
}

function receivers({ to }: Recognition, scene: WallScene) {
  return html`<span class="names"
    >${to.map(
      (id) =>
        html`<span class="receiver">${nameButton(id, nameOf, scene)}${teamOf(id, scene)}</span>`,
    )}</span
  >`;
}

function nameButton(
  id: PersonId,
  naming: typeof nameApart,
  { reading, messages, host }: WallScene,
): TemplateResult {
  const { viewer, records } = reading;
  const name = id === viewer ? messages.recognitionWall.you : naming(id, records);
  return html`<button class="link name" type="button" @click=${() => host.selectPerson(id)}>
    <bdi>${name}</bdi>
  </button>`;
}

/** The team tells two people of one name apart. */
function teamOf(id: PersonId, { reading }: WallScene) {
  const { people, teams } = reading.records;
  const teamId = people.get(id)?.teamId;
  const team = teamId === undefined ? undefined : teams.get(teamId)?.name;
  return team ? html`<span class="muted team"><bdi>${team}</bdi></span>` : nothing;
}

function forWhat({ valueId, goalId }: Recognition, { reading, messages, host }: WallScene) {
  const { records } = reading;
  const value = valueId === undefined ? undefined : records.growth.companyValues.get(valueId);
  const goal = goalId === undefined ? undefined : records.goals.get(goalId);
  if (!value && !goal) return nothing;
  const { recognitionWall } = messages;
  return html`<p class="for-what">
    ${
      value
        ? html`<button
            class="value"
            type="button"
            title=${value.description ?? nothing}
            @click=${() => host.narrow({ value: value.id })}
          >
            <span class="visually-hidden">${recognitionWall.forValue} </span
            ><bdi>${value.name}</bdi>
          </button>`
        : nothing
    }
    ${
      goal
        ? html`<span class="goal">
            ${icon('objective')}<span class="visually-hidden">${recognitionWall.onGoal} </span>
            <button class="link" type="button" @click=${() => host.selectGoal(goal.id)}>
              <bdi>${goal.title}</bdi>
            </button>
          </span>`
        : nothing
    }
  </p>`;
}

function withdrawView(recognition: Recognition, scene: WallScene) {
  const { id, from } = recognition;
  const { workspace, messages, host, reading, deeds } = scene;
  const command = { type: 'recognition.withdraw', input: { recognitionId: id } };
  if (from !== reading.viewer || !workspace?.may(command).allowed) return nothing;
  const { recognitionWall } = messages;
  const open = () => host.open({ kind: 'withdraw', id });
  if (host.opened?.kind !== 'withdraw' || host.opened.id !== id) {
    return html`<button class="link quiet-link withdraw" type="button" @click=${open}>
      ${recognitionWall.withdraw}
    </button>`;
  }
  return html`<div class="ask" role="group" aria-label=${recognitionWall.withdrawAsk}>
    <p><strong>${recognitionWall.withdrawAsk}</strong> ${recognitionWall.withdrawMeans}</p>
    <div class="actions">
      <button
        class="danger"
        type="button"
        aria-disabled=${deeds.isRunning(placeOf(id)) ? 'true' : 'false'}
        @click=${() => host.withdraw(recognition)}
      >
        ${recognitionWall.withdrawYes}
      </button>
      <button id="keep" type="button" @click=${open}>${recognitionWall.withdrawNo}</button>
    </div>
  </div>`;
}
