import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './lib/run.mjs';
import { newElement } from './new-element.mjs';

/** A copy of what lists all elements. */
function copy() {
  const place = mkdtempSync(join(tmpdir(), 'element-'));
  const src = 'packages/elements/src';
  for (const path of [
    ...[
      ...['all.ts', 'index.ts', 'loading/element-loaders.ts'],
      ...['messages/en.ts', 'messages/de.ts', 'messages/ar.ts'],
    ].map((file) => `${src}/${file}`),
    'packages/elements/package.json',
    'docs/embedding.md',
  ]) {
    cpSync(join(root, path), join(place, path));
  }
  const read = (path) => readFileSync(join(place, path), 'utf8');
  return { place, src, read, remove: () => rmSync(place, { recursive: true }) };
}

describe('making a new element', () => {
  it('writes class, styles, texts, tests and docs, and adds it to what lists all', () => {
    const { place, src, read, remove } = copy();
    const paths = newElement(place, 'org-chart', 'Who reports to whom.');
    assert.equal(paths.length, 17);
    assert.match(
      read(`${src}/org-chart/org-chart.ts`),
      /Who reports to whom\..*@tag perf-org-chart/s,
    );
    assert.match(
      read(`${src}/org-chart/org-chart.test.ts`),
      /elementSuite\(\{\s+tag: 'perf-org-chart'/,
    );
    assert.match(read(`${src}/perf-org-chart.ts`), /define\('perf-org-chart', PerfOrgChart\)/);
    assert.match(read('docs/elements/perf-org-chart.md'), /# perf-org-chart/);
    assert.match(
      read(`${src}/messages/en.ts`),
      /import \{ enOrgChart \}.*orgChart: enOrgChart,\n\};/s,
    );
    for (const language of ['de', 'ar']) {
      const fetched = `async () => (await import('./${language}-org-chart.ts')).${language}OrgChart`;
      assert.ok(
        read(`${src}/messages/${language}.ts`).includes(`\n    orgChart: ${fetched},\n  },\n};`),
      );
    }
    const { exports, publishConfig } = JSON.parse(read('packages/elements/package.json'));
    assert.equal(exports['./org-chart.js'].source, './src/org-chart/org-chart.ts');
    assert.equal(publishConfig.exports['./perf-org-chart.js'].default, './dist/perf-org-chart.js');
    assert.match(read(`${src}/all.ts`), /perf-org-chart/);
    assert.match(
      read('docs/embedding.md'),
      /^\| \[`perf-org-chart`\]\(elements\/perf-org-chart\.md\) +\| Who reports to whom +\|\n\n/m,
    );
    assert.match(
      read(`${src}/loading/element-loaders.ts`),
      /'perf-org-chart': \(\) => import\('\.\.\/perf-org-chart\.ts'\),\n\};\n$/,
    );
    remove();
  });

  it('writes over nothing, and says how an element is named', () => {
    const { place, remove } = copy();
    newElement(place, 'org-chart', 'Who reports to whom.');
    assert.throws(() => newElement(place, 'org-chart', 'Again.'), /already .*org-chart/);
    for (const name of ['OrgChart', 'perf-org', 'org_chart', '']) {
      assert.throws(() => newElement(place, name, 'No.'), /named like goal-card/);
    }
    remove();
  });
});
