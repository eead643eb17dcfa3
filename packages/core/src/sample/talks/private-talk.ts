import type { Pair } from './pairs.ts';
import { type Sitting } from './sittings.ts';
import { linesOf } from './slips.ts';
import { momentIn } from './talk.ts';
import * as texts from '../texts/private-notes.ts';
import type { Dealer } from './threads.ts';
import { troubledTeam } from '../habits.ts';
import type { Random } from '../../random.ts';
import type { PrivateNote } from '../../schema/conversation.ts';
import type { NoteId } from '../../schema/ids.ts';
import type { Person } from '../../schema/organisation.ts';

const [ofManagers, ofReports, ofTroubled] = [
  linesOf(texts.ofManagers),
  linesOf(texts.ofReports),
  linesOf(texts.ofTroubled),
];

/** Of each side in a year, on average. */
const [managersWrite, reportsWrite] = [2, 1.2];

/** What each of the two wrote for themselves alone after some of their meetings; never the same twice. */
export function privateNotesOf(
  pair: Pair,
  sittings: readonly Sitting[],
  { random, dealer }: { readonly random: Random; readonly dealer: Dealer },
): readonly PrivateNote[] {
  const held = sittings.filter(({ isHeld }) => isHeld);
  const notes: PrivateNote[] = [];
  const used = new Set<string>();
  const write = (author: Person, name: string, list: readonly string[], sitting: Sitting) => {
    const text = dealer.next(name, list, Number(author.id.slice(2)));
    if (text === undefined || used.has(text)) return;
    used.add(text);
    notes.push({
      ...{ id: `pn-${pair.number}-${notes.length + 1}` as NoteId, seriesId: pair.id },
      ...{ meetingId: sitting.meeting.id, by: author.id, text },
      at: momentIn(sitting, sitting.meeting.minutes + random.between(2, 40)),
    });
  };
  const isWorn =
    pair.kind === 'line' && pair.leads === false && pair.manager.teamId === troubledTeam;
  for (const [index, sitting] of held.entries()) {
    const [mine, theirs] = [random.next() * held.length, random.next() * held.length];
    const isLate = isWorn && index > held.length / 2;
    const list = isLate ? ofTroubled : ofManagers;
    if (mine < managersWrite) write(pair.manager, isLate ? 'worn' : 'manager', list, sitting);
    if (theirs < reportsWrite) write(pair.report, 'report', ofReports, sitting);
  }
  return notes;
}
