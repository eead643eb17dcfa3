import { expect } from '@open-wc/testing';
import { arSettingsRecords } from '../messages/ar-settings-records.ts';
import { deSettingsRecords } from '../messages/de-settings-records.ts';
import { enSettingsRecords } from '../messages/en-settings-records.ts';
import { settingsOf } from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';

/** What `retentionPlan` of core looks at. */
const erasable = [
  ...['goals', 'checkIns', 'comments', 'observations', 'nudges', 'meetings', 'talkingPoints'],
  ...['sharedNotes', 'privateNotes', 'actionItems', 'feedback', 'feedbackRequests'],
  ...['feedbackRounds', 'anonymousTexts', 'recognitions', 'coachStates', 'goalPhases'],
  'reviewBriefs',
];

describe('words of <perf-settings>', () => {
  it('[E365] has a word for every collection that retention can erase from', () => {
    for (const words of [enSettingsRecords, deSettingsRecords, arSettingsRecords]) {
      expect(Object.keys(words.retention.collections)).to.have.members(erasable);
    }
  });

  it('[E303] says what core does: of small figures, of terms, of means, and calls no name usual', async () => {
    const growth = textOf(await settingsOf('growth'));
    expect(growth).to.contain('Figures of fewer people are never shown');
    expect(growth).to.contain('A round can name another number, from 3 on.');
    const kept = textOf(await settingsOf('retention'));
    expect(kept).to.contain('Feedback and requests for it, from when they were made');
    expect(kept).to.contain('All that they wrote, from their last day.');
    expect(textOf(await settingsOf('scoring'))).to.contain('The average of those below');
    expect(textOf(await settingsOf('general'))).not.to.contain('Standard: Workspace');
  });
});
