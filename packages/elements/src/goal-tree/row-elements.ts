import { nothing, render } from 'lit';
import { outlineOf } from '../parts/icons.ts';
import { initialsOf } from '../parts/person.ts';
import { barLooks } from '../parts/progress-bar.ts';
import type { Messages } from './texts.ts';
import {
  type Cells,
  checkInLabel,
  hasMarks,
  marks,
  otherStatus,
  rowLabel,
  scoreLabel,
  stated,
} from './goal-row.ts';
import { newRow } from './row-prototype.ts';
import type { RowView } from './row-view.ts';
import { setAttribute, setStyle, setText } from './write-changed.ts';

/** How a row is drawn. */
interface Drawing {
  /** How often the score changed while the row was shown. */
  readonly moves: number;
  /** Whether somebody has just opened or closed the row. */
  readonly turns: boolean;
  /** Those of the columns that were chosen; the usual ones where it is left out. */
  readonly cells: Cells | undefined;
}

const usualCount = 5;

/** The elements of a row, of which only what reads differently is written when it becomes that of another goal. */
export class RowElements {
  readonly row = newRow();
  readonly #find = finder(this.row);
  readonly #usual = [...this.row.children].slice(1, -1);
  readonly #acts = this.row.lastElementChild as HTMLElement;
  readonly #title = this.row.firstElementChild as HTMLElement;
  readonly #twisty = this.#find('.twisty');
  readonly #kind = this.#find('.kind');
  readonly #kindSign = this.#find('.kind > .icon');
  readonly #name = this.#find('.name');
  readonly #person = this.#find('.person');
  readonly #score = this.#find('.score');
  readonly #bar = this.#find('.bar');
  readonly #figures = this.#find('.figures');
  readonly #standing = this.#find('.standing');
  readonly #status = this.#find('.status');
  readonly #confidence = this.#find('.confidence');
  readonly #reported = this.#find('.reported');
  /** What is there in few rows, and was rendered in this one before. */
  readonly #seldom = new Set<HTMLElement>();
  #hasUsual = true;

  write(view: RowView, messages: Messages, drawing: Drawing): void {
    this.#writeRow(view, messages, drawing);
    this.#writeTitle(view, messages, drawing.turns);
    this.#writeCells(view, messages, drawing);
    this.#writeActs(view, messages, drawing.cells?.count ?? usualCount);
  }

