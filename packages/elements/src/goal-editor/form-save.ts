import { PerfError, type Versions } from '@throughline/core';
import { PerfErrorEvent, PerfGoalSaveEvent, PerfGoalSavedEvent } from '../events.ts';
import type { Choosing, Side } from './conflict-view.ts';
import { type Draft, type EditorCommand, creationOf, resolved, stored } from './draft.ts';
import { focusOn, hasFocus } from './form-focus.ts';
import type { FormHost } from './form-host.ts';
import type { FormWatch } from './form-watch.ts';
import { type Judged, type Judgement, beginsAs } from './judgement.ts';
import { type Phase, editing } from './phase.ts';
import { runAll } from './saving.ts';
import type { Step } from './steps.ts';
import { stateText } from './version-text.ts';

/** The form as saving sees it. */
export interface SavedForm {
  draft: Draft;
  readonly phase: Phase;
  readonly host: FormHost;
  readonly watch: FormWatch;
  readonly judged: Judged | undefined;
  readonly isDirty: boolean;
  readonly say: (text: string) => void;
  /** Goes on to another part of its course. */
  enter(phase: Phase): void;
  /** Forgets what was written. */
  reset(): void;
  /** Says all that does not fit, and leads to the first. Resolves with whether there is a field for it. */
  point(): Promise<boolean>;
  /** Says what does not fit only where somebody writes, from now on. */
  calm(): void;
}

/** Saves what is written in a form, and asks which version holds where somebody else was quicker. */
export class FormSave {
  readonly #form: SavedForm;
  /** Set before anything is waited for, so that nothing is sent twice. */
  #isBusy = false;

  constructor(form: SavedForm) {
    this.#form = form;
  }

  /**
   * Sends the form, unless something in it does not fit, nothing was changed, or a host cancels it. Asked for
   * again before it has ended, or right after it was saved, it does nothing.
   *
   * @param as - In which state a new goal is made, where it is not the one of the main button.
   */
  submit(as?: 'draft'): Promise<void> {
    const { phase, isDirty } = this.#form;
    const isStored = phase.kind === 'saved' && !isDirty;
    return isStored ? Promise.resolve() : this.#alone(() => this.#submit(as));
  }

