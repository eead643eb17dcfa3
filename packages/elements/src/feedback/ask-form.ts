import { addDays, dayOf, lastDayOf, zoneOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { nameApart } from '../parts/name-apart.ts';
import { pickerView } from '../parts/picker-view.ts';
import { readersNote, readersSentence } from '../parts/readers.ts';
import {
  type FormScene,
  dayField,
  formButtons,
  formFrame,
  labelled,
  wordsField,
} from './form-parts.ts';
import { isDayToCome, sendAsk } from './send.ts';

/** So many days a round is open unless somebody says otherwise. */
const usualDays = 14;

/** The form in which somebody is asked for feedback, about oneself or about a report. */
export function askForm(scene: FormScene): TemplateResult {
  const { host, messages, workspace, viewer } = scene;
  const { feedbackForms } = messages;
  const { about, to, text } = host.draftOf('ask');
  const isChecked = host.isChecked;
  const isOneself = about === viewer || about === '';
  return formFrame(
    scene,
    { title: feedbackForms.askTitle, part: 'ask', send: () => void sendAsk(scene, 'ask') },
    html`
      <div class="row">
        ${personField(scene, 'to', isChecked && to === '')}
        ${personField(scene, 'about', isChecked && about === '')}
      </div>
      ${wordsField(scene, 'ask', {
        ...{ id: 'fb-text', name: 'text', most: 1000, label: feedbackForms.question },
        hint: isOneself ? feedbackForms.questionHint : feedbackForms.questionHintAbout,
        error: isChecked && text.trim() === '' ? feedbackForms.write : undefined,
      })}
      ${dueField(scene)} ${to ? askedView(scene) : nothing}
      ${deedProblem(host.deeds, 'ask', messages)}
      ${formButtons(scene, {
        send: feedbackForms.askNow,
        isRunning: host.deeds.isRunning('ask'),
        confirm: () => void sendAsk(scene, 'ask'),
      })}
      ${
        workspace?.capabilities.anonymousRounds && !host.isLeaving
          ? html`<p>
              <button
                type="button"
                class="link"
                data-opens="round"
                @click=${() => openRound(scene)}
              >
                ${feedbackForms.asksAnonymously}
              </button>
            </p>`
          : nothing
      }
    `,
  );
}

/** What was written for one goes along to the other: the question, and about whom it is. */
function openRound({ host, records, reading, viewer }: FormScene) {
  const { about, text } = host.draftOf('ask');
  const due = addDays(dayOf(reading.now(), zoneOf(records, viewer)), usualDays);
  host.show('round', { about: about || viewer, text, due });
}

function personField(scene: FormScene, name: 'to' | 'about', isMissing: boolean) {
  const { host, records, viewer, messages } = scene;
  const { feedbackForms } = messages;
  const id = host.draftOf('ask')[name];
  const error = isMissing ? feedbackForms.choosePerson : undefined;
  const asked = { id: `fb-${name}`, label: feedbackForms[name], error };
  const named = id && nameApart(id, records);
  const field = pickerView(host.pickers[name], {
    ...{ id: asked.id, label: asked.label, invalid: error !== undefined, isRequired: true },
    value: id === viewer && id ? feedbackForms.aboutMe(named) : named,
    placeholder: feedbackForms.findPerson,
    nothingFound: feedbackForms.nobodyFound,
    describedBy: error && `${asked.id}-error`,
  });
  return labelled(asked, html`<div ?data-first-in=${name === 'to'}>${field}</div>`);
}

function dueField(scene: FormScene) {
  const { host, records, reading, viewer, format, messages } = scene;
  const { feedbackForms } = messages;
  const { to, due } = host.draftOf('ask');
  const now = reading.now();
  const today = dayOf(now, zoneOf(records, to || viewer));
  const last = lastDayOf({ at: now, to: to || viewer }, records);
  const isWrong = host.isChecked && due !== '' && !isDayToCome(scene, 'ask');
  return dayField(scene, 'ask', {
    ...{ id: 'fb-due', label: feedbackForms.due, least: today },
    hint: feedbackForms.dueHint(format.day(last)),
    error: isWrong ? feedbackForms.dayPassed : undefined,
  });
}

/** Who reads the question, and who is not told of it. */
function askedView(scene: FormScene) {
  const { host, records, viewer, messages } = scene;
  const { about, to } = host.draftOf('ask');
  if (!to) return nothing;
  const sentence = readersSentence({ viewer, people: [viewer, to] }, 'will', scene);
  return html`<div class="told" role="status">
    ${readersNote(sentence, false)}
    ${
      about && about !== viewer
        ? html`<p class="hint">${messages.feedbackForms.notTold(nameApart(about, records))}</p>`
        : nothing
    }
  </div>`;
}
