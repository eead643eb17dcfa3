import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import './perf-dashboard.ts';
import './perf-coach.ts';
import './perf-goal-card.ts';
import './perf-goal-tree.ts';
import './perf-person.ts';
import './perf-settings.ts';
import { localeOf, setMessages } from './messages.ts';
import { setTerms } from './terms.ts';
import { ann, ben, company, companyWorkspace, idOf } from './testing/company.ts';
import { textOf } from './testing/element-suite.ts';

/** The words of three elements on the same goals. */
async function words(): Promise<string> {
  const workspace = await companyWorkspace(ann);
  const none = { ...company, goals: [], checkIns: [] };
  const empty = await companyWorkspace(ann, memoryStorage(), none);
  const page = await fixture<HTMLElement>(html`
    <div lang="en-x-terms">
      <perf-goal-card .workspace=${workspace} .goalId=${idOf('churn')}></perf-goal-card>
      <perf-goal-tree .workspace=${empty}></perf-goal-tree>
      <perf-dashboard .workspace=${workspace} figures="coverage"></perf-dashboard>
    </div>
  `);
  await waitUntil(
    () => /first/.test(textOf(page)) && /with an (objective|aim)/.test(textOf(page)),
    'words',
    {
      timeout: 8000,
    },
  );
  return textOf(page);
}

describe('terms', () => {
  afterEach(() => setTerms('en-x-terms', {}));

  it('[E189] are replaced in one place, in the texts of all elements', async () => {
    expect(await words()).to.match(/Objective.*a first objective.*with an objective/s);
    setTerms('en-x-terms', { objective: 'aim', 'a first objective': 'your first aim' });
    const said = await words();
    expect(said).to.match(/Aim.*your first aim.*with an aim/s);
    expect(said).to.not.match(/[Oo]bjective/);
  });

  it('[E189] are replaced in the elements for people too, also in what comes late', async () => {
    setTerms('en-x-terms', { goal: 'aim', 'a goal': 'an aim', goals: 'aims' });
    const workspace = await companyWorkspace(ben);
    const page = await fixture<HTMLElement>(html`
      <div lang="en-x-terms">
        <perf-person .workspace=${workspace} person-id="ben"></perf-person>
        <perf-coach .workspace=${workspace}></perf-coach>
        <perf-settings .workspace=${workspace} section="cadence"></perf-settings>
      </div>
    `);
    await waitUntil(
      () => [...page.querySelectorAll('*')].every((each) => /\baims?\b/i.test(textOf(each))),
      'words',
      { timeout: 8000 },
    );
    const [coach] = page.querySelectorAll('perf-coach');
    const sources = [...coach!.shadowRoot!.querySelectorAll('cite')].map(textOf);
    expect(sources.join(' '), 'titles of others').to.contain('goal progress');
    const said = sources.reduce((text, title) => text.replace(title, ''), textOf(page));
    expect(said).not.to.match(/\ba aim\b|\bgoals?\b/i);
  });

  it('[E189] keep whole words, capitals, titles and names as they are', async () => {
    setMessages('en-x-terms', {
      words: { explanation: (title) => `Goal, goals, goalkeeper: ${title}`, close: 'The GOAL' },
    });
    setTerms('en-x-terms', { goal: 'aim' });
    const place = await fixture(html`<p lang="en-x-terms"></p>`);
    const { words: said } = localeOf(place, {}).messages;
    expect(said.explanation('My goal')).to.equal('Aim, goals, goalkeeper: My goal');
    expect(said.close).to.equal('The Aim');
  });

  it('[E189] leave out a term without a word', async () => {
    setTerms('en-x-terms', { '': 'nothing', ' ': 'space' });
    const place = await fixture(html`<p lang="en-x-terms"></p>`);
    expect(localeOf(place, {}).messages.words.retry).to.equal('Try again');
  });
});
