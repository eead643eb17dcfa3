import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type PersonId, memoryStorage } from '@throughline/core';
import { ann, ben } from '../testing/company.ts';
import { next } from '../testing/element-suite.ts';
import { control, enter, formFor } from '../testing/form.ts';
import { holding } from '../testing/held-storage.ts';
import { metOnTrack, queueWorkspace } from '../testing/queue-page.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfCheckIn } from './check-in.ts';

async function checkedIn(value: string, storage = memoryStorage()) {
  const workspace = await queueWorkspace(ben, { records: metOnTrack, storage });
  const element = await formFor('teams', workspace);
  await enter(element, 'Value', value);
  control(element, 'Check in').click();
  await waitUntil(() => textOf(element).includes('Saved.'), textOf(element));
  return { workspace, element };
}

const untilSays = (element: PerfCheckIn, words: string) =>
  waitUntil(() => textOf(element).includes(words), words);

/** What ends the form while its words are being stored. */
const endings: Readonly<Record<string, (element: PerfCheckIn) => unknown>> = {
  'another goal is chosen': (element) => Object.assign(element, { goalId: 'hire' }),
  async 'another viewer comes'(element) {
    // Who checks in on each goal too.
    const goals = metOnTrack.goals.map((goal) => ({ ...goal, contributors: ['ann'] }));
    element.workspace = await queueWorkspace(ann, { records: { ...metOnTrack, goals } });
  },
};

describe('<perf-check-in> that tells a slip', () => {
  it('[E378] offers to raise it in the next one-on-one, and leads back once that is done', async () => {
    const { workspace, element } = await checkedIn('4');
    await untilSays(element, 'Went from On track to Off track');
    await expect(element).to.be.accessible();
    await enter(element, 'What to talk about', 'The price');
    expect(element.isWritten).to.equal(true);
    control(element, 'Add point').click();
    await untilSays(element, 'Talking point added');
    const [point] = workspace.records.rhythm.talkingPointsOf('weekly' as never);
    expect(point).to.include({ text: 'The price', reason: 'status-worse' });
    expect(element.isWritten).to.equal(false);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'figure');
  });

  it('[E378] offers nothing where it stands no worse, and nothing to whoever looks next', async () => {
    const better = await checkedIn('30');
    const { element } = await checkedIn('4');
    await untilSays(element, 'Went from On track to Off track');
    expect(textOf(better.element)).not.to.contain('What to talk about');
    element.workspace = await queueWorkspace('eve' as PersonId, { records: metOnTrack });
    await waitUntil(() => !textOf(element).includes('What to talk about'));
  });

  for (const [name, end] of Object.entries(endings)) {
    it(`[E391] keeps words that are refused for whoever wrote them, and shows them to nobody else, where ${name} meanwhile`, async () => {
      const [memory, held] = [memoryStorage(), holding()];
      const { workspace, element } = await checkedIn('4', {
        ...memory,
        commit: held.commit(memory),
      });
      await untilSays(element, 'What to talk about');
      await enter(element, 'What to talk about', 'The price');
      held.begin();
      control(element, 'Add point').click();
      const refused = next(element, 'perf-error');
      await end(element);
      await element.updateComplete;
      held.fail(new PerfError('storage-full', 'Full.'));
      await refused;
      await element.updateComplete;
      expect(textOf(element)).not.to.include('What to talk about');
      expect(textOf(element)).not.to.include('did not work');
      expect(element.isWritten).to.equal(false);
      Object.assign(element, { workspace, goalId: 'teams' });
      await element.updateComplete;
      await untilSays(element, 'What to talk about');
      expect(control(element, 'What to talk about').value).to.equal('The price');
      expect(element.isWritten).to.equal(true);
    });
  }
});
