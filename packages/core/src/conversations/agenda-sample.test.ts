import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { suggestAgenda } from './agenda.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import {
  actionOf,
  agendaAt,
  agendaRecords,
  ofMia,
  pointOf,
  said,
} from '../testing/agenda-company.ts';
import { agendaText } from '../testing/agenda-words.ts';
import { personId, seriesId, seriesOf } from '../testing/conversations.ts';

const goals = [
  ofMia('churn', { title: 'Churn of small customers below 2 % a month' }),
  ofMia('onboarding', { title: 'Half of new customers live within a week' }),
  ofMia('pricing', { title: 'New price list tried with ten customers', due: '2026-05-29' }),
  ofMia('partners', { title: 'Three partners sell for us' }),
];
const reports = [
  said('churn', '2026-05-01', 38),
  said('churn', '2026-05-15', 34, { status: 'on-track' }),
  said('onboarding', '2026-05-01', 12),
  said('onboarding', '2026-05-14', 60),
  said('pricing', '2026-05-15', 82),
  said('partners', '2026-04-22', 20),
];
const given = {
  goals,
  checkIns: reports,
  actionItems: [
    actionOf('1', { text: 'Ask finance for the churn by plan', due: '2026-05-11' }),
    actionOf('2', { text: 'Introduce Mia to the team in Oslo', ownerId: 'lea', due: '2026-05-22' }),
    actionOf('3', { text: 'Read two calls of customers who left' }),
  ],
  talkingPoints: [
    pointOf('p', { text: 'Who covers for me in August?' }),
    pointOf('q', { text: 'The tone in the launch channel', at: '2026-05-10T09:00:00Z' }),
  ],
};

test('[CO33] an agenda reads as the page about conversations shows it', () => {
  const records = agendaRecords(given);
  const scores = createScoreboard(records, agendaAt);
  const about = { at: agendaAt, viewer: personId('lea'), scores };
  const lines = agendaText(records, seriesId, suggestAgenda(records, seriesOf(), about));
  const page = new URL('../../../../docs/conversations.md', import.meta.url);
  const shown = [...readFileSync(page, 'utf8').matchAll(/^\d\. (.*)$/gm)].map(([, line]) => line);
  assert.deepEqual(lines, shown);
});
