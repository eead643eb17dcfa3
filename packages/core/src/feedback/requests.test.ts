import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import { recordsFrom } from '../goals/records.ts';
import type { FeedbackRequest } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { lastDayOf, openRequestsTo, requestState } from './requests.ts';

const people = [
  { id: 'mia', timeZone: 'UTC' },
  { id: 'max', timeZone: 'America/New_York' },
  { id: 'zoe', timeZone: 'UTC', active: false },
].map((each) => parseRecord('people', { name: each.id, ...each }));

const requestOf = (fields: object = {}): FeedbackRequest =>
  parseRecord('feedbackRequests', {
    ...{ id: 'r', from: 'mia', about: 'mia', to: 'max', question: 'x' },
    ...{ at: '2026-05-04T10:00:00Z', due: '2026-05-18' },
    ...fields,
  });

const records = recordsFrom({ people });
const stateAt = (at: string, fields: object = {}) => requestState(requestOf(fields), records, at);

describe('a request for feedback', () => {
  before(() => calendarReady());

  it('[FB10] expires when its last day is over where the asked person is', () => {
    assert.equal(stateAt('2026-05-19T03:59:59.999Z'), 'open');
    assert.equal(stateAt('2026-05-19T04:00:00Z'), 'expired');
    assert.equal(stateAt('2026-05-19T03:59:59.999Z', { to: 'zoe' }), 'expired');
  });

  it('[FB9] [FB10] without a day waits as long as the settings say', () => {
    const { due: _due, ...undated } = requestOf({ at: '2026-05-05T02:00:00Z' });
    assert.equal(lastDayOf(undated, records), '2026-05-18');
    assert.equal(requestState(undated, records, '2026-05-19T04:00:00Z'), 'expired');
    const feedback = { requestDays: 1, unseenDays: 1 };
    const settings = parseRecord('settings', { feedback });
    assert.equal(lastDayOf(undated, recordsFrom({ people, settings })), '2026-05-05');
  });

  it('[FB10] stands at each moment as was known then', () => {
    const at = '2026-05-10T10:00:00Z';
    const ended = {
      answered: { answeredAt: at },
      declined: { declined: { at } },
      withdrawn: { withdrawnAt: at },
    };
    for (const [state, fields] of Object.entries(ended)) {
      assert.equal(stateAt('2026-05-10T09:59:59.999Z', fields), 'open');
      assert.equal(stateAt('2026-05-10T10:00:00.000Z', fields), state);
      assert.equal(stateAt('2027-01-01T00:00:00Z', fields), state);
    }
    const late = { answeredAt: '2026-06-01T10:00:00Z' };
    assert.equal(stateAt('2026-05-20T10:00:00Z', late), 'expired');
    assert.equal(stateAt('2026-06-02T10:00:00Z', late), 'answered');
  });

  it('[FB10] waits for an answer while it is open and both are here, the first to expire first', () => {
    const feedbackRequests = [
      requestOf({ id: 'later', due: '2026-05-20' }),
      requestOf({ id: 'first', due: '2026-05-12' }),
      requestOf({ id: 'over', due: '2026-05-09' }),
      requestOf({ id: 'no', declined: { at: '2026-05-05T10:00:00Z' } }),
      requestOf({ id: 'gone', from: 'zoe', about: 'zoe' }),
      requestOf({ id: 'to-come', at: '2026-05-11T10:00:00Z' }),
      requestOf({ id: 'other', to: 'zoe' }),
    ];
    const all = recordsFrom({ people, feedbackRequests });
    const open = openRequestsTo('max' as PersonId, all, '2026-05-10T10:00:00Z');
    assert.deepEqual(
      open.map(({ id }) => id),
      ['first', 'later'],
    );
  });
});
