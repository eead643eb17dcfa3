import { type TemplateResult, html, nothing } from 'lit';
import type { Locale } from '../messages.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import type { PastShown } from './past-controller.ts';

/** A line that says which moment of the past is shown, and the way back. */
export function pastView(
  { messages, format }: Pick<Locale<'workspace'>, 'messages' | 'format'>,
  shown: PastShown,
  toPresent: () => void,
): TemplateResult | typeof nothing {
  const { workspace } = messages;
  const back = html`<button type="button" @click=${toPresent}>${workspace.toPresent}</button>`;
  switch (shown.kind) {
    case 'present':
      return nothing;
    case 'fetching':
      return html`<p class="muted" role="status">${workspace.fetchingPast}</p>`;
    case 'failed':
      return problem(messages, {
        title: shown.reading ? workspace.pastFailed : workspace.presentInstead,
        error: shown.error,
        actions: back,
      });
    case 'past':
      return html`<div class="notice past" part="notice" role="status">
        ${icon('stale')}
        <p class="grow">${workspace.past(format.moment(shown.reading.now()))}</p>
        ${back}
      </div>`;
  }
}
