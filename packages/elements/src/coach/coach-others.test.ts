import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../perf-coach.ts';
import { ann, ben } from '../testing/company.ts';
import { coachedWorkspace } from '../testing/coached.ts';
import { textOf } from '../testing/element-suite.ts';
import type { PerfCoach } from './coach.ts';

const keysOf = (coach: PerfCoach) =>
  [...coach.shadowRoot!.querySelectorAll('.suggestion')].map((each) =>
    each.getAttribute('data-key'),
  );
const shown = async (viewer: typeof ann) => {
  const workspace = await coachedWorkspace(viewer);
  const coach = await fixture<PerfCoach>(
    html`<perf-coach preview .workspace=${workspace}></perf-coach>`,
  );
  await waitUntil(() => !coach.shadowRoot!.querySelector('.loading'), 'the library is there');
  return { workspace, coach };
};
const markup = (coach: PerfCoach) =>
  coach.shadowRoot!.getHTML().replaceAll(/lit\$\d+\$|<!--.*?-->/g, '');

describe('<perf-coach> where another person looks', () => {
  for (const what of ['.act', '.actions .quiet']) {
    it(`[E369] has nothing of what the one before opened or put off: ${what}`, async () => {
      const { coach } = await shown(ann);
      const alone = await shown(ben);
      const buttons = [...coach.shadowRoot!.querySelectorAll<HTMLElement>(what)];
      buttons.at(-1)!.click();
      await waitUntil(() => coach.shadowRoot!.querySelector('.form, .thank, .elsewhere, .undo'));
      await aTimeout(20);
      coach.workspace = alone.workspace;
      await waitUntil(() => textOf(coach) === textOf(alone.coach), 'the same as alone');
      expect(keysOf(coach)).to.deep.equal(keysOf(alone.coach));
      expect(markup(coach)).to.equal(markup(alone.coach));
    });
  }
});

describe('<perf-coach> while it is read', () => {
  it('[E386] keeps practices in their places, whichever of them was seen meanwhile', async () => {
    const { workspace, coach } = await shown(ann);
    const before = keysOf(coach);
    expect(before).to.have.length(3);
    const [practiceId, ...subject] = before[2]!.split(' ');
    const key = { practiceId, subjectKey: subject.join(' ') };
    await workspace.run({
      type: 'coach.shown',
      input: { personId: ann, shown: [key] },
    } as never);
    await coach.updateComplete;
    expect(keysOf(coach)).to.deep.equal(before);
    const anew = await fixture<PerfCoach>(
      html`<perf-coach preview .workspace=${workspace}></perf-coach>`,
    );
    await waitUntil(() => keysOf(anew).length === 3);
    expect(keysOf(anew)[0], 'it has moved for the coach').to.equal(before[2]);
  });
});
