import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type PersonId, memoryStorage } from '@throughline/core';
import { ann, ben } from '../testing/company.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import {
  all,
  hidden,
  lineOf,
  linesOf,
  queueCompany,
  queueOf,
  queueWorkspace,
  textOf,
} from '../testing/queue-page.ts';
import { PerfQueue } from './queue.ts';

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const nothingToDo = {
  ...queueCompany,
  settings: { rhythms: {} },
  series: [],
  feedbackRequests: [],
};
const data = ['pitch', JSON.stringify(queueCompany)];

describe('<perf-queue>', () => {
  elementSuite({
    tag: 'perf-queue',
    element: PerfQueue,
    property: 'workspace',
    workspace: () => queueWorkspace(),
    data,
    states: {
      loading: { show: () => queueOf(), says: /Looking up what is due/ },
      empty: {
        show: async () => queueOf(await queueWorkspace(ben, { records: nothingToDo })),
        says: /Nothing is due/,
      },
      error: {
        show: async () => queueOf(failingReading(await queueWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => queueOf(await queueWorkspace()),
        says: /Due for you.*Overdue.*Check in on Win back 40 teams.*min/s,
      },
    },
  });

  it('[E311] shows what core says is due, overdue first and then by day, with what and why and how long', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const due = workspace.due();
    expect(all(element, '.line')).to.have.length(due.length);
    const days = all(element, 'h3').map((day) => textOf(day));
    expect(days).to.deep.equal(['Overdue', 'Today', 'Wednesday, May 20', 'Monday, June 1']);
    const minutes = due.reduce((sum, line) => sum + line.minutes, 0);
    expect(textOf(element)).to.contain(`${due.length} things, about ${minutes} minutes`);
    const teams = textOf(lineOf(element, 'Win back 40 teams'));
    expect(teams).to.contain(
      'was due May 11, counts until May 14 · Every week, as set for everyone',
    );
    expect(teams).to.contain('3 min');
    const meeting = textOf(lineOf(element, 'One-on-one with Ann Abel'));
    expect(meeting).to.contain('Every week, as the two agreed');
    const asked = textOf(lineOf(element, 'Ann Abel asks you for feedback'));
    expect(asked).to.contain('answer by May 20 · Asked on May 8');
    expect(textOf(element)).not.to.contain('pitch');
  });

  it('[E312] leaves no trace of what the viewer may not see', async () => {
    const more = {
      ...queueCompany,
      series: [...queueCompany.series, ...hidden.series],
      feedbackRequests: [...queueCompany.feedbackRequests, ...hidden.feedbackRequests],
    };
    const markup = async (records: object) => {
      const element = await queueOf(await queueWorkspace(ben, { records }));
      return element.shadowRoot!.getHTML().replaceAll(/lit\$\d+\$/g, '');
    };
    expect(await markup(more)).to.equal(await markup(queueCompany));
    const anns = await queueOf(await queueWorkspace(ann, { records: more }));
    expect(linesOf(anns)).to.include('Eve Eden asks you for feedback');
    const seen = await queueOf(await queueWorkspace(ben, { records: more }), { personId: ann });
    expect(textOf(seen)).to.contain('Nothing to see');
    const nobody = await queueOf(await queueWorkspace(ben), { personId: 'nobody' as PersonId });
    expect(textOf(nobody).replace('nobody', 'Ann Abel')).to.equal(textOf(seen));
  });

  it('[E313] shows a lead the queue of a report, in which nothing can be done', async () => {
    const element = await queueOf(await queueWorkspace(ann), { personId: ben });
    expect(textOf(element)).to.contain('Due for Ben Bora');
    expect(linesOf(element)).to.include('Check in on Win back 40 teams');
    expect(all(element, 'button')).to.deep.equal([]);
    expect(textOf(element)).to.contain('Only they can do these.');
    await expect(element).to.be.accessible();
  });

  it('[E313] offers nothing at a moment of the past', async () => {
    const storage = memoryStorage();
    await queueWorkspace(ben, { storage });
    const now = await queueWorkspace(ben, { storage, now: '2026-05-13T08:00:00Z' });
    const place = document.createElement('perf-workspace') as HTMLElement & {
      workspace: typeof now;
      at: string;
    };
    await import('../perf-workspace.ts');
    const element = document.createElement('perf-queue');
    place.workspace = now;
    place.at = '2026-05-12T12:00:00Z';
    place.append(element);
    document.body.append(place);
    await waitUntil(() => textOf(element).includes('As it was then'), textOf(element));
    expect(linesOf(element)).to.include('Check in on Win back 40 teams');
    expect(all(element, 'button')).to.deep.equal([]);
    place.remove();
    await now.close();
  });

  it('[E314] says what comes next and when where nothing is due', async () => {
    const monthly = { recurrence: { frequency: 'monthly', interval: 1 }, from: '2026-01-01' };
    const thanked = { id: 't1', from: 'ben', to: ['ann'], at: '2026-05-11T08:00:00Z', text: 'So' };
    const settings = { rhythms: { recognition: monthly } };
    const records = { ...nothingToDo, settings, recognitions: [thanked] };
    const element = await queueOf(await queueWorkspace(ben, { records }));
    expect(textOf(element)).to.contain('Nothing is due');
    await waitUntil(
      () => textOf(element).includes('Next: Thank somebody, from Jun 1, 2026'),
      textOf(element),
    );
  });

  it('[E315] shows no more lines than its limit until somebody asks, and counts them all', async () => {
    const element = await queueOf(await queueWorkspace(), { limit: 2 });
    expect(linesOf(element)).to.have.length(2);
    expect(textOf(element)).to.match(/2 of \d/);
    const [more] = all(element, '.rest button');
    more!.click();
    await element.updateComplete;
    await waitUntil(() => linesOf(element).length > 2);
    const third = all(element, '.line .main')[2];
    await waitUntil(() => element.shadowRoot!.activeElement === third);
    expect(all(element, '.rest')).to.deep.equal([]);
  });
});
