import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands in the fields of a form, by their names. */
export type Values = Readonly<Record<string, string>>;

/** What somebody has typed, and what each field said when they began to. */
interface Draft {
  readonly typed: Values;
  readonly base: Values;
}

/** Words that are not stored, of a form that is not shown any more. */
export interface LeftOver {
  readonly place: string;
  readonly words: string;
}

const untouched: Draft = { typed: {}, base: {} };

/**
 * All that is written and not stored in an element, by place, such as `ann/s1/note-edit/n4`. It stays while other
 * records are shown and through whatever happens to these; only sending it or throwing it away ends it.
 */
export class Desk implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drafts = new Map<string, Draft>();
  readonly #open = new Set<string>();
  readonly #refused = new Map<string, string>();
  /** How often each form has ended, so that one that was opened anew is known as another. */
  readonly #ended = new Map<string, number>();
  #leaving: string | undefined;
  #shown = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#shown = new Set();
  }

  /** Whether something is written anywhere that is not stored. */
  get isWritten(): boolean {
    return [...this.#drafts.keys()].some((place) => this.holdsWords(place));
  }

  isOpen(place: string): boolean {
    return this.#open.has(place);
  }

  open(place: string): void {
    this.#open.add(place);
    this.#host.requestUpdate();
  }

  /** Ends a form with all that is in it. */
  close(place: string): void {
    this.#open.delete(place);
    this.#drafts.delete(place);
    this.#refused.delete(place);
    this.#ended.set(place, (this.#ended.get(place) ?? 0) + 1);
    if (this.#leaving === place) this.#leaving = undefined;
    this.#host.requestUpdate();
  }

  /** The fields that somebody has touched. */
  draftOf(place: string): Draft {
    return this.#drafts.get(place) ?? untouched;
  }

  /**
   * Keeps what is typed in a field.
   *
   * @param current - What the record says, kept as what the person saw when they began.
   */
  type(place: string, name: string, [value, current]: readonly [string, string]): void {
    const { typed, base } = this.draftOf(place);
    this.#drafts.set(place, {
      typed: { ...typed, [name]: value },
      base: { [name]: current, ...base },
    });
    if (this.#refused.get(place) === name) this.#refused.delete(place);
    this.#host.requestUpdate();
  }

  /**
   * Follows a form from now on.
   *
   * @param names - The fields that are typed in, rather than chosen.
   * @returns what tells whether it has not ended since, and none of these was typed on.
   */
  follow(place: string, names: readonly string[]): () => boolean {
    const [ended, { typed }] = [this.#ended.get(place), this.draftOf(place)];
    return () => {
      const now = this.draftOf(place).typed;
      return this.#ended.get(place) === ended && names.every((name) => now[name] === typed[name]);
    };
  }

  /** Takes what the record says now as seen, so that what is typed takes its place. */
  haveSeen(place: string, current: Values): void {
    const { typed, base } = this.draftOf(place);
    const seen = Object.keys(base).map((name) => [name, current[name] ?? '']);
    this.#drafts.set(place, { typed, base: Object.fromEntries(seen) as Values });
  }

  /** Whether a form has words that would be lost. */
  holdsWords(place: string): boolean {
    const { typed, base } = this.draftOf(place);
    return Object.entries(typed).some(([name, value]) => value.trim() && value !== base[name]);
  }

  /** Whether a field was sent and did not fit. */
  isRefused(place: string, name: string): boolean {
    return this.#refused.get(place) === name;
  }

  /** Keeps that a field does not fit, until it is changed. */
  refuse(place: string, name: string): void {
    this.#refused.set(place, name);
    this.#host.requestUpdate();
  }

  /** Whether it is asked if what is written in a place may be lost. */
  isLeaving(place: string): boolean {
    return this.#leaving === place;
  }

  /** Leaves a form: at once where nothing is lost, else it asks. Returns whether it is left. */
  leave(place: string): boolean {
    if (this.holdsWords(place) && !this.isLeaving(place)) {
      this.#leaving = place;
      this.#host.requestUpdate();
      return false;
    }
    this.close(place);
    return true;
  }

  stay(): void {
    this.#leaving = undefined;
    this.#host.requestUpdate();
  }

  /** A form is shown while the element is rendered. */
  show(place: string): void {
    this.#shown.add(place);
  }

  /** What was written in forms that have not been shown since the element began to render. */
  leftOver(prefix: string): readonly LeftOver[] {
    return [...this.#drafts]
      .filter(([place]) => place.startsWith(prefix) && !this.#shown.has(place))
      .filter(([place]) => this.holdsWords(place))
      .map(([place, { typed }]) => ({ place, words: Object.values(typed).join('\n') }));
  }
}
