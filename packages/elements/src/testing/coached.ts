import {
  type PersonId,
  type Practice,
  type Workspace,
  memoryStorage,
  shippedPractices,
} from '@throughline/core';
import { ann, company, companyWorkspace } from './company.ts';

/** The company in which Ben has waited for an answer of Ann, and nobody has thanked him. */
export const coached = {
  ...company,
  feedbackRequests: [
    {
      ...{ id: 'q', from: 'ben', about: 'ben', to: 'ann' },
      ...{ at: '2026-05-01T09:00:00Z', question: 'How was the talk?' },
    },
  ],
};

/** What a coach is given so that it suggests these practices alone. */
export const only = (...ids: readonly string[]): readonly Practice[] =>
  shippedPractices
    .filter(({ id }) => !ids.includes(id))
    .map((practice) => ({ ...practice, retired: true }));

/** A workspace in which practices help, as one person sees it. */
export function coachedWorkspace(
  viewer: PersonId = ann,
  records: unknown = coached,
): Promise<Workspace> {
  return companyWorkspace(viewer, memoryStorage(), records);
}
