import type { PersonId, SeriesId, Workspace, WorkspaceReading } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, nothing } from 'lit';
import { type FormScene, firstOf } from './form.ts';
import type { LateParts } from './late-parts.ts';
import { listView } from './list-view.ts';
import { startPlace } from './scene.ts';
import type { StartForm } from './start-form.ts';

/** What the list is drawn with. */
export interface ListPartScene extends FormScene {
  readonly reading: WorkspaceReading;
  /** For commands; `undefined` where nothing can be changed, as in the past. */
  readonly workspace: Workspace | undefined;
  readonly choose: (seriesId: SeriesId) => void;
  /** Called with the id of the series that was started. */
  readonly started: (seriesId: SeriesId) => void;
}

/** The series of the viewer, and the form that starts one. */
export class ListPart {
  readonly #host: ReactiveControllerHost;
  readonly #late: LateParts;
  /** Each viewer has one, with what they are looking for in it. */
  readonly #startForms = new Map<PersonId, StartForm>();

  constructor(host: ReactiveControllerHost, late: LateParts) {
    this.#host = host;
    this.#late = late;
  }

  view(scene: ListPartScene): TemplateResult {
    const { reading, workspace, desk, host } = scene;
    const place = startPlace(reading.viewer);
    const start = () => {
      const lead = host.leading();
      desk.open(place);
      void this.#late.load().then(() => lead(firstOf({ place })));
    };
    const isOpen = workspace !== undefined && desk.isOpen(place);
    return listView({
      ...scene,
      start: workspace && start,
      form: isOpen ? this.#form({ ...scene, workspace }) : nothing,
    });
  }

  #form(scene: ListPartScene & { readonly workspace: Workspace }): TemplateResult {
    const { viewer } = scene.reading;
    const first = firstOf({ place: startPlace(viewer) });
    return this.#late.view(scene.messages, first, (late, messages) => {
      const form = this.#startForms.get(viewer) ?? new late.StartForm(this.#host);
      this.#startForms.set(viewer, form);
      return form.view({ ...scene, messages });
    });
  }
}
