// Renders every element on a server, bare and with records, and prints what came as JSON, for server-rendered.test.mjs.
import { render } from '@lit-labs/ssr';
import { createWorkspace, memoryStorage } from '@throughline/core';
import '@throughline/elements/all.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const records = {
  people: [{ id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] }],
  cycles: [{ id: 'q2', name: '2026 Q2', start: '2026-04-01', end: '2026-06-30' }],
};
let ids = 0;
const workspace = await createWorkspace({
  ...{ storage: memoryStorage(), viewer: { id: 'ann' } },
  ...{ now: () => '2026-05-18T09:00:00Z', newId: () => `id-${(ids += 1)}` },
});
await workspace.run({ type: 'workspace.begin', input: { records } });

async function rendered(template) {
  let all = '';
  for (const part of render(template)) all += typeof part === 'string' ? part : await part;
  return all;
}

const found = {};
for (const tag of process.argv.slice(2)) {
  const name = unsafeStatic(tag);
  found[tag] = {
    bare: await rendered(html`<${name}></${name}>`),
    full: await rendered(html`<${name} .workspace=${workspace}></${name}>`),
  };
}
await workspace.close();
console.log(JSON.stringify(found));
