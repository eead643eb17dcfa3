import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { growthOfCompany } from '../testing/growth-company.ts';
import { companyRecords } from '../testing/rhythm-company.ts';
import { company, goalOf } from '../testing/workspaces.ts';
import { type RecordRef, canSee } from './can-see.ts';

const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'];
type Lists = Readonly<Record<string, readonly object[]>>;

/** The company with changes to some people; hal keeps off the wall. */
const people = (changes: Readonly<Record<string, object>> = {}): Lists => ({
  people: (company.people ?? []).map((person) => ({
    ...person,
    ...(person.id === 'hal' && { wallOptOut: true }),
    ...changes[person.id],
  })),
});

/** Who sees a record and by which rules, as one text: `ada P67, mia P68`. */
function seen(collection: string, id: string, lists: Lists = {}, settings: object = {}): string {
  const goals = [goalOf('g1', { visibility: 'named', visibleTo: ['max', 'lea'] })];
  const records = {
    ...companyRecords({ ...growthOfCompany, goals, ...people(), ...lists }),
    settings: parseRecord('settings', settings),
  };
  const ref = { collection, id, goalId: 'g1', roundId: 'w-done' } as unknown as RecordRef;
  const asked = everyone.map((viewer) => {
    const { allowed, rule } = canSee(viewer as PersonId, ref, records);
    assert.equal(allowed, rule !== 'P1');
    return allowed ? [`${viewer} ${rule}`] : [];
  });
  return asked.flat().join(', ');
}

const feedback = (visibility: string, lists?: Lists) => seen('feedback', `f-${visibility}`, lists);
/** Max manages mia now, who was lea’s when everything was written. */
const moved = people({ mia: { managerId: 'max' } });

describe('who sees feedback', () => {
  test('[P67] its author, whatever its visibility, and no more than while they are there', () => {
    for (const { id } of growthOfCompany.feedback) assert.match(seen('feedback', id), /^ada P67/);
    const gone = people({ ada: { active: false } });
    assert.doesNotMatch(feedback('manager', gone), /ada/);
  });

  test('[P68] its subject, the manager whom it was written for, or everyone, as its visibility says', () => {
    assert.equal(feedback('subject'), 'ada P67, mia P68');
    assert.equal(feedback('both'), 'ada P67, lea P68, mia P68');
    assert.equal(feedback('manager'), 'ada P67, lea P68');
    assert.equal(feedback('public'), 'ada P67, lea P68, mia P68, max P68, hal P68, vic P68');
  });

  test('[P68] the manager of that time goes on reading it, a later one does not, nobody who has left', () => {
    assert.equal(feedback('both', moved), 'ada P67, lea P68, mia P68');
    assert.equal(feedback('manager', people({ lea: { active: false } })), 'ada P67');
    assert.equal(feedback('subject', people({ mia: { active: false } })), 'ada P67');
  });

  test('[P69] a request: who asked and who is asked, not the one whom it is about', () => {
    assert.equal(seen('feedbackRequests', 'q-answered'), 'ada P69, lea P69');
    assert.equal(seen('feedbackRequests', 'q-open'), 'mia P69, hal P69');
  });
});

