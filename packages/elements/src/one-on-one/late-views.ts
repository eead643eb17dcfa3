import { type Instant, openPoints } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { FileSaving, type SavingHost } from '../controllers/file-saving.ts';
import type { Lead } from '../controllers/focus-care.ts';
import { unsavedFile } from '../parts/unsaved-file.ts';
import type { LateParts } from './late-parts.ts';
import { type Scene, placeOf } from './scene.ts';
import type { Talk } from './talk-view.ts';

/** Draws what is fetched once it is used, and keeps how far two people have come while they talk. */
export class LateViews {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: LateParts;
  readonly #saving: FileSaving;
  readonly #talks = new Map<string, Talk>();
  #hasKeys = false;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: LateParts, saving: SavingHost) {
    this.#host = host;
    this.#parts = parts;
    this.#saving = new FileSaving(host, saving);
  }

  isTalking(scene: Scene): boolean {
    return scene.workspace !== undefined && this.#talks.has(placeOf(scene, 'talk'));
  }

  /** Begins to talk, or leaves it. */
  talk(scene: Scene): void {
    if (scene.series.state === 'ended' || !scene.workspace) return;
    const key = placeOf(scene, 'talk');
    if (this.#talks.delete(key)) {
      this.#host.requestUpdate();
      return scene.host.focus('#talk');
    }
    const lead = scene.host.leading();
    const { rhythm } = scene.reading.records;
    const points = openPoints(rhythm.talkingPointsOf(scene.series.id));
    const since: Instant = scene.reading.now();
    this.#talks.set(key, { since, at: '', begun: points.map(({ id }) => id) });
    this.#host.requestUpdate();
    void this.#parts.load().then(() => lead('#step'));
  }

  talkView(scene: Scene): TemplateResult {
    const key = placeOf(scene, 'talk');
    const talk = this.#talks.get(key);
    const go = (at: string, lead: Lead = scene.host.focus) => {
      const now = this.#talks.get(key);
      if (now) this.#talks.set(key, { ...now, at });
      this.#host.requestUpdate();
      lead('#step');
    };
    return this.#parts.view(scene.messages, '#step', (late, messages) =>
      talk
        ? late.talkView({ ...scene, messages }, talk, { go, leave: () => this.talk(scene) })
        : html``,
    );
  }

  earlier(scene: Scene): TemplateResult {
    return this.#parts.view(scene.messages, '#earlier button', (late, messages) =>
      late.earlierView({ ...scene, messages }),
    );
  }

  planning(scene: Scene): TemplateResult {
    return this.#parts.view(scene.messages, '#planning', (late, messages) =>
      late.planningView({ ...scene, messages }),
    );
  }

  /** Shows what changes all meetings to come, or puts it away; what is written there stays. */
  togglePlanning({ host }: Scene): void {
    const lead = host.leading();
    host.toggle('planning');
    if (host.isOpen('planning')) void this.#parts.load().then(() => lead('#planning'));
    else host.focus('#plan');
  }

  toggleKeys({ host }: Scene): void {
    const lead = host.leading();
    this.#hasKeys = !this.#hasKeys;
    this.#host.requestUpdate();
    if (this.#hasKeys) void this.#parts.load().then(() => lead('#keys-title'));
    else host.focus('#keys');
  }

  keys(scene: Scene): TemplateResult | typeof nothing {
    if (!this.#hasKeys) return nothing;
    return this.#parts.view(scene.messages, '#keys-title', (late, all) =>
      late.keysView(all, () => this.toggleKeys(scene)),
    );
  }

  /** Why there is no calendar of a series; where what makes it could not be had, whoever asks again gets it too. */
  calendarState(scene: Scene): TemplateResult | typeof nothing {
    const { messages } = scene;
    return unsavedFile(this.#saving, placeOf(scene, 'calendar'), messages, () =>
      this.#parts.failure(messages, '#calendar', () => this.saveCalendar(scene)),
    );
  }

  /** Has the browser save the calendar of a series. */
  saveCalendar(scene: Scene): void {
    const { messages } = scene;
    void this.#saving.save({
      place: placeOf(scene, 'calendar'),
      said: messages.deeds.fileSaved,
      make: async () => {
        await this.#parts.load();
        const parts = this.#parts.get(messages);
        return parts?.late.calendarFile({ ...scene, messages: parts.messages }, this.#host);
      },
    });
  }
}
