import { type OwnerId, type StepProgress, type Workspace, inSlices } from '@throughline/core';
import { systemIds, systemPause, systemZone } from '@throughline/core/system';
import { type TemplateResult, html } from 'lit';
import { PerfErrorEvent, PerfImportEvent, PerfImportedEvent } from '../events.ts';
import { PerfUndoEvent, PerfUndoneEvent } from '../events/closing-events.ts';
import type { Choices } from './choices.ts';
import { choicesView } from './choices-view.ts';
import type { Course, CourseHost } from './course.ts';
import { type Done, doneView } from './done-view.ts';
import type { DryPlan, Planner, ReadText } from './dry-plan.ts';
import { firstChoices, knownSources } from './first-choices.ts';
import { mappingView } from './mapping-view.ts';
import { planEnglish } from './plan-texts.ts';
import type { DryRun } from './plan-model.ts';
import { planSentence, planView } from './plan-view.ts';
import { shown } from './shown.ts';

/** Milliseconds after the last choice until the dry run begins, and between two news of how far it is. */
const replanAfterMs = 150;
const tellMs = 100;
const firstErrors = 100;
const moreErrors = 500;

/** A table or an outline on its way: choices, a dry run of them, one command, and its undoing. */
export class PlanCourse implements Course {
  readonly #host: CourseHost;
  readonly #planner: Planner;
  readonly #read: ReadText;
  readonly #newId = systemIds();
  readonly #owners: readonly (readonly [OwnerId, string])[];
  #choices: Choices;
  #dryRun: DryRun = { kind: 'checking' };
  #shownErrors = firstErrors;
  #isImporting = false;
  #isStopped = false;
  #failed: { readonly error: unknown } | undefined;
  #done: Done | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #planning: AbortController | undefined;

  constructor(
    host: CourseHost,
    workspace: Workspace,
    what: { readonly planner: Planner; readonly read: ReadText },
  ) {
    this.#host = host;
    this.#planner = what.planner;
    this.#read = what.read;
    this.#choices = firstChoices(what.read, what.planner, workspace);
    this.#owners = what.planner.kind === 'outline' ? ownersFor(workspace) : [];
    void host.locale.whenThere(planEnglish).then(() => {
      if (!this.#isStopped) this.#replan();
    });
  }

  get canChange(): boolean {
    return !this.#isImporting && !this.#done;
  }

  renew(): void {
    this.#isStopped = false;
    if (this.canChange) this.#replan();
  }

  stop(): void {
    this.#isStopped = true;
    this.#callOff();
  }

  view(): TemplateResult {
    const { locale } = this.#host;
    const workspace = this.#host.workspace();
    const messages = locale.messagesWith(planEnglish);
    if (!workspace || !messages) return html``;
    const { kind } = this.#planner;
    if (this.#done) {
      return doneView(messages, kind, this.#done, {
        undo: () => void this.#undo(workspace),
        leave: () => this.#host.leave(),
      });
    }
    return html`
      ${this.#choicesView(workspace)}
      ${planView({
        ...{ kind, messages, format: locale.format, reading: workspace },
        ...{ dryRun: this.#dryRun, shownErrors: this.#shownErrors },
        ...{ importing: this.#isImporting, failed: this.#failed },
        onMore: () => {
          this.#shownErrors += moreErrors;
          this.#host.show();
        },
        onStop: () => this.#stopPlanning(),
        onAgain: () => this.#replan(),
        onImport: (plan) => void this.#import(plan, workspace),
      })}
    `;
  }

  #choicesView({ records }: Workspace): TemplateResult {
    const messages = this.#host.locale.messagesNow(planEnglish);
    const { kind, fields } = this.#planner;
    const { table } = this.#read;
    const words: Readonly<Record<string, string>> =
      kind === 'outline' ? {} : messages.importPlan.fields[kind];
    const change = (changed: Partial<Choices>) => {
      this.#choices = { ...this.#choices, ...changed };
      this.#failed = undefined;
      this.#replan();
    };
    const shared = { messages, choices: this.#choices, change };
    return html`
      ${
        table
          ? mappingView({
              ...shared,
              table,
              fields: fields.map((field) => [field, words[field] ?? field] as const),
            })
          : ''
      }
      ${choicesView({
        ...shared,
        kind,
        cycles: [...records.cycles.values()],
        sources: knownSources(this.#planner, records),
        owners: this.#owners,
      })}
    `;
  }

