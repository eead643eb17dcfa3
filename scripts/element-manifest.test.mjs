// What the manifest says of elements, and what it refuses, on elements made for the purpose.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { vscodeCss, vscodeHtml, webTypes } from './lib/editor-data.mjs';
import { declarationsOf, elementManifest } from './lib/element-manifest.mjs';
import { referenceOf } from './lib/element-reference.mjs';
import { root } from './lib/run.mjs';

const events = `
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

const base = `
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

const element = `
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

// Inside, so that lit is found.
const cache = join(root, 'packages', 'elements', 'node_modules', '.cache');
let place;

before(() => {
  mkdirSync(cache, { recursive: true });
  place = mkdtempSync(join(cache, 'manifest-'));
});

after(() => rmSync(place, { recursive: true }));

/** The manifest of these sources, each with its changes. */
function manifestOf(name, change = (text) => text) {
  const folder = join(place, name);
  mkdirSync(join(folder, 'note'), { recursive: true });
  const files = {
    'events.ts': events,
    'reading-element.ts': base,
    'note/note.ts': element,
    'note/note.styles.ts': "export const ink = 'var(--perf-note-ink, black)';",
    'perf-note.ts':
      "import { PerfNote } from './note/note.ts';\nimport './note/note.styles.ts';\ndeclare const define: (...all: unknown[]) => void;\ndefine('perf-note', PerfNote);\ndeclare global { interface HTMLElementTagNameMap { 'perf-note': PerfNote; } }\n",
    'all.ts': "import './perf-note.ts';\n",
    'index.ts': "export { PerfNote } from './note/note.ts';\nexport * from './events.ts';\n",
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), change(text));
  return elementManifest(folder);
}

describe('the manifest of elements', { timeout: 60_000 }, () => {
  let whole;
  before(() => (whole = manifestOf('whole')));

  it('[E194] lists what a page may use, inherited too, and nothing of the inside', () => {
    const [note] = declarationsOf(whole.manifest);
    assert.deepEqual(
      note.members.map((it) => it.name),
      ['tone', 'words', 'reveal', 'heading'],
    );
    assert.deepEqual(
      note.attributes.map((it) => [it.name, it.type.text, it.default]),
      [
        ['tone', "'calm' | 'loud'", "'calm'"],
        ['heading', 'string', "''"],
      ],
    );
    assert.deepEqual(note.members[3].inheritedFrom, { name: 'Base' });
    assert.equal(note.members[0].reflects, true);
    assert.equal(note.members[2].description, 'Opens it. Returns whether it was closed.');
  });

  it('[E194] lists events with class and detail, slots, parts and custom properties', () => {
    const [note] = declarationsOf(whole.manifest);
    const choose = { name: 'perf-note-choose', description: 'Somebody chose it.' };
    assert.deepEqual(note.events, [
      { ...choose, type: { text: 'PerfNoteChooseEvent' }, cancelable: true },
    ]);
    assert.equal(whole.events[0].detail, '{ noteId: string }');
    assert.deepEqual(note.slots, [{ name: '', description: 'Its text.' }]);
    assert.deepEqual(
      note.cssParts.map((it) => it.name),
      ['body', 'empty'],
    );
    assert.equal(note.cssProperties[0].default, 'black');
  });

  it('[E194] tells editors of every tag, attribute and part', () => {
    const { elements } = webTypes(whole.manifest, '1.0.0').contributions.html;
    assert.deepEqual(
      elements[0].attributes.map((it) => it.name),
      ['tone', 'heading'],
    );
    assert.equal(elements[0].js.events[0].name, 'perf-note-choose');
    const [tag] = vscodeHtml(whole.manifest).tags;
    assert.deepEqual(tag.attributes[0].values, [{ name: 'calm' }, { name: 'loud' }]);
    assert.equal(vscodeCss(whole.manifest).pseudoElements[0].name, '::part(body)');
  });

  it('[E194] prints a page that a change of the interface changes', () => {
    const page = referenceOf(whole);
    assert.match(page, /\| `reveal\(noteId: string\): boolean` \|/);
    const other = manifestOf('renamed', (text) => text.replace('reveal(noteId', 'unfold(noteId'));
    assert.notEqual(referenceOf(other), page);
  });

  it('[E194] names what is public and not described, and what is described and not there', () => {
    const bare = manifestOf('bare', (text) =>
      text
        .replace('  /** How loud. */\n', '')
        .replace(
          ' * @fires perf-note-choose - Somebody chose it.\n',
          ' * @fires perf-note-drop - Gone.\n',
        )
        .replace(' * @slot - Its text.\n', '')
        .replace('@csspart body - The text.', '@csspart foot - The end.')
        .replace('--perf-note-ink=black', '--perf-note-paper=white')
        .replace("super('perf-note-choose'", "super('noteChoose'")
        .replace("import './perf-note.ts';", ''),
    );
    assert.deepEqual(bare.problems.sort(), [
      '--perf-note-ink is read and not described.',
      '--perf-note-paper is described and not read.',
      'PerfNoteChooseEvent: an event is named perf-…, not noteChoose.',
      'TypeScript is not told that noteChoose is a PerfNoteChooseEvent.',
      'perf-note is missing in all.ts.',
      'perf-note: noteChoose is not described.',
      'perf-note: part body is not described.',
      'perf-note: perf-note-drop has no class of event.',
      'perf-note: the default slot is not described.',
      'perf-note: there is no part foot.',
      'perf-note: tone (attributes) has no description.',
      'perf-note: tone (members) has no description.',
    ]);
    assert.deepEqual(whole.problems, []);
  });
});
