import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type SeriesId, memoryStorage } from '@throughline/core';
import '../perf-workspace.ts';
import { ann, ben, company, now } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { all, oneOnOne, twoPeople, weekly, workspaceOf } from '../testing/two-people.ts';
import { PerfOneOnOne } from './one-on-one.ts';

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const none = 'none' as SeriesId;

describe('<perf-one-on-one>', () => {
  elementSuite({
    tag: 'perf-one-on-one',
    element: PerfOneOnOne,
    property: 'workspace',
    workspace: () => workspaceOf(ann),
    data: [JSON.stringify(twoPeople), new Date(now).getFullYear().toString()],
    states: {
      loading: { show: () => oneOnOne(), says: /Loading/ },
      empty: {
        show: async () =>
          oneOnOne(await workspaceOf(ann, memoryStorage(), company), '' as SeriesId),
        says: /No one-on-ones yet/,
      },
      error: {
        show: async () => oneOnOne(failingReading(await workspaceOf(ann), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => oneOnOne(await workspaceOf(ann)),
        says: /One-on-one with .*Ben Bora.*Suggested.*To talk about.*Only you read this/s,
      },
    },
  });

  describe('lists the series of the viewer', () => {
    it('[E270] the next meeting first, and opens the one that is chosen', async () => {
      const element = await oneOnOne(await workspaceOf(ann), '' as SeriesId);
      const names = all(element, '.series').map((line) => textOf(line));
      expect(names[0]).to.match(/Eve Eden/);
      expect(names[1]).to.match(/Ben Bora.*3 talking points, 2 open actions/);
      const told = next(element, 'perf-series-select');
      all(element, '.series')[1]!.click();
      expect((await told).detail).to.deep.equal({ seriesId: weekly });
      await element.updateComplete;
      expect(textOf(element)).to.contain('Who covers in August?');
    });

    it('[E270] as it was at a moment of the past, with nothing to change', async () => {
      const workspace = await workspaceOf(ann);
      const element = await oneOnOne(workspace);
      const around = document.createElement('perf-workspace');
      around.workspace = workspace;
      around.at = now;
      element.parentElement!.append(around);
      around.append(element);
      Object.assign(element, { workspace: undefined });
      const offered = 'form, .row-actions, .line-actions, [data-opens], #talk';
      const isPast = () => all(element, '.row').length > 0 && all(element, offered).length === 0;
      await waitUntil(isPast, 'the past is there', { timeout: 8000 });
      expect(textOf(element)).to.match(/Who covers in August\?.*Only you read this/);
      await expect(element).to.be.accessible();
    });

    it('[E270] nothing of those of others, whatever its id', async () => {
      const listed = await oneOnOne(await workspaceOf(ben), '' as SeriesId);
      expect(textOf(listed)).not.to.contain('Eve');
      const [asked, unknown] = [
        await oneOnOne(await workspaceOf(ben), 'peers' as SeriesId),
        await oneOnOne(await workspaceOf(ben), none),
      ];
      expect(textOf(asked)).to.contain('No such one-on-one');
      expect(asked.shadowRoot!.getHTML()).to.equal(unknown.shadowRoot!.getHTML());
    });
  });
});
