import {
  type Finding,
  type Fix,
  type GoalId,
  type Workspace,
  type WorkspaceReading,
  fixedGoal,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import { effectView, scoreChanges } from './effect.ts';
import { type ChosenFix, fixesOf, isSameFix } from './finding-fixes.ts';
import { findingText, fixText } from './finding-words.ts';
import { icon } from './icons.ts';

/** What advice is shown with. */
export interface AdviceScene {
  readonly reading: WorkspaceReading;
  readonly goalId: GoalId;
  readonly messages: MessagesOf<'findings' | 'checkIn'>;
  readonly format: Format;
  /** Whether it is a moment of the past, of which nothing can be mended. */
  readonly isPast: boolean;
}

/** What the list of findings shows and does. */
export interface AdviceListScene extends AdviceScene {
  /** Where fixes are run; without it none are offered. */
  readonly workspace: Workspace | undefined;
  readonly chosen: ChosenFix | undefined;
  readonly isRunning: boolean;
  /** Shows what a fix would do, or nothing. */
  readonly choose: (chosen: ChosenFix | undefined) => void;
  readonly run: (chosen: ChosenFix) => void;
  readonly cancel: () => void;
}

/** Findings, each with why it matters and its fixes; the one that is looked at shows what it would do. */
export function adviceList(
  findings: readonly Finding[],
  scene: AdviceListScene,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul class="finding-list">
    ${findings.map((finding) => findingView(finding, scene))}
  </ul>`;
}

function findingView(finding: Finding, scene: AdviceListScene): TemplateResult {
  const { findings } = scene.messages;
  const tone = finding.severity === 'info' ? 'neutral' : 'warn';
  const chosen = scene.chosen?.rule === finding.rule ? scene.chosen : undefined;
  return html`<li class=${tone}>
    ${icon('warning')}
    <div class="grow">
      <p>
        <span class="visually-hidden">${findings.severity[finding.severity]}: </span>
        <bdi>${findingText(finding, wordsOf(scene))}</bdi>
      </p>
      <p class="muted">${findings.helps[finding.hint]}</p>
      ${scene.isPast ? nothing : fixesView(finding, scene)}
      ${chosen && !scene.isPast ? preview(chosen, scene) : nothing}
    </div>
  </li>`;
}

function fixesView(finding: Finding, scene: AdviceListScene) {
  const { workspace, chosen, choose } = scene;
  const all = fixesOf(finding);
  if (all.length === 0 || !workspace) return nothing;
  const fixes = all.filter((fix) => workspace.may(fix).allowed);
  if (fixes.length === 0) return html`<p class="muted">${scene.messages.findings.mayNot}</p>`;
  const isChosen = (fix: Fix) => chosen?.rule === finding.rule && isSameFix(chosen.fix, fix);
  return html`<div class="actions">
    ${fixes.map(
      (fix) =>
        html`<button
          class="fix"
          type="button"
          aria-expanded=${isChosen(fix) ? 'true' : 'false'}
          @click=${() => choose(isChosen(fix) ? undefined : { rule: finding.rule, fix })}
        >
          <bdi>${fixText(fix, wordsOf(scene))}</bdi>
        </button>`,
    )}
  </div>`;
}

function preview(chosen: ChosenFix, scene: AdviceListScene): TemplateResult {
  const { reading, messages, isRunning, run, cancel } = scene;
  const { findings } = messages;
  const goals = [fixedGoal(reading.records, reading.scores(), chosen.fix)];
  const changes = scoreChanges(reading, { goals });
  const name = fixText(chosen.fix, wordsOf(scene));
  return html`<div class="preview" role="group" aria-label=${findings.wouldDo(name)}>
    ${
      changes.length > 0
        ? effectView(changes, reading.records, scene)
        : html`<p>${findings.noScoreMoves}</p>`
    }
    <div class="actions">
      <button
        class="primary"
        type="button"
        aria-disabled=${isRunning ? 'true' : 'false'}
        @click=${() => run(chosen)}
      >
        ${findings.run}
      </button>
      <button type="button" aria-disabled=${isRunning ? 'true' : 'false'} @click=${cancel}>
        ${messages.words.cancel}
      </button>
    </div>
  </div>`;
}

function wordsOf({ reading, messages, format }: AdviceScene) {
  return { records: reading.records, messages, format };
}
