import type { Grade } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type ClosingScene, agreeing, bulkDecision, goalOf, proposedFor } from './closing-scene.ts';
import { decisionIn } from './drafts.ts';
import { gradeBadge, gradeText } from './grade-badge.ts';
import { moreOf } from './more-of.ts';
import { tableCsv } from '../parts/table-csv.ts';
import type { StepMessages } from './texts.ts';

type Scene = ClosingScene<StepMessages>;

/** What closing all goals as proposed would do, before it is done. */
export function bulkPanel(scene: Scene): TemplateResult {
  const { host, mine, messages } = scene;
  const { closingSteps } = messages;
  const goalIds = agreeing(scene);
  const skipped = mine.size - goalIds.length;
  const isBusy = host.work.running !== null;
  return html`<section
    class="panel"
    part="bulk"
    aria-labelledby="bulk-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') host.show(null);
    }}
  >
    <h4 class="panel-title" id="bulk-title" tabindex="-1">
      ${closingSteps.bulkTitle(goalIds.length)}
    </h4>
    <p class="muted">${closingSteps.bulkHint}</p>
    ${skipped > 0 ? html`<p class="muted">${closingSteps.bulkSkips(skipped)}</p>` : nothing}
    ${short(scene, goalIds)} ${table(scene, goalIds)}
    <div class="actions">
      <button class="primary" type="button" ?disabled=${isBusy} @click=${() => host.closeAll()}>
        ${closingSteps.bulkRun(goalIds.length)}
      </button>
      <button class="quiet" type="button" @click=${() => host.show(null)}>
        ${messages.words.cancel}
      </button>
    </div>
  </section>`;
}

function short(scene: Scene, goalIds: ReturnType<typeof agreeing>) {
  const { host, messages } = scene;
  const { closingSteps } = messages;
  const number = goalIds.filter(
    (id) => decisionIn(host.draftOf(id), proposedFor(scene, id)) === null,
  ).length;
  if (number === 0) return nothing;
  const option = (goOn: boolean, text: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="short"
        .checked=${live(host.shortGoOn === goOn)}
        @change=${() => host.chooseShort(goOn)}
      />
      <span>${text}</span>
    </label>`;
  return html`<fieldset class="field">
    <legend>${closingSteps.bulkShort(number)}</legend>
    ${option(false, closingSteps.bulkEnd)} ${option(true, closingSteps.bulkCarry)}
  </fieldset>`;
}

function table(scene: Scene, goalIds: ReturnType<typeof agreeing>) {
  const { host, messages } = scene;
  const { closingSteps } = messages;
  const shown = goalIds.slice(0, host.shown('bulk'));
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="bulk-title">
      <table>
        <thead>
          <tr>
            <th scope="col">${closingSteps.goal}</th>
            <th scope="col">${closingSteps.grade}</th>
            <th scope="col">${closingSteps.then}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((goalId) => {
            const proposed = proposedFor(scene, goalId);
            return html`<tr>
              <th scope="row"><bdi>${goalOf(scene, goalId).title}</bdi></th>
              <td>${gradeBadge(proposed as Grade, scene)}</td>
              <td>${closingSteps.decisions[bulkDecision(scene, goalId)]}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${tableCsv(closingSteps.bulkTitle(goalIds.length), scene, () => ({
      columns: [closingSteps.goal, closingSteps.grade, closingSteps.then],
      rows: goalIds.map((goalId) => [
        goalOf(scene, goalId).title,
        gradeText(proposedFor(scene, goalId), scene),
        closingSteps.decisions[bulkDecision(scene, goalId)],
      ]),
    }))}
    ${moreOf({ key: 'bulk', shown: shown.length, all: goalIds.length }, scene)}`;
}
