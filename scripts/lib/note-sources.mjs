// Sources of an element made for tests of the manifest, and of shared pieces and another element around it.

export const events = `
declare class PerfEvent<Detail> extends Event {
  readonly detail: Detail;
  constructor(type: string, detail: Detail, cancelable?: boolean);
}
/** Somebody chose. */
export class PerfNoteChooseEvent extends PerfEvent<{
  /** Of the note. */
  readonly noteId: string;
}> {
  constructor(detail: { noteId: string }) {
    super('perf-note-choose', detail, true);
  }
}
declare global {
  interface GlobalEventHandlersEventMap {
    'perf-note-choose': PerfNoteChooseEvent;
  }
}
`;

export const base = `
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
/** @csspart empty - Nothing yet. */
export class Base extends LitElement {
  /** Words above it. */
  @property() heading = '';
  protected inner = 1;
  override render(): unknown { return '<p part="empty"></p>'; }
}
`;

export const element = `
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Base } from '../reading-element.ts';
import { PerfNoteChooseEvent } from '../events.ts';
interface Asker { ask(): void }
/**
 * A note.
 *
 * @fires perf-note-choose - Somebody chose it.
 * @slot - Its text.
 * @csspart body - The text.
 * @cssprop [--perf-note-ink=black] - Its colour.
 */
export class PerfNote extends Base implements Asker {
  /** How loud. */
  @property({ reflect: true }) tone: 'loud' | 'calm' = 'calm';
  /** Words by key. */
  @property({ attribute: false }) words: Record<string, string> = {};
  @state() private open = false;
  #secret = 1;
  ask(): void { this.#secret += Number(this.open); }
  /** Opens it. Returns whether it was closed. */
  reveal(noteId: string): boolean { return this.dispatchEvent(new PerfNoteChooseEvent({ noteId })); }
  override connectedCallback() { super.connectedCallback(); }
  override render() { return html\`<p part="body"><slot></slot></p>\`; }
}
`;

const shared = `
import { html } from 'lit';
import { PerfNoteChooseEvent, PerfNoteDropEvent } from '../events.ts';
export type Kind = 'mark' | 'tick';
/** A sign. */
export const sign = (kind: Kind) => html\`<i part=\${kind}></i>\`;
export const badge = () => html\`<slot name="badge"><b part="badge">\${sign('mark')}</b></slot>\`;
/** Nothing uses it. */
export const unused = () => html\`<i part="unused"></i>\`;
export function drop(it: EventTarget): boolean {
  return it instanceof PerfNoteChooseEvent || it.dispatchEvent(new PerfNoteDropEvent({}));
}
`;

const later = `
import { drop } from '../parts/shared.ts';
export const act = (it: EventTarget) => drop(it);
`;

const dropEvent = `
/** Somebody dropped it. */
export class PerfNoteDropEvent extends PerfEvent<{}> {
  constructor(detail: {}) {
    super('perf-note-drop', detail);
  }
}
declare global { interface GlobalEventHandlersEventMap { 'perf-note-drop': PerfNoteDropEvent; } }
`;

/** An element that has another one inside. */
const board = `
import { html } from 'lit';
import { Base } from '../reading-element.ts';
/** Notes. */
export class PerfBoard extends Base {
  override render() { return html\`<perf-note></perf-note>\`; }
}
`;

export const definition = (tag, name, path) => `
import { ${name} } from './${path}.ts';
declare const define: (...all: unknown[]) => void;
define('${tag}', ${name});
declare global { interface HTMLElementTagNameMap { '${tag}': ${name}; } }
`;

/** The note with what it shows of shared pieces, and a board around notes. */
export const withPieces = (text) =>
  text === events
    ? text + dropEvent
    : text
        .replace('import { Base }', "import { badge } from '../parts/shared.ts';\nimport { Base }")
        .replace('<slot></slot>', '${badge()}<slot></slot>')
        .replace(
          '#secret = 1;',
          "#secret = 1; #act() { return import('./later.ts').then((it) => it.act(this)); }",
        )
        .replace(
          "import './perf-note.ts';\n",
          "import './perf-note.ts';\nimport './perf-board.ts';\n",
        );
export const pieces = {
  'parts/shared.ts': shared,
  'note/later.ts': later,
  'board/board.ts': board,
  'perf-board.ts': definition('perf-board', 'PerfBoard', 'board/board'),
};
