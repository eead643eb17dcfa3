import { type Records, isOver } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import { peopleOptions } from '../../parts/people-options.ts';
import { Picker, type PickerOption, matching } from '../../parts/picker.ts';
import type { FieldSpec } from './field-spec.ts';

/** What the pickers of a form search in, and what they change. */
export interface FormPicking {
  readonly records: Records;
  /** The word for nobody. */
  readonly none: string;
  readonly pick: (path: string, id: string) => void;
}

/** The fields of a form in which one searches and chooses; each is made when it is first shown. */
export class FormPickers {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => FormPicking | undefined;
  readonly #pickers = new Map<string, Picker>();

  constructor(host: ReactiveControllerHost, now: () => FormPicking | undefined) {
    this.#host = host;
    this.#now = now;
  }

  /** The picker of a field; `undefined` for a field in which nothing is searched. */
  of({ path, control: { kind }, isRequired = false }: FieldSpec): Picker | undefined {
    if (kind !== 'person' && kind !== 'team' && kind !== 'owner' && kind !== 'goal')
      return undefined;
    const known = this.#pickers.get(path);
    if (known) return known;
    const picker = new Picker(this.#host, {
      find: (text) => {
        const now = this.#now();
        if (!now) return [];
        const found = foundIn(now.records, kind, text);
        return isRequired || text.trim() ? found : [{ id: '', label: now.none }, ...found];
      },
      pick: (id) => this.#now()?.pick(path, id),
    });
    this.#pickers.set(path, picker);
    return picker;
  }

  /** Lets go of the host. */
  dispose(): void {
    for (const picker of this.#pickers.values()) this.#host.removeController(picker);
    this.#pickers.clear();
  }
}

function foundIn(
  records: Records,
  kind: 'person' | 'team' | 'owner' | 'goal',
  text: string,
): readonly PickerOption[] {
  if (kind === 'goal') {
    const open = [...records.goals.values()].filter((goal) => !isOver(goal));
    return matching(open, text, ({ title }) => title).map(({ id, title }) => ({
      id,
      label: title,
    }));
  }
  const people = kind === 'team' ? [] : peopleOptions(records, text);
  if (kind === 'person') return people;
  const going = [...records.teams.values()].filter(({ retired }) => !retired);
  const teams = matching(going, text, ({ name }) => name).map(({ id, name }) => ({
    id,
    label: name,
  }));
  return [...people.slice(0, 5), ...teams].slice(0, 8);
}
