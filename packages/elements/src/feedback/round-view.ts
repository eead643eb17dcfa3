import { type AnonymousText, type FeedbackRound, poolFace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { nameApart, nameInWords } from '../parts/name-apart.ts';
import { problem } from '../parts/problem.ts';
import type { FormScene } from './form-parts.ts';

/** One anonymous round. */
export function roundView(scene: FormScene, round: FeedbackRound): TemplateResult {
  const { rounds } = scene.messages;
  const { reading, viewer, records, format } = scene;
  const texts = records.growth.anonymousTextsOf(round.id);
  const face = poolFace(round, texts, reading.now());
  const title =
    round.about === viewer ? rounds.titleMe : rounds.title(nameInWords(round.about, records));
  return html`<li class="card" part="round">
    <p class="who-when"><strong>${title}</strong></p>
    ${round.question ? html`<p class="words" dir="auto">${round.question}</p>` : nothing}
    ${
      face.kind === 'open'
        ? html`<p>${rounds.appears(face.appearsFrom, format.moment(face.closesAt))}</p>
            ${face.wasProlonged ? html`<p class="muted">${rounds.prolonged}</p>` : nothing}`
        : nothing
    }
    ${face.kind === 'open' || face.kind === 'released' ? nothing : html`<p>${rounds[face.kind]}</p>`}
    ${face.kind === 'released' ? releasedView(scene, round, texts) : nothing}
    ${askedPeople(scene, round)}
    ${scene.workspace && face.kind === 'open' ? actionsView(scene, round) : nothing}
  </li>`;
}

/** Who is asked, folded away: they know that they are. */
function askedPeople({ records, messages }: FormScene, { asked }: FeedbackRound) {
  if (asked.length === 0) return nothing;
  return html`<details>
    <summary>${messages.rounds.askedPeople(asked.length)}</summary>
    <ul class="names">
      ${asked.map((id) => html`<li><bdi>${nameApart(id, records)}</bdi></li>`)}
    </ul>
  </details>`;
}

/** All texts at once for whoever receives them; those that were reported for hr; nothing for others. */
function releasedView(scene: FormScene, round: FeedbackRound, texts: readonly AnonymousText[]) {
  const { viewer, messages } = scene;
  const { rounds } = messages;
  const isReceiver = round.about === viewer;
  if (!isReceiver && texts.length === 0) {
    return html`<p class="muted">${rounds.releasedElsewhere}</p>`;
  }
  return html`<p class="muted">${rounds.released}</p>
    <ul class="texts">
      ${texts.map((text) => textView(scene, round, text, isReceiver))}
    </ul>`;
}

function textView(
  scene: FormScene,
  round: FeedbackRound,
  text: AnonymousText,
  isReceiver: boolean,
) {
  const { workspace, host, messages } = scene;
  const { rounds } = messages;
  const place = `report:${round.id}:${text.id}` as const;
  const mayReport = workspace !== undefined && isReceiver && !text.reported && host.open !== place;
  return html`<li part="anonymous-text">
    <p class="words" dir="auto">${text.text ?? messages.feedback.erased}</p>
    ${text.reported ? html`<p class="muted small">${rounds.isReported}</p>` : nothing}
    ${
      mayReport
        ? html`<button
            type="button"
            class="link small"
            data-opens=${place}
            @click=${() => host.show(place)}
          >
            ${rounds.report}
          </button>`
        : nothing
    }
    ${scene.form(place)}
  </li>`;
}

function actionsView(scene: FormScene, round: FeedbackRound) {
  const { viewer, host, messages } = scene;
  const { rounds } = messages;
  const places = {
    take: `take:${round.id}`,
    raise: `raise:${round.id}`,
    callOff: `call-off:${round.id}`,
  } as const;
  const isOpen = Object.values(places).some((place) => host.open === place);
  const isOwn = round.by === viewer;
  const canRaise = isOwn && round.threshold < Math.floor(round.asked.length / 2);
  const opens = (place: (typeof places)[keyof typeof places], word: string) =>
    html`<button type="button" class="quiet" data-opens=${place} @click=${() => host.show(place)}>
      ${word}
    </button>`;
  return html`${answerState(scene, round, isOpen)}
  ${
    isOwn && !isOpen
      ? html`<div class="actions">
          ${canRaise ? opens(places.raise, rounds.raise) : nothing}
          ${opens(places.callOff, rounds.callOff)}
        </div>`
      : nothing
  }
  ${Object.values(places).map((place) => scene.form(place))}`;
}

/** What the viewer can do who is asked: answer, or take back the answer that this device knows of. */
function answerState(scene: FormScene, round: FeedbackRound, isOpen: boolean) {
  const { viewer, host, messages, rounds: server } = scene;
  const { rounds } = messages;
  if (!round.asked.includes(viewer)) return nothing;
  if (!server) return html`<p class="muted">${rounds.noServer}</p>`;
  const token = host.answers.tokenOf(round.id, viewer);
  if (!token) {
    const place = `take:${round.id}` as const;
    return isOpen
      ? nothing
      : html`<div class="actions">
          <button
            type="button"
            class="primary"
            data-opens=${place}
            @click=${() => host.show(place)}
          >
            ${rounds.takePart}
          </button>
        </div>`;
  }
  const takeBack = () =>
    void host.answers.takeBack(server, token, { person: viewer, said: rounds.tookBack });
  const failure = host.answers.failureOf(round.id);
  return html`<p class="answered">
      <span>${rounds.sentBefore}</span>
      <button type="button" class="link" @click=${takeBack}>${rounds.takeBack}</button>
    </p>
    ${
      failure?.isTakingBack
        ? problem(messages, { title: rounds.notTakenBack, error: failure.error })
        : nothing
    }`;
}
