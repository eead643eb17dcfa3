import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { type QueueLists, asText, queueRecords } from '../testing/queue-company.ts';
import type { DueLine } from './due-line.ts';
import { effort } from './effort.ts';
import { nudges } from './nudges.ts';
import { type QueueOptions, due } from './queue.ts';

const monday = '2026-05-04T06:00:00Z';
const mia = 'mia' as PersonId;

const { rhythms } = parseRecord('settings', {});
const onMondays = { 'feedback-given': rhythms['feedback-given'], recognition: rhythms.recognition };

function queueOf(
  lists: QueueLists,
  options: QueueOptions & { at?: string } = {},
  all: object = {},
) {
  const { at = monday, ...rest } = options;
  return due(queueRecords(lists, { rhythms: onMondays, ...all }), mia, at, rest);
}

const said = (at: string, fields: object = {}) => ({
  ...{ id: `f-${at}`, from: 'mia', about: 'max', at, text: 'x', visibility: 'subject', ...fields },
});
const thanks = (at: string, fields: object = {}) => ({
  ...{ id: `r-${at}`, from: 'mia', to: ['max'], at, text: 'x', ...fields },
});
const request = (id: string, fields: object = {}) => ({
  ...{ id, from: 'max', about: 'max', to: 'mia', at: '2026-05-01T10:00:00Z', question: 'x' },
  ...{ due: '2026-05-06', ...fields },
});

describe('what is due for people', () => {
  before(() => calendarReady());

  it('[Q6] is feedback and recognition by their rules, done by what the records hold', () => {
    const both = [
      'feedback-given mia pending 2026-05-04T07:00',
      'recognition mia pending 2026-05-04T07:00',
    ];
    assert.deepEqual(asText(queueOf({})), both);
    assert.deepEqual(
      queueOf({}).map(({ command }) => command),
      [
        { type: 'feedback.give', input: {} },
        { type: 'recognition.give', input: {} },
      ],
    );
    const feedback = [said('2026-04-20T10:00:00Z')];
    assert.deepEqual(asText(queueOf({ feedback })), both.slice(1));
    const recognitions = [thanks('2026-04-21T10:00:00Z')];
    assert.deepEqual(queueOf({ feedback, recognitions }), []);
    const withdrawn = [thanks('2026-04-21T10:00:00Z', { withdrawnAt: monday })];
    assert.deepEqual(asText(queueOf({ feedback, recognitions: withdrawn })), both.slice(1));
    const ofOthers = [said('2026-04-20T10:00:00Z', { from: 'max', about: 'mia' })];
    assert.deepEqual(asText(queueOf({ feedback: ofOthers })), both);
  });

  it('[Q6] is asking for feedback where a rule says so', () => {
    const asking = { rhythms: { 'feedback-asked': rhythms.recognition } };
    const [line] = queueOf({}, {}, asking);
    assert.deepEqual(line?.command, { type: 'feedback.ask', input: { about: 'mia' } });
    const own = request('r', { from: 'mia', about: 'mia', to: 'max', at: '2026-04-20T10:00:00Z' });
    assert.deepEqual(queueOf({ feedbackRequests: [own] }, {}, asking), []);
    const back = { ...own, withdrawnAt: '2026-04-20T11:00:00Z' };
    assert.equal(queueOf({ feedbackRequests: [back] }, {}, asking).length, 1);
  });

  it('[Q6] counts what a host says was done elsewhere, with the command of the host', () => {
    const command = { type: 'kudos', input: {} };
    const elsewhere = (done: readonly { id: string; at: string }[]): QueueOptions => ({
      doneOf: (activity) => (activity === 'recognition' ? { done, command } : undefined),
    });
    const lines = queueOf({}, elsewhere([]));
    assert.deepEqual(lines[1]?.command, command);
    const done = queueOf({}, elsewhere([{ id: 'x', at: '2026-04-20T10:00:00Z' }]));
    assert.deepEqual(
      done.map(({ activity }) => activity),
      ['feedback-given'],
    );
  });

  it('[Q6] is nothing for who only looks on', () => {
    const people = [{ id: 'mia', name: 'Mia', timeZone: 'UTC', roles: ['viewer'] }];
    assert.deepEqual(queueOf({ people }), []);
    assert.equal(effort(queueRecords({ people }, { rhythms: onMondays }), mia, monday), 0);
  });
});

