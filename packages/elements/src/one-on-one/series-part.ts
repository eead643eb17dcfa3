import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { SavingHost } from '../controllers/file-saving.ts';
import type { LeftOut } from './agenda-view.ts';
import { type KeyActs, keyActs } from './key-acts.ts';
import type { LateParts } from './late-parts.ts';
import { LateViews } from './late-views.ts';
import { PointDrag } from './point-drag.ts';
import { putById } from './point-order.ts';
import { type Scene, changePlace, extraPlace, isGoing, placeOf } from './scene.ts';
import { seriesView } from './series-view.ts';

/** One series as it is shown: its views, its keys and what is open of it. */
export class SeriesPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #late: LateViews;
  readonly #drag: PointDrag;
  readonly #leftOut = new Set<string>();
  #scene: Scene | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, late: LateParts, saving: SavingHost) {
    this.#host = host;
    this.#late = new LateViews(host, late, saving);
    this.#drag = new PointDrag(host, (id, to) => {
      if (this.#scene) void putById(id, to, this.#scene);
    });
  }

  /** @param back - Leads to all series; absent where the page has chosen this one. */
  view(scene: Scene, back: (() => void) | undefined): TemplateResult {
    this.#scene = scene;
    const isTalking = this.#late.isTalking(scene);
    const talk = () => this.#late.talk(scene);
    const keys = () => this.#late.toggleKeys(scene);
    const acts = { keys, talk, focus: scene.host.focus, ...this.#openings(scene) };
    return html`<div class="all" @keydown=${(event: KeyboardEvent) => keyActs(event, acts)}>
      ${seriesView(scene, {
        ways: {
          ...{ isTalking, talk, keys, back },
          calendar: () => this.#late.saveCalendar(scene),
          plan: () => this.#late.togglePlanning(scene),
          print: () => this.#host.ownerDocument.defaultView?.print(),
        },
        leftOut: this.#leftOuts,
        drag: this.#drag,
        calendar: this.#late.calendarState(scene),
        planning: this.#planning(scene),
        keys: this.#late.keys(scene),
        talk: isTalking ? this.#late.talkView(scene) : nothing,
        earlier: scene.host.isOpen('earlier') ? this.#late.earlier(scene) : nothing,
      })}
    </div>`;
  }

  /** Nothing is shown of a series any more. */
  leave(): void {
    this.#scene = undefined;
  }

  readonly #leftOuts: LeftOut = {
    has: (line) => this.#leftOut.has(line),
    add: (line) => {
      this.#leftOut.add(line);
      this.#host.requestUpdate();
    },
    clear: (prefix) => {
      for (const line of this.#leftOut) if (line.startsWith(prefix)) this.#leftOut.delete(line);
      this.#host.requestUpdate();
    },
  };

  /** What single keys open. */
  #openings(scene: Scene): Pick<KeyActs, 'write' | 'action' | 'move'> {
    const { desk, host } = scene;
    const move = '.tools [data-opens*="/meeting-move"]';
    const write = (selector: string) => {
      const lead = host.leading();
      void host.forms.load().then(() => lead(selector));
    };
    return {
      write,
      action: () => {
        write('.actions-of-two > form textarea');
        desk.open(placeOf(scene, 'action-add'));
      },
      move: () => this.#host.shadowRoot?.querySelector<HTMLElement>(move)?.click(),
    };
  }

  #planning(scene: Scene): TemplateResult | typeof nothing {
    if (!isGoing(scene)) return nothing;
    // What is written there waits while it is put away.
    scene.desk.show(changePlace(scene));
    scene.desk.show(extraPlace(scene));
    return scene.host.isOpen('planning') ? this.#late.planning(scene) : nothing;
  }
}
