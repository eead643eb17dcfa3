// node scripts/new-element.mjs goal-card "One goal with its path, its progress and what was said about it."
// Makes a new element: its class with the four states, its styles, texts, tests and docs page, and adds it to what
// lists all elements. What it shows is then written by hand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './lib/run.mjs';

/**
 * Writes the files of a new element and adds it to the lists.
 *
 * @param place the folder of the repository
 * @param name the name without `perf-`, such as `goal-card`
 * @param about what it does, in one sentence
 * @returns the paths of what was written, relative to the folder
 */
export function newElement(place, name, about) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name.startsWith('perf-')) {
    throw new Error(`An element is named like goal-card, not "${name}".`);
  }
  const files = Object.entries(filesOf(name, about));
  const taken = files.find(([path]) => existsSync(join(place, path)));
  if (taken) throw new Error(`There is already ${taken[0]}.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  const lists = Object.entries(listsOf(name, about));
  for (const [path, change] of lists) {
    const file = join(place, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
  return [...files, ...lists].map(([path]) => path);
}

const pascal = (name) => name.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const src = 'packages/elements/src';

function filesOf(name, about) {
  return {
    [`${src}/${name}/${name}.ts`]: elementFile(name, about),
    [`${src}/${name}/${name}.styles.ts`]: stylesFile(name),
    [`${src}/${name}/${name}.test.ts`]: testFile(name),
    [`${src}/${name}/texts.ts`]: textsFile(name),
    [`${src}/perf-${name}.ts`]: definingFile(name),
    [`${src}/messages/en-${name}.ts`]: englishFile(name),
    [`${src}/messages/de-${name}.ts`]: germanFile(name),
    [`${src}/messages/ar-${name}.ts`]: arabicFile(name),
    [`docs/elements/perf-${name}.md`]: docsFile(name, about),
  };
}

function elementFile(name, about) {
  const area = camel(name);
  return `import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import styles from './${name}.styles.ts';
import { type Messages, english } from './texts.ts';

/**
 * ${about}
 *
 * @tag perf-${name}
 * @fires perf-error - It could not be shown.
 */
export class Perf${pascal(name)} extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  constructor() {
    super(english);
  }

  protected override stateWords({ ${area} }: Messages) {
    return { loading: ${area}.loading, failed: ${area}.failed };
  }

  protected override view({ records }: WorkspaceReading, { ${area} }: Messages): TemplateResult {
    if (records.goals.size === 0) return emptyState(${area}.nothing);
    return html\`<p>\${${area}.ready}</p>\`;
  }
}
`;
}

function textsFile(name) {
  const area = camel(name);
  const value = `en${pascal(name)}`;
  return `import { ${value} } from '../messages/en-${name}.ts';
import type { MessagesOf } from '../messages.ts';

/** What \`perf-${name}\` says, in English. */
export const english = { ${area}: ${value} };

/** What \`perf-${name}\` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
`;
}

function stylesFile(name) {
  return `import { css } from 'lit';

/** How \`perf-${name}\` looks. */
export default css\`
  :host {
    display: block;
    container-type: inline-size;
  }
\`;
`;
}

function testFile(name) {
  const type = `Perf${pascal(name)}`;
  return `import { fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-${name}.ts';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { ${type} } from './${name}.ts';

function shown(workspace?: Workspace) {
  return fixture<${type}>(html\`<perf-${name} .workspace=\${workspace}></perf-${name}>\`);
}

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-${name}>', () => {
  elementSuite({
    tag: 'perf-${name}',
    element: ${type},
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading/ },
      empty: {
        show: async () => shown(await companyWorkspace(ann, memoryStorage(), noGoals)),
        says: /Nothing here yet/,
      },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => shown(await companyWorkspace()), says: /Here it is/ },
    },
  });
});
`;
}

function definingFile(name) {
  return `import { define } from './define.ts';
import { Perf${pascal(name)} } from './${name}/${name}.ts';

define('perf-${name}', Perf${pascal(name)});

declare global {
  interface HTMLElementTagNameMap {
    'perf-${name}': Perf${pascal(name)};
  }
}
`;
}

function englishFile(name) {
  return `/** English texts of \`perf-${name}\`. */
export const en${pascal(name)} = {
  loading: 'Loading',
  failed: 'This could not be shown',
  nothing: { title: 'Nothing here yet', hint: 'Add the first goal, and it shows here.' },
  ready: 'Here it is',
};
`;
}

function germanFile(name) {
  return `import type { en${pascal(name)} } from './en-${name}.ts';

/** German texts of \`perf-${name}\`. */
export const de${pascal(name)}: typeof en${pascal(name)} = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
`;
}

function arabicFile(name) {
  return `import type { en${pascal(name)} } from './en-${name}.ts';

/** Arabic texts of \`perf-${name}\`. */
export const ar${pascal(name)}: typeof en${pascal(name)} = {
  loading: 'جارٍ التحميل',
  failed: 'تعذّر العرض',
  nothing: { title: 'لا شيء هنا بعد', hint: 'أضيفوا أول هدف ليظهر هنا.' },
  ready: 'ها هو',
};
`;
}

function docsFile(name, about) {
  return `# perf-${name}

${about}

\`\`\`html
<perf-workspace src="idb:acme" viewer="p-42">
  <perf-${name}></perf-${name}>
</perf-workspace>
\`\`\`
`;
}

/** The table of all elements with one more row, as wide as the others. */
function withRow(text, name, about) {
  const end = text.lastIndexOf('|\n') + 2;
  const [, first, second] = text.slice(text.lastIndexOf('\n', end - 2) + 1, end).split('|');
  const link = ` [\`perf-${name}\`](elements/perf-${name}.md) `.padEnd(first.length);
  const shows = ` ${about.replace(/\.$/, '')} `.padEnd(second.length);
  return `${text.slice(0, end)}|${link}|${shows}|\n${text.slice(end)}`;
}

function listsOf(name, about) {
  const inEnglish = (text) => {
    const value = `en${pascal(name)}`;
    const line = `import { ${value} } from './en-${name}.ts';\n`;
    const end = text.lastIndexOf('\n};');
    return `${line}${text.slice(0, end)}\n  ${camel(name)}: ${value},${text.slice(end)}`;
  };
  // Other languages are fetched, each area when an element shows it.
  const inLanguage = (language) => (text) => {
    const fetched = `(await import('./${language}-${name}.ts')).${language}${pascal(name)}`;
    const end = text.lastIndexOf('\n  },\n};');
    return `${text.slice(0, end)}\n    ${camel(name)}: async () => ${fetched},${text.slice(end)}`;
  };
  return {
    'docs/embedding.md': (text) => withRow(text, name, about),
    [`${src}/all.ts`]: (text) => `${text}import './perf-${name}.ts';\n`,
    [`${src}/loading/element-loaders.ts`]: (text) =>
      text.replace(/};\n$/, `  'perf-${name}': () => import('../perf-${name}.ts'),\n};\n`),
    [`${src}/index.ts`]: (text) =>
      `export { Perf${pascal(name)} } from './${name}/${name}.ts';\n${text}`,
    [`${src}/messages/en.ts`]: inEnglish,
    [`${src}/messages/de.ts`]: inLanguage('de'),
    [`${src}/messages/ar.ts`]: inLanguage('ar'),
    'packages/elements/package.json': (text) => withExports(JSON.parse(text), name),
  };
}

/** The class at \`./NAME.js\`, what defines it at \`./perf-NAME.js\`, both before \`./all.js\`. */
function withExports(manifest, name) {
  const entries = { [name]: `${name}/${name}`, [`perf-${name}`]: `perf-${name}` };
  for (const [exports, hasSource] of [
    [manifest.exports, true],
    [manifest.publishConfig.exports, false],
  ]) {
    const all = exports['./all.js'];
    delete exports['./all.js'];
    for (const [entry, file] of Object.entries(entries)) {
      const source = hasSource ? { source: `./src/${file}.ts` } : {};
      exports[`./${entry}.js`] = {
        ...source,
        ...{ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
      };
    }
    exports['./all.js'] = all;
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name, about] = process.argv.slice(2);
  if (!name || !about) {
    console.error('node scripts/new-element.mjs NAME "What it does, in one sentence."');
    process.exitCode = 2;
  } else {
    const paths = newElement(root, name, about);
    await run('prettier', ['--write', '--log-level', 'warn', ...paths]);
    console.log(paths.join('\n'));
  }
}
