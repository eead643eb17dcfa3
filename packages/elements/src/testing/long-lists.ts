const day = '2026-05-11T09:00:00Z';

const long = (word: string, n: string) => `${word} x${n}x ${'and more '.repeat(40)}y${n}y`;

/**
 * A company in which Ann has more of everything than an element shows at once: people, questions, feedback, thanks, and
 * points to talk about with Ben. Each entry is told apart by its number in what it says: `x007x`; what is said of some
 * length ends with it once more: `y007y`.
 */
export function longLists(length: number) {
  const numbers = Array.from({ length }, (_, at) => String(at + 1).padStart(3, '0'));
  const under = { timeZone: 'UTC', managerId: 'ann', teamId: 'sales' };
  return {
    people: [
      { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
      { ...under, id: 'ben', name: 'Ben Bora' },
      ...numbers.map((n) => ({ ...under, id: `p${n}`, name: `Pat x${n}x` })),
    ],
    teams: [{ id: 'sales', name: 'Sales', leadId: 'ann' }],
    cycles: [{ id: 'q2', name: '2026 Q2', start: '2026-04-01', end: '2026-06-30' }],
    feedbackRequests: numbers.map((n) => ({
      ...{ id: `q${n}`, from: `p${n}`, about: `p${n}`, to: 'ann', at: day, due: '2026-05-22' },
      question: 'How was the talk?',
    })),
    feedback: numbers.map((n) => ({
      ...{ id: `f${n}`, from: 'ben', about: 'ann', at: day, visibility: 'subject' },
      text: long('Said', n),
    })),
    recognitions: numbers.map((n) => ({
      ...{ id: `t${n}`, from: 'ann', to: ['ben'], at: day, reactions: [] },
      text: long('Thanks', n),
    })),
    series: [
      {
        ...{ id: 'weekly', people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
        recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
        ...{ from: '2026-05-06', startedBy: 'ann', startedAt: '2026-05-04T08:00:00Z' },
      },
    ],
    talkingPoints: numbers.map((n) => ({
      ...{ id: `k${n}`, seriesId: 'weekly', by: 'ann', at: day, text: long('Point', n) },
    })),
  };
}

/** Each element for people with a long list of these: what stands before the number of an entry. */
export const longElements = [
  ['perf-queue', {}, 'Pat'],
  ['perf-one-on-one', { 'series-id': 'weekly' }, 'Point'],
  ['perf-feedback', {}, 'Said'],
  ['perf-recognition-wall', {}, 'Thanks'],
  ['perf-person', {}, 'Pat'],
  ['perf-review-brief', {}, 'Pat'],
  ['perf-settings', { section: 'people' }, 'Pat'],
] as const;
