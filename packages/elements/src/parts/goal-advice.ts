import type { Finding, GoalId, Workspace, WorkspaceReading } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { PerfErrorEvent, PerfGoalFixEvent, PerfGoalFixedEvent } from '../events.ts';
import { enCheckIn } from '../messages/en-check-in.ts';
import { enFindings } from '../messages/en-findings.ts';
import { type AdviceScene, adviceList } from './advice-view.ts';
import { type ChosenFix, fixesOf, isSameFix } from './finding-fixes.ts';
import { problem } from './problem.ts';

/** What advice says, in English. */
export const adviceEnglish = { findings: enFindings, checkIn: enCheckIn };

/** What advice needs of the element around it. */
export interface AdviceHost {
  /** Fires an event from the element. Returns whether nobody cancelled it. */
  readonly dispatch: (event: Event) => boolean;
  /** Renders the element anew. */
  readonly update: () => Promise<unknown>;
  readonly workspace: () => Workspace | undefined;
  readonly say: (text: string) => void;
  /** Moves the focus to the title of the advice, or nearby where there is none any more. */
  readonly refocus: () => void;
  /** The findings about a goal, where the element knows them already. */
  readonly findingsOf?: (goalId: GoalId) => readonly Finding[];
}

/** What is worth a look about one goal, and the fixes of it: each shows what it would do before it is run. */
export class GoalAdvice {
  readonly #host: AdviceHost;
  #of: { readonly reading: WorkspaceReading; readonly goalId: GoalId } | undefined;
  #findings: readonly Finding[] = [];
  #chosen: ChosenFix | undefined;
  #failure: { readonly error: unknown } | undefined;
  #isRunning = false;

  constructor(host: AdviceHost) {
    this.#host = host;
  }

  /** Looks at the goals anew when it is shown next. */
  outdate(): void {
    this.#of = undefined;
  }

  /**
   * The findings with their fixes, below an error where a fix was refused.
   *
   * @returns Nothing where there is nothing to say.
   */
  view(scene: AdviceScene): TemplateResult | typeof nothing {
    this.#look(scene);
    if (this.#findings.length === 0 && !this.#failure) return nothing;
    const { messages } = scene;
    const refusal =
      this.#failure && problem(messages, { title: messages.findings.failed, ...this.#failure });
    return html`${refusal ?? nothing}
    ${adviceList(this.#findings, {
      ...scene,
      workspace: this.#host.workspace(),
      chosen: this.#chosen,
      isRunning: this.#isRunning,
      choose: (chosen) => this.#choose(chosen),
      run: (chosen) => void this.#run(chosen, scene),
      cancel: () => this.#cancel(),
    })}`;
  }

  #look({ reading, goalId }: AdviceScene): void {
    if (this.#of?.reading === reading && this.#of.goalId === goalId) return;
    if (this.#of && this.#of.goalId !== goalId) this.#failure = this.#chosen = undefined;
    this.#of = { reading, goalId };
    this.#findings =
      this.#host.findingsOf?.(goalId) ??
      reading.findings().filter((finding) => finding.goalId === goalId);
    const chosen = this.#chosen;
    const isThere = this.#findings.some(
      (finding) =>
        finding.rule === chosen?.rule && fixesOf(finding).some((fix) => isSameFix(fix, chosen.fix)),
    );
    // A fix that runs has done away with its finding before it is stored; it may still be refused.
    if (!isThere && !this.#isRunning) this.#chosen = undefined;
  }

  #choose(chosen: ChosenFix | undefined): void {
    if (this.#isRunning) return;
    this.#failure = undefined;
    this.#chosen = chosen;
    void this.#host.update();
  }

  #cancel(): void {
    if (this.#isRunning) return;
    this.#failure = this.#chosen = undefined;
    void this.#host.update().then(() => this.#host.refocus());
  }

  async #run({ rule, fix }: ChosenFix, { goalId, messages }: AdviceScene): Promise<void> {
    const workspace = this.#host.workspace();
    if (!workspace || this.#isRunning) return;
    if (!this.#host.dispatch(new PerfGoalFixEvent({ goalId, rule, command: fix }))) return;
    this.#isRunning = true;
    this.#failure = undefined;
    void this.#host.update();
    try {
      const { commitId } = await workspace.run(fix);
      this.#chosen = undefined;
      this.#host.say(messages.findings.ran);
      this.#host.dispatch(new PerfGoalFixedEvent({ goalId, rule, commitId }));
    } catch (error) {
      this.#failure = { error };
      this.#host.dispatch(PerfErrorEvent.of(error));
    }
    this.#isRunning = false;
    this.outdate();
    await this.#host.update();
    if (!this.#failure) this.#host.refocus();
  }
}
