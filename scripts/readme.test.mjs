// The page that README.md shows, as it stands there, beside the browser build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { policy } from '../examples/intranet/serve.mjs';
import { snippetsIn } from './check-snippets.mjs';
import { launchBrowser } from './lib/launch.mjs';
import { root } from './lib/run.mjs';

const company = {
  people: [{ id: 'ada', name: 'Ada', timeZone: 'UTC', roles: ['member', 'admin'] }],
  goals: [
    {
      id: 'g1',
      title: 'Win back churned teams',
      kind: 'objective',
      ownerId: 'ada',
      start: '2026-01-01',
      due: '2026-12-31',
    },
  ],
};

/** Serves a page, the files of the browser build and a company, on this machine only. */
async function serveBeside(html) {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html');
      return response.end(`<!doctype html><title>README</title>${html}`);
    }
    if (request.url === '/company.json') return response.end(JSON.stringify(company));
    if (!/^\/perf[\w.-]*\.js$/.test(request.url ?? '')) return response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/javascript');
    return response.end(readFileSync(join(root, 'packages/elements/dist/cdn', request.url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

test('the page of README.md shows the goals of its company', { timeout: 60_000 }, async () => {
  const marked = snippetsIn(readFileSync(join(root, 'README.md'), 'utf8'));
  const [page, ...more] = marked.filter(({ language }) => language === 'html');
  assert.deepEqual(more, []);
  const server = await serveBeside(page.code);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    const row = await tab.waitForSelector('perf-goal-tree >>> [role=row][aria-level]');
    const label = await row.evaluate((element) => element.getAttribute('aria-label'));
    assert.match(label, /^Win back churned teams/);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
