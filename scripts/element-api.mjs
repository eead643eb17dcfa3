// node scripts/element-api.mjs: writes custom-elements.json and what editors read into the build of the elements, and
// prints docs/elements/reference.md. With --check nothing is written: it fails where something public is not described,
// where the page is behind the sources, or where the build is. With --build only the build is written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeCss, vscodeHtml, webTypes } from './lib/editor-data.mjs';
import { elementManifest } from './lib/element-manifest.mjs';
import { referenceOf } from './lib/element-reference.mjs';
import { printPage } from './lib/printed-page.mjs';
import { fail, root } from './lib/run.mjs';

const dist = join(root, 'packages', 'elements', 'dist');
const { version } = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8'));
const has = (flag) => process.argv.includes(flag);

const found = elementManifest();
const files = {
  'custom-elements.json': found.manifest,
  'web-types.json': webTypes(found.manifest, version),
  'vscode.html-custom-data.json': vscodeHtml(found.manifest),
  'vscode.css-custom-data.json': vscodeCss(found.manifest),
};
for (const [name, content] of Object.entries(files)) {
  const file = join(dist, name);
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (!has('--check')) {
    mkdirSync(dist, { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    fail(`dist/${name} is behind the sources: npm run build.`);
  }
}
if (!has('--build')) {
  if (found.problems.length > 0) fail(...found.problems);
  await printPage({
    ...{ page: 'elements/reference.md', name: 'reference', script: 'element-api.mjs' },
    markdown: referenceOf(found),
  });
}
