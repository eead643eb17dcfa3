import type { ReactiveControllerHost } from 'lit';
import { PerfErrorEvent } from '../events.ts';

/** Where the looks of a piece go. */
export type PieceRoot = HTMLElement | DocumentFragment;

/** A piece of an element that is fetched when it is first needed, and may be asked for again where that fails. */
export class LatePiece<Piece> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #fetch: (root: PieceRoot) => Promise<Piece>;
  #piece: Piece | undefined;
  #failure: unknown;
  #loading: Promise<Piece | undefined> | undefined;

  /**
   * @param fetch - Fetches the piece and adopts its looks; where it rejects, the element tells it as `perf-error`.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    fetch: (root: PieceRoot) => Promise<Piece>,
  ) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** What went wrong the last time; `undefined` until something did, and once the piece is there. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Whether it is on its way. */
  get isComing(): boolean {
    return this.#loading !== undefined;
  }

  /** The piece where it is there; nothing is fetched for it. */
  get here(): Piece | undefined {
    return this.#piece;
  }

  /** The piece; `undefined` until it is there. To ask fetches it, though not by itself after a failure. */
  get(): Piece | undefined {
    if (!this.#piece && this.#failure === undefined) void this.load();
    return this.#piece;
  }

  /** Fetches the piece, once, and again after a failure. Settles with `undefined` where it could not be had. */
  load(): Promise<Piece | undefined> {
    if (this.#piece) return Promise.resolve(this.#piece);
    this.#loading ??= this.#fetched();
    return this.#loading;
  }

  async #fetched(): Promise<Piece | undefined> {
    try {
      this.#piece = await this.#fetch(this.#host.shadowRoot ?? this.#host);
      this.#failure = undefined;
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
    return this.#piece;
  }
}
