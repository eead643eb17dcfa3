import type { Goal, GoalId, Workspace } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { PerfGoalEditCancelEvent } from '../events.ts';
import type { Format } from '../format.ts';
import { type Draft, changedBy, dirtyIn, untouched } from './draft.ts';
import { beginFocus, focusBack, focusFirstInvalid, focusOn } from './form-focus.ts';
import type { FormHost } from './form-host.ts';
import { lockFields } from './form-lock.ts';
import { formPickers } from './form-pickers.ts';
import type { FormMessages } from './form-texts.ts';
import { type FormModel, formView } from './form-view.ts';
import { FormSave, type SavedForm } from './form-save.ts';
import { FormWatch } from './form-watch.ts';
import { type Judged, beginsAs } from './judgement.ts';
import { type Phase, editing } from './phase.ts';
import { type Preset, presetValues } from './preset.ts';
import { stepsOf } from './steps.ts';
import { type FieldName, type Values, valuesOf } from './values.ts';

/** What the form is shown from. */
export interface FormScene {
  readonly workspace: Workspace;
  /** `undefined` for one that is new. */
  readonly goal: Goal | undefined;
  readonly preset: Preset;
  readonly messages: FormMessages;
  readonly format: Format;
  readonly may: FormModel['may'];
  /** Whether nothing can be saved any more, so that it is there to be read and copied from alone. */
  readonly isShut?: boolean;
}

/** The form of one goal: what is written in it, and where it is in its course. What others change never takes it away. */
export class GoalForm implements SavedForm {
  draft: Draft = untouched;
  phase: Phase = editing;
  readonly host: FormHost;
  readonly say: (text: string) => void;
  readonly watch: FormWatch;
  #scene: FormScene | undefined;
  #preset: Values | undefined;
  /** Whether somebody has tried to save, so that all that does not fit is said. */
  #isTried = false;
  #touched = new Set<string>();
  /** Leads the focus back to where it was before somebody was asked whether to leave. */
  #back: ReturnType<typeof focusBack> | undefined;
  readonly #pickers;
  readonly #saving: FormSave;

  /** @param say - Says something aloud, once. */
  constructor(host: FormHost, say: (text: string) => void) {
    this.host = host;
    this.say = say;
    this.#pickers = formPickers(
      host,
      () => this.#picking,
      () => this.#isShut,
    );
    this.#saving = new FormSave(this);
    this.watch = new FormWatch({
      now: () => this.judged && { ...this.judged, ...this.#words },
      judged: () => host.requestUpdate(),
      say,
    });
  }

