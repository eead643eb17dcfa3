import { type GoalPhase, phaseAdvice } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import type { PartScene } from './part-scene.ts';
import { goalLink, pageList } from './person-scene.ts';

/** How able and how full of energy the viewer feels for their goals, as they set it themselves. */
export function phasesSection(scene: PartScene): TemplateResult {
  const { reading, goals, messages } = scene;
  const { personParts } = messages;
  const items = [...goals.own, ...goals.contributed].flatMap(({ id }) =>
    reading.records.growth.phasesOn(id).filter(({ personId }) => personId === reading.viewer),
  );
  if (items.length === 0) return html`<p class="muted">${personParts.noPhases}</p>`;
  return html`${pageList({ key: 'phases', items, first: 6, row: (phase) => phaseRow(phase, scene) }, scene)}
    <p class="muted">${personParts.phasesAbout}</p>`;
}

function phaseRow(phase: GoalPhase, scene: PartScene): TemplateResult {
  const { messages, format } = scene;
  const { personParts } = messages;
  const { ability, energy } = phase;
  return html`<div class="line">
    <p>${goalLink(phase.goalId, scene)}</p>
    <p class="muted">
      ${personParts.ability} ${format.percent(ability)} · ${personParts.energy}
      ${format.percent(energy)} · ${personParts.corners[phaseAdvice(phase).corner]}
    </p>
  </div>`;
}
