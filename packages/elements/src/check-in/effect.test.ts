import { expect, waitUntil } from '@open-wc/testing';
import { type Workspace, memoryStorage } from '@throughline/core';
import { ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { enter, form, formFor } from '../testing/form.ts';

const may12 = { at: '2026-05-12T08:00:00Z', asOf: '2026-05-12' };

describe('<perf-check-in>', () => {
  describe('shows the effect', () => {
    it('[E27] on the goal and on each goal above it, before anything is saved', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      const { version } = workspace;
      await enter(element, 'Value', '40');
      await waitUntil(() => element.shadowRoot!.querySelector('[part=effect] li'));
      const lines = [...element.shadowRoot!.querySelectorAll('[part=effect] li')].map(textOf);
      expect(lines).to.have.length(3);
      expect(lines[0]).to.match(/^Win back 40 teams.*30%.*100%/);
      expect(lines[1]).to.match(/^Halve the churn/);
      expect(lines[2]).to.match(/^Customers stay/);
      const preview = workspace.scores().preview({
        ...{ id: 'x', goalId: idOf('teams'), by: ben, value: 40 },
        ...{ at: workspace.scores().at, asOf: '2026-05-15' },
      } as Parameters<ReturnType<Workspace['scores']>['preview']>[0]);
      const after = preview.at(-1)!.after.progress as { progress: number };
      expect(lines[2]).to.contain(`${Math.round(after.progress * 100)}%`);
      expect(workspace.version).to.equal(version);
    });

    it('[E27] in words for those who listen, changes of status too', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '40');
      const live = element.shadowRoot!.querySelector('p[role=status]')!;
      await waitUntil(() => live.textContent !== '', 'nothing was said', { timeout: 3000 });
      expect(live.textContent).to.match(/Win back 40 teams: from 30% to 100%/);
      expect(live.textContent).to.match(/2 other goals change/);
    });

    it('[E27] in words by how much, where the percents before and after read alike', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '12.1');
      const live = element.shadowRoot!.querySelector('p[role=status]')!;
      await waitUntil(() => live.textContent !== '', 'nothing was said', { timeout: 3000 });
      expect(live.textContent).to.contain('Win back 40 teams: still 30%, changed by +0.3 points');
    });

    it('[E27] on the goals that read the same metric, and shows what was read of it last', async () => {
      const measure = { kind: 'number', start: 0, target: 40, metricId: 'won' };
      const workspace = await companyWorkspace(ben, memoryStorage(), {
        ...company,
        metrics: [{ id: 'won', name: 'Teams won', ownerId: 'ann' }],
        observations: [{ id: 'o', metricId: 'won', by: 'ann', source: 'till', value: 4, ...may12 }],
        goals: company.goals.map((goal) =>
          goal.id === 'teams' || goal.id === 'launch' ? { ...goal, measure } : goal,
        ),
      });
      const element = await formFor('launch', workspace);
      expect(textOf(element.shadowRoot!)).to.match(/May 12, 2026.*4|4.*May 12, 2026/);
      await enter(element, 'Value', '30');
      await waitUntil(() => element.shadowRoot!.querySelector('[part=effect] li'));
      const lines = [...element.shadowRoot!.querySelectorAll('[part=effect] li')].map(textOf);
      expect(lines[0]).to.match(/^Launch the portal.*10%.*75%/);
      expect(lines.join('\n')).to.match(/Win back 40 teams.*10%.*75%/);
    });

    it('[E40] with the number as it was understood, as text and aloud', async () => {
      const element = await form('teams');
      const page = element.parentElement!;
      for (const [lang, shown] of [
        ['en', 'Your value reads as 22.5'],
        ['de', 'Ihr Wert, so gelesen: 22,5'],
      ] as const) {
        page.lang = lang;
        await waitUntil(() => (lang === 'de') === textOf(element).includes('Wert'));
        await enter(element, lang === 'de' ? 'Wert' : 'Value', '22,5');
        await waitUntil(() => textOf(element).includes(shown));
        const live = element.shadowRoot!.querySelector('p[role=status]')!;
        await waitUntil(() => live.textContent?.includes(shown), shown, { timeout: 3000 });
      }
    });

    for (const [width, apart] of [
      [390, true],
      [1200, false],
    ] as const) {
      it(`[E41] with whole titles at ${width} px`, async () => {
        const element = await form('teams');
        element.parentElement!.style.inlineSize = `${width}px`;
        await enter(element, 'Value', '40');
        await waitUntil(() => element.shadowRoot!.querySelector('[part=effect] li'));
        for (const line of element.shadowRoot!.querySelectorAll('[part=effect] li')) {
          const [title, figures] = ['.goal', '.figures'].map((it) => line.querySelector(it)!);
          expect(title!.scrollWidth).to.be.at.most(title!.clientWidth || Infinity);
          const [above, below] = [title!, figures!].map((it) => it.getBoundingClientRect());
          expect(above!.bottom <= below!.top).to.equal(apart);
        }
      });
    }

    for (const [goalId, hint] of [
      ['teams', 'Enter a value to see'],
      ['launch', 'Tick a milestone to see'],
      ['zones', 'Choose an answer to see'],
      ['hire', 'Choose an answer to see'],
    ] as const) {
      it(`[E27] once there is something to show, and says on ${goalId} what that takes`, async () => {
        expect(textOf(await form(goalId))).to.contain(hint);
      });
    }

    it('[E27] aloud as unchanged where nothing moves', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '12');
      const live = element.shadowRoot!.querySelector('p[role=status]')!;
      await waitUntil(() => live.textContent !== '', 'nothing was said', { timeout: 3000 });
      expect(live.textContent).to.contain('Win back 40 teams: unchanged at 30%');
    });

    it('[E27] again when the records change meanwhile', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      await enter(element, 'Value', '40');
      await waitUntil(() => textOf(element).includes('30%'));
      await workspace.run({ type: 'goal.check-in', input: { goalId: idOf('teams'), value: 20 } });
      await waitUntil(() => /50%.*100%/.test(textOf(element)));
    });

    it('[E34] on no goal that the viewer may not see', async () => {
      const element = await form('deal');
      await enter(element, 'Value', '5');
      await waitUntil(() => element.shadowRoot!.querySelector('[part=effect] li'));
      expect(element.shadowRoot!.querySelectorAll('[part=effect] li')).to.have.length(1);
      expect(textOf(element)).not.to.contain('Buy a rival');
    });
  });
});
