import type { SetAside, Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { enSettingsUnreadable } from '../../messages/en-settings-unreadable.ts';
import { emptyState } from '../../parts/states.ts';
import { RecordForm } from '../form/record-form.ts';
import { RecordList, cssId } from '../list/record-list.ts';
import { listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import {
  type Scene,
  type SectionHost,
  type SectionModule,
  TextedSection,
  formEnglish,
} from '../section.ts';
import { entered } from './commands.ts';

const english = {
  ...{ ...formEnglish, settingsRecords: enSettingsRecords },
  settingsUnreadable: enSettingsUnreadable,
};

type Area = 'settingsRecords' | 'settingsUnreadable';

const keyOf = ({ collection, id }: SetAside) => `${collection} ${id}`;

/** What goes for good together with one of these. */
const holding = ['goals', 'series', 'feedbackRounds'];

/** The records that could not be read, each with what is wrong with it, and a way to let go of it for good. */
class UnreadableSection extends TextedSection<Area> {
  readonly isDirty = false;
  readonly #host: SectionHost;
  readonly #list: RecordList<SetAside, Area>;
  readonly #forms = new Map<string, RecordForm>();

  constructor(host: SectionHost) {
    super(english);
    this.#host = host;
    this.#list = new RecordList(host, {
      id: 'unreadable',
      idOf: keyOf,
      items: (scene) => {
        const nameOf = (item: SetAside) => `${kindOf(item, scene)} ${item.id}`;
        return sortedBy(scene.workspace?.setAside ?? [], nameOf, scene.format.locale);
      },
      columns: ({ messages: { settingsUnreadable } }) => [
        { id: 'record', label: settingsUnreadable.record, text: ({ id }) => id },
        { id: 'kind', label: settingsUnreadable.kind, text: kindOf },
        {
          ...{ id: 'places', label: settingsUnreadable.places, isMinor: true },
          text: ({ error }) => error.issues.map(({ path }) => path.join('.')).join(', '),
        },
      ],
      detail: (item, scene) => this.#detail(item, scene),
    });
  }

  protected show(scene: Scene<Area>): TemplateResult {
    const { workspace, messages } = scene;
    const words = messages.settingsUnreadable;
    if (!workspace) return html`<p class="reason">${messages.settingsForm.past}</p>`;
    const { length } = workspace.setAside;
    if (length === 0) return html`${emptyState(words.empty)}`;
    if (!mayDrop(workspace)) return html`<p class="reason">${words.others(length)}</p>`;
    const label = messages.settings.sections.unreadable;
    return html`${this.#list.view(scene, { label, empty: words.empty, fileName: label })}`;
  }

  #detail(item: SetAside, scene: Scene<Area>): TemplateResult {
    const { messages } = scene;
    const words = messages.settingsUnreadable;
    const { collection, id, error } = item;
    const isNewer = error.code === 'newer-data';
    return html`<div>
      <p>${isNewer ? messages.errors['newer-data'] : words.wrong}</p>
      ${problemsOf(item)} ${isNewer ? nothing : html`<p class="hint">${words.ways}</p>`}
      ${!isNewer && holding.includes(collection) ? html`<p class="hint">${words.holds}</p>` : nothing}
      ${
        isNewer
          ? nothing
          : this.#formOf(item).view(scene, {
              ...{
                words: {},
                said: words.dropped(id),
                reason: messages.settingsForm.reasons.admins,
              },
              submit: words.drop,
              ask: { question: words.question(kindOf(item, scene), id), yes: words.yes },
            })
      }
    </div>`;
  }

  #formOf(item: SetAside): RecordForm {
    const { collection, id } = item;
    const key = keyOf(item);
    const known = this.#forms.get(key);
    if (known) return known;
    const form = new RecordForm(this.#host, {
      ...{ id: `unreadable-${cssId(key)}-drop`, specs: [], initial: {}, canUndo: false },
      command: () => entered('record.drop', { collection, id }),
      saved: () => this.#dropped(key),
    });
    this.#forms.set(key, form);
    return form;
  }

  /** The focus goes to what is left of the list, else to the title. */
  #dropped(key: string): void {
    this.#forms.delete(key);
    this.#list.openId = '';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const { renderRoot } = this.#host;
      const next = renderRoot.querySelector<HTMLElement>('.list .name');
      (next ?? renderRoot.querySelector<HTMLElement>('#title'))?.focus();
    });
  }
}

/** What kind of record it is, in words where there are some for it. */
function kindOf({ collection }: SetAside, { messages }: Scene<Area>): string {
  const { settingsRecords, settingsUnreadable } = messages;
  const names: Readonly<Record<string, string>> = {
    ...settingsRecords.retention.collections,
    ...settingsUnreadable.collections,
  };
  return Object.hasOwn(names, collection) ? (names[collection] ?? collection) : collection;
}

/** Each place that does not fit, as core says it; all that is known where no place is. */
function problemsOf({ error }: SetAside): TemplateResult {
  const lines =
    error.issues.length > 0
      ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      : [error.message];
  return html`<ul lang="en" dir="ltr">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function mayDrop(workspace: Workspace): boolean {
  return workspace.may({ type: 'record.drop', input: { collection: 'goals', id: '' } }).allowed;
}

/** Records that could not be read. */
export const unreadable: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new UnreadableSection(host),
};
