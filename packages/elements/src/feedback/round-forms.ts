import { type FeedbackRound, roundNotice } from '@throughline/core';
import { systemRandomId } from '@throughline/core/system';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { nameApart } from '../parts/name-apart.ts';
import { problem } from '../parts/problem.ts';
import { readersNote } from '../parts/readers.ts';
import { isolated } from '../messages/isolated.ts';
import { type FormScene, formButtons, formFrame, labelled, wordsField } from './form-parts.ts';
import type { Place } from './scene.ts';

/** The form of a round that is open in a place. */
export function roundForm(scene: FormScene, place: Place, kind: string) {
  const id = place.slice(kind.length + 1);
  const end = kind === 'report' ? id.lastIndexOf(':') : id.length;
  const [roundId, textId] = [id.slice(0, end), id.slice(end + 1)];
  const round = scene.records.growth.feedbackRounds.get(roundId as never);
  if (!round) return nothing;
  if (kind === 'take') return answerForm(scene, place, round);
  if (kind === 'raise') return raiseForm(scene, place, round);
  const { rounds } = scene.messages;
  if (kind === 'call-off') {
    return askedTwice(scene, place, {
      ...{ title: rounds.callOffSure, yes: rounds.callOffYes, said: rounds.calledOff },
      command: { type: 'round.call-off', input: { roundId: round.id } },
    });
  }
  return askedTwice(scene, place, {
    ...{ title: rounds.reportSure, yes: rounds.reportYes, said: rounds.reportedNow },
    command: { type: 'round.report-text', input: { roundId: round.id, textId: textId } },
  });
}

function askedTwice(
  scene: FormScene,
  place: Place,
  asked: {
    readonly title: string;
    readonly yes: string;
    readonly said: string;
    readonly command: Parameters<FormScene['host']['deeds']['run']>[0]['command'];
  },
): TemplateResult {
  const { host, messages } = scene;
  const send = async () => {
    const draft = host.draftOf(place);
    const ran = await host.deeds.run({ place, command: asked.command, said: asked.said });
    if (ran) host.sent(place, draft, scene.viewer);
  };
  return formFrame(
    scene,
    { title: asked.title, part: 'ask-again', send: () => void send() },
    html`
      ${deedProblem(host.deeds, place, messages)}
      <div class="actions">
        <button type="submit" aria-disabled=${host.deeds.isRunning(place) ? 'true' : 'false'}>
          ${asked.yes}
        </button>
        <button type="button" data-first @click=${() => host.leave()}>
          ${messages.rounds.back}
        </button>
      </div>
    `,
  );
}

function raiseForm(scene: FormScene, place: Place, round: FeedbackRound): TemplateResult {
  const { host, messages } = scene;
  const { rounds } = messages;
  const value = host.draftOf(place).threshold || String(round.threshold + 1);
  const send = async () => {
    const draft = host.draftOf(place);
    const input = { roundId: round.id, threshold: Math.trunc(Number(value)) };
    const command = { type: 'round.raise-threshold', input } as const;
    const ran = await host.deeds.run({ place, command, said: rounds.raised });
    if (ran) host.sent(place, draft, scene.viewer);
  };
  const change = (event: Event) =>
    host.change(place, { threshold: (event.target as HTMLInputElement).value });
  return formFrame(
    scene,
    { title: rounds.raise, part: 'raise', send: () => void send() },
    html`
      ${labelled(
        { id: 'fb-threshold', label: rounds.raiseTo, hint: rounds.thresholdHint },
        html`<input
          type="number"
          id="fb-threshold"
          data-first
          min=${round.threshold}
          max=${Math.floor(round.asked.length / 2)}
          aria-describedby="fb-threshold-hint"
          .value=${live(value)}
          @change=${change}
        />`,
      )}
      ${deedProblem(host.deeds, place, messages)}
      ${formButtons(scene, {
        ...{ send: rounds.raiseNow, isRunning: host.deeds.isRunning(place) },
        confirm: () => void send(),
      })}
    `,
  );
}

/** An answer without a name, after what cannot be hidden and cannot be undone was said. */
function answerForm(scene: FormScene, place: Place, round: FeedbackRound): TemplateResult {
  const { host, records, messages } = scene;
  const { rounds } = messages;
  const name = nameApart(round.about, records);
  const isEmpty = host.draftOf(place).text.trim() === '';
  const failure = host.answers.failureOf(round.id);
  return formFrame(
    scene,
    { title: rounds.takePart, part: 'take-part', send: () => void sendAnswer(scene, place, round) },
    html`
      ${noticeView(scene, round)}
      ${wordsField(scene, place, {
        ...{ id: 'fb-text', name: 'text', most: 5000, label: rounds.answer, isFirst: true },
        error: host.isChecked && isEmpty ? messages.feedbackForms.write : undefined,
      })}
      <div class="told">${readersNote(rounds.only(isolated(name)), false)}</div>
      ${failure && !failure.isTakingBack ? problem(messages, { title: rounds.notSent, error: failure.error }) : nothing}
      ${formButtons(scene, {
        ...{ send: rounds.send, isRunning: host.answers.isRunning(round.id) },
        confirm: () => void sendAnswer(scene, place, round),
      })}
    `,
  );
}

/** What core says that a form has to say, in words. */
function noticeView({ messages }: FormScene, round: FeedbackRound) {
  const { rounds } = messages;
  const notice = roundNotice(round);
  return html`<section class="notice-first" part="round-notice" aria-labelledby="fb-notice">
    <h4 id="fb-notice">${rounds.notice}</h4>
    <ul>
      ${notice.cannotBeHidden.map((each) => html`<li>${rounds.cannotBeHidden[each]}</li>`)}
      ${notice.cannotBeUndone.map((each) => html`<li>${rounds.cannotBeUndone[each]}</li>`)}
    </ul>
  </section>`;
}

async function sendAnswer(scene: FormScene, place: Place, round: FeedbackRound): Promise<void> {
  const { host, rounds: server, viewer, messages } = scene;
  const text = host.draftOf(place).text.trim();
  if (text === '') return host.check('#fb-text');
  if (!server) return;
  // The same words sent again, as after an answer that got lost, are the same answer.
  const id = host.draftOf(place).answerId || systemRandomId();
  host.change(place, { answerId: id });
  const draft = host.draftOf(place);
  const answer = { id, roundId: round.id, text };
  const isSent = await host.answers.send(server, answer, {
    ...{ person: viewer, said: messages.rounds.sent },
  });
  if (isSent) host.sent(place, draft, scene.viewer);
}
