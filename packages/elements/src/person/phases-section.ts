import { type Goal, type GoalPhase, phaseAdvice } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { type PersonScene, goalLink, pageList } from './person-scene.ts';
import { phaseActs } from './phase-form.ts';

/** How able and how full of energy the viewer feels for their goals, as they set it themselves, here. */
export function phasesSection(scene: PersonScene): TemplateResult {
  const { reading, goals, messages, workspace } = scene;
  const { personParts } = messages;
  const all = [...goals.own, ...goals.contributed].map((goal) => ({
    goal,
    phase: reading.records.growth
      .phasesOn(goal.id)
      .find(({ personId }) => personId === reading.viewer),
  }));
  const said = all.filter(({ phase }) => phase);
  // Those that were said something of come first; the others only where something can be said.
  const items = workspace ? [...said, ...all.filter(({ phase }) => !phase)] : said;
  return html`${said.length === 0 ? html`<p class="muted">${personParts.noPhases}</p>` : nothing}
    ${
      items.length === 0
        ? nothing
        : pageList({ key: 'phases', items, first: 6, row: (it) => phaseRow(it, scene) }, scene)
    }
    <p class="muted">${personParts.phasesAbout}</p>`;
}

interface GoalFeeling {
  readonly goal: Goal;
  readonly phase: GoalPhase | undefined;
}

function phaseRow({ goal, phase }: GoalFeeling, scene: PersonScene): TemplateResult {
  return html`<div class="line">
    <p>${goalLink(goal.id, scene)}</p>
    ${phase ? html`<p class="muted">${phaseText(phase, scene)}</p>` : nothing}
    ${phaseActs(goal, phase, scene)}
  </div>`;
}

function phaseText(phase: GoalPhase, { messages, format }: PersonScene): string {
  const { ability, energy, corners } = messages.personParts;
  const parts = [
    `${ability} ${format.percent(phase.ability)}`,
    `${energy} ${format.percent(phase.energy)}`,
    corners[phaseAdvice(phase).corner],
  ];
  return parts.join(' · ');
}
