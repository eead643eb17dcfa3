import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { NextViewer } from './next-viewer.ts';
import type { WorkspaceController } from './workspace-controller.ts';

/** What saving needs of its element. */
export interface SavingHost {
  readonly around: Pick<WorkspaceController, 'reading'>;
  /** Says something aloud, once. */
  readonly say: (text: string) => void;
}

/** A file that somebody asks for. */
export interface AskedFile {
  /** Where in the element it was asked for: what fails is said there. */
  readonly place: string;
  /** What is said aloud once it is saved. */
  readonly said: string;
  /** Makes it; gives nothing where a `LatePiece` that makes it could not be had. */
  readonly make: () => Promise<File | undefined>;
}

/** A file that is not saved; with an error where that was tried. */
export interface Unsaved {
  readonly error?: unknown;
}

/**
 * Saves the files that somebody asks for, and knows for each place what became of the last one. Whoever looks next gets
 * none of them, and neither reads nor hears of them.
 */
export class FileSaving implements ReactiveController {
  readonly #element: ReactiveControllerHost & EventTarget;
  readonly #host: SavingHost;
  readonly #next = new NextViewer();
  readonly #unsaved = new Map<string, Unsaved>();

  constructor(element: ReactiveControllerHost & EventTarget, host: SavingHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostUpdate(): void {
    if (!this.#next.comes(this.#viewer)) return;
    this.#unsaved.clear();
    this.#host.say('');
  }

  /** What the viewer asked for in a place and has not got; `undefined` where there is nothing. */
  unsavedIn(place: string): Unsaved | undefined {
    return this.#unsaved.get(place);
  }

  async save({ place, said, make }: AskedFile): Promise<void> {
    const viewer = this.#viewer;
    const asked: Unsaved = {};
    this.#unsaved.set(place, asked);
    // What failed before is put away at once, so that it is said anew where it fails again.
    this.#element.requestUpdate();
    // Nobody waits for it where another looks, or the same one has asked again.
    const isAwaited = () => this.#viewer === viewer && this.#unsaved.get(place) === asked;
    try {
      const file = await make();
      if (!file) return;
      const { saveFile } = await import('../parts/save-file.ts');
      if (!isAwaited()) return;
      saveFile(file);
      this.#unsaved.delete(place);
      this.#host.say(said);
    } catch (error) {
      if (isAwaited()) this.#unsaved.set(place, { error });
      this.#element.dispatchEvent(PerfErrorEvent.of(error));
    } finally {
      this.#element.requestUpdate();
    }
  }

  get #viewer() {
    return this.#host.around.reading?.viewer;
  }
}
