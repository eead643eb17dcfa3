import { type TemplateResult, html, nothing } from 'lit';
import type { Deeds } from '../controllers/deeds.ts';
import type { enDeeds } from '../messages/en-deeds.ts';
import type { MessagesOf } from '../messages.ts';
import { icon } from './icons.ts';
import { problem } from './problem.ts';
import { putAway } from './put-away.ts';

type Messages = MessagesOf<never> & { readonly deeds: typeof enDeeds };

/** What was done last, with a way back where there is one. It stays until the next deed, or until it is put away. */
export function doneNotice(deeds: Deeds, messages: Messages): TemplateResult | typeof nothing {
  const { last } = deeds;
  if (!last) return nothing;
  return html`<div class="notice good" part="notice">
    ${icon('achieved')}
    <p class="grow notice-text"><bdi>${last.said}</bdi></p>
    ${
      last.commitId === undefined
        ? nothing
        : html`<button
            class="undo"
            type="button"
            aria-disabled=${deeds.isRunning(last.place) ? 'true' : 'false'}
            @click=${() => void deeds.undo()}
          >
            ${messages.deeds.undo}
          </button>`
    }
    <button
      class="quiet"
      type="button"
      aria-label=${messages.words.close}
      @click=${(event: Event) => void putAway(event, deeds)}
    >
      ${icon('close')}
    </button>
  </div>`;
}

/** What failed in a place of the element, until it is tried again. */
export function deedProblem(
  deeds: Deeds,
  place: string,
  messages: Messages,
): TemplateResult | typeof nothing {
  const failure = deeds.failureOf(place);
  if (!failure) return nothing;
  const { notDone, notUndone } = messages.deeds;
  const title = failure.isUndo ? notUndone : notDone;
  return problem(messages, { title, error: failure.error });
}
