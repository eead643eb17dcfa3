import { type KnownCommand, PerfError } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Scene, SectionHost } from '../section.ts';
import { askingView } from './asking-view.ts';
import { type FormKeys, keydown } from './form-keys.ts';
import { mayChange, mayRun } from './form-may.ts';
import { problemsView } from './form-problems.ts';
import type { FormLooks, FormSpec } from './form-spec.ts';
import { type Conflict, choosingIn, conflictPart } from './conflict-part.ts';
import { type FieldSpec, type Plain, toRaw, valueAt } from './field-spec.ts';
import { hintText, misfitText } from './field-words.ts';
import { fieldView } from './field-view.ts';
import { FormDraft, type Replacing, newRecord, refusedFields } from './form-draft.ts';
import { FormPickers } from './form-pickers.ts';

/** A form over fields of one record: what is written in it, what does not fit, and how it is saved. */
export class RecordForm {
  readonly spec: FormSpec;
  readonly draft = new FormDraft();
  readonly #host: SectionHost;
  readonly #pickers: FormPickers;
  #scene: Scene | undefined;
  #looks: FormLooks | undefined;
  #misfits = new Map<string, string>();
  #refusal: PerfError | undefined;
  #conflict: Conflict | undefined;
  #isLeaving = false;
  #waiting: KnownCommand | undefined;
  #note = '';
  #isLeft = false;

  constructor(host: SectionHost, spec: FormSpec) {
    this.#host = host;
    this.spec = spec;
    this.#pickers = new FormPickers(host, () => this.#picking);
  }

  /** Whether there is anything in it that is not saved. */
  get isDirty(): boolean {
    const { fields, unread } = this.#replacing;
    return unread.length > 0 || Object.keys(fields).length > 0;
  }

