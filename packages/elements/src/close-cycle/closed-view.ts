import { type GoalId, gradeOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { ownerOf } from '../parts/owner.ts';
import { person } from '../parts/person.ts';
import { type ClosingScene, goalOf } from './closing-scene.ts';
import { gradeBadge } from './grade-badge.ts';
import { moreOf } from './more-of.ts';

const key = 'closed goals';

/** The goals that are closed, folded away, each with the grade that it counts with. */
export function closedView(scene: ClosingScene): TemplateResult | typeof nothing {
  const { host, closing, messages } = scene;
  const { closeCycle } = messages;
  const { closed } = closing;
  if (closed.length === 0) return nothing;
  const isUnfolded = host.isUnfolded(key, false);
  const shown = closed.slice(0, host.shown(key));
  return html`<section class="group" part="closed">
    <h4>
      <button
        class="group-button"
        type="button"
        aria-expanded=${String(isUnfolded)}
        @click=${() => host.fold(key, !isUnfolded)}
      >
        <span class="turn">${icon('chevron')}</span>
        <span class="group-name">${closeCycle.closedGoals(closed.length)}</span>
      </button>
    </h4>
    ${
      isUnfolded
        ? html`<ul class="goals">
            ${shown.map((id) => closedRow(id, scene))}
          </ul>`
        : nothing
    }
    ${isUnfolded ? moreOf({ key, shown: shown.length, all: closed.length }, scene) : nothing}
  </section>`;
}

function closedRow(goalId: GoalId, scene: ClosingScene) {
  const { host, reading, messages } = scene;
  const goal = goalOf(scene, goalId);
  const grade = goal.outcome?.grade ?? goal.outcome?.proposed;
  return html`<li class="goal">
    <div class="goal-line">
      <button class="link" type="button" @click=${() => host.select(goalId)}>
        <bdi>${goal.title}</bdi>
      </button>
      <span class="owner">${person(ownerOf(reading, goal))}</span>
      <span class="proposal">
        ${
          grade === undefined
            ? html`<span class="muted">${messages.closeCycle.noGrade}</span>`
            : gradeBadge(gradeOf(grade), scene)
        }
      </span>
    </div>
  </li>`;
}
