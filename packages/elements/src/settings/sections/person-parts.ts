import type { Leave, Person } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../../parts/done-notice.ts';
import { RecordForm } from '../form/record-form.ts';
import { cssId } from '../list/record-list.ts';
import type { Scene, SectionHost } from '../section.ts';
import { entered } from './commands.ts';

type PersonScene = Scene<'settingsRecords'>;

/** What stands below the form of a person: when they are away, and erasing them. */
export class PersonParts {
  readonly #host: SectionHost;
  readonly #forms = new Map<string, RecordForm>();

  constructor(host: SectionHost) {
    this.#host = host;
  }

  get isDirty(): boolean {
    return [...this.#forms.values()].some((form) => form.isDirty);
  }

  view(person: Person, scene: PersonScene): TemplateResult {
    return html`${this.#leaves(person, scene)} ${this.#erasing(person, scene)}`;
  }

  #leaves({ id: personId, name }: Person, scene: PersonScene) {
    const { workspace, reading, messages } = scene;
    const words = messages.settingsRecords.people.leaves;
    const standing = reading.records.rhythm
      .leavesOf(personId)
      .filter(({ withdrawnAt }) => withdrawnAt === undefined);
    const adding = entered('leave.add', { personId });
    const mayAdd = workspace?.may(adding).allowed ?? false;
    if (!mayAdd && standing.length === 0) return nothing;
    const form = this.#form(`leave-${cssId(personId)}`, {
      specs: [
        { path: 'start', control: { kind: 'day' }, isRequired: true },
        { path: 'end', control: { kind: 'day' }, isRequired: true },
      ],
      command: (written) => entered('leave.add', { personId, ...written }),
    });
    const reason = messages.settingsForm.reasons.some;
    return html`<section class="part" part="block" aria-label=${words.title}>
      <h4>${words.title}</h4>
      ${
        standing.length === 0
          ? html`<p class="hint">${words.none}</p>`
          : html`<ul class="plain" data-then="#leave-${cssId(personId)}-start">
              ${standing.map((leave) => this.#leaveView(leave, mayAdd, scene))}
            </ul>`
      }
      ${
        mayAdd
          ? form.view(scene, {
              ...{ words: words.fields, said: words.added(name), submit: words.add, reason },
            })
          : nothing
      }
    </section>`;
  }

  #leaveView({ id, personId, start, end }: Leave, mayRemove: boolean, scene: PersonScene) {
    const { messages, format } = scene;
    const words = messages.settingsRecords.people.leaves;
    const place = `leave-remove-${id}`;
    const days = words.span(format.day(start), format.day(end));
    const command = entered('leave.remove', { personId, leaveId: id });
    const remove = async () => {
      await this.#host.deeds.run({ place, command, said: words.removed(days), canUndo: true });
    };
    return html`<li>
      <span>${days}</span>
      ${
        mayRemove
          ? html`<button
              class="quiet"
              type="button"
              aria-label="${messages.settingsForm.list.remove}: ${days}"
              @click=${() => void remove()}
            >
              ${messages.settingsForm.list.remove}
            </button>`
          : nothing
      }
      ${deedProblem(this.#host.deeds, place, messages)}
    </li>`;
  }

  /** Only somebody who has left is erased here, so that nobody is by a slip. */
  #erasing({ id: personId, name, active, erasedAt }: Person, scene: PersonScene) {
    const { workspace, messages } = scene;
    if (active || erasedAt !== undefined) return nothing;
    if (!workspace?.may(entered('person.erase', { personId })).allowed) return nothing;
    const words = messages.settingsRecords.people.erase;
    const form = this.#form(`erase-${cssId(personId)}`, {
      specs: [{ path: 'handTo', control: { kind: 'person' } }],
      command: (written) => entered('person.erase', { personId, ...written }),
      canUndo: false,
    });
    return html`<section class="part" part="block" aria-label=${words.title}>
      <h4>${words.title}</h4>
      <p class="hint">${words.means}</p>
      ${form.view(scene, {
        ...{ words: words.fields, said: words.done, submit: words.title },
        ask: { question: words.question(name), yes: words.yes },
        reason: messages.settingsForm.reasons.hr,
      })}
    </section>`;
  }

  #form(id: string, spec: Pick<RecordForm['spec'], 'specs' | 'command' | 'canUndo'>): RecordForm {
    const known = this.#forms.get(id) ?? new RecordForm(this.#host, { ...spec, id, initial: {} });
    this.#forms.set(id, known);
    return known;
  }
}
