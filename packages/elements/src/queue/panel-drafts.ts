import type { FeedbackVisibility, GoalId, PersonId, WorkspaceReading } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import type { PerfCheckedInEvent } from '../events.ts';
import { Picker, type PickerOption } from '../parts/picker.ts';
import { RaiseForm } from '../parts/raise-form.ts';
import { ThankForm } from '../parts/thank-form.ts';

/** Where a form of several steps is. */
export type Step = 'first' | 'move' | 'skip' | 'decline' | 'sure' | 'hand';

/** What is written on a line and not stored yet; '' for what is not filled in. */
export interface Draft {
  readonly text: string;
  readonly reason: string;
  readonly personId: PersonId | '';
  readonly visibility: FeedbackVisibility | '';
  readonly day: string;
  readonly time: string;
  readonly last: string;
  readonly isAll: boolean;
  readonly step: Step;
  /** Who was to read it when that was asked for once more; see `readersKey`. */
  readonly sureOf: string;
  /** Whether what does not fit is said: once it was to be sent. */
  readonly isChecked: boolean;
}

/** The element that takes a check-in; it is defined where the forms are fetched. */
type CheckInForm = HTMLElementTagNameMap['perf-check-in'];

/** What becomes of a check-in on a line. */
export interface CheckInEnds {
  readonly stored: (done: PerfCheckedInEvent['detail']) => void;
  readonly left: () => void;
}

const blank: Draft = {
  ...{ text: '', reason: '', personId: '', visibility: '' },
  ...{ day: '', time: '', last: '', isAll: false, step: 'first', sureOf: '', isChecked: false },
};

/** What is written in the forms of a queue, by line: it stays until it is stored or thrown away. */
export class PanelDrafts {
  readonly #host: ReactiveControllerHost;
  readonly #drafts = new Map<string, Draft>();
  readonly #pickers = new Map<string, Picker>();
  readonly #thanks = new Map<string, ThankForm>();
  readonly #raises = new Map<string, RaiseForm>();
  readonly #goals = new Map<string, GoalId>();
  readonly #checkIns = new Map<string, CheckInForm>();
  readonly #ends = new Map<string, CheckInEnds>();
  readonly #leaving = new Set<string>();
  readonly #saving = new Set<string>();
  readonly #agreed = new Map<string, { readonly choice: string; readonly readers: string }>();
  readonly #finds = new Map<string, (text: string) => readonly PickerOption[]>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  of(key: string): Draft {
    return this.#drafts.get(key) ?? blank;
  }

  change(key: string, change: Partial<Draft>): void {
    this.#drafts.set(key, { ...this.of(key), ...change });
    this.#host.requestUpdate();
  }

  /** The field in which a person is chosen on a line. */
  picker(key: string, find: (text: string) => readonly PickerOption[]): Picker {
    this.#finds.set(key, find);
    const known = this.#pickers.get(key);
    if (known) return known;
    const made: Picker = new Picker(this.#host, {
      find: (text) => this.#finds.get(key)?.(text) ?? [],
      pick: (id) => this.change(key, { personId: id as PersonId }),
    });
    this.#pickers.set(key, made);
    return made;
  }

  thanks(key: string): ThankForm {
    const form = this.#thanks.get(key) ?? new ThankForm(this.#host);
    this.#thanks.set(key, form);
    return form;
  }

  /** The form that raises what has slipped, on a line where a check-in told of that. */
  raise(key: string): RaiseForm | undefined {
    return this.#raises.get(key);
  }

  /** Offers to raise a goal, if it has slipped. Returns whether it has. */
  offerToRaise(key: string, goalId: GoalId, reading: WorkspaceReading): boolean {
    const form = new RaiseForm(this.#host, goalId);
    if (!form.isOffered(reading)) return false;
    this.#raises.set(key, form);
    return true;
  }

  endRaise(key: string): void {
    this.#raises.delete(key);
  }

  /** The goal that is being checked in on, which stays until it is set anew. */
  goalOf(key: string, next: GoalId): GoalId {
    const goalId = this.#goals.get(key) ?? next;
    this.#goals.set(key, goalId);
    return goalId;
  }

  /** Lets the next goal come. */
  releaseGoal(key: string): void {
    this.#goals.delete(key);
    this.#host.requestUpdate();
  }

  /** Who was shown to read what is written when that was begun, or when it was chosen since; see `readersKey`. */
  agreed(key: string, choice: string, readers: string): string {
    const known = this.#agreed.get(key);
    if (known?.choice === choice && this.of(key).text.trim() !== '') return known.readers;
    this.#agreed.set(key, { choice, readers });
    return readers;
  }

  /** The form of a check-in on a line: the same one again, as it was left, once somebody else has looked. */
  checkIn(key: string, ends: CheckInEnds): CheckInForm {
    this.#ends.set(key, ends);
    const known = this.#checkIns.get(key);
    if (known) return known;
    const form = document.createElement('perf-check-in');
    form.compact = true;
    form.addEventListener('input', () => this.#host.requestUpdate());
    form.addEventListener('perf-check-in', ({ defaultPrevented }) => {
      if (!defaultPrevented) this.setSaving(key, true);
    });
    form.addEventListener('perf-error', () => this.setSaving(key, false));
    form.addEventListener('perf-checked-in', ({ detail }) => this.#ends.get(key)?.stored(detail));
    form.addEventListener('perf-check-in-cancel', () => this.#ends.get(key)?.left());
    this.#checkIns.set(key, form);
    return form;
  }

  /** Whether a check-in on a line is on its way to the storage. */
  isSaving(key: string): boolean {
    return this.#saving.has(key);
  }

  setSaving(key: string, isSaving: boolean): void {
    if (isSaving) this.#saving.add(key);
    else this.#saving.delete(key);
    this.#host.requestUpdate();
  }

  /** Whether something typed on a line would be lost. */
  isWritten(key: string): boolean {
    const { text, reason } = this.of(key);
    const forms = [this.#thanks, this.#checkIns, this.#raises].map((each) => each.get(key));
    return (text + reason).trim() !== '' || forms.some((form) => form?.isWritten);
  }

  /** Follows what is typed on a line from now on. Returns what tells whether it has been typed on. */
  follow(key: string): () => boolean {
    const then = this.#wordsOf(key);
    return () => this.#wordsOf(key).some((words, at) => words !== then[at]);
  }

  #wordsOf(key: string): readonly (string | undefined)[] {
    const { text, reason } = this.of(key);
    return [text, reason, this.#thanks.get(key)?.draft.text, this.#raises.get(key)?.draft];
  }

  get isAnyWritten(): boolean {
    const all = [this.#drafts, this.#thanks, this.#checkIns, this.#raises];
    return all.some((each) => [...each.keys()].some((key) => this.isWritten(key)));
  }

  /** Whether somebody is asked if words are to be thrown away. */
  isLeaving(key: string): boolean {
    return this.#leaving.has(key);
  }

  setLeaving(key: string, isLeaving: boolean): void {
    if (isLeaving) this.#leaving.add(key);
    else this.#leaving.delete(key);
    this.#host.requestUpdate();
  }

  forget(key: string): void {
    for (const picker of [this.#pickers.get(key), this.#thanks.get(key)?.picker]) {
      if (picker) this.#host.removeController(picker);
    }
    const texts = [
      this.#drafts,
      this.#thanks,
      this.#checkIns,
      this.#ends,
      this.#goals,
      this.#raises,
    ];
    for (const map of [...texts, this.#pickers, this.#finds, this.#agreed]) map.delete(key);
    this.#leaving.delete(key);
    this.#saving.delete(key);
  }
}
