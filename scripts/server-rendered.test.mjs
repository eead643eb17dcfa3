// Every element rendered on a server, from the modules that are published.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from './lib/run.mjs';

const tags = readdirSync(join(root, 'packages', 'elements', 'src'))
  .map((name) => /^(perf-.*)\.ts$/.exec(name)?.[1])
  .filter(Boolean);

/** What a page would show of it before any script has run. */
const wordsOf = (html) =>
  html
    .replaceAll(/<style>.*?<\/style>|<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('elements on a server', () => {
  let found;

  before(() => {
    const program = join(root, 'scripts', 'lib', 'render-elements.mjs');
    // A process of its own: what stands in for the document is put into its globals.
    found = JSON.parse(
      execFileSync(process.execPath, [program, ...tags], { maxBuffer: 64 * 1024 * 1024 }),
    );
  });

  it('[E428] are all there', () => {
    assert.ok(tags.length >= 21);
    assert.deepEqual(Object.keys(found), tags);
  });

  for (const tag of tags) {
    it(`[E428] <${tag}> renders to declarative shadow DOM, without records and with some`, () => {
      for (const html of Object.values(found[tag])) {
        assert.match(html, new RegExp(`<${tag}[^>]*><template [^>]*shadowrootmode="open"`));
        assert.match(html, /<style>/);
      }
      const { bare, full } = found[tag];
      if (tag === 'perf-workspace') return assert.match(full, /<slot/);
      assert.match(wordsOf(bare), /^(?:Loading|Looking)/, 'says what it is waiting for');
      assert.ok(wordsOf(full).length > 5, 'says something');
      assert.doesNotMatch(full, /part="error"/);
    });
  }
});
