import { type PersonId, type Workspace, memoryStorage } from '@throughline/core';
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

/** A workspace in which practices help, as one person sees it. */
export function coachedWorkspace(
  viewer: PersonId = ann,
  records: unknown = coached,
): Promise<Workspace> {
  return companyWorkspace(viewer, memoryStorage(), records);
}
