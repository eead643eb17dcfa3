import { type Instant, type SeriesId, openPoints } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { nameApart } from '../parts/name-apart.ts';
import type { Lead } from '../controllers/focus-care.ts';
import { problem } from '../parts/problem.ts';
import type { LateParts } from './late-parts.ts';
import { type Scene, placeOf } from './scene.ts';
import type { Talk } from './talk-view.ts';

/** Draws what is fetched once it is used, and keeps how far two people have come while they talk. */
export class LateViews {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: LateParts;
  readonly #talks = new Map<string, Talk>();
  #hasKeys = false;
  /** The series whose calendar was asked for and is not saved yet. */
  #saving: SeriesId | undefined;
  /** Why the calendar that was asked for last could not be saved. */
  #unsaved: { readonly error: unknown } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: LateParts) {
    this.#host = host;
    this.#parts = parts;
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

  /** Why there is no calendar of a series, where what makes it could not be had; whoever asks again gets it too. */
  calendarState(scene: Scene): TemplateResult | typeof nothing {
    if (this.#saving !== scene.series.id) return nothing;
    const { messages } = scene;
    if (this.#unsaved)
      return problem(messages, { title: messages.deeds.notDone, ...this.#unsaved });
    return this.#parts.failure(scene.messages, '#calendar', () => void this.saveCalendar(scene));
  }

  /** Has the browser save the calendar of a series. */
  async saveCalendar(scene: Scene): Promise<void> {
    this.#saving = scene.series.id;
    this.#unsaved = undefined;
    await this.#parts.load();
    const { reading, series, host } = scene;
    const { records } = reading;
    const parts = this.#parts.get(scene.messages);
    if (!parts) return;
    const { late, messages } = parts;
    const [one = '', two = ''] = series.people.map((id) => nameApart(id, records));
    const title = messages.oneOnOneLate.calendarTitle(one, two);
    const domain = this.#host.ownerDocument.location.hostname || 'localhost';
    try {
      const file = late.calendarFile({ records, now: reading.now() }, series, { title, domain });
      late.saveFile(file);
      this.#saving = undefined;
      host.say(messages.oneOnOneLate.calendarSaved);
    } catch (error) {
      this.#unsaved = { error };
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#host.requestUpdate();
  }
}
