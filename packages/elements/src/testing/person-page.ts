import { fixture, html, waitUntil } from '@open-wc/testing';
import { type PersonId, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-person.ts';
import type { PerfPerson } from '../person/person.ts';
import { ben, company, companyWorkspace } from './company.ts';
import { twoPeople } from './two-people-records.ts';

/** Somebody who leads nobody and is elsewhere. */
export const eve = 'eve' as PersonId;

const said = (id: string, from: string, about: string, visibility: string) => ({
  ...{ id, from, about, visibility, at: '2026-05-04T09:00:00Z', text: `Words of ${id}` },
  ...(visibility.includes('manager') && { managerId: 'ann' }),
});

/** The company with all that can be on record of Ben: what is his, what Ann may see, what nobody else may. */
export const peopled = {
  ...company,
  people: company.people.map((person) =>
    person.id === 'ben' ? { ...person, title: 'Seller of things' } : person,
  ),
  goals: [
    ...company.goals.map((goal) =>
      goal.id === 'old'
        ? {
            ...goal,
            ...{ state: 'closed', outcome: { by: 'ann', at: '2026-04-02T08:00:00Z', grade: 0.7 } },
          }
        : goal,
    ),
    {
      ...{ id: 'guitar', kind: 'key-result', title: 'Learn the guitar', ownerId: 'ben' },
      ...{ start: '2026-04-01', due: '2026-06-30', visibility: 'private' },
    },
  ],
  ...twoPeople,
  feedback: [
    said('public-words', 'eve', 'ben', 'public'),
    said('own-words', 'eve', 'ben', 'subject'),
    said('lead-words', 'eve', 'ben', 'manager'),
  ],
  recognitions: [
    {
      ...{ id: 'r1', from: 'ann', to: ['ben'], at: '2026-05-05T09:00:00Z' },
      ...{ text: 'Thanks for the calls', goalId: 'teams' },
    },
  ],
  leaves: [{ id: 'l1', personId: 'ben', start: '2026-07-06', end: '2026-07-17' }],
  goalPhases: [
    {
      ...{ id: 'ph1', goalId: 'teams', personId: 'ben', ability: 0.3, energy: 0.9 },
      at: '2026-05-02T08:00:00Z',
    },
  ],
};

/** The same without what Eve may not see, as if it had never been. */
export const withoutHidden = {
  ...peopled,
  series: [],
  meetings: [],
  talkingPoints: [],
  actionItems: [],
  feedback: peopled.feedback.filter(({ visibility }) => visibility === 'public'),
  leaves: [],
  goalPhases: [],
  goals: peopled.goals
    .filter(({ id }) => id !== 'secret' && id !== 'guitar')
    .map((goal) => (goal.id === 'deal' ? { ...goal, links: [] } : goal)),
};

/** The page of somebody, as a viewer sees it, with everything that stands open fetched. */
export async function personPage(
  viewer: PersonId = ben,
  personId: PersonId | '' = '',
  records: unknown = peopled,
): Promise<{ element: PerfPerson; workspace: Workspace }> {
  const workspace = await companyWorkspace(viewer, memoryStorage(), records);
  const element = await fixture<PerfPerson>(
    html`<perf-person .workspace=${workspace} person-id=${personId}></perf-person>`,
  );
  await settled(element);
  return { element, workspace };
}

/** Waits until what was opened is there. */
export async function settled(element: PerfPerson): Promise<void> {
  await element.updateComplete;
  await waitUntil(
    () => !element.shadowRoot!.querySelector('[part=loading], .awaited'),
    'sections',
    {
      timeout: 8000,
    },
  );
  await element.updateComplete;
}

/** Opens every section and waits for it. */
export async function openAll(element: PerfPerson): Promise<void> {
  const closed = [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('.fold[aria-expanded=false]'),
  ];
  for (const button of closed) button.click();
  await settled(element);
}

/** A section by its name; `null` where it is not there. */
export const section = (element: PerfPerson, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-section=${name}]`);

/** The names of the sections that are there. */
export const sectionNames = (element: PerfPerson) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')].map(
    ({ dataset }) => dataset['section'],
  );

/** The page of a person as it is written, without the marks of its templates. */
export function markup(element: PerfPerson): string {
  const marks = /<!--.*?-->|lit\$\d+\$/gs;
  const page = element.shadowRoot!.querySelector('.page')!;
  return new XMLSerializer().serializeToString(page).replaceAll(marks, '');
}
