import {
  type CoachedPractice,
  type Records,
  compareInstants,
  dayOf,
  zoneOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { isolated } from '../messages/isolated.ts';
import { deedProblem } from '../parts/done-notice.ts';
import { nameOf } from '../parts/owner.ts';
import { type CoachScene, keyOf } from './coach-scene.ts';
import { knownPractice, wordedPractice } from './library.ts';

/** So many of those that were put away are listed, the last ones first. */
const most = 50;

/** What was put off or dismissed, each to be had again; nothing where nothing was. */
export function putAwayView(scene: CoachScene): TemplateResult | typeof nothing {
  const { messages, reading } = scene;
  const { coach } = messages;
  const entries = putAwayIn(reading.records, reading.viewer, reading.now());
  if (entries.length === 0) return nothing;
  return html`<details class="put-away" part="put-away">
    <summary>${coach.putAway(entries.length)}</summary>
    <ul>
      ${entries.slice(0, most).map((entry) => line(entry, scene))}
    </ul>
  </details>`;
}

/** What waits or is not suggested again, the last first. */
function putAwayIn({ growth }: Records, viewer: string, now: string): readonly CoachedPractice[] {
  const entries = growth.coachStates.get(viewer as never)?.practices ?? [];
  return entries
    .filter(
      ({ dismissedAt, snoozedUntil }) =>
        dismissedAt !== undefined ||
        (snoozedUntil !== undefined && compareInstants(snoozedUntil, now) > 0),
    )
    .toReversed();
}

function line(entry: CoachedPractice, scene: CoachScene): TemplateResult {
  const { messages, reading, format, host, added, deeds } = scene;
  const { coach } = messages;
  const known = knownPractice(entry.practiceId, reading.records, added);
  const worded = known && wordedPractice(known, added, messages);
  const { text: title, language } = worded?.title ?? { text: coach.unknown };
  const zone = zoneOf(reading.records, reading.viewer);
  const until =
    entry.dismissedAt !== undefined || entry.snoozedUntil === undefined
      ? coach.forGood
      : coach.until(format.day(dayOf(entry.snoozedUntil, zone)));
  return html`<li>
    <span class="line">
      <bdi lang=${language ?? nothing}>${title}</bdi>
      <span class="muted">${aboutText(entry.subjectKey, scene)} · ${until}</span>
    </span>
    <button
      class="link"
      type="button"
      aria-label=${coach.restoreNamed(title)}
      @click=${() => host.restore(entry)}
    >
      ${coach.restore}
    </button>
    ${deedProblem(deeds, keyOf(entry), messages)}
  </li>`;
}

/** What a suggestion was about; what is out of sight by now has no name. */
function aboutText(subjectKey: string, { messages, reading }: CoachScene): string {
  const { about } = messages.coach;
  const { records, viewer } = reading;
  const [kind, ...rest] = subjectKey.split(' ');
  const id = rest.join(' ') as never;
  const person = (personId: string | undefined) =>
    personId === undefined ? undefined : isolated(nameOf(personId, records));
  const words = (say: (name: string) => string, personId: string | undefined) => {
    const name = person(personId);
    return name === undefined ? about.gone : say(name);
  };
  switch (kind) {
    case 'goal':
      return named(records.goals.get(id)?.title) ?? about.gone;
    case 'cycle':
      return named(records.cycles.get(id)?.name) ?? about.gone;
    case 'person':
      return named(records.people.get(id)?.name) ?? about.gone;
    case 'series': {
      const people = records.rhythm.series.get(id)?.people;
      return words(
        about.series,
        people?.find((each) => each !== viewer),
      );
    }
    case 'request':
      return words(about.request, records.growth.feedbackRequests.get(id)?.from);
    default:
      return words(about.brief, records.growth.reviewBriefs.get(id)?.aboutId);
  }
}

function named(name: string | undefined): string | undefined {
  return name === undefined ? undefined : isolated(name);
}