describe('who sees rounds without names', () => {
  test('[P70] a round: who receives it, who opened it, who is asked', () => {
    const asked = growthOfCompany.feedbackRounds.map((round) => ({
      ...{ ...round, by: 'max' },
      asked: ['lea', 'zoe', 'e1', 'e2', 'e3', 'e4'],
    }));
    const lists = { feedbackRounds: asked, anonymousTexts: [] };
    assert.equal(seen('feedbackRounds', 'w-open', lists), 'lea P70, mia P70, max P70');
  });

  test('[P71] a text: whoever receives the round, once it is released, and nobody else', () => {
    assert.equal(seen('anonymousTexts', 't-kept'), 'mia P71');
    for (const settled of [undefined, 'destroyed', 'called-off']) {
      const [round] = growthOfCompany.feedbackRounds;
      const { settled: released, ...open } = round;
      const as = settled === undefined ? open : { ...open, settled: { ...released, as: settled } };
      assert.equal(seen('anonymousTexts', 't-kept', { feedbackRounds: [as] }), '');
    }
    assert.equal(seen('anonymousTexts', 't-kept', { feedbackRounds: [] }), '');
  });

  test('[P72] hr: a text that the receiver has reported, and its round; no other', () => {
    assert.equal(seen('anonymousTexts', 't-reported'), 'mia P71, hal P72');
    const asked = ['lea', 'zoe', 'e1', 'e2', 'e3', 'e4'];
    const feedbackRounds = growthOfCompany.feedbackRounds.map((round) => ({
      ...{ ...round, by: 'lea', asked },
    }));
    assert.equal(seen('feedbackRounds', 'w-done', { feedbackRounds }), 'lea P70, mia P70, hal P72');
    assert.equal(seen('feedbackRounds', 'w-open', { feedbackRounds }), 'lea P70, mia P70');
    const hired = people({ ada: { roles: ['admin'] }, hal: { roles: ['member'] } });
    assert.equal(seen('anonymousTexts', 't-reported', hired), 'mia P71');
  });
});

describe('who sees recognition', () => {
  test('[P73] its giver and its receivers, whoever keeps off the wall', () => {
    assert.equal(seen('recognitions', 'k-off'), 'lea P73, mia P73, hal P73');
    assert.equal(seen('recognitions', 'k-withdrawn'), 'ada P73, lea P73, mia P73');
  });

  test('[P74] everyone, unless a receiver keeps off the wall or it was taken back', () => {
    assert.equal(
      seen('recognitions', 'k-wall'),
      'ada P74, lea P74, mia P73, max P73, hal P74, vic P74',
    );
    const off = people({ mia: { wallOptOut: true } });
    assert.equal(seen('recognitions', 'k-wall', off), 'mia P73, max P73');
    const giver = people({ max: { wallOptOut: true } });
    assert.match(seen('recognitions', 'k-wall', giver), /vic P74/);
  });
});

describe('who sees coaching and reviews', () => {
  test('[P75] what the coach suggested to somebody: that person alone', () => {
    assert.equal(seen('coachStates', 'mia'), 'mia P75');
    assert.equal(seen('coachStates', 'lea'), '');
  });

  test('[P76] a phase: who has set it and their manager now, as far as they see the goal', () => {
    assert.equal(seen('goalPhases', 'h1'), 'lea P76, mia P76');
    assert.equal(seen('goalPhases', 'h1', moved), 'mia P76, max P76');
    const own = { goals: [goalOf('g1', { visibility: 'private' })] };
    assert.equal(seen('goalPhases', 'h1', own), 'mia P76');
    assert.equal(seen('goalPhases', 'h1', { goals: [] }), '');
  });

  test('[P77] a brief: its writer, whoever manages the subject later', () => {
    assert.equal(seen('reviewBriefs', 'b-own'), 'mia P77');
    assert.equal(seen('reviewBriefs', 'b-draft', moved), 'lea P77');
  });

  test('[P78] its subject once it is shared', () => {
    assert.equal(seen('reviewBriefs', 'b-draft'), 'lea P77');
    assert.equal(seen('reviewBriefs', 'b-shared'), 'lea P77, mia P78');
  });

  test('[P79] hr once it is shared, where the settings say so', () => {
    const hrSees = { reviews: { hrSees: true } };
    assert.equal(seen('reviewBriefs', 'b-shared', {}, hrSees), 'lea P77, mia P78, hal P79');
    assert.equal(seen('reviewBriefs', 'b-draft', {}, hrSees), 'lea P77');
  });

  test('[P2] values, practices and figures of ended periods: everyone', () => {
    const all = everyone.slice(0, 6).map((who) => `${who} P2`);
    assert.equal(seen('companyValues', 'care'), all.join(', '));
    assert.equal(seen('practices', 'ask-first'), all.join(', '));
    assert.equal(seen('figureSnapshots', '2026-Q1'), all.join(', '));
  });
});
