import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CollectionName } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { growthOfCompany } from '../testing/growth-company.ts';
import { companyRecords, rhythmOfCompany } from '../testing/rhythm-company.ts';
import { company, goalOf, monday } from '../testing/workspaces.ts';
import { project } from './project.ts';
import { seenOf } from '../testing/seen-evidence.ts';

const goals = [goalOf('top'), goalOf('own', { visibility: 'private', ownerId: 'max' })];
const people = (company.people ?? []).map((person) => ({
  ...person,
  wallOptOut: person.id === 'mia',
}));
const checkIns = ['top', 'own'].map((goalId) => ({
  ...{ id: `c-${goalId}`, goalId, by: 'max', at: monday, asOf: '2026-05-04', note: 'x' },
}));
const lists = { ...rhythmOfCompany, ...growthOfCompany, goals, people, checkIns };
const records = companyRecords(lists);

function shown<C extends CollectionName>(viewer: string, collection: C, record: object) {
  return project(viewer as PersonId, collection, parseRecord(collection, record), records);
}

/** Those of some people who are shown a field. */
function shownTo(collection: CollectionName, record: object, field: string): readonly string[] {
  return ['ada', 'lea', 'mia', 'max', 'hal', 'vic'].filter((viewer) => {
    const seen = shown(viewer, collection, record) as Readonly<Record<string, unknown>> | undefined;
    const value = seen?.[field];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
}

describe('the fields of what helps people grow', () => {
  test('[P45] whether somebody keeps off the wall: that person, hr and admins', () => {
    const [mia] = people.filter(({ id }) => id === 'mia');
    assert.deepEqual(shownTo('people', mia ?? {}, 'wallOptOut'), ['ada', 'mia', 'hal']);
  });

  test('[P46] feedback, a request and recognition name no goal out of sight', () => {
    const [both, , , open] = growthOfCompany.feedback;
    assert.deepEqual(shownTo('feedback', { ...open, goalId: 'own' }, 'goalId'), ['max']);
    assert.deepEqual(shownTo('feedback', { ...both, goalId: 'top' }, 'goalId'), [
      ...['ada', 'lea', 'mia'],
    ]);
    const thanks = { ...growthOfCompany.recognitions[1], goalId: 'own' };
    assert.deepEqual(shownTo('recognitions', thanks, 'goalId'), ['max']);
    const request = { ...growthOfCompany.feedbackRequests[0], to: 'max', goalId: 'own' };
    assert.deepEqual(shownTo('feedbackRequests', request, 'goalId'), ['max']);
  });

  test('[P48] a point tells of feedback or recognition to those of the two who see it', () => {
    const point = { ...rhythmOfCompany.talkingPoints[0], value: { value: true } };
    const told = (id: string, kind = 'feedback') =>
      shownTo('talkingPoints', { ...point, about: { kind, id } }, 'about');
    assert.deepEqual(told('f-public'), ['ada', 'lea', 'mia']);
    assert.deepEqual(told('f-subject'), ['ada', 'mia']);
    assert.deepEqual(told('f-manager'), ['ada', 'lea'], 'not who has raised it and may not see it');
    assert.deepEqual(told('k-off', 'recognition'), ['ada', 'lea', 'mia']);
    assert.deepEqual(told('none'), ['mia'], 'is not there');
    const value = (id: string) =>
      shownTo('talkingPoints', { ...point, about: { kind: 'feedback', id } }, 'value');
    assert.deepEqual(value('f-subject'), ['ada', 'mia']);
  });

  test('[P72] hr is not shown who was asked in a round of which a text was reported', () => {
    const asked = ['lea', 'zoe', 'e1', 'e2', 'e3', 'e4'];
    const round = { ...growthOfCompany.feedbackRounds[0], by: 'max', asked };
    assert.notEqual(shown('hal', 'feedbackRounds', round), undefined);
    assert.deepEqual(shownTo('feedbackRounds', round, 'asked'), ['lea', 'mia', 'max']);
  });

  test('[P82] feedback names the request that it answers to who asked and who was asked', () => {
    assert.deepEqual(shownTo('feedback', growthOfCompany.feedback[3], 'requestId'), ['ada', 'lea']);
    const gone = { ...growthOfCompany.feedback[3], requestId: 'none' };
    assert.deepEqual(shownTo('feedback', gone, 'requestId'), [], 'is not there');
  });

  const evidence: Readonly<Record<string, readonly [object, readonly string[]]>> = {
    'a check-in goes with its goal': [{ kind: 'check-in', id: 'c-own', under: 'own' }, []],
    'a grade goes with its goal': [{ kind: 'grade', id: 'top' }, ['lea', 'mia']],
    'a check-in in sight': [{ kind: 'check-in', id: 'c-top', under: 'top' }, ['lea', 'mia']],
    'a check-in of no goal': [{ kind: 'check-in', id: 'c-top' }, []],
    'a check-in of another goal': [{ kind: 'check-in', id: 'c-own', under: 'top' }, []],
    'feedback goes by itself': [{ kind: 'feedback', id: 'f-subject' }, ['mia']],
    'feedback for the manager': [{ kind: 'feedback', id: 'f-manager' }, ['lea']],
    'recognition goes by itself': [{ kind: 'recognition', id: 'k-withdrawn' }, ['lea', 'mia']],
    'a meeting is for the two': [{ kind: 'meeting', id: 'm1', under: 'old' }, ['mia']],
    'an action is for the two': [{ kind: 'action', id: 'a2', under: 'old' }, ['mia']],
    'an action that was shown': [{ kind: 'action', id: 'a1', under: 'old' }, ['lea', 'mia']],
    'an action of another series': [{ kind: 'action', id: 'a1', under: 'now' }, []],
    'what is not there': [{ kind: 'feedback', id: 'none' }, []],
  };
  for (const [what, [item, viewers]] of Object.entries(evidence)) {
    test(`[P83] a brief shows the evidence that its reader sees: ${what}`, () => {
      const seen = seenOf([item]);
      const brief = { ...growthOfCompany.reviewBriefs[2], seen, cited: seen.items };
      const [whole] = seen.items as readonly object[];
      const place = Object.fromEntries(
        Object.entries(whole!).filter(([name]) => name !== 'id' && name !== 'under'),
      );
      for (const viewer of ['lea', 'mia']) {
        const left = [viewers.includes(viewer) ? whole : place];
        const after = shown(viewer, 'reviewBriefs', brief);
        assert.deepEqual(after?.seen, { ...seen, items: left });
        assert.deepEqual(after.cited, left);
      }
    });
  }
});
