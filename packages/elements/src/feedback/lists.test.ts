import { expect, waitUntil } from '@open-wc/testing';
import type { Feedback, Workspace } from '@throughline/core';
import { next, textOf } from '../testing/element-suite.ts';
import { feedbackCompany, seenBy, workspaceOfFeedback } from '../testing/feedback-company.ts';
import {
  chosen,
  feedbackPage,
  inside,
  offers,
  opened,
  picked,
  pressed,
  reads,
  untilReads,
} from '../testing/feedback-page.ts';

const feedbackOf = (workspace: Workspace, id: string): Feedback =>
  workspace.records.growth.feedback.get(id as never)!;

async function tab(viewer: string, name: string) {
  const workspace = await workspaceOfFeedback(viewer);
  const element = await feedbackPage(workspace);
  inside(element, `#tab-${name}`)!.click();
  await element.updateComplete;
  return { workspace, element };
}

/** Markup without the marks that lit numbers its templates with. */
const markup = (element: HTMLElement) =>
  element.shadowRoot!.getHTML().replace(/<!--.*?-->|lit\$\d+\$/g, '');

describe('<perf-feedback> lists', () => {
  it('[E292] shows what is for one, by one and about reports, newest first, in steps of time', async () => {
    const { element } = await tab('ben', 'for-me');
    const said = reads(element);
    expect(said.indexOf('Words of f5')).to.be.greaterThan(said.indexOf('Earlier'));
    expect(said).to.contain('Only Cem Can, your manager Ann Abel, and you can read this.');
    expect(said.indexOf('Words of f1')).to.be.lessThan(said.indexOf('Words of f5'));
    expect(said).not.to.contain('f3').and.not.to.contain('f4');
    expect(reads((await tab('ben', 'by-me')).element)).to.contain('You to Cem Can');
    const team = reads((await tab('ann', 'team')).element);
    expect(team).to.contain('Eve Eden about Ben Bora').and.contain('Words of f2');
    expect(team).to.contain('Only Eve Eden and you can read this; Ben Bora cannot.');
    expect(team).not.to.contain('Words of f3');
    expect(inside((await tab('ben', 'asked')).element, '#tab-team')).to.equal(null);
  });

  it('[E292] narrows to a person or a goal that is in the list, and offers no others', async () => {
    const { element } = await tab('ben', 'for-me');
    const goal = inside<HTMLSelectElement>(element, '.filter select');
    inside(element, '#filter-person')!.click();
    await element.updateComplete;
    const offered = inside(element, '#filter-person-list')!.querySelectorAll('li');
    expect([...offered].map(textOf)).to.deep.equal(['Everyone', 'Cem Can', 'Ann Abel']);
    expect([...goal!.options].map(textOf)).to.deep.equal(['All goals', 'Win back 40 teams']);
    await picked(element, '#filter-person', 'cem');
    expect(reads(element)).to.contain('Words of f2').and.not.contain('Words of f1');
    inside(element, '#filter-person')!.click();
    await element.updateComplete;
    inside(element, '#filter-person-list li')!.click();
    await element.updateComplete;
    expect(reads(element)).to.contain('Words of f1').and.contain('Words of f2');
    goal!.value = 'teams';
    goal!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(reads(element)).to.contain('Words of f1').and.not.contain('Words of f2');
    const chose = next(element, 'perf-goal-select');
    await pressed(element, 'Win back 40 teams');
    expect((await chose).detail).to.deep.equal({ goalId: 'teams' });
  });

  it('[E292] marks what came since a moment that the page names', async () => {
    const element = await feedbackPage(await workspaceOfFeedback('ben'), {
      'new-since': '2026-05-01T00:00:00Z',
    });
    const isNew = [...element.shadowRoot!.querySelectorAll('.item')].map(
      (item) => item.querySelector('.new') !== null,
    );
    expect(isNew).to.deep.equal([true, true, false]);
  });

  it('[E481] marks nothing where the page names no moment', async () => {
    for (const since of ['yesterday', '']) {
      const element = await feedbackPage(await workspaceOfFeedback('ben'), { 'new-since': since });
      expect(reads(element)).to.contain('Words of f1');
      expect(inside(element, '.new'), since).to.equal(null);
    }
  });

  it('[E292] shows 20 of a thousand, and more by a button that keeps the place', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      ...feedbackCompany.feedback[0],
      id: `m${String(at).padStart(4, '0')}`,
      text: `Line ${at}.`,
    }));
    const records = { ...feedbackCompany, feedback: many };
    const element = await feedbackPage(await workspaceOfFeedback('ben', records));
    const items = () => element.shadowRoot!.querySelectorAll('.item').length;
    expect(items()).to.equal(20);
    expect(reads(element)).to.contain('20 of 1,000');
    await pressed(element, 'Show 20 more');
    expect(items()).to.equal(40);
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['at']).to.equal('20');
  });

  it('[E451] draws no more for the people of a long list than for those of a short one', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => `p${at}`);
    const records = {
      ...feedbackCompany,
      people: [
        ...feedbackCompany.people,
        ...ids.map((id) => ({ id, name: `Person ${id}`, timeZone: 'UTC' })),
      ],
      feedback: ids.map((from) => ({ ...feedbackCompany.feedback[0], id: `of-${from}`, from })),
    };
    const element = await feedbackPage(await workspaceOfFeedback('ben', records));
    expect(inside(element, '.filter')!.querySelectorAll('*').length).to.be.below(40);
    await picked(element, '#filter-person', 'Person p299');
    expect(element.shadowRoot!.querySelectorAll('.item')).to.have.length(1);
  });

  it('[E293] leaves no trace of feedback, questions and requests that are out of sight', async () => {
    const { feedback, feedbackRequests } = feedbackCompany;
    const mine = {
      ...feedbackCompany,
      feedback: feedback.filter(({ id }) => ['f1', 'f2', 'f3', 'f5'].includes(String(id))),
      feedbackRequests: feedbackRequests.filter(({ from, to }) => [from, to].includes('ben')),
    };
    const all = {
      ...feedbackCompany,
      feedbackRequests: [
        ...feedbackRequests,
        { ...feedbackRequests[1]!, id: 'r9', from: 'cem', about: 'cem', to: 'eve' },
      ],
    };
    for (const name of ['for-me', 'by-me', 'asked']) {
      const [seen, less] = [await seenBy(all), await seenBy(mine)];
      const pages = [];
      for (const as of [seen, less]) {
        const element = await feedbackPage(await as('ben'));
        inside(element, `#tab-${name}`)!.click();
        await element.updateComplete;
        pages.push(markup(element));
      }
      expect(pages[0]).to.equal(pages[1]);
    }
    const about = await feedbackPage(await workspaceOfFeedback('eve'), { about: 'ben' });
    inside(about, '#tab-asked')!.click();
    await about.updateComplete;
    expect(reads(about)).to.contain('No open requests');
    inside(about, '#tab-about')!.click();
    await about.updateComplete;
    expect(reads(about)).to.contain('f5').and.contain('f4').and.not.contain('f1');
  });

  it('[E294] lets an author open it after asking, and a subject close it, by what was shown', async () => {
    const { workspace, element } = await tab('cem', 'by-me');
    const item = () =>
      [...element.shadowRoot!.querySelectorAll('.item')].find((each) =>
        each.textContent.includes('f2'),
      )!;
    item().querySelector<HTMLButtonElement>('[data-opens]')!.click();
    await waitUntil(() => inside(element, 'form'));
    await chosen(element, 'public');
    expect(reads(element)).to.contain('Everyone here can read this: 8 people.');
    inside<HTMLButtonElement>(element, '#fb-send')!.click();
    await untilReads(element, 'Let more people read it?');
    expect(feedbackOf(workspace, 'f2').visibility).to.equal('subject-and-manager');
    await pressed(element, 'Yes, let them read it');
    await untilReads(element, 'Changed. Everyone here can read this.');
    expect(feedbackOf(workspace, 'f2').visibility).to.equal('public');
    const subject = await tab('ben', 'for-me');
    const opener = inside(subject.element, '[data-opens="reach:f2"]')!;
    opener.click();
    await waitUntil(() => inside(subject.element, 'form'));
    await chosen(subject.element, 'subject');
    inside<HTMLButtonElement>(subject.element, '#fb-send')!.click();
    await untilReads(subject.element, 'Changed. Only Cem Can and you can read this.');
    expect(feedbackOf(subject.workspace, 'f2').visibility).to.equal('subject');
  });

  it('[E294] shows both where somebody else changed it meanwhile', async () => {
    const as = await seenBy();
    const [author, subject] = [await as('cem'), await as('ben')];
    const element = await feedbackPage(subject);
    const item = [...element.shadowRoot!.querySelectorAll('.item')].find((each) =>
      each.textContent.includes('f2'),
    )!;
    item.querySelector<HTMLButtonElement>('[data-opens]')!.click();
    await waitUntil(() => inside(element, 'form'));
    const input = { feedbackId: 'f2', to: 'public', base: 'subject-and-manager' };
    await author.run({ type: 'feedback.widen', input } as never);
    await untilReads(element, /You saw: Only Cem Can, their|You saw: Only Cem Can/);
    expect(reads(element)).to.contain('It is now: Everyone here can read this.');
  });

  it('[E292] reads without forms where a page only shows, and for somebody who looks on', async () => {
    const element = await feedbackPage(await workspaceOfFeedback('ben'), { view: 'read' });
    expect(reads(element)).to.contain('Words of f1');
    expect(offers(element, 'Give feedback')).to.equal(false);
    expect(offers(element, 'Change who reads it')).to.equal(false);
    const records = {
      ...feedbackCompany,
      people: [
        ...feedbackCompany.people,
        { id: 'vi', name: 'Vi Vale', timeZone: 'UTC', roles: ['viewer'] },
      ],
    };
    const looking = await feedbackPage(await workspaceOfFeedback('vi', records));
    expect(offers(looking, 'Give feedback')).to.equal(false);
  });

  it('[E292] leads from list to list by the arrow keys', async () => {
    const { element } = await tab('ben', 'for-me');
    const press = (key: string) =>
      inside(element, '[role=tablist]')!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    press('ArrowRight');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('tab-by-me');
    element.dir = 'rtl';
    press('ArrowRight');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id, 'from the right').to.equal('tab-for-me');
    element.dir = '';
    press('End');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('tab-asked');
    await opened(element, 'Answer');
  });

  it('[E292] shows on a page about somebody the questions about them alone', async () => {
    const element = await feedbackPage(await workspaceOfFeedback('ben'), { about: 'cem' });
    inside(element, '#tab-asked')!.click();
    await element.updateComplete;
    expect(reads(element)).to.contain('How did the pilot go?');
    expect(reads(element)).not.to.contain('Was my plan clear?');
  });
});