  async #submit(as?: 'draft'): Promise<void> {
    const form = this.#form;
    await form.judged?.workspace.ready();
    const { judged } = form;
    if (!judged) return;
    const judgement = form.watch.look(judged);
    const conflict = judgement.refused.find(({ code }) => code === 'conflict');
    if (conflict) return this.#ask(conflict.versions);
    if (judgement.misfits.size > 0) return this.#point(judged, judgement);
    const commands = commandsOf(judged, judgement, as);
    if (commands.length === 0) {
      form.enter({ kind: 'saved', text: judged.messages.goalForm.unchanged });
      return;
    }
    await this.#send(commands, judged, as);
  }

  /** Takes a step in the life of the goal; asks first whether to give it up. */
  take(step: Step): Promise<void> {
    return this.#alone(() => this.#take(step));
  }

  async #take(step: Step): Promise<void> {
    const form = this.#form;
    const { judged } = form;
    if (!judged?.goal) return;
    if (step.name === 'cancel' && form.phase.kind !== 'stepping') {
      form.enter({ kind: 'stepping', step });
      return focusOn(form.host, '#keep');
    }
    form.enter(editing);
    const saved = await this.#run([step.command], judged);
    if (!saved) return;
    const goal = judged.workspace.records.goals.get(judged.goal.id) ?? judged.goal;
    const { steps } = judged.messages.goalForm;
    form.enter({
      kind: 'saved',
      text: steps.done(goal.title, stateText(goal.state, judged.messages)),
    });
    void focusOn(form.host, '.life button, #save');
  }

  /** The choice between two versions of each field. */
  get choosing(): Choosing {
    const form = this.#form;
    const { phase } = form;
    const [versions, sides] =
      phase.kind === 'conflict' ? [phase.versions, phase.sides] : [[], new Map<string, Side>()];
    const sideOf = (field: string): Side => sides.get(field) ?? 'mine';
    return {
      ...{ versions, sideOf },
      choose(fields, side) {
        const chosen = fields.map((field) => [field, side] as const);
        form.enter({ kind: 'conflict', versions, sides: new Map([...sides, ...chosen]) });
      },
      save: () => {
        form.draft = resolved(form.draft, versions, (field) => sideOf(field) === 'mine');
        form.enter(editing);
        void focusOn(form.host, '#save').then(() => this.submit());
      },
      back() {
        form.enter(editing);
        void focusOn(form.host, '#save');
      },
    };
  }

  async #alone(act: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await act();
    } finally {
      this.#isBusy = false;
    }
  }

  async #send(commands: readonly EditorCommand[], judged: Judged, as?: 'draft'): Promise<void> {
    const form = this.#form;
    const sent = form.draft;
    const saved = await this.#run(commands, judged);
    if (!saved) return;
    const { goalForm } = judged.messages;
    const { title } = judged.values;
    if (!judged.goal) {
      // What was written meanwhile is not lost with what was sent.
      if (form.draft === sent) {
        const isHere = hasFocus(form.host);
        form.reset();
        // The field that had it may be gone with what was written.
        if (isHere) void focusOn(form.host, '#title');
      }
      const text = as === 'draft' ? goalForm.createdDraft(title) : goalForm.created(title);
      form.enter({ kind: 'saved', text });
      return;
    }
    form.enter({ kind: 'saved', text: goalForm.saved(title) });
  }

  /** Runs commands after asking the host. Returns `undefined` where not all were stored; the form says why. */
  async #run(commands: readonly EditorCommand[], { goal, workspace }: Judged) {
    const form = this.#form;
    const about = goal ? { goalId: goal.id } : {};
    if (!form.host.dispatchEvent(new PerfGoalSaveEvent({ ...about, commands }))) return undefined;
    const sent = form.draft;
    form.enter({ kind: 'saving' });
    const saved = await runAll(commands, workspace);
    const { failure, commitIds } = saved;
    const isNew = !goal;
    if (goal) this.#settle(sent, saved.names);
    const isComplete = !failure && (isNew ? form.draft === sent : !form.isDirty);
    if (saved.goalId && commitIds.length > 0) {
      const told = { goalId: saved.goalId, isNew, isComplete, commitIds };
      form.host.dispatchEvent(new PerfGoalSavedEvent(told));
    }
    if (!failure) return saved;
    const { error } = failure;
    const isConflict = error instanceof PerfError && error.code === 'conflict';
    if (isConflict && error.versions.every(({ field }) => field !== 'state')) {
      this.#ask(error.versions);
      return undefined;
    }
    form.enter({ kind: 'failed', error, isPartly: commitIds.length > 0 });
    form.host.dispatchEvent(PerfErrorEvent.of(error));
    return undefined;
  }

  /** What is stored now is no longer a draft. */
  #settle(sent: Draft, names: Parameters<typeof stored>[3]): void {
    const form = this.#form;
    form.draft = stored(form.draft, sent, form.judged?.goal, names);
    form.calm();
    form.watch.soon(false);
  }

  #ask(versions: readonly Versions[]): void {
    this.#form.enter({ kind: 'conflict', versions, sides: new Map() });
    void focusOn(this.#form.host, '#conflict');
  }

  /** What fits no field of the form is said above the buttons. */
  async #point({ messages }: Judged, { refused, misfits }: Judgement): Promise<void> {
    const form = this.#form;
    if (await form.point()) return form.say(messages.goalForm.fix);
    const [error] = refused;
    form.enter({ kind: 'failed', error, advice: misfits.get(''), isPartly: false });
  }
}

function commandsOf(
  judged: Judged,
  { commands }: Judgement,
  as: 'draft' | undefined,
): readonly EditorCommand[] {
  if (judged.goal) return commands;
  const state = as ?? (beginsAs(judged) === 'proposed' ? 'proposed' : undefined);
  return [creationOf(judged.values, state, judged.locale)];
}
