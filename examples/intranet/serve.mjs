// Serves the example page and the browser build under a strict content security policy.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { companyFile } from './company.mjs';
import { pageOf, pages } from './page.mjs';

const files = fileURLToPath(new URL('public/', import.meta.url));
const bundle = fileURLToPath(new URL('cdn/', import.meta.resolve('@throughline/elements')));

/** What the page may load: its own files and nothing else, nothing inline. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "form-action 'none'",
].join('; ');

/**
 * Serves the example on this machine only.
 *
 * @param port the port to try first; the next free one is taken when it is in use
 * @returns the address and a function that stops the server
 */
export async function serve(port = 4173) {
  const options = { dev: true, dotfiles: false };
  const others = sirv(files, options);
  const scripts = sirv(bundle, options);
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/company.jsonl') {
      response.setHeader('Content-Type', 'application/jsonl');
      const failed = () => response.writeHead(500).end();
      return void companyFile().then((file) => response.end(file), failed);
    }
    if (pages.has(pathname)) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return response.end(pageOf(pages.get(pathname), join(bundle, 'perf.min.js')));
    }
    const absent = () => response.writeHead(404).end('Not found');
    if (!pathname.startsWith('/throughline/')) return others(request, response, absent);
    request.url = request.url.slice('/throughline'.length);
    return scripts(request, response, absent);
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, first) {
  for (let port = first; ; port += 1) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return server.address().port;
    if (error.code !== 'EADDRINUSE' || port >= first + 50) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.env.PORT ?? 4173));
  console.log(`Throughline is served at ${server.url} (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => server.close().then(() => process.exit(0)));
  }
}
