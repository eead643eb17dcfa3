import {
  type FeedbackGive,
  type FeedbackRequest,
  type FeedbackVisibility,
  type PersonId,
  readersOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { answerVisibility, visibilitiesFor } from '../parts/feedback-readers.ts';
import { wordsField } from '../parts/labelled-field.ts';
import { nameInWords } from '../parts/name-apart.ts';
import { readByOf, readersKey } from '../parts/readers.ts';
import { panelForm } from './panel-form.ts';
import { type PanelScene, idOf, sayMisfits } from './panel-scene.ts';
import { personField } from './person-field.ts';
import { readersView } from './readers-view.ts';

const mostCharacters = { text: 5000, question: 1000 } as const;

/** A small form in which feedback is given: to anybody, or in answer to a request. */
export function givePanel(scene: PanelScene, request?: FeedbackRequest): TemplateResult {
  const { key, drafts, messages, records } = scene;
  const { feedback: words } = messages.queueForms;
  const { step } = drafts.of(key);
  const about = aboutOf(scene, request);
  if (step === 'sure') return sureView(scene, request);
  const beside = request && declineButton(scene);
  return panelForm(
    scene,
    {
      ...{ label: words.send, submit: words.send, ...(beside && { beside }) },
      send: () => void give(scene, request),
    },
    html`${
      request
        ? question(request, words.asks(nameInWords(request.from, records)))
        : personField(scene, { label: words.about, find: words.find, nobody: words.nobody })
    }
    ${textField(scene, {
      ...{ label: words.text, hint: words.textHint, most: mostCharacters.text },
    })}
    ${
      about
        ? html`${readersField(scene, about, request)} ${feedbackReaders(scene, about, request)}`
        : nothing
    }`,
  );
}

/** A small form in which somebody is asked for feedback about oneself. */
export function askPanel(scene: PanelScene): TemplateResult {
  const { key, drafts, messages, viewer } = scene;
  const { feedback: words } = messages.queueForms;
  const { personId } = drafts.of(key);
  return panelForm(
    scene,
    { label: words.ask, submit: words.ask, send: () => void ask(scene) },
    html`${personField(scene, { label: words.from, find: words.find, nobody: words.nobody })}
    ${textField(scene, {
      ...{ label: words.question, hint: words.questionHint, most: mostCharacters.question },
    })}
    ${personId ? readersView(scene, { people: [viewer, personId] }) : nothing}`,
  );
}

/** The form that declines a request. */
export function declinePanel(scene: PanelScene, request: FeedbackRequest): TemplateResult {
  const { key, drafts, messages, records, viewer, host } = scene;
  const { feedback: words } = messages.queueForms;
  const { reason } = drafts.of(key);
  const decline = () => {
    const why = drafts.of(key).reason.trim();
    const input = { requestId: request.id, ...(why && { reason: why }) };
    const said = words.didDecline(nameInWords(request.from, records));
    void host.finish({ place: key, command: { type: 'feedback.decline', input }, said });
  };
  return panelForm(
    scene,
    { label: words.decline, submit: words.declineDo, send: decline },
    html`${question(request, words.asks(nameInWords(request.from, records)))}
    ${wordsField(
      {
        ...{ id: idOf(key, 'reason'), label: words.reason, hint: words.declineHint },
        ...{ value: reason, most: 1000 },
        changed: (text) => drafts.change(key, { reason: text }),
      },
      scene,
    )}
    ${readersView(scene, { people: [viewer, request.from] })}`,
  );
}

function question({ question: text }: FeedbackRequest, asks: string): TemplateResult {
  return text === undefined
    ? html`<p>${asks}</p>`
    : html`<figure class="asked">
        <figcaption>${asks}</figcaption>
        <blockquote dir="auto">${text}</blockquote>
      </figure>`;
}

function declineButton({ key, drafts, host, messages }: PanelScene): TemplateResult {
  const go = () => {
    drafts.change(key, { step: 'decline' });
    host.focusIn(key, 'textarea');
  };
  return html`<button type="button" @click=${go}>${messages.queueForms.feedback.decline}</button>`;
}

function textField(
  scene: PanelScene,
  field: { readonly label: string; readonly hint: string; readonly most: number },
): TemplateResult {
  const { key, drafts, messages } = scene;
  const { text, isChecked } = drafts.of(key);
  const isMissing = isChecked && text.trim() === '';
  return wordsField(
    {
      ...field,
      ...{ id: idOf(key, 'text'), value: text, isRequired: true },
      error: isMissing ? messages.queueForms.feedback.write : undefined,
      changed: (written) => drafts.change(key, { text: written }),
    },
    scene,
  );
}

function aboutOf({ key, drafts }: PanelScene, request?: FeedbackRequest): PersonId | '' {
  return request ? request.about : drafts.of(key).personId;
}

/** Who may read it, each choice with the names of those who will. */
function readersField(
  scene: PanelScene,
  about: PersonId,
  request?: FeedbackRequest,
): TemplateResult {
  const { key, drafts, messages, records, viewer } = scene;
  const { feedback: words } = messages.queueForms;
  const chosen = visibilityOf(scene, about, request);
  const radio = (each: FeedbackVisibility) => {
    const { managerId } = readersOf({ from: viewer, about, visibility: each }, records).phrase
      .values;
    const manager = managerId === null ? '' : nameInWords(managerId, records);
    const label =
      each === 'public'
        ? words.visibility.public
        : words.visibility[each](nameInWords(about, records), manager);
    return html`<label class="option">
      <input
        type="radio"
        name=${idOf(key, 'readers')}
        value=${each}
        .checked=${each === chosen}
        @change=${() => drafts.change(key, { visibility: each })}
      />
      <span>${label}</span>
    </label>`;
  };
  return html`<fieldset class="choices">
    <legend>${words.readers}</legend>
    ${visibilitiesFor({ from: viewer, about }, records).map(radio)}
  </fieldset>`;
}

/** Who will read what is written, with the choice that stands; that it has changed meanwhile, where it has. */
function feedbackReaders(scene: PanelScene, about: PersonId, request?: FeedbackRequest) {
  const { messages, viewer } = scene;
  const { readers, isOther } = readersNow(scene, about, request);
  return html`${
    isOther
      ? html`<p class="step"><strong>${messages.queueForms.feedback.readersChanged}</strong></p>`
      : nothing
  }
  ${readersView(scene, readByOf(readers, viewer))}`;
}

/** Who would read it now, and whether others were shown when the viewer began to write or chose. */
function readersNow(scene: PanelScene, about: PersonId, request?: FeedbackRequest) {
  const { key, drafts, records, viewer } = scene;
  const visibility = visibilityOf(scene, about, request);
  const readers = readersOf({ from: viewer, about, visibility }, records);
  const now = readersKey(readers);
  const choice = `${about} ${drafts.of(key).visibility}`;
  return { readers, now, visibility, isOther: drafts.agreed(key, choice, now) !== now };
}

/** What was chosen, as long as it fits whom it is about; else what an answer begins with, or the fewest readers. */
function visibilityOf(
  { key, drafts, records, viewer }: PanelScene,
  about: PersonId,
  request?: FeedbackRequest,
): FeedbackVisibility {
  const fits = visibilitiesFor({ from: viewer, about }, records);
  const wanted = [
    drafts.of(key).visibility,
    request && answerVisibility({ from: request.from, about }, records),
  ];
  return fits.find((each) => each === (wanted[0] || wanted[1])) ?? 'subject';
}

/** What everybody is to read, or others than were shown, is asked for once more. */
function sureView(scene: PanelScene, request: FeedbackRequest | undefined): TemplateResult {
  const { key, drafts, host, messages } = scene;
  const { feedback: words } = messages.queueForms;
  const about = aboutOf(scene, request);
  const isPublic = about && visibilityOf(scene, about, request) === 'public';
  const submit = isPublic ? words.sureYes : words.send;
  const back = () => {
    drafts.change(key, { step: 'first' });
    host.focusIn(key, 'textarea');
  };
  return panelForm(
    scene,
    {
      ...{ label: submit, submit },
      send: () => void sendSurely(scene, request),
      beside: html`<button type="button" @click=${back}>${words.sureNo}</button>`,
    },
    html`${isPublic ? html`<p class="step"><strong>${words.sure}</strong></p>` : nothing}
      <blockquote dir="auto">${drafts.of(key).text}</blockquote>
      ${about ? feedbackReaders(scene, about, request) : nothing}`,
  );
}

async function give(scene: PanelScene, request?: FeedbackRequest): Promise<void> {
  const { key, drafts, host } = scene;
  const about = aboutOf(scene, request);
  if (!about || drafts.of(key).text.trim() === '') return sayMisfits(scene);
  const { now, visibility, isOther } = readersNow(scene, about, request);
  if (visibility !== 'public' && !isOther) return store(scene, request);
  drafts.change(key, { step: 'sure', sureOf: now });
  host.focusIn(key, 'button');
}

/** Sends it to those whom the viewer has seen named; where they have changed again, that is to be read first. */
async function sendSurely(scene: PanelScene, request?: FeedbackRequest): Promise<void> {
  const { key, drafts } = scene;
  const about = aboutOf(scene, request);
  const now = about && readersNow(scene, about, request).now;
  if (now && drafts.of(key).sureOf !== now) return drafts.change(key, { sureOf: now });
  await store(scene, request);
}

async function store(scene: PanelScene, request?: FeedbackRequest): Promise<void> {
  const { key, drafts, host, messages, records } = scene;
  const about = aboutOf(scene, request);
  if (!about) return;
  const { readers, visibility } = readersNow(scene, about, request);
  const { managerId } = readers.phrase.values;
  const input: FeedbackGive = {
    ...{ about, visibility, text: drafts.of(key).text.trim() },
    ...(managerId !== null && visibility !== 'public' && { managerId }),
    ...(request && { requestId: request.id }),
  };
  const said = messages.queueForms.feedback.didGive(nameInWords(about, records));
  await host.finish({ place: key, command: { type: 'feedback.give', input }, said });
}

async function ask(scene: PanelScene): Promise<void> {
  const { key, drafts, host, messages, records, viewer } = scene;
  const { personId, text } = drafts.of(key);
  if (!personId || text.trim() === '') return sayMisfits(scene);
  const said = messages.queueForms.feedback.didAsk(nameInWords(personId, records));
  const input = { about: viewer, to: personId, question: text.trim() };
  await host.finish({ place: key, command: { type: 'feedback.ask', input }, said });
}
