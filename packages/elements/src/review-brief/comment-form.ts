import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { fullNote } from '../parts/full-note.ts';
import { nameOf } from '../parts/owner.ts';
import { readerOf } from './brief-view.ts';
import { type WritingScene, placeOf } from './writing-scene.ts';

/** How long a comment may be, in characters. */
const most = 5000;

/** A comment of one of the two who read a review; nothing for others. */
export function commentForm(scene: WritingScene): TemplateResult | typeof nothing {
  const { answer, reading, words, kept, acts, deeds, messages } = scene;
  const { brief } = answer;
  const { viewer, records } = reading;
  const two = [brief.writerId, readerOf(brief, records)];
  if (!two.includes(viewer)) return nothing;
  const other = two.find((id) => id !== viewer);
  const place = placeOf('comment', brief.id);
  const text = kept.commentOf(brief.id);
  const send = (event: Event) => {
    event.preventDefault();
    acts.sendComment();
  };
  return html`<form class="text-form" part="comment-form" @submit=${send}>
    <label for="comment">${words.comment.label}</label>
    <textarea
      id="comment"
      rows="3"
      maxlength=${most}
      dir="auto"
      aria-describedby="comment-hint"
      .value=${live(text)}
      @input=${(event: Event) => acts.comment((event.target as HTMLTextAreaElement).value)}
      @keydown=${(event: KeyboardEvent) =>
        event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? send(event) : undefined}
    ></textarea>
    <p class="hint" id="comment-hint">
      <bdi>${other ? words.comment.hint(nameOf(other, records)) : words.comment.hintAlone}</bdi>
    </p>
    ${fullNote(text, most, scene)} ${deedProblem(deeds, place, messages)}
    <div class="actions">
      <button type="submit" aria-disabled=${text.trim() ? 'false' : 'true'}>
        ${words.comment.add}
      </button>
    </div>
  </form>`;
}
