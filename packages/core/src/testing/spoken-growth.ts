import { seenOf } from './seen-evidence.ts';

const at = '2026-04-10T09:00:00Z';

/**
 * Feedback, recognition and reviews of the spoken company. What somebody says of somebody else alone goes
 * with either of them: its texts are those of `mia-of-lea`, and in rounds without names of `none-of-mia`.
 */
export function spokenGrowth(say: (who: string) => string) {
  const pairs = [
    ['mia', 'lea'],
    ['lea', 'mia'],
    ['lea', 'max'],
    ['max', 'lea'],
  ] as const;
  const of = (from: string, about: string) => say(`${from}-of-${about}`);
  return {
    feedback: pairs.map(([from, about]) => ({
      ...{ id: `f-${from}-${about}`, from, about, at, visibility: 'subject' as const },
      ...{ text: of(from, about), situation: of(from, about), behaviour: of(from, about) },
      ...{ impact: of(from, about), nextStep: of(from, about) },
    })),
    feedbackRequests: [
      ...pairs.map(([from, to]) => ({
        ...{ id: `q-${from}-${to}`, from, about: from, to, at, question: say(from) },
        declined: { at, reason: of(to, from) },
      })),
      {
        ...{ id: 'q-lea-max-mia', from: 'lea', about: 'mia', to: 'max', at },
        ...{ question: of('lea', 'mia'), declined: { at, reason: of('max', 'mia') } },
      },
    ],
    ...rounds(say, of),
    recognitions: pairs.flatMap(([from, to]) => [
      { id: `k-${from}-${to}`, from, to: [to], at, text: of(from, to) },
      { id: `k-${from}-${to}-hal`, from, to: [to, 'hal'], at, text: say(from) },
    ]),
    coachStates: ['mia', 'max'].map((id) => ({
      ...{ id, practices: [{ practiceId: 'p', subjectKey: say(id), shownAt: at }] },
    })),
    goalPhases: ['mia', 'lea'].map((personId) => ({
      ...{ id: `h-${personId}`, goalId: 'open', personId, ability: 0.5, energy: 0.7, at },
    })),
    reviewBriefs: [
      briefOf(say, 'mia', 'mia'),
      briefOf(say, 'lea', 'mia'),
      briefOf(say, 'lea', 'max'),
    ],
  };
}

function rounds(say: (who: string) => string, of: (from: string, about: string) => string) {
  const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe'];
  const open = (about: string, by: string) => ({
    ...{ id: `w-${about}`, about, by, asked: everyone.filter((id) => id !== about), threshold: 3 },
    ...{ openedAt: at, closesAt: '2026-04-17T09:00:00Z', question: of(by, about) },
    settled: { at: '2026-04-17T09:00:00Z', as: 'released' as const },
  });
  return {
    feedbackRounds: [open('mia', 'lea'), open('lea', 'mia'), open('max', 'lea')],
    anonymousTexts: ['mia', 'lea', 'max'].flatMap((about) =>
      [0, 1, 2].map((each) => ({
        ...{ id: `t-${about}-${each}`, roundId: `w-${about}`, text: say(`none-of-${about}`) },
      })),
    ),
  };
}

/** A shared brief; the words of its subject under it are the subject’s own. */
function briefOf(say: (who: string) => string, writerId: string, aboutId: string) {
  const isOwn = writerId === aboutId;
  const written = () => say(isOwn ? writerId : `${writerId}-of-${aboutId}`);
  return {
    ...{
      id: `b-${writerId}-${aboutId}`,
      writerId,
      aboutId,
      start: '2026-01-01',
      end: '2026-03-31',
    },
    ...{ startedAt: at, sharedAt: at, text: written(), seen: { ...seenOf(), items: [] } },
    comments: [
      { id: 'one', by: writerId, at, text: written() },
      { id: 'two', by: aboutId, at, text: say(aboutId) },
    ],
  };
}
