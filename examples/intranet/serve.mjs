// Serves the example page and the browser build under a strict content security policy.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reviewedSample } from '@throughline/core/sample';
import sirv from 'sirv';

const page = fileURLToPath(new URL('public/', import.meta.url));
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
  const pages = sirv(page, options);
  const scripts = sirv(bundle, options);
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    if (request.url === '/company.json') {
      response.setHeader('Content-Type', 'application/json');
      const sent = (company) => response.end(JSON.stringify(company));
      void reviewedSample({ today: today() }).then(sent, () => response.writeHead(500).end());
      return;
    }
    const html = {
      '/': 'index.html',
      '/index.html': 'index.html',
      '/strategy.html': 'strategy.html',
    };
    if (html[request.url]) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return response.end(pageOf(html[request.url]));
    }
    const absent = () => response.writeHead(404).end('Not found');
    if (!request.url?.startsWith('/throughline/')) return pages(request, response, absent);
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

/** A page, with the hash of the bundle that stands beside it: another file is not run. */
function pageOf(file) {
  const script = 'src="throughline/perf.min.js"';
  const hash = createHash('sha384').update(readFileSync(join(bundle, 'perf.min.js')));
  const html = readFileSync(join(page, file), 'utf8');
  return html.replace(script, `${script} integrity="sha384-${hash.digest('base64')}"`);
}

/** The day in UTC; the invented company has reported up to it. */
function today() {
  return new Date().toISOString().slice(0, 10);
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
