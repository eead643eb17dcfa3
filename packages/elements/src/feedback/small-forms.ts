import type { FeedbackRequest, FeedbackVisibility } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { nameInWords } from '../parts/name-apart.ts';
import { readersNote } from '../parts/readers.ts';
import { type FormScene, formButtons, formFrame, wordsField } from './form-parts.ts';
import { visibilityLabel } from './give-form.ts';
import { feedbackAt, movedReaders, reachOptions, sentenceOf } from './reach.ts';
import type { Place } from './scene.ts';
import { sendReach } from './send.ts';

/** Declines a question, with a reason or without. */
export function declineForm(
  scene: FormScene,
  place: Place,
  request: FeedbackRequest,
): TemplateResult {
  const { host, records, messages } = scene;
  const { feedbackForms } = messages;
  const name = nameInWords(request.from, records);
  const send = async () => {
    const draft = host.draftOf(place);
    const reason = draft.text.trim();
    const input = { requestId: request.id, ...(reason && { reason }) };
    const command = { type: 'feedback.decline', input } as const;
    const ran = await host.deeds.run({ place, command, said: feedbackForms.declined(name) });
    if (ran) host.sent(place, draft, scene.viewer);
  };
  return formFrame(
    scene,
    { title: feedbackForms.declineTitle(name), part: 'decline', send: () => void send() },
    html`
      ${wordsField(scene, place, {
        ...{ id: 'fb-text', name: 'text', most: 1000, label: feedbackForms.reason },
        isFirst: true,
      })}
      ${deedProblem(host.deeds, place, messages)}
      ${formButtons(scene, {
        send: feedbackForms.declineNow,
        isRunning: host.deeds.isRunning(place),
        confirm: () => void send(),
      })}
    `,
  );
}

/** Asks before a question is withdrawn: it cannot be brought back. */
export function withdrawForm(
  scene: FormScene,
  place: Place,
  request: FeedbackRequest,
): TemplateResult {
  const { host, records, messages } = scene;
  const { feedbackForms, words } = messages;
  const send = async () => {
    const draft = host.draftOf(place);
    const input = { requestId: request.id };
    const command = { type: 'feedback.withdraw-request', input } as const;
    const ran = await host.deeds.run({ place, command, said: feedbackForms.withdrawn });
    if (ran) host.sent(place, draft, scene.viewer);
  };
  return formFrame(
    scene,
    { title: feedbackForms.withdrawTitle, part: 'withdraw', send: () => void send() },
    html`
      <p>${feedbackForms.withdrawHint(nameInWords(request.to, records))}</p>
      ${deedProblem(host.deeds, place, messages)}
      <div class="actions">
        <button type="submit" aria-disabled=${host.deeds.isRunning(place) ? 'true' : 'false'}>
          ${feedbackForms.withdrawNow}
        </button>
        <button type="button" data-first @click=${() => host.leave()}>${words.cancel}</button>
      </div>
    `,
  );
}

/** Changes who reads a piece of feedback: fewer, or more where the viewer wrote it. */
export function reachForm(scene: FormScene, place: Place): TemplateResult | typeof nothing {
  const { host, messages } = scene;
  const { feedbackForms } = messages;
  const feedback = feedbackAt(place, scene);
  if (!feedback) return nothing;
  const { visibility } = host.draftOf(place);
  const { narrower, wider } = reachOptions(feedback, scene);
  const isWrong = host.isChecked && !visibility;
  return formFrame(
    scene,
    { title: feedbackForms.reachTitle, part: 'reach', send: () => void sendReach(scene, place) },
    html`
      ${movedMeanwhile(scene, place)}
      <fieldset class="who" aria-describedby=${isWrong ? 'fb-who-error' : nothing}>
        <legend>${feedbackForms.readers}</legend>
        ${[...narrower, ...wider].map((each, at) => option(scene, place, each, at === 0))}
        ${isWrong ? html`<p class="error" id="fb-who-error">${feedbackForms.chooseReaders}</p>` : nothing}
      </fieldset>
      ${chosenReaders(scene, place)}
      <p class="hint">${feedbackForms.reachHint}</p>
      ${deedProblem(host.deeds, place, messages)}
      ${formButtons(scene, {
        send: feedbackForms.reachNow,
        sure: {
          question: wider.some((each) => each === visibility)
            ? feedbackForms.reachSure
            : feedbackForms.readersChanged,
          yes: feedbackForms.reachYes,
        },
        isRunning: host.deeds.isRunning(place),
        confirm: () => void sendReach(scene, place),
      })}
    `,
  );
}

function option(scene: FormScene, place: Place, each: FeedbackVisibility, isFirst: boolean) {
  const feedback = feedbackAt(place, scene);
  if (!feedback) return nothing;
  const { about, managerId } = feedback;
  const choose = () => scene.host.change(place, { visibility: each });
  return html`<label class="option">
    <input
      type="radio"
      name="fb-who"
      value=${each}
      ?data-first=${isFirst}
      .checked=${each === scene.host.draftOf(place).visibility}
      @change=${choose}
    />
    <span>${visibilityLabel(scene, about, each, managerId)}</span>
  </label>`;
}

function chosenReaders(scene: FormScene, place: Place) {
  const feedback = feedbackAt(place, scene);
  const { visibility } = scene.host.draftOf(place);
  if (!feedback || !visibility) return nothing;
  const readers = movedReaders(feedback, visibility, scene);
  return html`<div class="told" role="status">
    ${readersNote(sentenceOf(readers, 'will', scene), visibility === 'public')}
  </div>`;
}

/** Both versions, where somebody else has changed it since the form was opened. */
function movedMeanwhile(scene: FormScene, place: Place) {
  const { host, messages } = scene;
  const feedback = feedbackAt(place, scene);
  const { base } = host.draftOf(place);
  if (!feedback || !base || base === feedback.visibility) return nothing;
  const said = (visibility: FeedbackVisibility) =>
    sentenceOf(movedReaders(feedback, visibility, scene), 'can', scene);
  const goOn = () => host.change(place, { base: feedback.visibility, visibility: '' });
  return html`<div class="notice warn" role="alert">
    <p class="grow">${messages.feedbackForms.reachMoved(said(base), said(feedback.visibility))}</p>
    <button type="button" @click=${goOn}>${messages.words.retry}</button>
  </div>`;
}