describe('a request for feedback in a queue', () => {
  before(() => calendarReady());

  const only = { rhythms: {} };
  const shown = (lines: readonly DueLine[]) => asText(lines);

  it('[Q18] is due on its last day, of whoever was asked, until it has ended', () => {
    const ofRequest = (fields: object, at = monday) =>
      shown(queueOf({ feedbackRequests: [request('r', fields)] }, { at }, only));
    const pending = ['feedback-asked r pending 2026-05-06T21:59'];
    assert.deepEqual(ofRequest({}), pending);
    assert.deepEqual(ofRequest({}, '2026-05-06T21:59:59.999Z'), pending);
    assert.deepEqual(ofRequest({}, '2026-05-06T22:00:00Z'), []);
    assert.deepEqual(ofRequest({}, '2026-05-01T09:59:59Z'), []);
    assert.deepEqual(ofRequest({ answeredAt: monday }), []);
    assert.deepEqual(ofRequest({ declined: { at: monday } }), []);
    assert.deepEqual(ofRequest({ withdrawnAt: monday }), []);
    assert.deepEqual(ofRequest({ to: 'lea' }), []);
  });

  it('[Q18] says who is spoken of, since when, and how it is answered', () => {
    const [line] = queueOf({ feedbackRequests: [request('r')] }, {}, only);
    const moment = '2026-05-06T21:59:59.999Z';
    assert.deepEqual(line, {
      ...{ activity: 'feedback-asked', subject: { kind: 'request', requestId: 'r' } },
      ...{ state: 'pending', due: moment, slotDue: moment, graceUntil: moment },
      ...{ since: '2026-05-01T10:00:00Z', minutes: 3, why: { source: 'request' } },
      command: { type: 'feedback.give', input: { about: 'max', requestId: 'r' } },
    });
  });

  it('[Q18] stands for nobody else but who asked', () => {
    const feedbackRequests = [request('r'), request('s', { from: 'lea' })];
    const seenBy = (viewer: string) =>
      queueOf({ feedbackRequests }, { viewer: viewer as PersonId }, only).map(
        ({ subject }) => subject,
      );
    assert.equal(seenBy('mia').length, 2);
    assert.deepEqual(seenBy('lea'), [{ kind: 'request', requestId: 's' }]);
    assert.deepEqual(seenBy('ada'), []);
  });

  it('[Q18] can be put off, whatever else is due under the same id', () => {
    const snooze = (subject: object) => ({
      ...{ id: 's', personId: 'mia', activity: 'feedback-asked', subject },
      ...{ at: '2026-05-04T05:00:00Z', until: '2026-05-05T05:00:00Z' },
    });
    const feedbackRequests = [request('mia')];
    const ofRequest = [snooze({ kind: 'request', requestId: 'mia' })];
    assert.deepEqual(queueOf({ feedbackRequests, snoozes: ofRequest }, {}, only), []);
    const [asleep] = queueOf({ feedbackRequests, snoozes: ofRequest }, { withSnoozed: true }, only);
    assert.equal(asleep?.snoozedUntil, '2026-05-05T05:00:00Z');
    const ofPerson = [snooze({ kind: 'person', personId: 'mia' })];
    assert.equal(queueOf({ feedbackRequests, snoozes: ofPerson }, {}, only).length, 1);
  });

  it('[Q18] is nudged about once, when it is about to expire', () => {
    const records = queueRecords({ feedbackRequests: [request('r')] }, only);
    const sent = (at: string) => nudges(records, mia, at).map(({ rule, key }) => `${rule} ${key}`);
    assert.deepEqual(sent('2026-05-04T10:00:00Z'), []);
    const key = 'due-soon feedback-asked request r 2026-05-06T21:59:59.999Z';
    assert.deepEqual(sent('2026-05-06T10:00:00Z'), [key]);
  });
});
