import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import '../perf-coach.ts';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { coached, coachedWorkspace, only } from '../testing/coached.ts';
import { type Case, begun, goTo, part, settled, testGoneOn } from '../testing/gone-on.ts';
import { buttonIn, write } from '../testing/queue-page.ts';
import { type SlowStorage, slowStorage } from '../testing/slow-storage.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfCoach } from './coach.ts';

const practices = only('thank-one-person', 'answer-while-it-is-of-use', 'ask-the-quiet-goal');

async function coachOf({ storage }: SlowStorage) {
  const workspace = await companyWorkspace(ann, storage, coached);
  const element = await fixture<PerfCoach>(
    html`<perf-coach .workspace=${workspace} .practices=${practices} preview></perf-coach>`,
  );
  const isThere = () => part(element, thanking) && part(element, answering);
  await waitUntil(isThere, textOf(element), { timeout: 5000 });
  return element;
}

const suggested = (practice: string) => `.suggestion[data-key^="${practice}"]`;
const thanking = suggested('thank-one-person');
const answering = suggested('answer-while-it-is-of-use');

async function thanksWritten(slow: SlowStorage) {
  const element = await coachOf(slow);
  part(element, `${thanking} .act`)!.click();
  write(await goTo(element, '#thanks-text'), 'You stayed late.');
  await element.updateComplete;
  return element;
}

async function putAway(slow: SlowStorage) {
  const element = await coachOf(slow);
  part(element, `${thanking} .ways-off button`)!.click();
  await waitUntil(() => part(element, '.put-away'), textOf(element));
  part<HTMLDetailsElement>(element, '.put-away')!.open = true;
  return element;
}

const thanks: Case = {
  shown: thanksWritten,
  ...{ begin: '.thank .primary', other: `${answering} .act`, to: 'h2' },
  isStored: (element) => !part(element, '.thank'),
};

const cases: Readonly<Record<string, Case>> = {
  'something suggested is put off': {
    shown: coachOf,
    ...{ begin: `${thanking} .ways-off button`, other: `${answering} .act`, to: '.undo' },
    isStored: (element) => part(element, '.undo'),
  },
  'it is had again': {
    shown: putAway,
    ...{ begin: '.put-away button', other: `${answering} .act`, to: thanking },
    isStored: (element) => part(element, thanking) && !part(element, '.put-away'),
  },
  'thanks are sent from what is suggested': thanks,
};

describe('the focus of whoever has gone on in the coach', () => {
  for (const [name, each] of Object.entries(cases)) testGoneOn(name, each);
});

describe('a form that is opened meanwhile', () => {
  it('[E369] is closed once thanks are stored while another person looks: whoever sent them finds no empty one', async () => {
    const { element, release } = await begun(thanks);
    const coach = element as PerfCoach;
    const { workspace } = coach;
    coach.workspace = await coachedWorkspace(ben);
    await waitUntil(() => !part(coach, '.thank'), textOf(coach));
    const stored = new Promise((done) => coach.addEventListener('perf-command-ran', done));
    release();
    await stored;
    await settled(coach);
    coach.workspace = workspace!;
    await waitUntil(() => part(coach, answering), textOf(coach));
    await settled(coach);
    expect(part(coach, '.thank') === null, textOf(coach)).to.equal(true);
  }).timeout(12_000);

  it('[E495] stays open in the coach with its words, once what was sent before from another one is stored', async () => {
    const slow = slowStorage();
    const element = await coachOf(slow);
    const checking = suggested('ask-the-quiet-goal');
    (await goTo(element, `${checking} .act`)).click();
    await goTo(element, 'perf-check-in');
    const form = part<PerfCheckIn>(element, 'perf-check-in')!;
    await waitUntil(() => form.shadowRoot?.querySelector('#note'), 'its fields', { timeout: 8000 });
    write(form.shadowRoot!.querySelector('#note'), 'All well.');
    await form.updateComplete;
    slow.hold();
    const stored = new Promise((done) => form.addEventListener('perf-checked-in', done));
    form.shadowRoot!.querySelector<HTMLFormElement>('form')!.requestSubmit();
    buttonIn(form.shadowRoot!, 'Cancel').click();
    (await goTo(form, '#keep + button')).click();
    await element.updateComplete;
    (await goTo(element, `${thanking} .act`)).click();
    write(await goTo(element, '#thanks-text'), 'You stayed late.');
    slow.release();
    await stored;
    await settled(element);
    expect(part<HTMLTextAreaElement>(element, '#thanks-text')?.value).to.equal('You stayed late.');
  }).timeout(12_000);
});

describe('what is chosen while thanks are stored', () => {
  it('[E495] leaves none of them open to be sent twice', async () => {
    const { element, release } = await begun(thanks);
    write(part(element, '#thanks-to'), 'eve');
    await goTo(element, '[role=option]');
    part(element, '[role=option]')!.click();
    await element.updateComplete;
    release();
    await waitUntil(() => !part(element, '.thank'), textOf(element));
  }).timeout(12_000);
});
