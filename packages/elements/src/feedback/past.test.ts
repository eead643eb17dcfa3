import { expect, fixture, html } from '@open-wc/testing';
import { enFeedback } from '../messages/en-feedback.ts';
import '../perf-feedback.ts';
import '../perf-workspace.ts';
import { workspaceOfFeedback } from '../testing/feedback-company.ts';
import { inside, offers, reads, untilReads } from '../testing/feedback-page.ts';
import type { PerfFeedback } from './feedback.ts';

describe('<perf-feedback> at a moment of the past', () => {
  it('[E292] reads, says why nothing can be given, and offers no form', async () => {
    const workspace = await workspaceOfFeedback('ben');
    const around = await fixture(
      html`<perf-workspace .workspace=${workspace} at="2026-05-15T11:59:00Z">
        <perf-feedback></perf-feedback>
      </perf-workspace>`,
    );
    const element = around.querySelector<PerfFeedback>('perf-feedback')!;
    await untilReads(element, enFeedback.past);
    expect(offers(element, 'Give feedback')).to.equal(false);
    inside(element, '#tab-asked')?.click();
    await element.updateComplete;
    expect(offers(element, 'Answer')).to.equal(false);
    expect(reads(element)).not.to.contain('Withdraw the');
  });
});
