import { type PersonId, type Workspace, memoryStorage } from '@throughline/core';
import { ann, company, companyWorkspace } from './company.ts';

export const eve = 'eve' as PersonId;

const thank = (id: string, at: string, fields: Record<string, unknown>) => ({
  ...{ id, at, from: 'ann', to: ['ben'], text: `Words of ${id}`, reactions: [] },
  ...fields,
});

/** The company with two values and thanks of two months; Eve keeps off the wall. */
export const thankful = {
  ...company,
  people: company.people.map((person) =>
    person.id === 'eve' ? { ...person, wallOptOut: true } : person,
  ),
  companyValues: [
    { id: 'care', name: 'Care first', description: 'People before plans.' },
    { id: 'early', name: 'Say it early' },
  ],
  recognitions: [
    thank('old', '2026-04-02T09:00:00Z', { valueId: 'care' }),
    thank('back', '2026-05-04T09:00:00Z', { withdrawnAt: '2026-05-05T09:00:00Z', text: undefined }),
    thank('mine', '2026-05-10T09:00:00Z', { from: 'ben', to: ['ann'], goalId: 'teams' }),
    thank('new', '2026-05-14T09:00:00Z', {
      valueId: 'early',
      reactions: [
        { by: 'ann', reaction: 'heart' },
        { by: 'ben', reaction: 'heart' },
      ],
    }),
  ],
};

/** Thanks that name Eve, which only those two see. */
export const besideTheWall = thank('beside', '2026-05-15T09:00:00Z', { to: ['eve'] });

/** Words of these records, for the suite. */
export const thankfulWords = [JSON.stringify(thankful), 'AA', 'BB', 'EE'];

/** A workspace with these thanks and perhaps others, as one person sees it. */
export function thankfulWorkspace(
  viewer: PersonId = ann,
  more: readonly unknown[] = [],
): Promise<Workspace> {
  const recognitions = [...thankful.recognitions, ...more];
  return companyWorkspace(viewer, memoryStorage(), { ...thankful, recognitions });
}
