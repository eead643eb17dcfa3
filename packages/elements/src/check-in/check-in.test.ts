import { expect, waitUntil } from '@open-wc/testing';
import type { PersonId } from '@throughline/core';
import { ann, company, companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { leftOut, nowhere } from '../testing/language-suite.ts';
import { control, enter, form, formFor, refusing, sent } from '../testing/form.ts';
import { PerfCheckIn } from './check-in.ts';

describe('<perf-check-in>', () => {
  elementSuite({
    tag: 'perf-check-in',
    element: PerfCheckIn,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    ownStates: ['empty'],
    states: {
      loading: { show: () => formFor('teams'), says: /Loading the form/ },
      empty: {
        show: async () => formFor(undefined, await companyWorkspace()),
        says: /No goal chosen/,
      },
      error: {
        async show() {
          const workspace = await companyWorkspace();
          const element = await formFor('teams', refusing(workspace));
          await enter(element, 'Note', 'Two teams came back');
          control(element, 'Check in').click();
          await waitUntil(() => textOf(element).includes('was not saved'));
          return element;
        },
        says: /was not saved.*no room left/s,
      },
      ready: {
        async show() {
          const element = await form('teams');
          await enter(element, 'Value', '20');
          await waitUntil(() => textOf(element).includes('50%'));
          return element;
        },
        says: /Win back 40 teams.*What this changes/s,
      },
    },
  });

  describe('asks for what the measure needs', () => {
    for (const [goalId, name, value, expected] of [
      ['teams', 'Value (teams)', '20.5', { value: 20.5 }],
      ['uptime', 'Value (%)', '99.7', { value: 99.7 }],
      ['nps', 'Value (points)', '-12', { value: -12 }],
      ['teams', 'Value (teams)', '22,5', { value: 22.5 }],
      ['brand', 'Progress in percent', '12,3', { progress: 0.123 }],
      ['brand', 'Progress in percent', '12.3', { progress: 0.123 }],
      ['launch', 'Pilot with three teams', true, { milestones: [{ id: 'm2', done: true }] }],
      ['zones', 'Target', true, { zone: 'target' }],
      ['hire', 'Reached', true, { value: true }],
      ['hire', 'Not yet', true, { value: false }],
    ] as const) {
      it(`[E26] [E40] ${goalId}: ${name} ${value}`, async () => {
        const element = await form(goalId);
        await enter(element, name, value);
        expect(await sent(element)).to.deep.equal({ goalId, ...expected });
      });
    }

    it('[E26] says where the goal stands', async () => {
      expect(textOf(await form('teams'))).to.match(/From 0\steams to 40\steams · last 12\steams/);
    });

    it('[E26] asks a goal that others drive for words alone, and says why', async () => {
      const element = await form('churn', ann);
      expect(textOf(element)).to.contain('comes from the goals below it');
      await enter(element, 'Note', 'Calmer than it looks');
      expect(await sent(element)).to.deep.equal({
        goalId: 'churn',
        note: 'Calmer than it looks',
      });
    });

    it('[E26] sends everything else that was said', async () => {
      const element = await form('teams');
      expect(control(element, 'As of').value).to.equal('2026-05-15');
      await enter(element, 'As of', '2026-05-10');
      await enter(element, 'Your own view', 'at-risk');
      await enter(element, 'What is in the way?', 'Holidays');
      expect(await sent(element)).to.deep.equal({
        goalId: 'teams',
        asOf: '2026-05-10',
        status: 'at-risk',
        blockers: 'Holidays',
      });
    });
  });

  for (const [goalId, text] of [
    ['gone', 'It was cancelled'],
    ['old', 'Its cycle is closed'],
    ['anns', 'Its owner and contributors check in'],
    ['secret', 'no longer there'],
    ['nowhere', 'no longer there'],
  ] as const) {
    it(`[E33] says why ${goalId} takes no check-in, and what to do`, async () => {
      const element = await form(goalId);
      expect(textOf(element)).to.contain(text);
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      await expect(element).to.be.accessible();
    });
  }

  it('[E391] keeps what is begun for whoever began it, and shows it to nobody else', async () => {
    const element = await form('teams');
    const own = element.workspace!;
    await enter(element, 'Note', 'Between us.');
    element.workspace = await companyWorkspace(ann);
    await element.updateComplete;
    const text = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('#note')?.value;
    expect(text() ?? '').to.equal('');
    expect(element.isWritten).to.equal(false);
    element.workspace = own;
    await element.updateComplete;
    expect(text()).to.equal('Between us.');
    // Whoever comes back to another goal finds it once they are at this one again.
    element.workspace = await companyWorkspace(ann);
    await element.updateComplete;
    element.goalId = idOf('launch');
    await element.updateComplete;
    element.workspace = own;
    await element.updateComplete;
    expect(text() ?? '').to.equal('');
    element.goalId = idOf('teams');
    await element.updateComplete;
    expect(text()).to.equal('Between us.');
    expect((await sent(element)).note).to.equal('Between us.');
    await waitUntil(() => !element.isWritten, 'stored');
  });

  it('[E33] offers none where the workspace can only be read', async () => {
    const element = await form('teams', 'eve' as PersonId);
    expect(textOf(element)).to.contain('Its owner and contributors check in');
  });

  it('[E14] takes every word from the catalogue or the records for each kind of measure', async () => {
    const page = await nowhere();
    const element = document.createElement('perf-check-in');
    element.workspace = await companyWorkspace();
    for (const { id } of company.goals) {
      element.goalId = idOf(id);
      page.append(element);
      await element.updateComplete;
      expect(leftOut(page), id).to.deep.equal([]);
    }
  });

  it('[E3] [E41] fits a row of a tree, and says which goal it is about', async () => {
    const element = await formFor('teams', await companyWorkspace(), { compact: true });
    await expect(element).to.be.accessible();
    expect(textOf(element.shadowRoot!.querySelector('form > .title')!)).to.equal(
      'Win back 40 teams',
    );
    expect(control(element, 'Cancel')).to.be.instanceOf(HTMLButtonElement);
  });
});
