import { expect, fixture, html } from '@open-wc/testing';
import { allDefined } from './all-defined.ts';

describe('allDefined', () => {
  it('[E192] waits for what is defined in time', async () => {
    const root = await fixture(html`<div><perf-late></perf-late><other-tag></other-tag></div>`);
    const waiting = allDefined({ root });
    customElements.define('perf-late', class extends HTMLElement {});
    expect(await waiting).to.deep.equal([]);
  });

  it('[E192] names what is not defined in time, once', async () => {
    const root = await fixture(html`<div><perf-never></perf-never><perf-never></perf-never></div>`);
    expect(await allDefined({ root, timeoutMs: 1 })).to.deep.equal(['perf-never']);
  });
});
