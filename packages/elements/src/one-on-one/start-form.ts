import {
  type PersonId,
  type Ran,
  type SeriesId,
  type TemplateId,
  type Workspace,
  addDays,
  dayOf,
  epochOf,
  momentAt,
  weekdayOf,
  zoneOf,
} from '@throughline/core';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { nameApart } from '../parts/name-apart.ts';
import { peopleOptions } from '../parts/people-options.ts';
import { pickerView } from '../parts/picker-view.ts';
import { Picker } from '../parts/picker.ts';
import type { Control, Form, FormScene } from './form.ts';
import { formView } from './form-view.ts';
import { lengthOptions } from './lengths.ts';
import { startPlace } from './scene.ts';
import type { LateMessages } from './texts.ts';
import { templateOptions } from './template-options.ts';

/** What the form is drawn with. */
export type StartScene = FormScene & {
  readonly workspace: Workspace;
  readonly messages: LateMessages;
  /** Called with the id of the series that was started. */
  readonly started: (seriesId: SeriesId) => void;
};

/** The form that starts a series: with whom, when first, how often, how long and what for. */
export class StartForm {
  readonly #picker: Picker;
  #scene: StartScene | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#picker = new Picker(host, {
      find: (text) => this.#people(text),
      pick: (id) => this.#pick(id),
    });
  }

  view(scene: StartScene): TemplateResult {
    this.#scene = scene;
    return formView(this.#form(scene), scene);
  }

  #people(text: string) {
    const { workspace } = this.#scene ?? {};
    return workspace ? peopleOptions(workspace.records, text, [workspace.viewer]) : [];
  }

  #pick(id: string): void {
    const { desk, workspace } = this.#scene ?? {};
    if (desk && workspace) desk.type(startPlace(workspace.viewer), 'with', [id, '']);
  }

  #form(scene: StartScene): Form {
    const { workspace, messages, started } = scene;
    const { start } = messages.oneOnOneLate;
    const zone = zoneOf(workspace.records, workspace.viewer);
    return {
      place: startPlace(workspace.viewer),
      label: start.title,
      fields: fieldsOf(scene, (control) => this.#control(control, scene)),
      submit: start.submit,
      effect: start.effect,
      check: ({ day = '', time = '' }) =>
        momentAt(day, time, zone) < epochOf(workspace.now()) ? ['day', start.wrongDay] : undefined,
      make: (values) => ({
        command: { type: 'series.start', input: inputOf(values, workspace.viewer, zone) },
        said: start.started,
      }),
      stored: (ran) => {
        const seriesId = seriesOf(ran);
        if (seriesId) started(seriesId);
      },
    };
  }

  #control({ id, value, isInvalid, described }: Control, { workspace, messages }: StartScene) {
    const { start } = messages.oneOnOneLate;
    return pickerView(this.#picker, {
      ...{ id, label: start.who, value: value && nameApart(value as PersonId, workspace.records) },
      ...{ placeholder: start.whoHint, invalid: isInvalid, describedBy: described },
      nothingFound: start.nobody,
      isRequired: true,
    });
  }
}

function seriesOf({ written }: Ran): SeriesId | undefined {
  return written.find(({ collection }) => collection === 'series')?.id as SeriesId | undefined;
}

function fieldsOf(
  { workspace, messages }: StartScene,
  control: (control: Control) => TemplateResult,
): Form['fields'] {
  const { start } = messages.oneOnOneLate;
  const { records } = workspace;
  const zone = zoneOf(records, workspace.viewer);
  return [
    { name: 'with', label: start.who, kind: 'line', control },
    {
      ...{ name: 'day', label: start.first, kind: 'date' },
      value: addDays(dayOf(workspace.now(), zone), 1),
    },
    {
      ...{ name: 'time', label: messages.oneOnOne.time, kind: 'time', value: '10:00' },
      hint: messages.oneOnOne.timeHint(zone),
    },
    {
      ...{ name: 'often', label: start.often, kind: 'choice', value: '2' },
      options: Object.entries(start.every),
    },
    {
      ...{ name: 'minutes', label: start.length, kind: 'choice', value: '30' },
      options: lengthOptions(messages),
    },
    {
      ...{ name: 'template', label: start.template, kind: 'choice', value: 'weekly' },
      options: templateOptions(records, messages),
    },
  ];
}

function inputOf(values: Readonly<Record<string, string>>, viewer: PersonId, zone: string) {
  const { with: other = '', day = '', time = '', often, minutes, template } = values;
  return {
    people: [viewer, other as PersonId],
    recurrence: {
      frequency: 'weekly' as const,
      interval: Number(often),
      weekdays: [{ weekday: weekdayOf(day) }],
    },
    ...{ from: day, time, zone, minutes: Number(minutes) },
    templateId: template as TemplateId,
  };
}
