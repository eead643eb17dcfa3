import { expect, fixture, waitUntil } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import type { Changed, Workspace } from '@throughline/core';
import { LitElement, html } from 'lit';
import { workspaceContext } from '../context.ts';
import { setMessages } from '../messages.ts';
import { LocaleController } from './locale-controller.ts';
import { NowController } from './now-controller.ts';
import { WorkspaceController } from './workspace-controller.ts';

class Reader extends LitElement {
  static override properties = { workspace: { attribute: false } };
  declare workspace?: Workspace;
  renders = 0;
  seen: Changed[] = [];
  readonly around = new WorkspaceController(this, (changed) => {
    this.seen.push(changed);
    return changed.cause === 'here';
  });
  readonly locale = new LocaleController(this, {});
  moment = '2026-05-15T12:00:00Z';
  readonly clock = new NowController(this, () => this.moment);

  override render() {
    this.renders += 1;
    return html`${this.around.workspace?.viewer} ${this.locale.messages.words.close}
    ${this.clock.now}`;
  }
}
customElements.define('x-reader', Reader);

class Provider extends LitElement {
  readonly provider = new ContextProvider(this, { context: workspaceContext });
}

/** A workspace that only tells. */
function teller(viewer: string) {
  const listeners = new Set<(changed: Changed) => void>();
  const workspace = {
    viewer,
    subscribe(listener: (changed: Changed) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } as unknown as Workspace;
  const tell = (cause: Changed['cause']) => {
    for (const listener of listeners) listener({ cause, records: new Map(), scores: new Set() });
  };
  return { workspace, tell, listeners };
}

async function shown(reader: Reader): Promise<string> {
  await reader.updateComplete;
  return reader.shadowRoot!.textContent;
}

describe('controllers', () => {
  it('[E9] find the workspace around, through shadow roots, also one that is defined later', async () => {
    const page = await fixture<HTMLElement>(html`<x-late-provider><p></p></x-late-provider>`);
    const inner = page.querySelector('p')!.attachShadow({ mode: 'open' });
    const reader = new Reader();
    inner.append(reader);
    expect(await shown(reader)).not.to.contain('ann');
    customElements.define('x-late-provider', Provider);
    (page as Provider).provider.setValue(teller('ann').workspace);
    expect(await shown(reader)).to.contain('ann');
  });

  it('[E9] prefer the workspace of the element itself, and follow when either changes', async () => {
    const page = await fixture<Provider>(html`<x-late-provider></x-late-provider>`);
    const [around, own] = [teller('ann'), teller('ben')];
    page.provider.setValue(around.workspace);
    const reader = new Reader();
    reader.workspace = own.workspace;
    page.append(reader);
    expect(await shown(reader)).to.contain('ben');
    expect([around.listeners.size, own.listeners.size]).to.deep.equal([0, 1]);
    delete (reader as Partial<Reader>).workspace;
    reader.workspace = undefined as unknown as Workspace;
    expect(await shown(reader)).to.contain('ann');
    expect([around.listeners.size, own.listeners.size]).to.deep.equal([1, 0]);
    reader.remove();
    expect(around.listeners.size).to.equal(0);
  });

  it('[E9] forget the workspace of a page that they have left', async () => {
    const page = await fixture<Provider>(html`<x-late-provider></x-late-provider>`);
    page.provider.setValue(teller('ann').workspace);
    const reader = new Reader();
    page.append(reader);
    expect(await shown(reader)).to.contain('ann');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(reader);
    expect(await shown(reader)).not.to.contain('ann');
  });

  it('[E10] ask for an update only for changes that the element wants', async () => {
    const { workspace, tell } = teller('ann');
    const reader = new Reader();
    reader.workspace = workspace;
    const place = await fixture(html`<div></div>`);
    place.append(reader);
    await reader.updateComplete;
    const { renders } = reader;
    tell('elsewhere');
    await reader.updateComplete;
    expect([reader.seen.length, reader.renders]).to.deep.equal([1, renders]);
    tell('here');
    await reader.updateComplete;
    expect([reader.seen.length, reader.renders]).to.deep.equal([2, renders + 1]);
  });

  it('[E11] move the moment on once a minute, and not while the page is hidden', async () => {
    const setInterval = window.setInterval.bind(window);
    const clearInterval = window.clearInterval.bind(window);
    const ticks: (() => void)[] = [];
    window.setInterval = ((tick: () => void, ms: number) => {
      expect(ms).to.equal(60_000);
      return ticks.push(tick);
    }) as typeof setInterval;
    window.clearInterval = ((timer: number) => {
      ticks[timer - 1] = () => undefined;
    }) as typeof clearInterval;
    const page = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      const reader = new Reader();
      const place = await fixture(html`<div></div>`);
      place.append(reader);
      reader.moment = '2026-05-15T12:01:00Z';
      ticks.at(-1)!();
      expect(await shown(reader)).to.contain('12:01');
      page('hidden');
      reader.moment = '2026-05-15T12:02:00Z';
      ticks.forEach((tick) => tick());
      expect(await shown(reader)).to.contain('12:01');
      page('visible');
      expect(await shown(reader)).to.contain('12:02');
      reader.remove();
    } finally {
      Object.assign(window, { setInterval, clearInterval });
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('[E13] follow the language of the page and new texts', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const reader = new Reader();
    page.append(reader);
    expect(await shown(reader)).to.contain('Close');
    page.lang = 'de';
    await waitUntil(() => reader.shadowRoot?.textContent?.includes('Schließen'));
    setMessages('de', { words: { close: 'Zu' } });
    expect(await shown(reader)).to.contain('Zu');
    setMessages('de', { words: { close: 'Schließen' } });
  });
});
