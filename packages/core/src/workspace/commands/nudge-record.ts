import { compareInstants } from '../../calendar.ts';
import type { NudgeState } from '../../schema/cadence.ts';
import { NudgeRecord } from '../../schema/queue-commands.ts';
import { commandSpec } from '../command-spec.ts';

/** What is kept of a person; with the highest cap that is most of a quarter. */
const kept = 500;

/** `nudge.record`: what somebody was sent, so that it is not sent again and no cap is passed. */
export const nudgeRecord = commandSpec({
  type: 'nudge.record',
  does: 'Keeps which nudges one was sent just now.',
  schema: NudgeRecord,
  decide(records, { personId, sent }, { now }) {
    const before = records.rhythm.nudges.get(personId)?.sent ?? [];
    const known = new Set(before.map(({ key }) => key));
    const added = sent.filter(({ key }) => !known.has(key) && known.add(key));
    if (added.length === 0) return [];
    const all = [...before, ...added.map((nudge) => ({ ...nudge, at: now }))];
    const inOrder = all.sort((a, b) => compareInstants(a.at, b.at));
    const record: NudgeState = { id: personId, sent: inOrder.slice(-kept) };
    return [{ collection: 'nudges', record }];
  },
});
