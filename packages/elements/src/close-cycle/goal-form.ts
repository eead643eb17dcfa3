import { type Closing, type GoalId, closingOf, gradeOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { explanation } from '../parts/explanation.ts';
import { problem } from '../parts/problem.ts';
import { scoreText } from '../parts/score-text.ts';
import { type ClosingScene, goalOf } from './closing-scene.ts';
import { decisionField } from './decision-field.ts';
import { differs } from './drafts.ts';
import { gradeBadge, statusOfBand } from './grade-badge.ts';
import { reflectionFields } from './reflection-fields.ts';
import type { StepMessages } from './texts.ts';

type Scene = ClosingScene<StepMessages>;

/** How one goal ended: its score and why, the grade, what comes of it, and what was learnt. */
export function goalForm(goalId: GoalId, scene: Scene): TemplateResult {
  const { host, reading, mine, messages } = scene;
  const closing = closingOf(reading.records, reading.scores(), goalId);
  if (!mine.has(goalId)) {
    return html`<div class="form" part="form">
      ${standing(closing, scene)}
      <p class="muted">${whyNot(scene)}</p>
    </div>`;
  }
  const send = (event: Event) => {
    event.preventDefault();
    host.closeOne(goalId);
  };
  return html`<form
    class="form"
    part="form"
    novalidate
    aria-label=${messages.closingSteps.form(goalOf(scene, goalId).title)}
    @submit=${send}
    @keydown=${(event: KeyboardEvent) => keys(event, goalId, scene)}
  >
    ${standing(closing, scene)} ${below(closing, scene)}
    <div class="form-columns">
      <div class="form-column">${gradeField(closing, scene)} ${decisionField(closing, scene)}</div>
      ${reflectionFields(closing, scene)}
    </div>
    ${failed(goalId, scene)} ${buttons(goalId, scene)}
  </form>`;
}

/** Why there is no form: it is not the viewer's to close, as far as is known. */
function whyNot({ workspace, isWhole, messages: { closingSteps, closeCycle } }: Scene): string {
  if (!workspace) return closeCycle.past;
  return isWhole ? closingSteps.notYours : closeCycle.working;
}

function standing({ goalId, proposed }: Closing, scene: Scene) {
  const { host, reading, messages, format } = scene;
  const { closingSteps } = messages;
  const score = reading.scores().scoreOf(goalId);
  const words = { records: reading.records, messages, format };
  return html`
    <dl class="standing">
      <div>
        <dt>${closingSteps.final}</dt>
        <dd>
          <span class="figure">${score ? scoreText(score.progress, words) : nothing}</span>
          <button
            class="quiet why"
            type="button"
            aria-expanded=${String(host.showsWhy)}
            @click=${() => host.toggleWhy()}
          >
            ${host.showsWhy ? closingSteps.hideWhy : closingSteps.why}
          </button>
        </dd>
      </div>
      <div>
        <dt>${closingSteps.proposed}</dt>
        <dd>
          ${
            proposed.kind === 'graded'
              ? gradeBadge(proposed, scene)
              : html`<span class="muted">${closingSteps.noProposal}</span>`
          }
        </dd>
      </div>
    </dl>
    ${
      host.showsWhy
        ? html`<div class="because">
            ${explanation(reading.explain(goalId), words, (id) => host.select(id))}
          </div>`
        : nothing
    }
  `;
}

function below({ openBelow }: Closing, scene: Scene) {
  if (openBelow.length === 0) return nothing;
  const { messages } = scene;
  const named = openBelow.slice(0, 3);
  return html`<div class="notice warn below">
    <p class="grow">
      ${messages.closingSteps.openBelow(openBelow.length)}
      ${named.map((id, index) => html`${index > 0 ? ', ' : ''}<bdi>${goalOf(scene, id).title}</bdi>`)}${
        openBelow.length > named.length ? ' …' : ''
      }
    </p>
  </div>`;
}

const tenths = Array.from({ length: 11 }, (_, index) => (10 - index) / 10);

function gradeField({ goalId, proposed }: Closing, scene: Scene) {
  const { host, messages, format } = scene;
  const { closingSteps } = messages;
  const draft = host.draftOf(goalId);
  const none = proposed.kind === 'graded' ? closingSteps.asProposed : closingSteps.noGrade;
  const choose = (event: Event) =>
    host.change(goalId, { grade: (event.target as HTMLSelectElement).value });
  return html`<p class="field">
    <label for="grade">${closingSteps.ownGrade}</label>
    <select id="grade" aria-describedby="grade-hint" @change=${choose}>
      <option value="" ?selected=${draft.grade === ''}>${none}</option>
      ${tenths.map((tenth) => {
        const band = messages.status[statusOfBand[gradeOf(tenth).band]];
        return html`<option value=${String(tenth)} ?selected=${draft.grade === String(tenth)}>
          ${closingSteps.gradeOption(format.grade(tenth), band)}
        </option>`;
      })}
    </select>
    <span class="hint" id="grade-hint"
      >${differs(draft, proposed) ? closingSteps.differs : nothing}</span
    >
  </p>`;
}

function failed(goalId: GoalId, { host, messages }: Scene) {
  const failure = host.work.failures.get(goalId);
  if (!failure) return nothing;
  return problem(messages, { title: messages.closingSteps.failedOne, error: failure.error });
}

function buttons(goalId: GoalId, { host, mine, messages }: Scene) {
  const { closingSteps } = messages;
  const isBusy = host.work.running !== null;
  const hasMore = mine.size > 1;
  return html`<div class="actions">
    <button class="primary" type="submit" ?disabled=${isBusy}>
      ${isBusy ? closingSteps.closing : hasMore ? closingSteps.closeAndNext : closingSteps.close}
    </button>
    ${
      hasMore
        ? html`<button type="button" ?disabled=${isBusy} @click=${() => host.openNext(goalId)}>
            ${closingSteps.skip}
          </button>`
        : nothing
    }
    <button class="quiet" type="button" @click=${() => host.open(null)}>
      ${closingSteps.back}
    </button>
  </div>`;
}

function keys(event: KeyboardEvent, goalId: GoalId, { host }: Scene): void {
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!sends && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (sends) host.closeOne(goalId);
  else host.open(null);
}
