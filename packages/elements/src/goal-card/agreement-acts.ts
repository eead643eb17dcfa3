import {
  type AgreementState,
  agreementBase,
  agreementOf,
  compareInstants,
  isOver,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { nameApart } from '../parts/name-apart.ts';
import { type Act, placeOf } from './act-drafts.ts';
import { type ActScene, mayRun } from './act-scene.ts';
import { actButton, noticeOf } from './word-acts.ts';

/** What is agreed on: why the goal was sent back, and for whoever may answer it, accepting it and sending it back. */
export function agreementActs(scene: ActScene): TemplateResult | typeof nothing {
  const { goal, messages } = scene;
  const notice = noticeOf(['accept', 'return'], scene);
  const back = sentBack(scene);
  const answers = answersTo(scene);
  if (notice === nothing && back === nothing && answers === nothing) return nothing;
  return html`<section
    class="acts"
    part="acts"
    data-back=".title"
    aria-label=${messages.goalJudging.agreement.label}
    data-goal=${goal.id}
  >
    ${notice} ${back} ${answers}
  </section>`;
}

/** Why a draft is one again. */
function sentBack(scene: ActScene): TemplateResult | typeof nothing {
  const { goal, reading, messages, format } = scene;
  const { returned, proposed } = goal.agreement ?? {};
  if (goal.state !== 'draft' || !returned) return nothing;
  if (proposed && compareInstants(proposed.at, returned.at) > 0) return nothing;
  const { agreement } = messages.goalJudging;
  const name = nameApart(returned.by, reading.records);
  return html`<div class="notice warn">
    <div class="grow">
      <strong>${agreement.returned(name, format.age(returned.at, reading.now()))}</strong>
      <p class="said"><bdi>${returned.reason}</bdi></p>
      ${mayRun(scene, 'goal.propose', { goalId: goal.id }) ? html`<p>${agreement.again}</p>` : nothing}
    </div>
  </div>`;
}

function answersTo(scene: ActScene): TemplateResult | typeof nothing {
  const { goal, drafts, deeds, messages, form, run, reading } = scene;
  const { agreement } = messages.goalJudging;
  const { state } = agreementOf(reading.records, goal);
  const input = { goalId: goal.id, base: agreementBase(goal) };
  const waits = state === 'proposed' || (state === 'changed-since' && !isOver(goal));
  const mayAccept = waits && mayRun(scene, 'goal.accept', input);
  const mayReturn = state === 'proposed' && mayRun(scene, 'goal.return', input);
  const accept: Act = { kind: 'accept', goalId: goal.id };
  const sendBack: Act = { kind: 'return', goalId: goal.id };
  const hasForm = mayReturn || (scene.workspace !== undefined && drafts.hasWords(sendBack));
  if (!mayAccept && !hasForm) return nothing;
  const place = placeOf(accept);
  const onAccept = () =>
    run(accept, { command: { type: 'goal.accept', input }, said: agreement.accepted });
  return html`${mayAccept ? html`<p>${waiting(state, scene)}</p>` : nothing}
    ${deedProblem(deeds, place, messages)}
    <div class="actions">
      ${
        mayAccept
          ? html`<button
              class="primary"
              type="button"
              data-act=${place}
              aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}
              @click=${onAccept}
            >
              ${agreement.accept}
            </button>`
          : nothing
      }
      ${hasForm ? actButton(sendBack, { label: agreement.sendBack }, scene) : nothing}
    </div>
    ${form(sendBack)}`;
}

/** Who proposes it, with their note; or that it is another one than was agreed on. */
function waiting(state: AgreementState['state'], { goal, reading, messages }: ActScene) {
  const { agreement } = messages.goalJudging;
  if (state === 'changed-since') return agreement.changedSince;
  const { proposed } = goal.agreement ?? {};
  if (!proposed) return agreement.proposedPlain;
  const who = agreement.proposed(nameApart(proposed.by, reading.records));
  return html`${who} ${proposed.note ? html`<bdi class="said">${proposed.note}</bdi>` : nothing}`;
}
