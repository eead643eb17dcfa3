import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PersonId, Workspace } from '@throughline/core';
import '../perf-recognition-wall.ts';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { thankfulWorkspace } from '../testing/thanks.ts';
import type { PerfRecognitionWall } from './recognition-wall.ts';

/** A wall that cannot take on the looks of what comes later until it is mended. */
async function brokenWall() {
  const wall = await fixture<PerfRecognitionWall>(
    html`<perf-recognition-wall></perf-recognition-wall>`,
  );
  const root = wall.shadowRoot!;
  const part = <E extends HTMLElement = HTMLElement>(selector: string) =>
    root.querySelector<E>(selector)!;
  const spoil = () =>
    Object.defineProperty(root, 'adoptedStyleSheets', {
      configurable: true,
      get: () => [],
      set: () => {
        throw new Error('The looks are gone');
      },
    });
  const mend = () => Reflect.deleteProperty(root, 'adoptedStyleSheets');
  const focused = () => root.activeElement;
  return { wall, part, spoil, mend, focused };
}

/** A wall of which all is there but what is asked for. */
async function readyWall(workspace: Workspace) {
  const shown = await brokenWall();
  shown.wall.workspace = workspace;
  await there(() => shown.part('.own'));
  return shown;
}

/** Waits as long as fetching may take on a busy machine. */
const there = (isThere: () => unknown) => waitUntil(isThere, undefined, { timeout: 8000 });
const again = '.late button';
const as = (viewer: PersonId) => thankfulWorkspace(viewer);

describe('what <perf-recognition-wall> fetches when it is needed', function () {
  this.timeout(20_000);

  it('[E430] tells a lead that the figures are not there, and fetches them when asked to', async () => {
    const { wall, part, spoil, mend } = await brokenWall();
    wall.workspace = await as(ben);
    await there(() => part('.own'));
    spoil();
    wall.workspace = await as(ann);
    await there(() => part(again));
    expect(part('.side .late')).not.to.equal(null);
    mend();
    part(again).click();
    await there(() => part('.lead'));
  });

  it('[E430] leads into the form that thanks somebody once that could be fetched', async () => {
    const { part, spoil, mend, focused } = await readyWall(await companyWorkspace(ann));
    await there(() => part('.unseen button'));
    spoil();
    part('.unseen button').focus();
    part('.unseen button').click();
    await there(() => part(again));
    mend();
    part(again).focus();
    part(again).click();
    await there(() => focused()?.id === 'thanks-text');
    expect(textOf(part('.thank .chips'))).to.contain('Ben Bora');
  });

  it('[E430] fetches what narrows the wall again, and keeps the focus', async () => {
    const { part, spoil, mend, focused } = await readyWall(await as(ben));
    spoil();
    part('#filter').click();
    await there(() => part(again));
    mend();
    part(again).focus();
    part(again).click();
    await there(() => part('#filter-value'));
    expect(part('.late')).to.equal(null);
    await there(() => focused() === part('h2'));
  });

  it('[E431] calls nobody away who has gone on before the form was there', async () => {
    const { wall, part, focused } = await readyWall(await as(ben));
    part('#thank').focus();
    part('#thank').click();
    const name = part('[data-id=new] .name');
    name.focus();
    await there(() => part('#thanks-to'));
    await wall.updateComplete;
    await wall.updateComplete;
    expect(focused() === name, 'still at the name').to.equal(true);
  });

  it('[E431] leads nobody into the wall who is elsewhere on the page by then', async () => {
    const { wall, part } = await readyWall(await as(ben));
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
    part('#thank').focus();
    part('#thank').click();
    elsewhere.focus();
    await there(() => part('#thanks-to'));
    await wall.updateComplete;
    await wall.updateComplete;
    expect(document.activeElement === elsewhere, 'still elsewhere').to.equal(true);
  });

  it('[E432] says more in another language without taking away what is open', async () => {
    const { wall, part, focused } = await readyWall(await as(ben));
    part('[data-id=mine] .withdraw').click();
    await there(() => focused() === part('#keep'));
    const { id } = part('#keep');
    wall.lang = 'de';
    await there(() => textOf(part('#keep')) === 'Stehen lassen');
    expect(focused()?.id).to.equal(id);
  });
});
