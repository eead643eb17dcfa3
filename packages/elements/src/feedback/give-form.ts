import {
  type FeedbackRequest,
  type FeedbackVisibility,
  type PersonId,
  isOver,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { nameApart, nameInWords } from '../parts/name-apart.ts';
import { pickerView } from '../parts/picker-view.ts';
import { readersNote } from '../parts/readers.ts';
import {
  type FormScene,
  choice,
  formButtons,
  formFrame,
  labelled,
  wordsField,
} from './form-parts.ts';
import { draftReaders, isHere, sentenceOf, visibilitiesFor } from './reach.ts';
import { confirmGive, haveReadersChanged, sendGive } from './send.ts';
import type { Place } from './scene.ts';

/** The form in which feedback is given, on its own or in answer to a question. */
export function giveForm(
  scene: FormScene,
  place: Place,
  request?: FeedbackRequest,
): TemplateResult {
  const { records, host, messages } = scene;
  const { feedbackForms } = messages;
  const { about } = host.draftOf(place);
  const title = request
    ? feedbackForms.answerTitle(nameInWords(request.from, records))
    : about
      ? feedbackForms.giveTo(nameInWords(about, records))
      : feedbackForms.giveTitle;
  return formFrame(
    scene,
    { title, part: 'give', send: () => void sendGive(scene, place) },
    html`
      ${request ? nothing : aboutField(scene, place)}
      ${wordsField(scene, place, {
        ...{ id: 'fb-text', name: 'text', most: 5000, label: feedbackForms.text },
        hint: feedbackForms.textHint,
        isFirst: about !== '',
        error: missing(scene, host.draftOf(place).text.trim() === '', feedbackForms.write),
      })}
      ${exactFields(scene, place)} ${linkFields(scene, place)}
      ${about ? readersParts(scene, place, { about, request }) : nothing}
      ${deedProblem(host.deeds, place, messages)}
      ${formButtons(scene, {
        send: feedbackForms.send,
        sure: {
          question:
            host.draftOf(place).visibility === 'public'
              ? feedbackForms.sureWide
              : feedbackForms.readersChanged,
          yes: feedbackForms.sendNow,
        },
        isRunning: host.deeds.isRunning(place),
        confirm: () => void confirmGive(scene, place),
      })}
    `,
  );
}

/** Who may read it and what that means; that nobody can, where whom it is about has left meanwhile. */
function readersParts(
  scene: FormScene,
  place: Place,
  { about, request }: { readonly about: PersonId; readonly request: FeedbackRequest | undefined },
) {
  const { records, messages } = scene;
  if (isHere(about, scene)) {
    return html`${readersField(scene, place, about)} ${readersView(scene, place, request)}`;
  }
  return html`<p class="notice warn" role="alert" id="fb-left" tabindex="-1">
    ${messages.feedbackForms.hasLeft(nameInWords(about, records))}
  </p>`;
}

const missing = ({ host }: FormScene, isMissing: boolean, words: string) =>
  host.isChecked && isMissing ? words : undefined;

function aboutField(scene: FormScene, place: Place) {
  const { records, host, messages } = scene;
  const { feedbackForms } = messages;
  const { about } = host.draftOf(place);
  const error = missing(scene, about === '', feedbackForms.choosePerson);
  const asked = { id: 'fb-about', label: feedbackForms.about, error };
  return labelled(
    asked,
    html`<div ?data-first-in=${about === ''}>
      ${pickerView(host.pickers.about, {
        ...{ id: asked.id, label: asked.label, invalid: error !== undefined },
        value: about && nameApart(about, records),
        placeholder: feedbackForms.findPerson,
        nothingFound: feedbackForms.nobodyFound,
        describedBy: error && 'fb-about-error',
        isRequired: true,
      })}
    </div>`,
  );
}

function exactFields(scene: FormScene, place: Place) {
  const { feedbackForms } = scene.messages;
  const field = (name: 'situation' | 'behaviour' | 'impact' | 'nextStep') =>
    wordsField(scene, place, { id: `fb-${name}`, name, most: 2000, label: feedbackForms[name] });
  return html`<details class="exact">
    <summary>${feedbackForms.parts}</summary>
    <div class="fields">
      ${field('situation')} ${field('behaviour')} ${field('impact')} ${field('nextStep')}
    </div>
  </details>`;
}

/** Goals of whom it is about or of the viewer that go on, and the values that stand. */
function linkFields(scene: FormScene, place: Place) {
  const { records, viewer, host, messages } = scene;
  const { feedbackForms } = messages;
  const { about, goalId } = host.draftOf(place);
  const goals = [...records.goals.values()]
    .filter(
      (goal) =>
        goal.id === goalId || (!isOver(goal) && [about, viewer].includes(goal.ownerId as PersonId)),
    )
    .map(({ id, title }) => ({ id, name: title }));
  const values = [...records.growth.companyValues.values()].filter(({ retired }) => !retired);
  if (goals.length + values.length === 0) return nothing;
  return html`<div class="row">
    ${
      goals.length > 0
        ? choice(scene, place, {
            ...{ id: 'fb-goal', name: 'goalId', label: feedbackForms.goal },
            ...{ none: feedbackForms.noGoal, options: goals },
          })
        : nothing
    }
    ${
      values.length > 0
        ? choice(scene, place, {
            ...{ id: 'fb-value', name: 'valueId', label: feedbackForms.value },
            ...{ none: feedbackForms.noValue, options: values },
          })
        : nothing
    }
  </div>`;
}

function readersField(scene: FormScene, place: Place, about: PersonId) {
  const { host, messages } = scene;
  const { feedbackForms } = messages;
  const { visibility } = host.draftOf(place);
  const fits = visibilitiesFor(about, scene);
  const error = missing(
    scene,
    !fits.some((each) => each === visibility),
    feedbackForms.chooseReaders,
  );
  return html`<fieldset class="who" aria-describedby=${error ? 'fb-who-error' : nothing}>
    <legend>${feedbackForms.readers}</legend>
    ${fits.map((each) => radio(scene, place, { about, each, isChosen: each === visibility }))}
    ${error ? html`<p class="error" id="fb-who-error">${error}</p>` : nothing}
  </fieldset>`;
}

function radio(
  scene: FormScene,
  place: Place,
  { about, each, isChosen }: { about: PersonId; each: FeedbackVisibility; isChosen: boolean },
) {
  const choose = () => scene.host.change(place, { visibility: each });
  return html`<label class="option">
    <input type="radio" name="fb-who" value=${each} .checked=${isChosen} @change=${choose} />
    <span>${visibilityLabel(scene, about, each)}</span>
  </label>`;
}

/** What a choice of readers is called, with the names of those in it. */
export function visibilityLabel(
  { records, messages }: FormScene,
  about: PersonId,
  visibility: FeedbackVisibility,
  managerId = records.people.get(about)?.managerId,
): string {
  const { feedbackForms } = messages;
  const name = nameInWords(about, records);
  if (visibility === 'public') return feedbackForms.visibility.public;
  if (visibility === 'subject' || managerId === undefined)
    return feedbackForms.visibility.subject(name);
  return feedbackForms.visibility[visibility](name, nameInWords(managerId, records));
}

/** The one sentence that says who will read it, and whatever else somebody might take it for. */
function readersView(scene: FormScene, place: Place, request: FeedbackRequest | undefined) {
  const { records, host, messages } = scene;
  const { feedbackForms } = messages;
  const draft = host.draftOf(place);
  const readers = draftReaders(draft, scene);
  if (!readers) return nothing;
  const isWide = draft.visibility === 'public';
  const sentence = sentenceOf(readers, 'will', scene);
  const isAskerOut = request && !readers.people.includes(request.from);
  return html`<div class="told" role="status">
    ${
      haveReadersChanged(scene, place)
        ? html`<p><strong>${feedbackForms.readersChanged}</strong></p>
            <p class="muted">${feedbackForms.before(draft.agreedSentence)}</p>
            ${readersNote(feedbackForms.nowReads(sentence), isWide)}`
        : readersNote(sentence, isWide)
    }
    <p class="hint">${isWide ? feedbackForms.named : feedbackForms.confidential}</p>
    ${isAskerOut ? html`<p class="hint">${feedbackForms.asksNotRead(nameInWords(request.from, records))}</p>` : nothing}
  </div>`;
}
