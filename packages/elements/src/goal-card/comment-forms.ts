import type { CheckInId, Comment, CommentId, KnownCommand } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { nameApart } from '../parts/name-apart.ts';
import { placeOf } from './act-drafts.ts';
import type { FormScene } from './act-scene.ts';
import { closeByKey, formFrame, wordsOf } from './form-frame.ts';

/** How long a comment may be, in characters. */
const most = 4000;

/** A comment on a goal or on a check-in, an answer to one, or other words for one's own. */
export function commentForm(scene: FormScene): TemplateResult {
  const { messages, misfit, finish } = scene;
  const { goalActs } = messages;
  const { label, submit, said } = wordsFor(scene);
  const send = () => {
    const command = commandOf(scene);
    if (command) finish({ command, said });
    else misfit();
  };
  return formFrame(
    scene,
    { label, submit, send },
    html`${versions(scene)} ${wordsOf(scene, { label, most, missing: goalActs.missing })}`,
  );
}

function wordsFor({ act, draft, reading, format, messages, goal }: FormScene) {
  const { goalActs } = messages;
  const { comment, send, sent, save, changedNow, editOwn, answerTo, commentOn, commentOnGoal } =
    goalActs;
  if (act.kind === 'edit') return { label: editOwn, submit: save, said: changedNow };
  if (act.kind === 'answer' && draft.comment) {
    const name = nameApart(draft.comment.by, reading.records);
    return { label: answerTo(name), submit: send, said: sent };
  }
  const on = reading.records.checkInsOf(goal.id).find(({ id }) => id === act.about);
  const label = on ? commentOn(format.day(on.asOf)) : commentOnGoal;
  return { label, submit: on || comment ? send : comment, said: sent };
}

/** `undefined` where nothing is written. */
function commandOf({ act, draft, goal }: FormScene): KnownCommand | undefined {
  const { comment } = draft;
  const text = draft.text.trim();
  const goalId = goal.id;
  if (!text) return undefined;
  if (act.kind === 'edit' && comment) {
    const input = { goalId, commentId: comment.id, text, base: comment.text ?? '' };
    return { type: 'comment.edit', input };
  }
  return { type: 'comment.add', input: { goalId, text, ...placeOfComment(act, comment) } };
}

/** An answer stands where the comment that it answers does. */
function placeOfComment({ kind, about }: FormScene['act'], comment: Comment | undefined) {
  if (kind !== 'answer') return about === undefined ? {} : { checkInId: about as CheckInId };
  const { checkInId } = comment ?? {};
  return { replyTo: about as CommentId, ...(checkInId !== undefined && { checkInId }) };
}

/** Where one's own comment reads otherwise by now, such as by another window: both, and which is to stay. */
function versions(scene: FormScene): TemplateResult | typeof nothing {
  const { act, draft, messages, change, close } = scene;
  const now = commentNow(scene);
  if (act.kind !== 'edit' || !now?.text || now.text === draft.comment?.text) return nothing;
  const { text } = now;
  const { goalActs } = messages;
  const first = { ...draft.first, text };
  const keepTheirs = () => {
    change({ text, first, comment: now });
    close();
  };
  return html`<div class="notice warn" role="group" aria-label=${goalActs.changedElsewhere}>
    <div class="grow">
      <strong>${goalActs.changedElsewhere}</strong>
      <p class="said"><bdi>${text}</bdi></p>
    </div>
    <button type="button" @click=${() => change({ comment: now, first })}>
      ${goalActs.keepMine}
    </button>
    <button type="button" class="quiet" @click=${keepTheirs}>${goalActs.keepThis}</button>
  </div>`;
}

function commentNow({ act, goal, reading }: FormScene): Comment | undefined {
  return reading.records.commentsOf(goal.id).find(({ id }) => id === act.about);
}

/** Whether one's own comment is really to be taken back. */
export function withdrawForm(scene: FormScene): TemplateResult {
  const { act, goal, deeds, messages, finish, close } = scene;
  const { takeBackAsk, takeBackHint, takeBack, keep, takenBack } = messages.goalActs;
  const place = placeOf(act);
  const input = { goalId: goal.id, commentId: act.about as CommentId };
  const go = () => finish({ command: { type: 'comment.withdraw', input }, said: takenBack });
  return html`<div
    class="act-form"
    data-form=${place}
    part="act-form"
    role="group"
    aria-label=${takeBackAsk}
    @keydown=${(event: KeyboardEvent) => closeByKey(event, close)}
  >
    <p><strong>${takeBackAsk}</strong> ${takeBackHint}</p>
    ${deedProblem(deeds, place, messages)}
    <div class="actions">
      <button class="keep" type="button" @click=${close}>${keep}</button>
      <button
        class="quiet"
        type="button"
        aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}
        @click=${go}
      >
        ${takeBack}
      </button>
    </div>
  </div>`;
}
