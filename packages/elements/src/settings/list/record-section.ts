import type { KnownCommand } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from '../../messages.ts';
import { deedProblem } from '../../parts/done-notice.ts';
import type { FieldSpec, Plain } from '../form/field-spec.ts';
import type { WordsOf } from '../form/field-words.ts';
import { sectionStyles } from '../form/form-styles.ts';
import { askingView } from '../form/asking-view.ts';
import { goneView } from './gone-view.ts';
import { RecordForm } from '../form/record-form.ts';
import { type Scene, type SectionHost, TextedSection, formEnglish } from '../section.ts';
import type { SectionName } from '../section-names.ts';
import type { ListSpec } from './list-spec.ts';
import listStyles from './list.styles.ts';
import { RecordList, cssId } from './record-list.ts';

/** The styles of a section with a list. */
export const listSectionStyles = [...sectionStyles, listStyles];

/** A button for one record of a list. */
export interface RecordDeed {
  readonly label: string;
  readonly said: string;
  readonly command: KnownCommand;
  /** False for what cannot be taken back. */
  readonly canUndo?: boolean;
  /** What is asked before it is done, for what reaches far. */
  readonly question?: string;
}

/** What was entered in a form, and what was shown in its place. */
export interface Change {
  readonly fields: Plain;
  readonly base: Plain;
}

/** One kind of record: how it is listed, added and changed. */
export interface RecordKind<Item extends object, Area extends keyof Messages> {
  readonly name: SectionName;
  readonly english: Pick<Messages, Area>;
  readonly specs: readonly FieldSpec[];
  readonly words: (scene: Scene<Area>) => WordsOf;
  readonly list: Omit<ListSpec<Item, Area>, 'detail' | 'id'>;
  readonly find: (id: string, scene: Scene<Area>) => Item | undefined;
  readonly nameOf: (item: Item) => string;
  readonly reason: (scene: Scene<Area>) => string;
  readonly edit: (id: string, fields: Plain, base: Plain) => KnownCommand;
  /** What is sent for what was entered, where a record is shown in other words than it is stored. */
  readonly asStored?: (id: string, change: Change, scene: Scene<Area>) => Change;
  readonly adding: {
    readonly label: (scene: Scene<Area>) => string;
    /** Those of the form of a new one, where they are not the same. */
    readonly specs?: readonly FieldSpec[];
    readonly initial: (scene: Scene<Area>) => Plain;
    readonly command: (record: Plain) => KnownCommand;
  };
  readonly empty: (scene: Scene<Area>) => { readonly title: string; readonly hint: string };
  /** What can be done with one, beside editing it; what the viewer may not do is left out. */
  readonly deeds?: (item: Item, scene: Scene<Area>) => readonly RecordDeed[];
  /** Further parts of what opens below one. */
  readonly more?: (item: Item, scene: Scene<Area>) => TemplateResult | typeof nothing;
  /** What stands above the list. */
  readonly above?: (scene: Scene<Area>) => TemplateResult | typeof nothing;
  /** Whether something in those parts is not saved. */
  readonly isMoreDirty?: () => boolean;
}

/** A section that is a list of records of one kind. */
export class RecordSection<
  Item extends object,
  Area extends keyof Messages,
