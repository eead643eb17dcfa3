// What the manifest says of elements, and what it refuses, on elements made for the purpose.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { vscodeCss, vscodeHtml, webTypes } from './lib/editor-data.mjs';
import { declarationsOf, elementManifest } from './lib/element-manifest.mjs';
import { base, definition, element, events, pieces, withPieces } from './lib/note-sources.mjs';
import { referenceOf } from './lib/element-reference.mjs';
import { root } from './lib/run.mjs';

// Inside, so that lit is found.
const cache = join(root, 'packages', 'elements', 'node_modules', '.cache');
let place;

before(() => {
  mkdirSync(cache, { recursive: true });
  place = mkdtempSync(join(cache, 'manifest-'));
});

after(() => rmSync(place, { recursive: true }));

/** The manifest of these sources, each with its changes. */
function manifestOf(name, change = (text) => text, more = {}) {
  const folder = join(place, name);
  for (const each of ['note', 'board', 'parts']) mkdirSync(join(folder, each), { recursive: true });
  const files = {
    'events.ts': events,
    'reading-element.ts': base,
    'note/note.ts': element,
    'note/note.styles.ts': "export const ink = 'var(--perf-note-ink, black)';",
    'perf-note.ts': `import './note/note.styles.ts';${definition('perf-note', 'PerfNote', 'note/note')}`,
    'all.ts': "import './perf-note.ts';\n",
    'index.ts': "export { PerfNote } from './note/note.ts';\nexport * from './events.ts';\n",
    ...more,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), change(text));
  return elementManifest(folder);
}

describe('the manifest of elements', { timeout: 120_000 }, () => {
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

  it('[E482] names what comes from shared pieces, what is fetched later and the elements inside', () => {
    const undescribed = manifestOf('pieces', withPieces, pieces);
    assert.deepEqual(undescribed.problems.sort(), [
      'perf-board: perf-note-choose is not described.',
      'perf-note: part badge is not described.',
      'perf-note: part mark is not described.',
      'perf-note: part tick is not described.',
      'perf-note: perf-note-drop is not described.',
      'perf-note: slot badge is not described.',
    ]);
  });

  it('[E482] takes what is described of them for there, and nothing that no piece has', () => {
    const described = (text) =>
      withPieces(text)
        .replace(
          ' * @csspart body',
          ' * @csspart badge - A badge.\n * @csspart mark - A sign.\n * @csspart tick - Another one.\n * @csspart body',
        )
        .replace(
          ' * @slot - Its',
          ' * @fires perf-note-drop - Gone.\n * @slot badge - In its place.\n * @slot - Its',
        )
        .replace(
          '/** Notes. */',
          '/**\n * Notes.\n *\n * @fires perf-note-choose - Of a note.\n * @fires perf-note-drop - Of one too.\n */',
        );
    assert.deepEqual(manifestOf('described', described, pieces).problems, []);
    const tooMuch = manifestOf(
      'too-much',
      (text) =>
        described(text).replace(
          ' * @slot - Its',
          ' * @slot aside - None.\n * @csspart unused - None.\n * @slot - Its',
        ),
      pieces,
    );
    assert.deepEqual(tooMuch.problems.sort(), [
      'perf-note: there is no part unused.',
      'perf-note: there is no slot aside.',
    ]);
  });

  it('[E482] wants to know from the type which parts a template names', () => {
    const loose = manifestOf(
      'loose',
      (text) =>
        withPieces(text).replace(
          "export type Kind = 'mark' | 'tick';",
          'export type Kind = string;',
        ),
      pieces,
    );
    assert.ok(
      loose.problems.includes('perf-note: the type of kind does not say which parts it names.'),
    );
  });
});
