// Folders of files as a site on loopback, for tests of pages without a build.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { onLoopback } from './loopback.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves folders by the first part of a path, `''` for all else.
 *
 * @param folders - `{ '': '/pages', throughline: '/dist/cdn' }`
 * @returns `url`; `asked`, the paths that were asked for, and `missing`, those that were not there; and what a test may
 *   fill: `headers` of every answer, and `answers`, by path a function of the file's text that gives another text, or
 *   undefined where the file is not to be there. Whoever asked calls `close`.
 */
export async function serveFolders(folders) {
  const site = { asked: [], missing: [], answers: new Map(), headers: {} };
  const server = await onLoopback((request, response) => {
    const path = normalize(new URL(request.url, 'http://site').pathname);
    site.asked.push(path);
    const text = answerTo(path, folders, site);
    if (text === undefined && path !== '/favicon.ico') site.missing.push(path);
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  return Object.assign(site, server);
}

function answerTo(path, folders, { answers }) {
  const [, first, ...rest] = path.split('/');
  const file = first in folders ? join(folders[first], ...rest) : join(folders[''], path);
  const isThere = existsSync(file) && statSync(file).isFile();
  const answer = answers.get(path);
  if (answer) return answer(isThere ? readFileSync(file, 'utf8') : '');
  return isThere ? readFileSync(file) : undefined;
}
