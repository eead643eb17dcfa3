import {
  type Finding,
  type Fix,
  type GoalId,
  type ScoreChange,
  type Workspace,
  type WorkspaceReading,
  fixedGoal,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { enCheckIn } from '../messages/en-check-in.ts';
import { enFindings } from '../messages/en-findings.ts';
import type { MessagesOf } from '../messages.ts';
import { PerfErrorEvent, PerfGoalFixEvent, PerfGoalFixedEvent } from '../events.ts';
import effectStyles from '../parts/effect.styles.ts';
import { effectView } from '../parts/effect.ts';
import { findingText, fixText } from '../parts/finding-words.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import type { CardScene } from './card-scene.ts';
import { english } from './texts.ts';

/** What advice says beside the card, in English. */
export const adviceEnglish = { ...english, findings: enFindings, checkIn: enCheckIn };

type AdviceScene = CardScene<MessagesOf<keyof typeof adviceEnglish>>;

/** The looks of what this shows. */
export const adviceStyles = effectStyles;

/** What advice needs of the card around it. */
export interface AdviceHost {
  /** Fires an event from the card. Returns whether nobody cancelled it. */
  readonly dispatch: (event: Event) => boolean;
  /** Renders the card anew. */
  readonly update: () => Promise<unknown>;
  readonly workspace: () => Workspace | undefined;
  readonly say: (text: string) => void;
  /** Moves the focus to the title of the advice, or of the card where there is none any more. */
  readonly refocus: () => void;
}

/** What is worth a look about one goal, and the fixes of it: each shows what it would do before it is run. */
export class GoalAdvice {
  readonly #host: AdviceHost;
  #of: { readonly reading: WorkspaceReading; readonly goalId: GoalId } | undefined;
  #findings: readonly Finding[] = [];
  #chosen: { readonly rule: Finding['rule']; readonly fix: Fix } | undefined;
  #error: unknown;
  #isRunning = false;

  constructor(host: AdviceHost) {
    this.#host = host;
  }

  /** Looks at the goals anew when it is shown next. */
  outdate(): void {
    this.#of = undefined;
  }

  view(scene: AdviceScene): TemplateResult | typeof nothing {
    this.#look(scene);
    if (this.#findings.length === 0) return nothing;
    return html`<section class="advice" part="advice">
      <h3 tabindex="-1">${scene.messages.goalCard.advice}</h3>
      <ul>
        ${this.#findings.map((finding) => this.#findingView(finding, scene))}
      </ul>
    </section>`;
  }

  #look({ reading, goal }: AdviceScene): void {
    if (this.#of?.reading === reading && this.#of.goalId === goal.id) return;
    if (this.#of?.goalId !== goal.id) this.#error = undefined;
    this.#of = { reading, goalId: goal.id };
    this.#findings = reading.findings().filter(({ goalId }) => goalId === goal.id);
    const { rule } = this.#chosen ?? {};
    if (!this.#findings.some((finding) => finding.rule === rule)) this.#chosen = undefined;
  }

  #findingView(finding: Finding, scene: AdviceScene): TemplateResult {
    const { messages, reading, isPast } = scene;
    const { findings } = messages;
    const tone = finding.severity === 'info' ? 'neutral' : 'warn';
    const chosen = this.#chosen?.rule === finding.rule ? this.#chosen.fix : undefined;
    const words = { ...scene, records: reading.records };
    return html`<li class=${tone}>
      ${icon('warning')}
      <div class="grow">
        <p>
          <span class="visually-hidden">${findings.severity[finding.severity]}: </span>
          <bdi>${findingText(finding, words)}</bdi>
        </p>
        <p class="muted">${findings.helps[finding.hint]}</p>
        ${isPast ? nothing : this.#fixesView(finding, scene)}
        ${chosen ? this.#preview(chosen, scene) : nothing}
      </div>
    </li>`;
  }

  #fixesView(finding: Finding, scene: AdviceScene) {
    const workspace = this.#host.workspace();
    const all = [...(finding.fix ? [finding.fix] : []), ...finding.choices.map(({ fix }) => fix)];
    if (all.length === 0 || !workspace) return nothing;
    const fixes = all.filter((fix) => workspace.may(fix).allowed);
    if (fixes.length === 0) return html`<p class="muted">${scene.messages.findings.mayNot}</p>`;
    const words = { ...scene, records: scene.reading.records };
    const isChosen = (fix: Fix) =>
      this.#chosen?.rule === finding.rule &&
      JSON.stringify(this.#chosen.fix) === JSON.stringify(fix);
    return html`<div class="actions">
      ${fixes.map(
        (fix) =>
          html`<button
            class="fix"
            type="button"
            aria-expanded=${isChosen(fix) ? 'true' : 'false'}
            @click=${() => this.#choose(finding, isChosen(fix) ? undefined : fix)}
          >
            <bdi>${fixText(fix, words)}</bdi>
          </button>`,
      )}
    </div>`;
  }

  #preview(fix: Fix, scene: AdviceScene): TemplateResult {
    const { reading, messages } = scene;
    const { findings } = messages;
    const name = fixText(fix, { ...scene, records: reading.records });
    const changes = effectsOf(fix, reading);
    return html`<div class="preview" role="group" aria-label=${findings.wouldDo(name)}>
      ${
        changes.length > 0
          ? effectView(changes, reading.records, scene)
          : html`<p>${findings.noScoreMoves}</p>`
      }
      ${this.#error ? problem(messages, { title: findings.failed, error: this.#error }) : nothing}
      <div class="actions">
        <button
          class="primary"
          type="button"
          ?disabled=${this.#isRunning}
          @click=${() => void this.#run(fix, scene)}
        >
          ${findings.run}
        </button>
        <button type="button" @click=${() => this.#cancel()}>${messages.words.cancel}</button>
      </div>
    </div>`;
  }

  #choose(finding: Finding, fix: Fix | undefined): void {
    this.#error = undefined;
    this.#chosen = fix && { rule: finding.rule, fix };
    void this.#host.update();
  }

  #cancel(): void {
    this.#chosen = undefined;
    void this.#host.update().then(() => this.#host.refocus());
  }

  async #run(fix: Fix, { goal, messages }: AdviceScene): Promise<void> {
    const workspace = this.#host.workspace();
    const rule = this.#chosen?.rule;
    if (!workspace || !rule || this.#isRunning) return;
    const goalId = goal.id;
    const before = new PerfGoalFixEvent({ goalId, rule, command: fix });
    if (!this.#host.dispatch(before)) return;
    this.#isRunning = true;
    this.#error = undefined;
    void this.#host.update();
    try {
      const { commitId } = await workspace.run(fix);
      this.#chosen = undefined;
      this.outdate();
      this.#host.say(messages.findings.ran);
      this.#host.dispatch(new PerfGoalFixedEvent({ goalId, rule, commitId }));
    } catch (error) {
      this.#error = error;
      this.#host.dispatch(PerfErrorEvent.of(error));
    }
    this.#isRunning = false;
    await this.#host.update();
    if (!this.#error) this.#host.refocus();
  }
}

/** Whose score a fix would change, hidden contributors counted. */
function effectsOf(fix: Fix, reading: WorkspaceReading): readonly ScoreChange[] {
  const goals = [fixedGoal(reading.records, reading.scores(), fix)];
  return reading
    .whatIf({ goals })
    .flatMap(({ goalId, before, after }) => (before && after ? [{ goalId, before, after }] : []));
}
