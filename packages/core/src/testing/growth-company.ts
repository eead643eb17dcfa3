import { monday } from './workspaces.ts';
import { seenOf } from './seen-evidence.ts';

const made = { at: monday };
const days = { start: '2026-01-01', end: '2026-03-31' };
const seen = seenOf();
const round = {
  ...{ about: 'mia', by: 'hal', asked: ['ada', 'lea', 'max', 'hal', 'vic', 'zoe'], threshold: 3 },
  ...{ openedAt: '2026-04-01T09:00:00Z', closesAt: monday, question: 'Q?' },
};
const ofMia = { ...made, about: 'mia', text: 'F' };

/**
 * What helps the company of `workspaces.ts` grow, as it may be written down: records of each kind, most of
 * them of or about mia. She sees all of the first of each kind; max sees none of those but what everyone sees.
 */
export const growthOfCompany = {
  companyValues: [{ id: 'care', name: 'Care' }],
  practices: [
    {
      ...{ id: 'ask-first', title: 'T', area: 'feedback', why: 'W', action: 'ask-feedback' },
      source: { authors: 'A', year: 2000, title: 'T', published: 'P' },
      ...{ steps: ['S', 'S'], prompts: ['P?', 'P?'], trigger: { name: 'cycle-begins' } },
      minutes: 5,
    },
  ],
  feedback: [
    { ...ofMia, id: 'f-both', from: 'ada', visibility: 'subject-and-manager', managerId: 'lea' },
    { ...ofMia, id: 'f-manager', from: 'ada', visibility: 'manager', managerId: 'lea' },
    { ...ofMia, id: 'f-subject', from: 'ada', visibility: 'subject' },
    { ...ofMia, id: 'f-public', from: 'ada', visibility: 'public', requestId: 'q-answered' },
  ],
  feedbackRequests: [
    { ...made, id: 'q-open', from: 'mia', about: 'mia', to: 'hal', question: 'Q?' },
    { ...made, id: 'q-answered', from: 'lea', about: 'mia', to: 'ada', answeredAt: monday },
  ],
  feedbackRounds: [
    { ...round, id: 'w-done', settled: { ...made, as: 'released' } },
    { ...round, id: 'w-open' },
  ],
  anonymousTexts: [
    { id: 't-kept', roundId: 'w-done', text: 'T' },
    { id: 't-more', roundId: 'w-done', text: 'T' },
    { id: 't-reported', roundId: 'w-done', text: 'T', reported: true },
  ],
  recognitions: [
    { ...made, id: 'k-off', from: 'mia', to: ['lea', 'hal'], text: 'K' },
    { ...made, id: 'k-wall', from: 'max', to: ['mia'], text: 'K' },
    { ...made, id: 'k-withdrawn', from: 'ada', to: ['mia', 'lea'], withdrawnAt: monday },
  ],
  coachStates: [{ id: 'mia', practices: [] }],
  goalPhases: [{ ...made, id: 'h1', goalId: 'g1', personId: 'mia', ability: 0.4, energy: 0.8 }],
  reviewBriefs: [
    { ...days, id: 'b-own', writerId: 'mia', aboutId: 'mia', startedAt: monday, seen },
    { ...days, id: 'b-draft', writerId: 'lea', aboutId: 'mia', startedAt: monday, seen },
    {
      ...{ ...days, id: 'b-shared', writerId: 'lea', aboutId: 'mia', startedAt: monday, seen },
      sharedAt: monday,
    },
  ],
  figureSnapshots: [{ ...days, id: '2026-Q1', takenAt: monday, threshold: 5, cells: [] }],
} as const;
