import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PersonId, Workspace } from '@throughline/core';
import '../perf-recognition-wall.ts';
import { ann, ben } from '../testing/company.ts';
import { wordsOf } from '../testing/texts-of.ts';
import { thankfulWorkspace } from '../testing/thanks.ts';
import type { PerfRecognitionWall } from './recognition-wall.ts';
import { whenShown } from '../testing/when-shown.ts';

async function opened(workspace: Workspace) {
  const wall = await fixture<PerfRecognitionWall>(
    html`<perf-recognition-wall .workspace=${workspace}></perf-recognition-wall>`,
  );
  await whenShown(wall);
  const part = <E extends HTMLElement = HTMLElement>(selector: string) =>
    wall.shadowRoot!.querySelector<E>(selector)!;
  const written = async (words: string) => {
    const text = part<HTMLTextAreaElement>('#thanks-text');
    text.value = words;
    text.dispatchEvent(new Event('input'));
    await wall.updateComplete;
  };
  const begun = async (name: string, words: string) => {
    part('#thank').click();
    await waitUntil(() => part('#thanks-to'));
    const to = part<HTMLInputElement>('#thanks-to');
    to.value = name;
    to.dispatchEvent(new Event('input'));
    await wall.updateComplete;
    to.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await wall.updateComplete;
    await written(words);
  };
  return { wall, part, written, begun };
}

/** A workspace that stores once it is let. */
function slow(workspace: Workspace) {
  let go: () => void = () => undefined;
  const wait = new Promise<void>((done) => (go = done));
  const run = workspace.run.bind(workspace);
  workspace.run = async (command: never) => {
    await wait;
    return run(command);
  };
  return () => go();
}

const wordsIn = (wall: PerfRecognitionWall) =>
  wall.shadowRoot!.querySelector<HTMLTextAreaElement>('#thanks-text')?.value;
const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const as = (viewer: PersonId) => thankfulWorkspace(viewer);

describe('<perf-recognition-wall> while something is stored, and where others look', () => {
  it('[E368] keeps what is written on while thanks are being stored', async () => {
    const workspace = await as(ann);
    const store = slow(workspace);
    const { wall, part, begun, written } = await opened(workspace);
    await begun('Ben', 'You stayed late');
    part<HTMLFormElement>('.thank form').requestSubmit();
    await wall.updateComplete;
    await written('You stayed late, and so did Eve');
    store();
    await waitUntil(() => wordsOf(wall).includes('Your thanks to Ben Bora are sent.'));
    await aTimeout(0);
    expect(wordsIn(wall)).to.equal('You stayed late, and so did Eve');
    expect(isHeld()).to.equal(true);
  });

  it('[E369] shows nothing of what one wrote to whoever looks next, and keeps it for them', async () => {
    const [hers, his] = [await as(ann), await as(ben)];
    const { wall, part, begun } = await opened(hers);
    await begun('Ben', 'Not for Ben yet');
    wall.workspace = his;
    await waitUntil(() => !part('.lead'));
    expect(part('.thank')).to.equal(null);
    part('#thank').click();
    await waitUntil(() => wordsIn(wall) === '', 'an empty form');
    expect(part('.thank .chips li')).to.equal(null);
    expect(isHeld(), 'the page still asks').to.equal(true);
    wall.workspace = hers;
    await waitUntil(() => !part('.thank'));
    part('#thank').click();
    await waitUntil(() => wordsIn(wall) === 'Not for Ben yet', 'the words are back');
  });

  it('[E369] leaves the form of whoever looks next open when the thanks of the one before are stored', async () => {
    const [hers, his] = [await as(ann), await as(ben)];
    const store = slow(hers);
    const { wall, part, begun } = await opened(hers);
    await begun('Ben', 'Sent by Ann');
    part<HTMLFormElement>('.thank form').requestSubmit();
    await wall.updateComplete;
    wall.workspace = his;
    await waitUntil(() => !part('.thank'));
    await begun('Ann', 'Written by Ben');
    store();
    await waitUntil(() => hers.records.growth.recognitionsTo(ben).length === 4);
    await aTimeout(20);
    expect(wordsIn(wall)).to.equal('Written by Ben');
    expect(wordsOf(wall)).not.to.contain('Your thanks to Ben Bora');
  });

  it('[E369] asks nobody what the one before was asked', async () => {
    const [hers, his] = [await as(ann), await as(ben)];
    const { wall, part } = await opened(hers);
    part('#own').click();
    await waitUntil(() => part('.own .ask'));
    wall.workspace = his;
    await waitUntil(() => !part('.lead'));
    expect(part('.own .ask')).to.equal(null);
  });
});
