import { expect } from '@open-wc/testing';
import type { Look } from './testing/walk.ts';
import { type Kind, bothWalked, differing, missing, slow } from './testing/unseen-suite.ts';

/** Looks at which somebody for whom it is finds more. */
const isTold = ({ tag, attributes = {} }: Look) =>
  !['perf-dashboard', 'perf-heatmap', 'perf-goal-editor'].includes(tag) &&
  [undefined, 'cadence'].includes(attributes['section']) &&
  !(tag === 'perf-queue' && 'person' in attributes);

describe('what is for some alone', () => {
  it('[E467] [E468] [E469] is found in each of these places by those whom it is for', async () => {
    const both = await bothWalked('ben', 'ann', isTold);
    const found = (kind: Kind) => differing(both, kind);
    const fields = ['action-add/goal', 'fb-goal', 'filter-goal “”', 'cadence-new-goalId “goal of”'];
    expect(missing(fields, found('offered'))).to.deep.equal([]);
    const open = ['perf-review-brief new-', 'perf-settings cadence', 'perf-feedback', 'perf-coach'];
    expect(missing(open, found('shown'))).to.deep.equal([]);
    const saved = ['due.ics', 'kept-about-me', 'how-late-the-evidence-lies', ' rules-'];
    expect(missing(saved, found('saved'))).to.deep.equal([]);
    expect(missing(['perf-queue', 'perf-settings cadence'], found('said'))).to.deep.equal([]);
  }).timeout(slow);
});