> extends TextedSection<Area> {
  readonly #kind: RecordKind<Item, Area>;
  readonly #host: SectionHost;
  readonly #list: RecordList<Item, Area>;
  readonly #forms = new Map<string, RecordForm>();
  #adding: RecordForm | undefined;
  #asked: string | undefined;
  #scene: Scene<Area> | undefined;

  constructor(host: SectionHost, kind: RecordKind<Item, Area>) {
    super({ ...formEnglish, ...kind.english } as Pick<Messages, keyof typeof formEnglish | Area>);
    this.#host = host;
    this.#kind = kind;
    this.#list = new RecordList(host, {
      ...kind.list,
      id: kind.name,
      detail: (item, scene) => this.#detail(item, scene),
    });
  }

  get isDirty(): boolean {
    const forms = [...this.#forms.values(), ...(this.#adding ? [this.#adding] : [])];
    return forms.some((form) => form.isDirty) || (this.#kind.isMoreDirty?.() ?? false);
  }

  protected show(scene: Scene<Area>): TemplateResult {
    this.#scene = scene;
    const { adding, name, empty, above } = this.#kind;
    const { settings } = scene.messages;
    const mayAdd = this.#mayAdd(scene);
    const label = adding.label(scene);
    this.#letGo();
    return html`
      ${mayAdd ? nothing : html`<p class="reason">${this.#reason(scene)}</p>`}
      ${this.#goneViews(scene)} ${above?.(scene) ?? nothing}
      ${this.#adding ? this.#addingView(this.#adding, scene) : nothing}
      ${this.#list.view(scene, {
        label: settings.sections[name],
        empty: empty(scene),
        ...(mayAdd && !this.#adding && { add: { label, act: () => this.#add(scene) } }),
        fileName: settings.sections[name],
      })}
    `;
  }

  /** What was written about records that somebody else has removed meanwhile. */
  #goneViews(scene: Scene<Area>) {
    const { find, words } = this.#kind;
    return [...this.#forms].map(([id, form]) =>
      find(id, scene) || !form.isDirty ? nothing : goneView(form, { scene, words: words(scene) }),
    );
  }

  #reason(scene: Scene<Area>): string {
    return scene.workspace ? this.#kind.reason(scene) : scene.messages.settingsForm.past;
  }

  #mayAdd(scene: Scene<Area>): boolean {
    const { workspace } = scene;
    const { initial, command } = this.#kind.adding;
    return workspace?.may(command(initial(scene))).allowed ?? false;
  }

  #add(scene: Scene<Area>): void {
    const { adding, name, specs } = this.#kind;
    this.#adding = new RecordForm(this.#host, {
      ...{ id: `${name}-new`, specs: adding.specs ?? specs, initial: adding.initial(scene) },
      command: (record) => adding.command(record),
      saved: () => this.#endAdding(),
    });
    this.#host.requestUpdate();
    void this.#host.focusCare.to(`#${name}-new :is(input, select, textarea)`);
  }

  #endAdding(): void {
    this.#adding?.dispose();
    this.#adding = undefined;
    const { name } = this.#kind;
    this.#host.requestUpdate();
    void this.#host.focusCare.after(`#${name}-new`, `#${name}-add`);
  }

  #addingView(form: RecordForm, scene: Scene<Area>) {
    const { adding, words, reason } = this.#kind;
    const label = adding.label(scene);
    const { name, title, id } = form.written as Readonly<Record<string, string | undefined>>;
    return html`<section class="new" part="block" aria-label=${label}>
      <h3>${label}</h3>
      ${form.view(scene, {
        words: words(scene),
        said: scene.messages.settingsForm.added(name ?? title ?? id ?? ''),
        ...{ reason: reason(scene), submit: label, leave: () => this.#endAdding() },
      })}
    </section>`;
  }

  #detail(item: Item, scene: Scene<Area>): TemplateResult {
    const { list, nameOf, words, reason, more } = this.#kind;
    const id = list.idOf(item);
    const name = nameOf(item);
    return html`<div class="detail-parts">
      ${this.#formOf(id).view(scene, {
        ...{ words: words(scene), reason: reason(scene) },
        said: scene.messages.settingsForm.saved(name),
        leave: () => this.#list.open(''),
      })}
      ${this.#deedsView(item, scene)} ${more?.(item, scene) ?? nothing}
    </div>`;
  }

  #deedsView(item: Item, scene: Scene<Area>) {
    const { workspace, messages } = scene;
    const deeds = this.#kind.deeds?.(item, scene) ?? [];
    const mine = deeds.filter(({ command }) => workspace?.may(command).allowed);
    if (mine.length === 0) return nothing;
    const place = `${this.#kind.name}-deed-${this.#kind.list.idOf(item)}`;
    const runner = this.#host.deeds;
    const asking = mine.find(({ label }) => this.#asked === `${place} ${label}`);
    return html`<div class="part">
      ${deedProblem(runner, place, messages)}
      ${asking ? this.#askView(asking, place, scene) : nothing}
      <div class="actions" ?hidden=${asking !== undefined}>
        ${mine.map(
          (deed) =>
            html`<button
              type="button"
              aria-disabled=${runner.isRunning(place) ? 'true' : 'false'}
              @click=${() => this.#do(deed, place)}
            >
              ${deed.label}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #askView(deed: RecordDeed, place: string, { messages }: Scene<Area>) {
    const back = () => {
      this.#asked = undefined;
      this.#host.requestUpdate();
      void this.#host.focusCare.to('.detail .part .actions button');
    };
    return askingView({
      ...{ id: 'deed-question', question: deed.question ?? '', yes: deed.label },
      no: messages.words.cancel,
      onYes: () => void this.#run(deed, place),
      onNo: back,
    });
  }

  #do(deed: RecordDeed, place: string): void {
    if (!deed.question) return void this.#run(deed, place);
    this.#asked = `${place} ${deed.label}`;
    this.#host.requestUpdate();
    void this.#host.focusCare.to('.detail .part .keep');
  }

  async #run({ command, said, canUndo = true }: RecordDeed, place: string): Promise<void> {
    this.#asked = undefined;
    await this.#host.deeds.run({ place, command, said, canUndo });
  }

  #formOf(id: string): RecordForm {
    const known = this.#forms.get(id);
    if (known) return known;
    const { name, specs, find, edit, asStored } = this.#kind;
    const form = new RecordForm(this.#host, {
      ...{ id: `${name}-form-${cssId(id)}`, specs },
      record: () => this.#scene && (find(id, this.#scene) as unknown as Plain | undefined),
      command: (fields, base) => {
        const change = { fields, base };
        const stored = this.#scene && asStored ? asStored(id, change, this.#scene) : change;
        return edit(id, stored.fields, stored.base);
      },
    });
    this.#forms.set(id, form);
    return form;
  }

  /** Forms that are closed and hold nothing of anybody's are let go. */
  #letGo(): void {
    for (const [id, form] of this.#forms) {
      if (id === this.#list.openId || form.isDirty) continue;
      form.dispose();
      this.#forms.delete(id);
    }
  }
}
