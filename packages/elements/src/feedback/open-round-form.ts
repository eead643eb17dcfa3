import {
  type AnonymityOffer,
  type PersonId,
  addDays,
  anonymityOffer,
  dayOf,
  endOfDay,
  leastThreshold,
  zoneOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { nameApart } from '../parts/name-apart.ts';
import { pickerView } from '../parts/picker-view.ts';
import {
  type FormScene,
  dayField,
  formButtons,
  formFrame,
  labelled,
  wordsField,
} from './form-parts.ts';

const place = 'round';

/** The form that opens an anonymous round. It refuses the word where too few are asked to keep it. */
export function openRoundForm(scene: FormScene): TemplateResult {
  const { host, messages } = scene;
  const { rounds } = messages;
  const { due } = host.draftOf(place);
  const offer = offerFor(scene);
  const today = todayOf(scene);
  return formFrame(
    scene,
    { title: rounds.openTitle, part: 'round', send: () => trySend(scene, offer) },
    html`
      ${aboutField(scene)} ${askedField(scene, offer)}
      <div class="row">
        ${thresholdField(scene)}
        ${dayField(scene, place, {
          ...{ id: 'fb-due', label: rounds.closes, least: addDays(today, 1) },
          error: host.isChecked && due <= today ? rounds.dayPassed : undefined,
        })}
      </div>
      ${wordsField(scene, place, {
        ...{ id: 'fb-text', name: 'text', most: 1000, label: rounds.question },
      })}
      ${deedProblem(host.deeds, place, messages)}
      ${formButtons(scene, {
        send: rounds.openNow,
        sure: { question: rounds.openSure(offer.askable.length), yes: rounds.openYes },
        isRunning: host.deeds.isRunning(place),
        confirm: () => void open(scene),
      })}
    `,
  );
}

const todayOf = ({ reading, records, viewer }: FormScene) =>
  dayOf(reading.now(), zoneOf(records, viewer));

function thresholdOf({ host, records }: FormScene): number {
  const { threshold } = host.draftOf(place);
  return threshold === '' ? records.settings.anonymityThreshold : Math.trunc(Number(threshold));
}

function offerFor(scene: FormScene): AnonymityOffer {
  const { host, records, viewer, workspace } = scene;
  const { about, asked } = host.draftOf(place);
  return anonymityOffer(records, {
    ...{ about: about || viewer, asked, threshold: thresholdOf(scene) },
    anonymousRounds: workspace?.capabilities.anonymousRounds ?? false,
  });
}

function aboutField(scene: FormScene) {
  const { host, records, viewer, messages } = scene;
  const { about } = host.draftOf(place);
  const asked = { id: 'fb-about', label: messages.rounds.about };
  const name = nameApart(about || viewer, records);
  const field = pickerView(host.pickers.about, {
    ...{ id: asked.id, label: asked.label },
    value: about === viewer ? messages.feedbackForms.aboutMe(name) : name,
    nothingFound: messages.feedbackForms.nobodyFound,
  });
  return labelled(asked, field);
}

function askedField(scene: FormScene, offer: AnonymityOffer) {
  const { host, records, messages } = scene;
  const { rounds } = messages;
  const { asked } = host.draftOf(place);
  const remove = (id: PersonId) =>
    host.change(place, { asked: asked.filter((each) => each !== id) });
  const isWrong = host.isChecked && offer.kind === 'named-only' && offer.why === 'people';
  const label = { id: 'fb-asked', label: rounds.asked };
  return html`${labelled(
      label,
      html`<div data-first-in>
        ${pickerView(host.pickers.asked, {
          ...{ id: label.id, label: label.label, value: '', placeholder: rounds.addPerson },
          nothingFound: messages.feedbackForms.nobodyFound,
          invalid: isWrong,
          describedBy: 'fb-offer',
        })}
      </div>`,
    )}
    <ul class="chips" aria-label=${rounds.asked}>
      ${asked.map((id) => {
        const name = nameApart(id, records);
        return html`<li>
          <bdi>${name}</bdi>
          <button
            type="button"
            class="quiet"
            aria-label=${rounds.remove(name)}
            @click=${() => remove(id)}
          >
            ${icon('close')}
          </button>
        </li>`;
      })}
    </ul>
    <div id="fb-offer" role="status">${offerView(scene, offer)}</div>`;
}

/** Whether enough are asked; until then the word is not used, and what can be done instead is said. */
function offerView({ messages }: FormScene, offer: AnonymityOffer) {
  const { rounds } = messages;
  const number = offer.askable.length;
  if (offer.kind === 'anonymous') return html`<p class="hint">${rounds.enough(number)}</p>`;
  if (offer.why !== 'people') return nothing;
  return html`<p class="hint">${rounds.askedSoFar(number, offer.needed)}</p>
    <p class="hint">${rounds.namedInstead}</p>`;
}

function thresholdField(scene: FormScene) {
  const { host, messages } = scene;
  const { rounds } = messages;
  const threshold = thresholdOf(scene);
  const isWrong = !(threshold >= leastThreshold && threshold <= 100);
  const change = (event: Event) =>
    host.change(place, { threshold: (event.target as HTMLInputElement).value });
  // What is said of it follows at once: said only once the field is left, it would move the button under the finger.
  const follow = (event: Event) => {
    if (Number((event.target as HTMLInputElement).value) >= leastThreshold) change(event);
  };
  return labelled(
    {
      ...{ id: 'fb-threshold', label: rounds.threshold, hint: rounds.thresholdHint },
      error: isWrong ? rounds.tooLow(leastThreshold) : undefined,
    },
    html`<input
      type="number"
      id="fb-threshold"
      min=${leastThreshold}
      max="100"
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby="fb-threshold-hint"
      .value=${live(host.draftOf(place).threshold || String(threshold))}
      @input=${follow}
      @change=${change}
    />`,
  );
}

function trySend(scene: FormScene, offer: AnonymityOffer): void {
  const { host } = scene;
  if (offer.kind === 'named-only') {
    return host.check(offer.why === 'threshold' ? '#fb-threshold' : '#fb-asked');
  }
  if (host.draftOf(place).due <= todayOf(scene)) return host.check('#fb-due');
  host.askOnceMore();
}

async function open(scene: FormScene): Promise<void> {
  const { host, records, viewer, messages } = scene;
  const draft = host.draftOf(place);
  const { about, text, due } = draft;
  const offer = offerFor(scene);
  if (offer.kind !== 'anonymous') return trySend(scene, offer);
  const closesAt = new Date(endOfDay(due, zoneOf(records, viewer))).toISOString();
  const input = {
    ...{ personId: about || viewer, asked: offer.askable, threshold: offer.threshold, closesAt },
    ...(text.trim() && { question: text.trim() }),
  };
  const command = { type: 'round.open', input } as const;
  const ran = await host.deeds.run({ place, command, said: messages.rounds.opened });
  if (ran) host.sent(place, draft, scene.viewer);
}
