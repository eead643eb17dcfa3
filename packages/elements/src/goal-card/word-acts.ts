import type { Comment } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { doneNotice } from '../parts/done-notice.ts';
import { nameApart } from '../parts/name-apart.ts';
import { type Act, type ActKind, placeOf } from './act-drafts.ts';
import { type ActScene, mayRun } from './act-scene.ts';
import type { Entry } from './timeline.ts';

/** So much of a comment stands with what answers it, in characters. */
const quoted = 80;

/** What was done last, if it was one of these. */
export function noticeOf(
  kinds: readonly ActKind[],
  { deeds, messages, goal }: ActScene,
): TemplateResult | typeof nothing {
  const place = deeds.last?.place;
  const isHere = kinds.some((kind) => place?.startsWith(placeOf({ kind, goalId: goal.id })));
  return isHere ? doneNotice(deeds, messages) : nothing;
}

/** The button of an act, which tells of words that are kept in its form. */
export function actButton(
  act: Act,
  { label, name, look = '' }: { label: string; name?: string; look?: string },
  { drafts, messages, toggle }: ActScene,
): TemplateResult {
  const hasWords = drafts.hasWords(act) && !drafts.isOpen(act);
  return html`<button
    class=${look}
    type="button"
    data-act=${placeOf(act)}
    aria-label=${name ? (hasWords ? messages.goalActs.goOnWith(name) : name) : nothing}
    aria-expanded=${drafts.isOpen(act) ? 'true' : 'false'}
    @click=${() => toggle(act)}
  >
    ${hasWords ? messages.goalActs.goOn : label}
  </button>`;
}

/** A comment on the goal, and what was last done with comments. */
export function wordsActs(scene: ActScene): TemplateResult | typeof nothing {
  const { goal, form, messages } = scene;
  const notice = noticeOf(['comment', 'answer', 'edit', 'withdraw'], scene);
  const act: Act = { kind: 'comment', goalId: goal.id };
  const mayComment = mayRun(scene, 'comment.add', { goalId: goal.id });
  if (!mayComment && notice === nothing) return nothing;
  return html`<div class="acts" part="acts">
    ${notice}
    ${
      mayComment
        ? html`<div class="actions">
              ${actButton(act, { label: messages.goalActs.comment }, scene)}
            </div>
            ${form(act)}`
        : nothing
    }
  </div>`;
}

/** What can be done with an entry of what happened, and what a comment answers. */
export function entryActs(entry: Entry, scene: ActScene): TemplateResult | typeof nothing {
  if (entry.kind === 'check-in') return checkInActs(entry, scene);
  return entry.kind === 'comment' ? commentActs(entry.comment, scene) : nothing;
}

function checkInActs(
  { checkIn, isReplaced }: Extract<Entry, { kind: 'check-in' }>,
  scene: ActScene,
): TemplateResult | typeof nothing {
  const { goal, form, format, messages } = scene;
  const input = { goalId: goal.id, checkInId: checkIn.id };
  if (isReplaced || !mayRun(scene, 'comment.add', input)) return nothing;
  const act: Act = { kind: 'comment', goalId: goal.id, about: checkIn.id };
  const { comment, commentOn } = messages.goalActs;
  const name = commentOn(format.day(checkIn.asOf));
  return html`<div class="entry-acts">
      ${actButton(act, { label: comment, name, look: 'link' }, scene)}
    </div>
    ${form(act)}`;
}

function commentActs(comment: Comment, scene: ActScene): TemplateResult {
  const { goal, form, messages, reading } = scene;
  const { goalActs } = messages;
  const act = (kind: ActKind): Act => ({ kind, goalId: goal.id, about: comment.id });
  const input = { goalId: goal.id, commentId: comment.id };
  const isThere = comment.text !== undefined;
  const mayAnswer = isThere && mayRun(scene, 'comment.add', { goalId: goal.id });
  const mayChange = isThere && mayRun(scene, 'comment.edit', input);
  const mayTakeBack = isThere && mayRun(scene, 'comment.withdraw', input);
  const author = nameApart(comment.by, reading.records);
  const button = (kind: ActKind, label: string, name: string) =>
    actButton(act(kind), { label, name, look: 'link' }, scene);
  return html`${aboutComment(comment, scene)}
    <div class="entry-acts">
      ${mayAnswer ? button('answer', goalActs.answer, goalActs.answerTo(author)) : nothing}
      ${mayChange ? button('edit', goalActs.edit, goalActs.editOwn) : nothing}
      ${mayTakeBack ? button('withdraw', goalActs.takeBack, goalActs.takeBackOwn) : nothing}
    </div>
    ${form(act('answer'))} ${form(act('edit'))} ${form(act('withdraw'))}`;
}

/** What it answers, and that it was changed. */
function aboutComment({ replyTo, editedAt }: Comment, scene: ActScene) {
  const { goal, reading, format, messages } = scene;
  const { goalActs, goalCard } = messages;
  const answered = reading.records.commentsOf(goal.id).find(({ id }) => id === replyTo);
  if (!answered && !editedAt) return nothing;
  const words = answered && shortened(answered.text ?? goalCard.takenBack);
  const name = answered && nameApart(answered.by, reading.records);
  return html`<p class="muted">
    ${name && words ? html`<span>${goalActs.answers(name, words)}</span>` : nothing}
    ${
      editedAt
        ? html`<time datetime=${editedAt} title=${format.moment(editedAt)}
            >${goalActs.changed(format.age(editedAt, reading.now()))}</time
          >`
        : nothing
    }
  </p>`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > quoted ? `${line.slice(0, quoted).trimEnd()}…` : line;
}
