import { type Feedback, readersOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { nameInWords } from '../parts/name-apart.ts';
import { exactParts } from './draft.ts';
import { reachOptions, sentenceOf } from './reach.ts';
import type { FeedbackScene } from './scene.ts';

/** One piece of feedback: who says it of whom, the words, what it is about, and who reads it. */
export function itemView(scene: FeedbackScene, feedback: Feedback, at: number): TemplateResult {
  const { reading, format, messages, newSince, viewer } = scene;
  // What a page sets may be no moment at all, which nothing came after.
  const isNew = feedback.about === viewer && Date.parse(feedback.at) > Date.parse(newSince);
  return html`<li class="item" part="feedback" data-at=${at} tabindex="-1">
    <p class="who-when">
      <strong>${whoSays(scene, feedback)}</strong>
      ${isNew ? html`<span class="new">${messages.feedback.isNew}</span>` : nothing}
      <time datetime=${feedback.at} title=${format.moment(feedback.at)}>
        ${format.age(feedback.at, reading.now())}
      </time>
    </p>
    ${
      feedback.text === undefined
        ? html`<p class="muted">${messages.feedback.erased}</p>`
        : html`<p class="words" dir="auto">${feedback.text}</p>`
    }
    ${partsView(scene, feedback)} ${linksView(scene, feedback)} ${readersView(scene, feedback)}
  </li>`;
}

function whoSays({ records, viewer, messages }: FeedbackScene, { from, about }: Feedback): string {
  const { feedback } = messages;
  const nameFor = (id: typeof from) => nameInWords(id, records);
  if (about === viewer) return feedback.toYou(nameFor(from));
  if (from === viewer) return feedback.fromYou(nameFor(about));
  return feedback.fromOf(nameFor(from), nameFor(about));
}

function partsView({ messages }: FeedbackScene, feedback: Feedback) {
  const parts = exactParts.filter((part) => feedback[part] !== undefined);
  if (parts.length === 0) return nothing;
  return html`<details>
    <summary>${messages.feedback.more}</summary>
    <dl>
      ${parts.map(
        (part) =>
          html`<dt>${messages.feedback.parts[part]}</dt>
            <dd class="words" dir="auto">${feedback[part]}</dd>`,
      )}
    </dl>
  </details>`;
}

function linksView(scene: FeedbackScene, { goalId, valueId, requestId }: Feedback) {
  const { records, messages, host } = scene;
  const { feedback } = messages;
  const goal = goalId && records.goals.get(goalId);
  const value = valueId && records.growth.companyValues.get(valueId);
  const isAnswer = requestId && records.growth.feedbackRequests.has(requestId);
  if (!goal && !value && !isAnswer) return nothing;
  return html`<ul class="tags">
    ${
      goal
        ? html`<li>
            <span class="muted">${feedback.onGoal}</span>
            <button type="button" class="link" @click=${() => host.selectGoal(goal.id)}>
              <bdi>${goal.title}</bdi>
            </button>
          </li>`
        : nothing
    }
    ${value ? html`<li><span class="muted">${feedback.onValue}</span> <bdi>${value.name}</bdi></li>` : nothing}
    ${isAnswer ? html`<li class="muted">${feedback.answers}</li>` : nothing}
  </ul>`;
}

/** Who reads it, and a way to change that where the viewer may. */
function readersView(scene: FeedbackScene, feedback: Feedback) {
  const { records, workspace, host, messages } = scene;
  const place = `reach:${feedback.id}` as const;
  const sentence = sentenceOf(readersOf(feedback, records), 'can', scene);
  const { narrower, wider } = reachOptions(feedback, scene);
  const isOpen = host.open === place;
  const mayChange = workspace !== undefined && narrower.length + wider.length > 0;
  return html`<p class="reads">
      ${feedback.visibility === 'public' ? nothing : icon('hidden')}<span>${sentence}</span>
      ${
        mayChange
          ? html`<button
              type="button"
              class="link"
              data-opens=${place}
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => (isOpen ? host.leave() : host.show(place, { base: feedback.visibility }))}
            >
              ${messages.feedback.changeReaders}
            </button>`
          : nothing
      }
    </p>
    ${scene.form(place)}`;
}
