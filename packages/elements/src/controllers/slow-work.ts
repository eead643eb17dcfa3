import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './when-idle.ts';

/** What is known of something that takes a while to work out. */
export type Worked<T> =
  | { readonly kind: 'working' }
  | { readonly kind: 'worked'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Answer {
  readonly round: number;
  readonly worked: Worked<unknown>;
}

const working = { kind: 'working' } as const;

/**
 * Works out what takes a while piece by piece while the page is idle, in the order in which a render asks for the
 * pieces, so that each is shown as it comes and the page answers in between. What the latest render did not ask for is
 * not worked out.
 */
export class SlowWork implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: (error: unknown) => void;
  readonly #answers = new Map<string, Answer>();
  readonly #waiting = new Map<string, () => unknown>();
  readonly #late = new Map<string, () => unknown>();
  #round = 0;
  #stop: (() => void) | undefined;

  /** @param failed - Called when a piece of work failed. */
  constructor(host: ReactiveControllerHost & HTMLElement, failed: (error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  /** Whether anything is still to come. */
  get isBusy(): boolean {
    return this.#waiting.size + this.#late.size > 0;
  }

  /**
   * What is known of a piece of work, to be called while the host renders. Where it was done before `renew` the earlier
   * answer stands until the new one is there.
   *
   * @param key - Tells the piece of work from all others.
   * @param work - Does it, or promises to.
   * @param late - Whether it takes so long that all others come first.
   */
  ask<T>(key: string, work: () => T | Promise<T>, late = false): Worked<T> {
    const known = this.#answers.get(key);
    if (known?.round !== this.#round) {
      (late ? this.#late : this.#waiting).set(key, work);
      this.#start();
    }
    return (known?.worked as Worked<T> | undefined) ?? working;
  }

  /** Has everything worked out anew, since the records are others. */
  renew(): void {
    this.#round += 1;
  }

  /** Lets go of all answers, since they are of another workspace, moment or part. */
  forget(): void {
    this.renew();
    this.#answers.clear();
  }

  /** Asks for one piece of work again, such as after it failed. */
  retry(key: string): void {
    this.#answers.delete(key);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#clear();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#clear();
  }

  #clear(): void {
    this.#waiting.clear();
    this.#late.clear();
  }

  #start(): void {
    if (this.#stop || !this.#host.isConnected) return;
    const next = () => {
      this.#stop = undefined;
      this.#workNext();
    };
    this.#stop = whenIdle(next, patienceMs, blindMs);
  }

  #workNext(): void {
    const [next] = this.#waiting.size > 0 ? this.#waiting : this.#late;
    if (!next) return;
    const [key, work] = next;
    this.#waiting.delete(key);
    this.#late.delete(key);
    const round = this.#round;
    const take = (worked: Worked<unknown>) => {
      // What was promised before everything changed is no answer any more.
      if (round !== this.#round) return;
      this.#answers.set(key, { round, worked });
      if (worked.kind === 'failed') this.#failed(worked.error);
      this.#host.requestUpdate();
    };
    try {
      const value = work();
      if (!(value instanceof Promise)) return take({ kind: 'worked', value });
      take(this.#answers.get(key)?.worked ?? working);
      value.then(
        (found: unknown) => take({ kind: 'worked', value: found }),
        (error: unknown) => take({ kind: 'failed', error }),
      );
    } catch (error) {
      take({ kind: 'failed', error });
    }
  }
}

/** Longest wait in a page that is never idle, in milliseconds. */
const patienceMs = 200;

/** Wait between two pieces of work where a browser knows no idle moments, in milliseconds: just so that it answers in between. */
const blindMs = 1;
