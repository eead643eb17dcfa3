import { daysBetween } from '../calendar.ts';
import { coachAt, metOn, peopleWith, resultOf, saidOn, seriesWith } from './coached.ts';
import type { QueueLists } from './queue-company.ts';
import { placed, seenOf } from './seen-evidence.ts';

const ago = (days: number) => new Date(Date.parse(coachAt) - days * 86_400_000).toISOString();
const words = 'Secret words';
const outcome = { by: 'mia', at: ago(5), proposed: 0.2, helped: words };
const ref = (day: string) => ({
  ...{ kind: 'check-in', id: day, under: 'a', at: `${day}T12:00:00Z`, day },
  u: daysBetween('2026-01-01', day) / 151,
});
const months = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10', '2026-05-10'];
const lateDays = ['2026-05-10', '2026-05-11', '2026-05-12', '2026-05-13'];
const many = Array.from({ length: 11 }, (_, index) => resultOf(`many${index}`, { ownerId: 'max' }));
const phase = (id: string, ability: number, energy: number) => ({
  ...{ id, goalId: 'a', personId: 'mia', ability, energy, at: ago(1) },
});

/** Around lea, with at least one occasion for every trigger, and words everywhere that no reason may hold. */
export const crowded: QueueLists = {
  people: [
    ...peopleWith({ max: { joined: '2026-05-10', teamId: 'crew' }, mia: { teamId: 'crew' } }),
    { id: 'ina', name: 'ina', timeZone: 'UTC', managerId: 'lea' },
    { id: 'tom', name: 'tom', timeZone: 'UTC', managerId: 'lea' },
  ],
  teams: [{ id: 'crew', name: 'Crew' }],
  cycles: [
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30', state: 'active' },
    { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-09-30' },
  ],
  goals: [
    ...[resultOf('a', { cycleId: 'q2' }), resultOf('b'), resultOf('c'), resultOf('full')],
    resultOf('low', { state: 'closed', outcome }),
    resultOf('vague', { title: 'Support the secret work', measure: { kind: 'binary' } }),
    resultOf('said', { override: { by: 'ada', at: ago(40), reason: words, progress: 0.5 } }),
    resultOf('quiet', { ownerId: 'mia' }),
    ...many,
  ],
  checkIns: [
    ...[saidOn('a', '2026-05-01', { value: 36 }), saidOn('a', '2026-05-15', { value: 20 })],
    ...[saidOn('b', '2026-04-26', { value: 1 }), saidOn('b', '2026-05-02', { value: 1 })],
    saidOn('b', '2026-05-15', { value: 2, status: 'on-track', note: words }),
    saidOn('c', '2026-05-10', { value: 60, confidence: 0.9, note: words }),
    saidOn('c', '2026-05-15', { value: 60, confidence: 0.4 }),
    saidOn('full', '2026-05-15', { value: 100 }),
    saidOn('quiet', '2026-04-02', { value: 1 }),
  ],
  leaves: [{ id: 'l', personId: 'ina', start: '2026-04-01', end: '2026-05-10' }],
  series: [seriesWith('mia')],
  meetings: [
    ...['2026-05-04', '2026-05-11'].map((day) => metOn('mia', `${day}T10:00:00Z`)),
    ...['2026-04-20', '2026-04-27'].map((day) =>
      metOn('mia', `${day}T10:00:00Z`, { skipped: { by: 'lea', at: coachAt, reason: words } }),
    ),
  ],
  talkingPoints: [{ id: 'p', seriesId: 'with-mia', by: 'mia', at: ago(20), text: words }],
  actionItems: [
    {
      ...{ id: 'x', seriesId: 'with-mia', by: 'mia', at: ago(20), text: words },
      ...{ ownerId: 'mia', due: '2026-05-10' },
    },
  ],
  recognitions: ['lea', 'max', 'ina'].map((from) => ({
    ...{ id: `r-${from}`, from, to: ['mia'], at: ago(70), text: words },
  })),
  feedbackRequests: [
    { id: 'q', from: 'mia', about: 'mia', to: 'lea', at: ago(4), question: words },
  ],
  reviewBriefs: [
    {
      ...{ id: 'v', writerId: 'lea', aboutId: 'mia', start: '2026-01-01', end: '2026-05-31' },
      ...{ startedAt: ago(5), cited: lateDays.map((day) => placed(ref(day))), text: words },
      seen: seenOf(months.map(ref)),
    },
  ],
  goalPhases: [phase('f', 0.1, 0.1)],
};
