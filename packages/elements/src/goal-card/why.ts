import { type GoalId, standingCheckIns } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { enCourse } from '../messages/en-course.ts';
import { enExplanation } from '../messages/en-explanation.ts';
import { explanation } from '../parts/explanation.ts';
import explanationStyles from '../parts/explanation.styles.ts';
import { type LowerScene, goalLink } from './card-scene.ts';
import { entryView } from './timeline-view.ts';

/** What it says, in English. */
export const whyEnglish = { course: enCourse, explanation: enExplanation };

/** The looks of what this shows. */
export const whyStyles = explanationStyles;

/** So many of the check-ins behind a score are shown. */
const shown = 3;

/** Where an explanation has led to, and how it leads on. */
export interface Trail {
  /** From the goal of the card to the one that is explained. */
  readonly goalIds: readonly GoalId[];
  readonly go: (goalId: GoalId) => void;
  readonly back: () => void;
}

/** Why a goal stands where it does, down to the check-ins; the goals that it names lead on. */
export function whyView(scene: LowerScene, { goalIds, go, back }: Trail): TemplateResult {
  const { reading, messages, format } = scene;
  const about = goalIds.at(-1) ?? scene.goal.id;
  const goal = reading.records.goals.get(about) ?? scene.goal;
  const words = { records: reading.records, messages, format };
  return html`
    ${
      goalIds.length > 1
        ? html`<p class="trail">
            <button class="quiet" type="button" @click=${back}>${messages.goalCard.back}</button>
            ${goalLink(about, scene)}
          </p>`
        : nothing
    }
    ${explanation(reading.explain(goal.id), words, go)} ${checkInsOf({ ...scene, goal })}
  `;
}

function checkInsOf(scene: LowerScene) {
  const checkIns = standingCheckIns(scene.reading.records.checkInsOf(scene.goal.id), Infinity);
  if (checkIns.length === 0) return nothing;
  const last = [...checkIns].slice(-shown).reverse();
  return html`<div class="timeline">
    <p class="part-title">${scene.messages.goalCard.behind}</p>
    <ol>
      ${last.map((checkIn) => {
        const { at, by } = checkIn;
        return entryView({ kind: 'check-in', at, by, checkIn, isReplaced: false }, scene);
      })}
    </ol>
  </div>`;
}