  /** What the form shows. */
  view(scene: FormScene): TemplateResult {
    this.#scene = scene;
    this.#preset ??= presetValues(scene.preset, scene.workspace);
    const judged = this.judged as Judged;
    const judgement = this.watch.judgement ?? this.watch.look(judged);
    const { goal, messages, format, may, workspace, isShut = false } = scene;
    const isPlain = isShut && this.phase.kind !== 'leaving';
    return formView({
      ...{ goal, messages, format, may, records: workspace.records, values: judged.values },
      ...{ pickers: this.#pickers, phase: isPlain ? editing : this.phase, isDirty: this.isDirty },
      ...{ findings: isShut ? [] : judgement.findings, effect: judgement.effect, isShut },
      begins: goal ? 'active' : beginsAs(judged),
      steps: goal && !isShut ? stepsOf(goal, workspace) : [],
      errorAt: (place) =>
        !isShut && (this.#isTried || this.#touched.has(place))
          ? judgement.misfits.get(place)
          : undefined,
      change: (patch, place) => this.change(patch, place),
      choosing: this.#saving.choosing,
      onSubmit: (event) => {
        event.preventDefault();
        this.#submit();
      },
      onDraft: () => this.#submit('draft'),
      onKeydown: (event) => this.#keydown(event),
      onLeave: () => this.leave(),
      onKeep: () => this.#keep(),
      onStep: (step) => void this.#saving.take(step),
    });
  }

  /** What it showed last, to be read and copied from, where nothing can be saved any more. */
  keptView(now: Pick<FormScene, 'workspace' | 'messages' | 'format'>): TemplateResult {
    return this.view({ ...(this.#scene as FormScene), ...now, isShut: true });
  }

  /** To be called once it is in the page. */
  shown(): void {
    lockFields(this.host.renderRoot.querySelector('form .columns'), this.#isShut);
  }

  /** Others have changed something: what is said about the form is worked out anew. */
  renew(): void {
    if (this.#scene) this.watch.soon(false);
  }

  /** The form as it stands, to be judged and saved; `undefined` before it was shown. */
  get judged(): Judged | undefined {
    const scene = this.#scene;
    if (!scene || !this.#preset) return undefined;
    const { workspace, messages, format } = scene;
    const goalId = scene.goal?.id;
    const goal = goalId && (workspace.records.goals.get(goalId) ?? scene.goal);
    const start = goal ? valuesOf(goal, format.locale) : this.#preset;
    const values = { ...start, ...this.draft.changed };
    return { workspace, goal, draft: this.draft, values, locale: format.locale, messages };
  }

  /** Whether there is anything in it that would be lost. */
  get isDirty(): boolean {
    const { judged } = this;
    if (!judged) return false;
    const { goal, draft, locale } = judged;
    if (goal) return dirtyIn(draft, goal, locale).length > 0;
    const names = Object.keys(draft.changed) as FieldName[];
    return names.some(
      (name) => JSON.stringify(draft.changed[name]) !== JSON.stringify(this.#preset?.[name]),
    );
  }

  /** Takes over what somebody has written or chosen. */
  change(patch: Partial<Values>, place: string): void {
    if (this.#isShut) return;
    const refocus = beginFocus(this.host, patch);
    this.draft = changedBy(this.draft, patch, this.judged?.goal);
    this.#touched.add(place);
    if (this.phase.kind !== 'saving') this.phase = editing;
    this.watch.soon(true);
    this.host.requestUpdate();
    void this.host.updateComplete.then(refocus);
  }

  /** Goes on to another part of its course. */
  enter(phase: Phase): void {
    this.phase = phase;
    this.host.requestUpdate();
  }

  /** Forgets what was written. */
  reset(): void {
    this.draft = untouched;
    this.phase = editing;
    this.calm();
    this.#preset = undefined;
    this.watch.forget();
    this.host.requestUpdate();
  }

  /** Says all that does not fit, and leads to the first. */
  async point(): Promise<boolean> {
    this.#isTried = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    return focusFirstInvalid(this.host);
  }

  calm(): void {
    this.#isTried = false;
    this.#touched = new Set();
  }

  /** Leaves at once where nothing is lost; asks first where something is. */
  leave(): void {
    if (this.isDirty && this.phase.kind !== 'leaving') {
      this.#back = focusBack(this.host);
      this.enter({ kind: 'leaving' });
      void focusOn(this.host, '#keep');
      return;
    }
    const goalId: GoalId | undefined = this.#scene?.goal?.id;
    this.reset();
    this.host.dispatchEvent(new PerfGoalEditCancelEvent(goalId === undefined ? {} : { goalId }));
  }

  #keep(): void {
    const { phase } = this;
    this.enter(editing);
    if (phase.kind === 'stepping') void focusOn(this.host, `#step-${phase.step.name}`);
    else void this.#back?.('#save');
  }

  #submit(as?: 'draft'): void {
    if (!this.#isShut) void this.#saving.submit(as);
  }

  get #isShut(): boolean {
    return this.#scene?.isShut ?? false;
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { kind } = this.phase;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (kind === 'conflict') this.#saving.choosing.back();
      else if (kind === 'leaving' || kind === 'stepping') this.#keep();
      else this.leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (kind === 'conflict' && !this.#isShut) this.#saving.choosing.save();
      else this.#submit();
    }
  }

  get #words() {
    const scene = this.#scene as FormScene;
    return { records: scene.workspace.records, format: scene.format };
  }

  get #picking() {
    const { judged } = this;
    if (!judged) return undefined;
    const { values, messages, workspace } = judged;
    return {
      ...{ values, messages, records: workspace.records, goalId: judged.goal?.id },
      change: (patch: Partial<Values>, place: string) => this.change(patch, place),
    };
  }
}