  /** The record as it would be once it is saved, as far as what is written can be read. */
  get written(): Plain {
    return newRecord(this.#record ?? this.spec.initial ?? {}, this.#replacing);
  }

  /** What is chosen in a field, as it is entered; what a new record begins with where nothing was. */
  choiceAt(path: string): unknown {
    return this.draft.raws.get(path) ?? this.spec.initial?.[path];
  }

  /** Lets go of the element; what still runs ends without a word to the one who made the form. */
  dispose(): void {
    this.#isLeft = true;
    this.#pickers.dispose();
  }

  view(scene: Scene, looks: FormLooks): TemplateResult {
    this.#scene = scene;
    this.#looks = looks;
    const { id, specs } = this.spec;
    const mine = new Set(
      specs.filter((spec) => mayChange(spec, this.spec, scene)).map(({ path }) => path),
    );
    const isMine = specs.length > 0 ? mine.size > 0 : mayRun(this.spec, scene);
    const reason = scene.workspace ? looks.reason : scene.messages.settingsForm.past;
    return html`<form
      class="record-form"
      part="form"
      id=${id}
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.save();
      }}
      @keydown=${(event: KeyboardEvent) => keydown(event, this.#keys)}
    >
      ${mine.size < specs.length || !isMine ? html`<p class="reason">${reason}</p>` : nothing}
      <div class="fields">${specs.map((spec) => this.#field(spec, mine.has(spec.path)))}</div>
      ${looks.below ?? nothing} ${isMine ? this.#foot(scene, looks) : nothing}
    </form>`;
  }

  /** Saves what is written, unless something in it does not fit. Settles once it is stored or refused. */
  async save(): Promise<void> {
    const scene = this.#scene;
    if (!scene?.workspace || this.#host.deeds.isRunning(this.spec.id)) return;
    this.#calm();
    const { unread, fields, base } = this.#replacing;
    if (unread.length > 0) return this.#point(unread);
    const isNew = this.spec.record === undefined;
    if (!isNew && Object.keys(fields).length === 0) {
      this.#note = scene.messages.settingsForm.unchanged;
      return this.#host.requestUpdate();
    }
    const command = isNew ? this.spec.command(this.written, {}) : this.spec.command(fields, base);
    await scene.workspace.ready();
    const refused = scene.workspace.refusal(command);
    if (refused) return this.#refuse(refused);
    if (!this.#looks?.ask) return this.#send(command);
    this.#waiting = command;
    await this.#focus(`#${this.spec.id} .keep`);
  }

  /** Forgets what is written. */
  discard(): void {
    this.draft.clear();
    this.#calm();
    this.#host.requestUpdate();
  }

  async #send(command: KnownCommand): Promise<void> {
    const { id: place, canUndo = true } = this.spec;
    const { deeds } = this.#host;
    const sent = new Map(this.draft.raws);
    const ran = await deeds.run({ place, command, said: this.#looks?.said ?? '', canUndo });
    if (ran) {
      // What was typed on meanwhile stays: of a new record all of it, since no other form has the rest.
      const isAsSent = this.draft.isStill(sent);
      if (isAsSent || this.spec.record) this.draft.settle(sent, this.#record);
      if (isAsSent && !this.#isLeft) this.spec.saved?.(ran);
      return this.#host.requestUpdate();
    }
    const error = deeds.failureOf(place)?.error;
    if (error instanceof PerfError && error.issues.length > 0) {
      deeds.forget(place);
      await this.#refuse(error);
    }
  }

  async #refuse(error: PerfError): Promise<void> {
    const versions = this.spec.versions?.(error.versions) ?? error.versions;
    if (error.code === 'conflict' && versions.length > 0) {
      this.#conflict = { versions, sides: new Map() };
      return this.#focus(`#${this.spec.id}-conflict`);
    }
    const fields = refusedFields(error, this.spec.specs);
    if (fields.length > 0) return this.#point(fields);
    this.#refusal = error;
    this.#host.requestUpdate();
  }

  async #point(fields: readonly FieldSpec[]): Promise<void> {
    const scene = this.#scene as Scene;
    for (const spec of fields) this.#misfits.set(spec.path, misfitText(spec, scene));
    this.#host.tell(scene.messages.settingsForm.fix);
    await this.#focus(`#${this.spec.id} [aria-invalid="true"], #${this.spec.id} .misfit input`);
  }

  #field(spec: FieldSpec, mayChange: boolean): TemplateResult {
    const { words } = this.#looks as FormLooks;
    const scene = this.#scene as Scene;
    const value = valueAt(this.#record ?? this.spec.initial, spec.path);
    const { raws } = this.draft;
    const raw = raws.has(spec.path)
      ? raws.get(spec.path)
      : toRaw(value, spec.control, scene.format.locale);
    return fieldView({
      ...{ scene, words, spec, raw, value, mayChange },
      id: `${this.spec.id}-${spec.path.replaceAll('.', '-')}`,
      hint: hintText(spec, valueAt(this.spec.standard, spec.path), { scene, words }),
      error: this.#misfits.get(spec.path),
      picker: mayChange ? this.#pickers.of(spec) : undefined,
      change: (changed) => this.#change(spec, changed),
    });
  }

  #foot(scene: Scene, looks: FormLooks): TemplateResult {
    const { settingsForm } = scene.messages;
    const { id } = this.spec;
    const isRunning = this.#host.deeds.isRunning(id);
    if (this.#conflict) return this.#choiceView(scene, looks, this.#conflict);
    return html`
      ${problemsView(this.#host.deeds, id, { scene, refusal: this.#refusal })}
      ${this.#isLeaving ? this.#leavingView(scene) : nothing}
      ${this.#waiting ? this.#askView(scene, looks, this.#waiting) : nothing}
      <div class="actions" ?hidden=${this.#isLeaving || this.#waiting !== undefined}>
        <button class="primary" type="submit" aria-disabled=${isRunning ? 'true' : 'false'}>
          ${isRunning ? scene.messages.deeds.saving : (looks.submit ?? settingsForm.save)}
        </button>
        ${
          looks.leave || this.isDirty
            ? html`<button class="quiet" type="button" @click=${() => this.leave()}>
                ${this.isDirty ? settingsForm.discard : scene.messages.words.cancel}
              </button>`
            : nothing
        }
        ${this.#note ? html`<p class="hint note" role="status">${this.#note}</p>` : nothing}
      </div>
    `;
  }

  #leavingView({ messages: { settingsForm } }: Scene) {
    return askingView({
      ...{ id: `${this.spec.id}-leave`, question: settingsForm.discardAsk },
      ...{ yes: settingsForm.discardYes, no: settingsForm.discardNo },
      onYes: () => this.#leaveNow(),
      onNo: () => this.#stay(),
    });
  }

  #askView({ messages }: Scene, { ask }: FormLooks, command: KnownCommand) {
    return askingView({
      ...{ id: `${this.spec.id}-ask`, question: ask?.question ?? '', yes: ask?.yes ?? '' },
      no: messages.words.cancel,
      onYes: () => {
        this.#waiting = undefined;
        void Promise.all([this.#send(command), this.#focusSubmit()]);
      },
      onNo: () => this.#stay(),
    });
  }

  #choiceView(scene: Scene, { words }: FormLooks, conflict: Conflict): TemplateResult {
    const { id, specs } = this.spec;
    const end = () => {
      this.#conflict = undefined;
      return this.#focusSubmit();
    };
    const choosing = choosingIn(conflict, {
      ...{ id, specs, chosen: () => this.#host.requestUpdate() },
      save: (isMine) => {
        this.draft.resolve(conflict.versions, isMine);
        void end().then(() => this.save());
      },
      back: () => void end(),
    });
    return conflictPart(choosing, scene, words);
  }

  /** Leaves at once where nothing is lost; asks first where something is. */
  leave(): void {
    if (!this.isDirty) return this.#leaveNow();
    this.#isLeaving = true;
    void this.#focus(`#${this.spec.id} .keep`);
  }

  #leaveNow(): void {
    this.discard();
    if (this.#looks?.leave) this.#looks.leave();
    else void this.#focusSubmit();
  }

  #stay(): void {
    [this.#isLeaving, this.#waiting] = [false, undefined];
    void this.#focusSubmit();
  }

  get #keys(): FormKeys {
    const isAsked = this.#isLeaving || this.#waiting !== undefined;
    const canLeave = isAsked || this.isDirty || this.#looks?.leave !== undefined;
    const leave = canLeave && { leave: () => (isAsked ? this.#stay() : this.leave()) };
    return { save: () => void this.save(), ...leave };
  }

  #change(spec: FieldSpec, raw: unknown): void {
    this.draft.change(spec.path, raw, this.#record);
    [this.#waiting, this.#note] = [undefined, ''];
    this.#misfits.delete(spec.path);
    this.#host.requestUpdate();
  }

  #calm(): void {
    this.#misfits = new Map();
    [this.#refusal, this.#conflict, this.#waiting] = [undefined, undefined, undefined];
    [this.#isLeaving, this.#note] = [false, ''];
    this.#host.deeds.forget(this.spec.id);
  }

  #focusSubmit(): Promise<void> {
    return this.#focus(`#${this.spec.id} [type=submit]`);
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.focusCare.after(`#${this.spec.id}`, selector);
  }

  get #record(): Plain | undefined {
    return this.#scene && this.spec.record?.(this.#scene);
  }

  get #replacing(): Replacing {
    return this.draft.replacing(this.spec.specs, this.#scene?.format.locale ?? 'en');
  }

  get #picking() {
    const scene = this.#scene;
    if (!scene) return undefined;
    return {
      ...{ records: scene.reading.records, none: scene.messages.settingsForm.none },
      pick: (path: string, id: string) => {
        const spec = this.spec.specs.find((each) => each.path === path);
        if (spec) this.#change(spec, id);
      },
    };
  }
}
