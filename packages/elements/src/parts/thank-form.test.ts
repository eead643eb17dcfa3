import { expect, fixture, html } from '@open-wc/testing';
import '../perf-recognition-wall.ts';
import { formatFor } from '../format.ts';
import { arThank } from '../messages/ar-thank.ts';
import { deThank } from '../messages/de-thank.ts';
import { en } from '../messages/en.ts';
import { enThank } from '../messages/en-thank.ts';
import { textOf } from '../testing/element-suite.ts';
import { thankfulWorkspace } from '../testing/thanks.ts';
import { ThankForm, type ThankScene } from './thank-form.ts';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

async function hintOf(more: Partial<ThankScene>) {
  const form = new ThankForm(host);
  const scene = {
    ...{ reading: await thankfulWorkspace(), messages: { ...en, thank: enThank } },
    ...{ format: formatFor('en'), id: 'f', isRunning: false, ...more },
    ...{ send: () => Promise.resolve(true), toInvalid: () => undefined },
  };
  const place = await fixture(html`<div>${form.view(scene)}</div>`);
  const field = place.querySelector('textarea')!;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => textOf(place.querySelector<HTMLElement>(`#${id}`)!)).join(' ');
}

describe('the form that thanks somebody', () => {
  it('[E367] says that not everyone reads it where somebody keeps off the wall, once', async () => {
    const readers = /Everyone here can read it, unless somebody .* keeps off the wall/;
    expect(await hintOf({})).to.match(readers);
    expect(await hintOf({ saysReaders: true })).not.to.match(readers);
    for (const { textHint, textReaders } of [enThank, deThank, arThank]) {
      expect(textHint).not.to.contain(textReaders);
      expect(textReaders).to.match(/unless|außer|إلا/);
    }
  });
});
