import type { SetAside, Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { enSettingsUnreadable } from '../../messages/en-settings-unreadable.ts';
import { isFocusLost } from '../../parts/lost-focus.ts';
import { listed } from '../../parts/name-list.ts';
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

const placeOf = (key: string) => `unreadable-${cssId(key)}-drop`;

/** What goes for good together with one of these. */
const holding = ['goals', 'series', 'feedbackRounds'];

/** The records that could not be read, each with what is wrong with it, and a way to let go of it for good. */
class UnreadableSection extends TextedSection<Area> {
  readonly isDirty = false;
  readonly #host: SectionHost;
  readonly #list: RecordList<SetAside, Area>;
  readonly #forms = new Map<string, RecordForm>();
  #keys = '';
  #turn = 0;
  /** What was open and is not set aside any more. */
  #gone: SetAside | undefined;
  #open: SetAside | undefined;

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
          text: ({ error }, { format }) =>
            listed(
              error.issues.map(({ path }) => path.join('.')),
              format.locale,
            ),
        },
      ],
      detail: (item, scene) => this.#detail(item, scene),
    });
  }

  protected show(scene: Scene<Area>): TemplateResult {
    const { workspace, messages } = scene;
    const words = messages.settingsUnreadable;
    if (!workspace) return html`<p class="reason">${messages.settingsForm.past}</p>`;
    const { setAside } = workspace;
    if (setAside.length > 0 && !mayDrop(workspace)) {
      return html`<p class="reason">${words.others(setAside.length)}</p>`;
    }
    this.#follow(setAside);
    const label = messages.settings.sections.unreadable;
    // Nobody is told of a change to what nobody could see, so that the revision alone stays behind.
    const asListed = { ...scene, revision: scene.revision + this.#turn };
    return html`<p class="hint" role="status">${this.#goneText(words)}</p>
      ${this.#list.view(asListed, { label, empty: words.empty, fileName: label })}`;
  }

  /** Notes another list, and closes what is open where that is not in it any more. */
  #follow(setAside: readonly SetAside[]): void {
    const keys = setAside.map(keyOf).join('\n');
    if (keys !== this.#keys) this.#turn += 1;
    this.#keys = keys;
    const { openId } = this.#list;
    const open = setAside.find((item) => keyOf(item) === openId);
    if (open) [this.#open, this.#gone] = [open, undefined];
    if (open || openId === '') return;
    this.#gone = this.#open;
    this.#forms.delete(openId);
    this.#list.openId = '';
    this.#leadOn(openId);
  }

  /** From what goes to the next one in the list, else the one before, the search, or the title. */
  #leadOn(key: string): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const names = [...root.querySelectorAll<HTMLElement>('.list .name')];
    const at = names.findIndex(({ id }) => id === `unreadable-${cssId(key)}`);
    const held = root.activeElement;
    const isHere = held === names[at] || held?.closest('.detail');
    if (!isHere && !(this.#isMine(key) && isFocusLost(this.#host))) return;
    const near = [names[at + 1], names[at - 1]].map((name) => name && `#${name.id}`);
    void this.#host.updateComplete.then(() => {
      if (!isFocusLost(this.#host)) return;
      const places = [...near, '#unreadable-search', '#title'].filter(
        (place) => place !== undefined,
      );
      const found = places.map((place) => root.querySelector<HTMLElement>(place));
      found.find((place) => place !== null)?.focus();
    });
  }

  /** Whether the viewer is removing it, or has just done so. */
  #isMine(key: string): boolean {
    const { deeds } = this.#host;
    const place = placeOf(key);
    return deeds.isRunning(place) || deeds.last?.place === place;
  }

  #goneText(words: Scene<Area>['messages']['settingsUnreadable']) {
    return this.#gone && !this.#isMine(keyOf(this.#gone)) ? words.gone(this.#gone.id) : nothing;
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
      ...{ id: placeOf(key), specs: [], initial: {}, canUndo: false },
      command: () => entered('record.drop', { collection, id }),
      saved: () => {
        this.#gone = undefined;
      },
    });
    this.#forms.set(key, form);
    return form;
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
