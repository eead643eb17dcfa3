import type { Attendance } from '../time/attendance.ts';
import type { GoalsAndCheckIns } from './goal-topics.ts';
import { closeTalk, sharedOf, withObjection } from './handover.ts';
import { type Taken, meetingTimeOf } from './meeting-times.ts';
import { pairsOf, turnOf } from './pairs.ts';
import { privateNotesOf } from './private-talk.ts';
import { firstDayOf, lineTemplate, seriesFrom } from './series.ts';
import { sittingsOf } from './sittings.ts';
import { type Talk, talkOf } from './talk.ts';
import { atTheLine } from '../texts/template.ts';
import { createDealer } from './threads.ts';
import { createTopics } from './topics.ts';
import { createRandom } from '../../random.ts';
import type {
  ConversationTemplate,
  Meeting,
  PrivateNote,
  Series,
} from '../../schema/conversation.ts';
import type { SeriesId } from '../../schema/ids.ts';
import type { Person, Team } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';

/** The one-on-ones of the sample, as `workspace.begin` takes them. */
export interface Conversations extends Talk {
  readonly templates: readonly ConversationTemplate[];
  readonly series: readonly Series[];
  readonly meetings: readonly Meeting[];
  readonly privateNotes: readonly PrivateNote[];
}

/** What the conversations of a company depend on. */
export interface ConversationOptions extends GoalsAndCheckIns {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly attendance: Attendance;
  readonly today: Day;
  readonly seed: number;
}

/**
 * A year of one-on-ones. Those beyond the named people have their last four meetings on record, and are at
 * most 240, so that this does not grow with the company.
 */
export function conversationsOf(options: ConversationOptions): Conversations {
  const { people, teams, attendance, today, seed } = options;
  const [dealer, topics] = [createDealer(seed), createTopics()];
  const taken: Taken = new Set();
  const series: Series[] = [];
  const meetings: Meeting[] = [];
  const notes: PrivateNote[] = [];
  const talks = new Map<SeriesId, Talk>();
  for (const pair of pairsOf(people, teams, today)) {
    const random = createRandom(seed, 8, turnOf(pair));
    const time = meetingTimeOf(pair, { attendance, random, taken });
    const first = firstDayOf(pair, time);
    const all = sittingsOf(pair, { first, time, today, attendance, random, dealer });
    const sittings = withObjection(pair, all, { attendance, today }).slice(-pair.most);
    const choice = { ...options, random, dealer, topics, used: new Set<string>() };
    const talk = closeTalk(pair, talkOf(pair, sittings, choice), attendance);
    const before = pair.continues && talks.get(pair.continues);
    const record = seriesFrom(pair, time, attendance);
    series.push(before ? { ...record, shared: [...sharedOf(before)] } : record);
    meetings.push(...sittings.map(({ meeting }) => meeting));
    notes.push(...privateNotesOf(pair, sittings, { random, dealer }));
    talks.set(pair.id, talk);
  }
  const all = [...talks.values()];
  return {
    templates: [{ id: lineTemplate, ...atTheLine }],
    ...{ series, meetings, privateNotes: notes },
    talkingPoints: all.flatMap((talk) => talk.talkingPoints),
    sharedNotes: all.flatMap((talk) => talk.sharedNotes),
    actionItems: all.flatMap((talk) => talk.actionItems),
  };
}
