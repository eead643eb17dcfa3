import { expect } from '@open-wc/testing';
import { type CoachReason, triggers } from '@throughline/core';
import { formatFor } from '../format.ts';
import { arCoachReasons } from '../messages/ar-coach-reasons.ts';
import { deCoachReasons } from '../messages/de-coach-reasons.ts';
import { en } from '../messages/en.ts';
import { coachedWorkspace } from '../testing/coached.ts';
import { reasonText } from './reason-words.ts';

const at = '2026-04-01T09:00:00Z';
/** All that the reasons have to tell. */
const values = {
  ...{ goalId: 'teams', ownerId: 'ben', personId: 'ben', seriesId: 's', cycleId: 'q2', by: 'eve' },
  ...{ fromId: 'ben', aboutId: 'ben', requestId: 'q', briefId: 'b', pointId: 'p', actionId: 'a' },
  ...{
    from: 'at-risk',
    fromAt: at,
    toAt: at,
    status: 'off-track',
    since: '2026-04-01',
    lastAt: at,
  },
  ...{ reported: 'on-track', pace: 'at-risk', progress: 0.3, expected: 0.6, reportedAt: at },
  ...{ start: '2026-04-01', end: '2026-06-30', daysSince: 2, daysLeft: 9, goals: 12, most: 10 },
  ...{ closedAt: at, grade: 0.4, below: 0.65, setAt: at, days: 30, late: 1, missed: 2, onTime: 3 },
  ...{ skipped: 2, held: 1, points: 1, times: 3, raisedAt: at, actions: 2, daysOver: 4, due: null },
  ...{ day: '2026-05-01', inside: 3, all: 4, askedAt: at, cited: 0.5, available: 0.1, items: 5 },
};
const special = {
  'confidence-fell': { from: 0.8, to: 0.5 },
  'goal-stays-at-risk': { since: at },
};
const languages = { en: en.coachReasons, de: deCoachReasons, ar: arCoachReasons };

describe('the reasons of the coach in words', () => {
  for (const [language, coachReasons] of Object.entries(languages)) {
    it(`[E339] has a whole sentence for every reason, in ${language}`, async () => {
      const reading = await coachedWorkspace();
      const format = formatFor(language);
      const said = Object.keys(triggers).map((name) => {
        const own = special[name as keyof typeof special] ?? {};
        const reason = { key: `coach.${name}`, values: { ...values, ...own } };
        const messages = { ...en, coachReasons };
        return reasonText(reason as unknown as CoachReason, { reading, messages, format });
      });
      expect(said).to.have.length(29);
      expect(new Set(said).size, 'each its own').to.equal(29);
      for (const text of said) {
        expect(text)
          .to.match(/[.]$/)
          .and.not.match(/undefined|NaN|…|Invalid|\[object/);
      }
    });
  }

  it('[E339] says it of what never was, and of oneself', async () => {
    const reading = await coachedWorkspace();
    const scene = { reading, messages: en, format: formatFor('en') };
    const text = (key: string, own: object) =>
      reasonText({ key, values: { ...values, ...own } } as unknown as CoachReason, scene);
    expect(text('coach.no-one-on-one-in-30-days', { lastAt: null })).to.contain('not held');
    expect(text('coach.no-recognition-in-60-days', { lastAt: null })).to.contain('Nobody has');
    expect(text('coach.goal-stale', { reportedAt: null })).to.contain('Nobody has checked in');
    expect(text('coach.too-many-goals', { personId: 'ann' })).to.contain('You have 12 goals');
    expect(text('coach.override-old', { by: 'ann' })).to.contain('by hand by you');
    expect(text('coach.cycle-begins', { daysSince: -2 })).to.contain('begins on');
    expect(text('coach.feedback-request-open', { due: '2026-05-20' })).to.contain('due on May 20');
  });
});
