import type { PersonId, Suggestion, Workspace } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import { LatePiece } from '../controllers/late-piece.ts';
import type { PerfGoalSavedEvent } from '../events.ts';
import type { OpenedAction } from './coach-scene.ts';
import type { FormKind } from './form-kinds.ts';

/** What a form of another element leads to. */
export interface FormEnds {
  /** It is stored, with nothing written on meanwhile. */
  readonly done: () => void;
  /** It is left. */
  readonly left: () => void;
}

/** The elements that have the forms. */
type OtherForm = 'perf-check-in' | 'perf-goal-editor';

/** Fetches what a form of another element is made from. */
export type FetchForm = (form: Exclude<FormKind, 'thank'>) => Promise<void>;

/** The forms of other elements that open beside a suggestion: one for each viewer, who finds it as they left it. */
export class FormsInPlace {
  readonly #opened = new Map<PersonId, OpenedAction>();
  readonly #forms = new Map<PersonId, HTMLElementTagNameMap[OtherForm]>();
  readonly #pieces: Readonly<Record<FormKind, LatePiece<unknown>>>;

  /**
   * @param thank - The form that thanks somebody, which is none of another element.
   * @param fetch - Fetches what a form of another element is made from.
   */
  constructor(
    element: ReactiveControllerHost & HTMLElement,
    thank: LatePiece<unknown>,
    fetch: FetchForm,
  ) {
    const late = (form: Exclude<FormKind, 'thank'>) =>
      new LatePiece(element, () => fetch(form).then(() => form));
    this.#pieces = {
      'check-in': late('check-in'),
      goal: late('goal'),
      'new-goal': late('new-goal'),
      thank,
    };
  }

  /** What is fetched for a form. */
  pieceOf(form: FormKind): LatePiece<unknown> {
    return this.#pieces[form];
  }

  /** Whether the form of what is open is there. */
  isHere({ form }: OpenedAction): boolean {
    return form !== undefined && this.#pieces[form].here !== undefined;
  }

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
    checkIn.addEventListener('perf-checked-in', () => {
      if (!checkIn.isWritten) ends.done();
    });
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
