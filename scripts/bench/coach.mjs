// D2: what the coach suggests to one leader of seven, in companies of several sizes. It looks at the records of
// the leader and of those seven, so a company of any size costs the same: the limit is the smallest one.
import {
  calendarReady,
  coach,
  coachLook,
  createScoreboard,
  shippedPractices,
} from '@throughline/core';
import { companyOf } from './due.mjs';
import { interleave, row } from './measure.mjs';

const at = '2026-05-07T10:00:00Z';
const leaders = 20;
/** Each person of the company manages seven others, but for those who came last. */
const perLeader = 8;

/** The rows of the table for companies of these many people with five goals each. */
export async function benchCoach(sizes) {
  await calendarReady();
  const subjects = Object.fromEntries(sizes.map((size) => [size, askingIn(size)]));
  const times = await interleave(subjects, { rounds: 21, warmup: 5 });
  const limit = times[sizes[0]];
  return sizes.map((size) =>
    row(
      ...['D2', 'what the coach suggests to a leader of seven', size],
      ...[times[size] / leaders, limit / leaders, '<= 1.5 x'],
    ),
  );
}

/** Asks for some leaders who are spread over the company, each with a look of their own. Scores are there already. */
function askingIn(size) {
  const records = companyOf(size);
  const scores = createScoreboard(records, at);
  const most = Math.floor(size / perLeader);
  const ids = Array.from(
    { length: leaders },
    (_, index) => `p${Math.floor((index * most) / leaders)}`,
  );
  const settings = records.settings.coach;
  return () => {
    for (const leaderId of ids) {
      const look = coachLook({ records, scores, at });
      const found = coach({ practices: shippedPractices, look, leaderId, settings });
      if (found.length !== settings.suggestions) throw new Error('too little was suggested');
    }
  };
}
