import { type FeedbackRound, dayOf, lastDayOf, zoneOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isolated } from '../messages/isolated.ts';
import { deedProblem } from '../parts/done-notice.ts';
import { moreButton } from '../parts/more-button.ts';
import { nameInWords } from '../parts/name-apart.ts';
import { emptyState } from '../parts/states.ts';
import { type Asked, askedIn, roundsIn } from './entries.ts';
import type { FeedbackScene, Place } from './scene.ts';

/** The questions to and from the viewer, and the rounds that they take part in. */
export function askedView(scene: FeedbackScene): TemplateResult {
  const { messages } = scene;
  const { requests, nothing: empty } = messages.feedback;
  const [toMe, fromMe] = [askedIn('to', scene), askedIn('from', scene)];
  const rounds = roundsIn('asked', scene);
  if (toMe.length + fromMe.length + rounds.length === 0) return emptyState(empty.asked);
  const { shown } = scene.host;
  const questions = (side: 'to' | 'from', all: readonly Asked[]) =>
    repeat(
      all.slice(0, shown),
      ({ request }) => request.id,
      (asked, at) => requestView(scene, asked, { side, at }),
    );
  const lengths = [toMe.length, rounds.length, fromMe.length];
  const drawn = (limit: number) => sum(lengths.map((length) => Math.min(length, limit)));
  return html`
    ${section(requests.toMe, toMe.length, questions('to', toMe))}
    ${section(requests.rounds, rounds.length, roundsView(scene, rounds.slice(0, shown)))}
    ${section(requests.fromMe, fromMe.length, questions('from', fromMe))}
    ${moreButton(
      {
        ...{ shown: drawn(shown), all: sum(lengths) },
        ...{
          step: drawn(shown + scene.host.step) - drawn(shown),
          more: () => scene.host.showMore(),
        },
      },
      scene,
    )}
  `;
}

function section(title: string, count: number, cards: unknown) {
  if (count === 0) return nothing;
  return html`<section class="group" part="group">
    <h3>${title}</h3>
    <ul class="cards">
      ${cards}
    </ul>
  </section>`;
}

/** Rounds, each of which keeps what is open in it wherever it moves. */
export const roundsView = (scene: FeedbackScene, rounds: readonly FeedbackRound[]) =>
  repeat(
    rounds,
    ({ id }) => id,
    (round) => scene.round(round),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

/** One question: how it stands, and what the viewer can do about it. */
export function requestView(
  scene: FeedbackScene,
  asked: Asked,
  { side, at }: { readonly side: 'to' | 'from'; readonly at: number },
): TemplateResult {
  const { records, format, messages } = scene;
  const { requests } = messages.feedback;
  const { request, state } = asked;
  const facts = [
    ...(state === 'open' ? [requests.until(format.day(lastDayOf(request, records)))] : []),
    ...(state === 'expired' && side === 'to' ? [requests.lateAnswer] : []),
    ...(request.reminders.length > 0 ? [requests.reminded(request.reminders.length)] : []),
  ];
  const tone = state === 'answered' ? 'good' : '';
  return html`<li class="card" part="request" data-at=${at} tabindex="-1">
    <p class="who-when">
      <strong>${titleOf(scene, asked, side)}</strong>
      <span class="state-word ${tone}">${requests.state[state]}</span>
    </p>
    ${
      request.question === undefined
        ? html`<p class="muted">${messages.feedback.erased}</p>`
        : html`<p class="words" dir="auto">${request.question}</p>`
    }
    ${facts.length > 0 ? html`<p class="muted">${facts.join(' · ')}</p>` : nothing}
    ${
      request.declined?.reason
        ? html`<p class="words" dir="auto">
            ${requests.reason(isolated(request.declined.reason))}
          </p>`
        : nothing
    }
    ${scene.workspace ? (side === 'to' ? answering(scene, asked) : reminding(scene, asked)) : nothing}
  </li>`;
}

function titleOf({ records, messages }: FeedbackScene, { request }: Asked, side: 'to' | 'from') {
  const { requests } = messages.feedback;
  const { from, to, about } = request;
  const nameFor = (id: typeof from) => nameInWords(id, records);
  if (side === 'to') {
    return from === about
      ? requests.asksOneself(nameFor(from))
      : requests.asks(nameFor(from), nameFor(about));
  }
  return from === about
    ? requests.askedOneself(nameFor(to))
    : requests.asked(nameFor(to), nameFor(about));
}

/** Where one is asked: answer, or decline. What is being written stays, whatever becomes of the question. */
function answering(scene: FeedbackScene, { request, state }: Asked) {
  const { host, messages } = scene;
  const { requests } = messages.feedback;
  const [answer, decline] = [`answer:${request.id}`, `decline:${request.id}`] as const;
  const canAnswer = state === 'open' || state === 'expired';
  return html`${
    host.open !== answer && host.open !== decline && canAnswer
      ? html`<div class="actions">
          <button
            type="button"
            class=${state === 'open' ? 'primary' : ''}
            data-opens=${answer}
            @click=${() => host.begin(answer, true)}
          >
            ${requests.answer}
          </button>
          ${
            state === 'open'
              ? html`<button type="button" data-opens=${decline} @click=${() => host.show(decline)}>
                  ${requests.decline}
                </button>`
              : nothing
          }
        </div>`
      : nothing
  }
  ${scene.form(answer)} ${scene.form(decline)}`;
}

/** Where one asks: call it to mind, twice at most and once a day, or withdraw it. */
function reminding(scene: FeedbackScene, { request, state }: Asked) {
  const { host, messages, records, reading } = scene;
  const { requests } = messages.feedback;
  const withdraw = `withdraw:${request.id}` as const;
  const place: Place = withdraw;
  const zone = zoneOf(records, request.to);
  const last = request.reminders.at(-1);
  const isToday = last !== undefined && dayOf(last, zone) >= dayOf(reading.now(), zone);
  const mayRemind = request.reminders.length < 2 && !isToday;
  const remind = () =>
    void host.deeds.run({
      place: request.id,
      command: { type: 'feedback.remind', input: { requestId: request.id } },
      said: requests.reminded(request.reminders.length + 1),
    });
  const isOpen = state === 'open';
  return html`${isOpen ? deedProblem(host.deeds, request.id, messages) : nothing}
  ${
    host.open === place || !isOpen
      ? nothing
      : html`<div class="actions">
          ${mayRemind ? html`<button type="button" @click=${remind}>${requests.remind}</button>` : nothing}
          <button type="button" class="quiet" data-opens=${place} @click=${() => host.show(place)}>
            ${requests.withdraw}
          </button>
        </div>`
  }
  ${scene.form(place)}`;
}
