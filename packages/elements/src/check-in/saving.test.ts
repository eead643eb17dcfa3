import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import { companyWorkspace, idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { control, enter, form, formFor, press, refusing, sent } from '../testing/form.ts';

const latest = (workspace: Workspace, goalId: string) =>
  workspace.records.checkInsOf(idOf(goalId)).at(-1);

describe('<perf-check-in>', () => {
  describe('saves', () => {
    it('[E28] and says so, in an event with ids too', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      await enter(element, 'Value', '20');
      setTimeout(() => control(element, 'Check in').click());
      const event = await next(element, 'perf-checked-in');
      const made = latest(workspace, 'teams')!;
      expect(made.value).to.equal(20);
      expect(event.detail).to.deep.include({ goalId: 'teams', checkInId: made.id });
      expect(event.detail.commitId).to.be.a('string');
      await element.updateComplete;
      expect(textOf(element)).to.contain('Saved. Win back 40 teams stands at 50%.');
      expect(control(element, 'Value').value).to.equal('');
    });

    it('[E28] nothing when the page cancels, and keeps what was entered', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      element.addEventListener('perf-check-in', (event) => event.preventDefault());
      const { version } = workspace;
      await enter(element, 'Value', '20');
      control(element, 'Check in').click();
      await aTimeout(0);
      expect(workspace.version).to.equal(version);
      expect(control(element, 'Value').value).to.equal('20');
    });

    it('[E28] once, however often the button is pressed', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      await enter(element, 'Value', '20');
      const count = workspace.records.checkInsOf(idOf('teams')).length;
      control(element, 'Check in').click();
      element.shadowRoot!.querySelector('form')!.requestSubmit();
      await waitUntil(() => textOf(element).includes('Saved.'));
      expect(workspace.records.checkInsOf(idOf('teams'))).to.have.length(count + 1);
    });

    it('[E29] nothing when it is refused: all stays in the form, with the reason', async () => {
      const element = await formFor('teams', refusing(await companyWorkspace()));
      await enter(element, 'Value', '20');
      await enter(element, 'Note', 'Two teams came back');
      setTimeout(() => control(element, 'Check in').click());
      const { detail } = await next(element, 'perf-error');
      expect(detail).to.deep.equal({ code: 'storage-full', message: 'Full.', ids: [] });
      await element.updateComplete;
      expect(textOf(element)).to.contain('Free some space and try again');
      expect(control(element, 'Note').value).to.equal('Two teams came back');
      expect(control(element, 'Value').value).to.equal('20');
    });
  });

  describe('refuses what makes no sense', () => {
    it('[E30] a text that is no number, beside the field, and leads there', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      const input = control(element, 'Value');
      await enter(element, 'Value', 'abc');
      control(element, 'Check in').click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(input);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const [, errorId = ''] = input.getAttribute('aria-describedby')!.split(' ');
      expect(element.shadowRoot!.getElementById(errorId)!.textContent).to.contain('not a number');
      await expect(element).to.be.accessible();
      expect(workspace.unstored).to.equal(0);
    });

    it('[E40] a number that may be two, and keeps it as it was typed', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '1,234');
      let announced = 0;
      element.addEventListener('perf-check-in', () => (announced += 1));
      control(element, 'Check in').click();
      await element.updateComplete;
      expect(textOf(element)).to.contain('without marks between the thousands');
      expect(control(element, 'Value').value).to.equal('1,234');
      expect(element.shadowRoot!.querySelector('[part=effect]')).to.equal(null);
      expect(announced).to.equal(0);
    });

    it('[E30] a day that is still to come', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '20');
      await enter(element, 'As of', '2026-05-16');
      control(element, 'Check in').click();
      await element.updateComplete;
      expect(textOf(element)).to.contain('Choose today or an earlier day');
    });

    for (const goalId of ['teams', 'hire', 'launch']) {
      it(`[E30] nothing at all on ${goalId}`, async () => {
        const element = await form(goalId);
        let announced = 0;
        element.addEventListener('perf-check-in', () => (announced += 1));
        control(element, 'Check in').click();
        await element.updateComplete;
        expect(textOf(element)).to.contain('Enter a value, or write a note');
        expect(announced).to.equal(0);
      });
    }
  });

  it('[E31] says nothing of confidence until somebody does, and can leave it out again', async () => {
    const element = await form('teams');
    const slider = control(element, 'How likely');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Not said');
    await enter(element, 'How likely', '70');
    expect(slider.getAttribute('aria-valuetext')).to.equal('70%, likely');
    expect((await sent(element)).confidence).to.equal(0.7);
    await waitUntil(() => textOf(element).includes('Saved'));
    await enter(element, 'How likely', '70');
    control(element, 'Leave it out').click();
    await enter(element, 'Note', 'Still open');
    expect(await sent(element)).not.to.have.property('confidence');
  });

  describe('goes by keys', () => {
    it('[E32] Ctrl + Enter in a note sends, Enter alone does not', async () => {
      const element = await form('teams');
      await enter(element, 'Note', 'Two teams came back');
      let announced = 0;
      element.addEventListener('perf-check-in', () => (announced += 1));
      press(control(element, 'Note'), 'Enter');
      expect(announced).to.equal(0);
      press(control(element, 'Note'), 'Enter', { ctrlKey: true });
      expect(announced).to.equal(1);
    });

    it('[E32] Escape leaves, and goes no further than the form', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '20');
      let further = 0;
      element.addEventListener('keydown', () => (further += 1));
      setTimeout(() => press(control(element, 'Value'), 'Escape'));
      const { detail } = await next(element, 'perf-check-in-cancel');
      expect([detail.goalId, further]).to.deep.equal(['teams', 0]);
    });

    it('[E32] Escape asks first where words would be lost', async () => {
      const element = await form('teams');
      let left = 0;
      element.addEventListener('perf-check-in-cancel', () => (left += 1));
      await enter(element, 'Note', 'Two teams came back');
      press(control(element, 'Note'), 'Escape');
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent?.includes('Keep'));
      expect(left).to.equal(0);
      await expect(element).to.be.accessible();
      press(element.shadowRoot!.activeElement!, 'Escape');
      await element.updateComplete;
      expect(left, 'a second Escape keeps the words').to.equal(0);
      expect(element.shadowRoot!.activeElement).to.equal(control(element, 'Note'));
      press(control(element, 'Note'), 'Escape');
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent?.includes('Keep'));
      control(element, 'Keep writing').click();
      await element.updateComplete;
      expect(control(element, 'Note').value).to.equal('Two teams came back');
      expect(element.shadowRoot!.activeElement).to.equal(control(element, 'Note'));
      press(control(element, 'Note'), 'Escape');
      await element.updateComplete;
      control(element, 'Discard').click();
      expect(left).to.equal(1);
    });
  });
});
