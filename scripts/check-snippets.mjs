// Runs the code of README.md and docs/*.md: fenced blocks marked "run", as in ```ts run.
// A ```html run block is only listed here; readme.test.mjs loads it in a browser.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root, run } from './lib/run.mjs';

/** The marked blocks of a text, each with its language and the line of its fence. */
export function snippetsIn(markdown) {
  const snippets = [];
  let open;
  markdown.split('\n').forEach((line, index) => {
    const fence = /^(`{3,})\s*(.*)$/.exec(line);
    if (open) {
      if (fence && fence[1] === open.fence && fence[2] === '') {
        if (open.marked) snippets.push({ ...open, code: open.lines.join('\n') });
        open = undefined;
      } else open.lines.push(line);
    } else if (fence) {
      const [language, ...marks] = fence[2].split(/\s+/);
      const marked = marks.includes('run');
      open = { fence: fence[1], language, marked, line: index + 1, lines: [] };
    }
  });
  return snippets;
}

/** Node strips types too, but in no file below node_modules. */
function withoutTypes(code) {
  const { ModuleKind, ScriptTarget } = ts;
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

/** Every document whose code is run. */
function documents(base) {
  const docs = join(base, 'docs');
  const pages = existsSync(docs) ? readdirSync(docs).filter((name) => name.endsWith('.md')) : [];
  return ['README.md', ...pages.map((name) => join('docs', name))].filter((file) =>
    existsSync(join(base, file)),
  );
}

/**
 * Runs the marked blocks of a folder's documents.
 *
 * @returns how many ran, how many are for the browser, and what failed, each as one text
 */
export async function runSnippets(base) {
  const result = { ran: 0, listed: 0, problems: [] };
  // Beside the installed packages, so that a snippet imports ours as a user's code does.
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'snippets-'));
  try {
    for (const file of documents(base)) {
      for (const { language, line, code } of snippetsIn(readFileSync(join(base, file), 'utf8'))) {
        const toScript = { ts: withoutTypes, js: (text) => text }[language];
        if (language === 'html') result.listed += 1;
        else if (!toScript) result.problems.push(`${file}:${line} cannot run "${language}"`);
        if (!toScript) continue;
        const path = join(folder, 'snippet.mjs');
        writeFileSync(path, toScript(code));
        const { code: ended, output } = await run('node', ['--conditions=source', path], {
          capture: true,
          timeoutMs: 60_000,
        });
        result.ran += 1;
        if (ended !== 0) result.problems.push(`${file}:${line} failed\n${output.trim()}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ran, listed, problems } = await runSnippets(root);
  console.log(`${ran} snippets ran, ${listed} are for the browser`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