  #writeRow(view: RowView, messages: Messages, { moves }: Drawing): void {
    const { row } = this;
    const context = view.context ? 'context' : '';
    setAttribute(row, 'class', `row ${view.kind} ${context} ${movedClass(moves)}`);
    setAttribute(row, 'aria-label', rowLabel(view, messages));
    setAttribute(row, 'aria-rowindex', String(view.rowIndex));
    setAttribute(row, 'aria-level', String(view.level));
    setAttribute(row, 'aria-posinset', String(view.position));
    setAttribute(row, 'aria-setsize', String(view.siblings));
    setAttribute(row, 'aria-expanded', view.open === null ? undefined : String(view.open));
    setAttribute(row, 'aria-selected', String(view.selected));
  }

  #writeTitle(view: RowView, messages: Messages, turns: boolean): void {
    const { inRow } = messages.tree;
    const kind = messages.kind[view.kind];
    const look = view.open === null ? 'leaf' : turns ? 'turns' : '';
    setAttribute(this.#twisty, 'class', `twisty ${look}`);
    setAttribute(this.#twisty, 'aria-label', view.open ? inRow.close : inRow.open);
    // A length, not a property: what is in the button is not styled anew with it.
    const levels = `min(${view.level - 1}, var(--_deepest))`;
    setStyle(this.#twisty, 'margin-inline-start', `calc(${levels} * var(--_indent))`);
    setAttribute(this.#kind, 'title', kind);
    setAttribute(this.#kindSign, 'aria-label', kind);
    setOutline(this.#kindSign, view.kind);
    setAttribute(this.#name, 'title', view.title);
    setText(this.#name, view.title);
    this.#renderSeldom(this.#title, hasMarks(view), () => marks(view, messages));
  }

  #writeCells(view: RowView, messages: Messages, { moves, cells }: Drawing): void {
    if (cells) {
      if (this.#hasUsual) for (const cell of this.#usual) cell.remove();
      this.#hasUsual = false;
      render(cells.view(view, messages, moves > 0), this.row, { renderBefore: this.#acts });
      return;
    }
    if (!this.#hasUsual) {
      render(nothing, this.row, { renderBefore: this.#acts });
      this.#title.after(...this.#usual);
    }
    this.#hasUsual = true;
    this.#writeOwner(view);
    this.#writeScore(view, messages, moves);
    this.#writeStatus(view, messages);
    setAttribute(this.#confidence, 'aria-label', view.confidence || messages.words.noConfidence);
    setText(this.#confidence, view.confidence || '–');
    setAttribute(this.#reported, 'title', view.reportedAt || undefined);
    setText(this.#reported, view.reported);
  }

  #writeOwner({ ownerName, ownerKind }: RowView): void {
    const [sign, name] = this.#person.children;
    if (!sign || !name) return;
    setAttribute(this.#person, 'class', `person ${ownerKind}`);
    if (this.#person.title === ownerName) return;
    this.#person.title = ownerName;
    setText(sign, initialsOf(ownerName));
    setText(name, ownerName);
  }

  #writeScore(view: RowView, messages: Messages, moves: number): void {
    const { progress, expected, tone } = view;
    const bar = barLooks({ progress, expected, tone, moves: moves > 0 });
    setAttribute(this.#bar, 'class', bar.classes);
    setStyle(this.#bar, '--_share', String(bar.share));
    // Where there is no mark, no style asks for its place.
    if (expected !== null) setStyle(this.#bar, '--_mark', String(expected));
    setAttribute(this.#score, 'aria-label', scoreLabel(view, messages));
    setAttribute(this.#score, 'title', view.scoreBecause || view.expectedText || undefined);
    const [figure] = this.#figures.children;
    if (figure) {
      setAttribute(figure, 'class', progress === null ? 'figure none' : 'figure ');
      setText(figure, view.score);
    }
    this.#renderSeldom(this.#figures, view.stated !== '', () => stated(view, messages));
  }

  #writeStatus(view: RowView, messages: Messages): void {
    const { status, tone, otherStatus: other } = view;
    const [sign, word] = this.#status.children;
    if (!sign || !word) return;
    setAttribute(this.#standing, 'class', `cell standing ${other ? 'both' : ''}`);
    setAttribute(this.#status, 'class', `status ${tone}`);
    setAttribute(this.#status, 'title', messages.statusMeans[status]);
    setOutline(sign, status);
    setText(word, messages.status[status]);
    this.#renderSeldom(this.#standing, other !== undefined, () => otherStatus(view, messages));
  }

  #writeActs(view: RowView, messages: Messages, count: number): void {
    const [checkIn, more] = this.#acts.children;
    if (!checkIn || !more) return;
    setAttribute(this.#acts, 'aria-colindex', String(count + 2));
    setAttribute(checkIn, 'aria-disabled', view.mayNotCheckIn ? 'true' : 'false');
    setAttribute(checkIn, 'title', checkInLabel(view, messages.tree));
    setAttribute(more, 'title', messages.tree.inRow.more);
  }

  /** Renders behind what a place holds always; nothing at all where there never was anything. */
  #renderSeldom(place: HTMLElement, isThere: boolean, view: () => unknown): void {
    if (!isThere && !this.#seldom.has(place)) return;
    if (isThere) this.#seldom.add(place);
    render(isThere ? view() : nothing, place);
  }
}

function finder(row: HTMLElement) {
  return (selector: string): HTMLElement => {
    const found = row.querySelector<HTMLElement>(selector);
    if (!found) throw new TypeError(`A row has no ${selector}.`);
    return found;
  };
}

function setOutline({ firstElementChild: path }: Element, name: Parameters<typeof outlineOf>[0]) {
  if (path) setAttribute(path, 'd', outlineOf(name));
}

/** Two names in turn, so that each move starts the animation anew. */
function movedClass(moves: number): string {
  if (moves === 0) return '';
  return moves % 2 === 1 ? 'moved-once' : 'moved-again';
}
