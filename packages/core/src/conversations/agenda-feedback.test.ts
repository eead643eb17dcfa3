import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedbackRequest } from '../schema/feedback.ts';
import { parseRecord } from '../schema/parse.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Recognition } from '../schema/recognition.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { suggestAgenda } from './agenda.ts';
import {
  type AgendaGiven,
  agendaAt,
  agendaOf,
  agendaRecords,
  inShort,
  pointOf,
} from '../testing/agenda-company.ts';
import { agendaText } from '../testing/agenda-words.ts';
import { seriesId, seriesOf } from '../testing/conversations.ts';

const request = (id: string, fields: object = {}): FeedbackRequest =>
  parseRecord('feedbackRequests', {
    ...{ id, from: 'mia', about: 'mia', to: 'lea', question: 'x', at: '2026-05-12T10:00:00Z' },
    ...{ due: '2026-05-20', ...fields },
  });
const thanks = (id: string, fields: object = {}): Recognition =>
  parseRecord('recognitions', {
    ...{ id, from: 'max', to: ['mia'], text: 'x', at: '2026-05-12T10:00:00Z', ...fields },
  });

/** The agenda of two of whom neither manages the other. */
function betweenPeers(given: AgendaGiven) {
  const { managerId: _managerId, ...series } = seriesOf();
  const records = agendaRecords(given);
  const scores = createScoreboard(records, agendaAt);
  return suggestAgenda(records, series, { at: agendaAt, viewer: 'lea' as PersonId, scores });
}

describe('an agenda', () => {
  it('[CO39] names what one of the two has asked the other, and nothing of others', () => {
    const feedbackRequests = [
      request('of-lea', { from: 'lea', to: 'mia', about: 'lea', due: '2026-05-19' }),
      request('of-mia'),
      request('of-max', { from: 'max', about: 'max' }),
      request('to-max', { to: 'max' }),
      request('over', { due: '2026-05-17' }),
      request('done', { answeredAt: '2026-05-13T10:00:00Z' }),
    ];
    for (const viewer of ['lea', 'mia']) {
      const lines = inShort(agendaOf({ feedbackRequests }, { viewer }));
      assert.deepEqual(lines, ['feedback-unanswered of-lea', 'feedback-unanswered of-mia']);
    }
    const line = agendaOf({ feedbackRequests })[1];
    const asked = { requestId: 'of-mia', askerId: 'mia', askedId: 'lea', aboutId: 'mia' };
    assert.deepEqual(line?.reason.values, { ...asked, due: '2026-05-20', daysLeft: 2 });
  });

  it('[CO39] [CO37] does not name them again once somebody has made a point of it', () => {
    const feedbackRequests = [request('r')];
    const talkingPoints = [
      pointOf('p', { at: '2026-05-12T11:00:00Z', reason: 'feedback-unanswered' }),
    ];
    assert.deepEqual(agendaOf({ feedbackRequests, talkingPoints }), []);
    const other = [pointOf('p', { at: '2026-05-12T11:00:00Z' })];
    assert.equal(agendaOf({ feedbackRequests, talkingPoints: other }).length, 1);
  });

  it('[CO40] names recognition of the report since the last meeting, the latest first', () => {
    const recognitions = [
      thanks('first'),
      thanks('later', { at: '2026-05-13T10:00:00Z', from: 'lea' }),
      thanks('before', { at: '2026-05-04T10:00:00Z' }),
      thanks('to-come', { at: '2026-05-18T09:00:00.001Z' }),
      thanks('back', { withdrawnAt: '2026-05-13T10:00:00Z' }),
      thanks('of-lea', { to: ['lea'] }),
    ];
    const lines = agendaOf({ recognitions });
    assert.deepEqual(inShort(lines), ['recognition-received later', 'recognition-received first']);
    const peers = betweenPeers({ recognitions });
    assert.ok(inShort(peers).includes('recognition-received of-lea'));
  });

  it('[CO40] [CO37] names one of both once, and none that a point is about', () => {
    const recognitions = [thanks('both', { to: ['mia', 'lea'] })];
    const [line, ...others] = betweenPeers({ recognitions });
    assert.deepEqual(others, []);
    const [receivers] =
      line && 'receivers' in line.reason.values ? [line.reason.values.receivers] : [];
    assert.deepEqual([...(receivers ?? [])].sort(), ['lea', 'mia']);
    const about = { kind: 'recognition', id: 'both' };
    const talkingPoints = [pointOf('p', { at: '2026-05-12T11:00:00Z', about })];
    assert.deepEqual(betweenPeers({ recognitions, talkingPoints }), []);
  });

  it('[CO39] [CO40] reads as sentences', () => {
    const given = { feedbackRequests: [request('r')], recognitions: [thanks('t')] };
    const records = agendaRecords(given);
    assert.deepEqual(agendaText(records, seriesId, agendaOf(given)), [
      'Mia has asked Lea for feedback, which expires in 2 days. (2 min)',
      'Max has thanked Mia. (2 min)',
    ]);
  });
});
