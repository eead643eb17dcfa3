import type { Changed, Workspace, WorkspaceReading } from '@throughline/core';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { LatePiece, type PieceRoot } from './controllers/late-piece.ts';
import type { LocaleController } from './controllers/locale-controller.ts';
import type { WorkspaceController } from './controllers/workspace-controller.ts';
import type { Messages, MessagesOf } from './messages.ts';
import { lateView } from './parts/late-view.ts';
import { ReadingElement } from './reading-element.ts';
import { elementStyles } from './styles/element-styles.ts';
import frame from './styles/frame.styles.ts';
import names from './styles/names.styles.ts';

/** What an element gives to the part that draws it. */
export interface ElementFrame<First extends keyof Messages> {
  readonly around: WorkspaceController;
  readonly locale: LocaleController<First>;
  /** Says something aloud, once. */
  readonly say: (text: string) => void;
}

/** What draws an element, and keeps what is done in it. */
export interface ElementPart<Area extends keyof Messages> {
  /** Called before each update, with what a page has set anew; with nothing when the part has just come. */
  follow?(changed: PropertyValues): void;
  /** What there is to see, or `emptyState`. What it throws becomes the error state. */
  view(reading: WorkspaceReading, messages: MessagesOf<Area>): TemplateResult;
  /** Called after each update. */
  drawn?(): void;
  /** Called when the element comes into the page again. */
  connected?(): void;
  /** Called when the element leaves the page. */
  disconnected?(): void;
  /** Whether a change of the records concerns the element; as `ReadingElement.wants`. */
  wants?(changed: Changed, workspace: Workspace): boolean;
  /** As `ReadingElement.outdate`. */
  outdate?(): void;
}

/** A part with the English texts of what it shows. */
export interface LatePart<Part, Area extends keyof Messages> {
  readonly part: Part;
  readonly english: Pick<Messages, Area>;
}

/**
 * An element that is small, since all it shows comes right after it as one part; until then it says that it is loading.
 * Its looks are fetched with the part.
 */
export abstract class LateElement<
  First extends keyof Messages,
  Area extends keyof Messages,
  Part extends ElementPart<First | Area> = ElementPart<First | Area>,
> extends ReadingElement<First> {
  static override readonly styles: CSSResultGroup = [elementStyles, frame, names];

  readonly #late: LatePiece<LatePart<Part, Area>> = new LatePiece(this, (root) =>
    this.fetchPart(root, {
      around: this.around,
      locale: this.locale,
      say: (text) => this.say(text),
    }),
  );

  #isAskedAgain = false;

  /** Fetches the part with its looks, and makes it. */
  protected abstract fetchPart(
    root: PieceRoot,
    frame: ElementFrame<First>,
  ): Promise<LatePart<Part, Area>>;

  get #part(): Part | undefined {
    return this.#late.here?.part;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#part?.connected?.();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#part?.disconnected?.();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#part?.follow?.(changed);
  }

  override updated(): void {
    super.updated();
    this.#part?.drawn?.();
  }

  protected override wants(changed: Changed, workspace: Workspace): boolean {
    return this.#part?.wants?.(changed, workspace) ?? true;
  }

  protected override outdate(): void {
    this.#part?.outdate?.();
  }

  /** Whether nothing is said while the part is on its way: there may be nothing to show. */
  protected get isQuiet(): boolean {
    return false;
  }

  protected override view(reading: WorkspaceReading, messages: MessagesOf<First>): TemplateResult {
    const { locale, isQuiet } = this;
    const options = {
      ...{ locale, messages, isQuiet, ...this.stateWords(messages) },
      askedAgain: () => void (this.#isAskedAgain = true),
    };
    return lateView(this.#late, options, ({ part }, all) => {
      if (this.#isAskedAgain) void this.updateComplete.then(() => this.findFocus());
      this.#isAskedAgain = false;
      return part.view(reading, all);
    });
  }
}
