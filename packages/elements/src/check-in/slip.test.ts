import { expect, waitUntil } from '@open-wc/testing';
import type { PersonId } from '@throughline/core';
import { ben } from '../testing/company.ts';
import { control, enter, formFor } from '../testing/form.ts';
import { metOnTrack, queueWorkspace } from '../testing/queue-page.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfCheckIn } from './check-in.ts';

async function checkedIn(value: string) {
  const workspace = await queueWorkspace(ben, { records: metOnTrack });
  const element = await formFor('teams', workspace);
  await enter(element, 'Value', value);
  control(element, 'Check in').click();
  await waitUntil(() => textOf(element).includes('Saved.'), textOf(element));
  return { workspace, element };
}

const untilSays = (element: PerfCheckIn, words: string) =>
  waitUntil(() => textOf(element).includes(words), words);

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
});