  #callOff(): void {
    clearTimeout(this.#waiting);
    this.#planning?.abort();
  }

  #replan(): void {
    this.#callOff();
    this.#setDryRun({ kind: 'checking' });
    this.#waiting = setTimeout(() => void this.#plan(), replanAfterMs);
  }

  #stopPlanning(): void {
    this.#callOff();
    this.#setDryRun({ kind: 'stopped' });
  }

  async #plan(): Promise<void> {
    const { locale } = this.#host;
    const workspace = this.#host.workspace();
    if (!workspace) return;
    const { signal } = (this.#planning = new AbortController());
    this.#shownErrors = firstErrors;
    try {
      const system = { newId: this.#newId, defaultZone: systemZone() };
      const asked = { choices: this.#choices, system };
      const steps = this.#planner.steps(workspace, this.#read, asked);
      const waiting = { pause: systemPause(), signal, onProgress: this.#teller() };
      const plan = await inSlices(steps, waiting);
      signal.throwIfAborted();
      this.#setDryRun({ kind: 'planned', plan });
      this.#host.say(
        planSentence(
          { messages: locale.messagesNow(planEnglish), format: locale.format },
          this.#planner.kind,
          plan,
        ),
      );
    } catch (error) {
      if (!signal.aborted) this.#setDryRun({ kind: 'refused', error });
    }
  }

  /** Tells how far a dry run is, now and then. */
  #teller() {
    let told = performance.now();
    return (progress: StepProgress) => {
      if (performance.now() - told < tellMs) return;
      told = performance.now();
      this.#setDryRun({ kind: 'checking', progress });
    };
  }

  #setDryRun(dryRun: DryRun): void {
    this.#dryRun = dryRun;
    this.#host.show();
  }

  async #import({ command, counts }: DryPlan, workspace: Workspace): Promise<void> {
    if (!command || !this.canChange) return;
    const { kind } = this.#planner;
    const source = kind === 'outline' ? this.#read.name : this.#choices.source;
    if (!this.#host.tell(new PerfImportEvent({ kind, source, counts }))) return;
    const { importPlan: texts } = this.#host.locale.messagesNow(planEnglish);
    this.#setImporting(true);
    this.#failed = undefined;
    this.#host.say(texts.importing);
    try {
      await shown();
      const { commitId } = await workspace.run<string>(command);
      this.#setImporting(false);
      this.#finish({ kind: 'done', commitId, counts });
      this.#host.say(texts.done(kind, counts.create, counts.update));
      this.#host.tell(new PerfImportedEvent({ kind, commitId, counts }));
    } catch (error) {
      this.#failed = { error };
      this.#setImporting(false);
      this.#host.tell(PerfErrorEvent.of(error));
    }
  }

  async #undo(workspace: Workspace): Promise<void> {
    const done = this.#done;
    if (done?.kind !== 'done') return;
    const commitIds = [done.commitId];
    if (!this.#host.tell(new PerfUndoEvent({ commitIds }))) return;
    const { importPlan: texts } = this.#host.locale.messagesNow(planEnglish);
    this.#finish({ ...done, kind: 'undoing' });
    try {
      await workspace.undo(done.commitId);
      this.#finish({ ...done, kind: 'undone' });
      this.#host.say(texts.undone);
      this.#host.tell(new PerfUndoneEvent({ commitIds }));
    } catch (error) {
      this.#finish({ ...done, failed: { error } });
      this.#host.tell(PerfErrorEvent.of(error));
    }
  }

  #setImporting(isImporting: boolean): void {
    this.#isImporting = isImporting;
    this.#host.hold(isImporting);
    this.#host.show();
  }

  #finish(done: Done): void {
    this.#done = done;
    this.#host.show();
  }
}

/** Teams and people whose goals the viewer may make, but for the viewer. */
function ownersFor(workspace: Workspace): readonly (readonly [OwnerId, string])[] {
  const { records, viewer } = workspace;
  const all: readonly { readonly id: OwnerId; readonly name: string }[] = [
    ...[...records.teams.values()].filter(({ retired }) => !retired),
    ...[...records.people.values()].filter(({ id, active }) => active && id !== viewer),
  ];
  const mayMake = (ownerId: OwnerId) =>
    workspace.may<string>({ type: 'goal.create', input: { goal: { ownerId } } }).allowed;
  return all.filter(({ id }) => mayMake(id)).map(({ id, name }) => [id, name] as const);
}
