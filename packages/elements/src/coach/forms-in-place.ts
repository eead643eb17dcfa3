import type { PersonId, Suggestion, Workspace } from '@throughline/core';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import type { PerfGoalSavedEvent } from '../events.ts';
import type { PerfGoalEditor } from '../goal-editor/goal-editor.ts';
import type { OpenedAction } from './coach-scene.ts';
import type { FormKind } from './form-kinds.ts';

/** What a form of another element leads to. */
export interface FormEnds {
  /** It is stored. */
  readonly done: () => void;
  /** It is left. */
  readonly left: () => void;
}

/** The forms of other elements that open beside a suggestion: one for each viewer, who finds it as they left it. */
export class FormsInPlace {
  readonly #opened = new Map<PersonId, OpenedAction>();
  readonly #forms = new Map<PersonId, PerfCheckIn | PerfGoalEditor>();

  /** What a viewer has open. */
  openedBy(viewer: PersonId | undefined): OpenedAction | undefined {
    return viewer && this.#opened.get(viewer);
  }

  /** Opens something for a viewer, or closes it with the form in it. */
  set(viewer: PersonId, opened: OpenedAction | undefined): void {
    this.#forms.delete(viewer);
    if (opened) this.#opened.set(viewer, opened);
    else this.#opened.delete(viewer);
  }

  /** The form of a viewer, made the first time that it is shown. */
  of(workspace: Workspace, { form, suggestion }: OpenedAction, ends: FormEnds): HTMLElement {
    const { viewer } = workspace;
    const known = this.#forms.get(viewer);
    const shown = known ?? formFor(form, suggestion, ends);
    this.#forms.set(viewer, shown);
    shown.workspace = workspace;
    return shown;
  }
}

function formFor(form: FormKind | undefined, { action }: Suggestion, ends: FormEnds) {
  const { goalId, cycleId } = action.ids;
  if (form === 'check-in') {
    const checkIn = document.createElement('perf-check-in');
    checkIn.className = 'form';
    if (goalId) checkIn.goalId = goalId;
    checkIn.addEventListener('perf-checked-in', ends.done);
    checkIn.addEventListener('perf-check-in-cancel', ends.left);
    return checkIn;
  }
  const editor = document.createElement('perf-goal-editor');
  editor.className = 'form';
  if (form === 'goal' && goalId) editor.goalId = goalId;
  if (cycleId) editor.cycleId = cycleId;
  editor.addEventListener('perf-goal-saved', ({ detail }: PerfGoalSavedEvent) => {
    if (detail.isComplete) ends.done();
  });
  editor.addEventListener('perf-goal-edit-cancel', ends.left);
  return editor;
}
