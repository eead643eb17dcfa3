import type { PartyDoingRule, PartySeeingRule } from './party-rule.ts';
import type { PartyCollection } from './parties.ts';
import type { Role } from '../schema/organisation.ts';

const ofTheTwo: PartySeeingRule = { rule: 'P31', to: ['participant'] };
const shownLater: PartySeeingRule = { rule: 'P32', to: ['shown-to'] };

/** Who sees the records of the rhythm of work. The first line that allows it gives its number to the decision. */
export const seeingRhythm = {
  leaves: [{ rule: 'P26', to: ['subject', 'above-subject'], roles: ['hr', 'admin'] }],
  cadenceRules: [
    { rule: 'P27', to: ['anyone'], scopes: ['workspace', 'team'] },
    { rule: 'P27', to: ['goal-viewer'], scopes: ['goal'] },
    { rule: 'P27', to: ['subject', 'above-subject'], roles: ['hr', 'admin'], scopes: ['person'] },
  ],
  snoozes: [{ rule: 'P28', to: ['subject', 'goal-reviewer'], withGoal: true }],
  delegations: [
    {
      rule: 'P29',
      to: ['subject', 'other', 'above-subject', 'goal-reviewer'],
      withGoal: true,
    },
  ],
  nudges: [{ rule: 'P30', to: ['subject'] }],
  series: [ofTheTwo],
  meetings: [ofTheTwo],
  talkingPoints: [ofTheTwo, shownLater],
  sharedNotes: [ofTheTwo, shownLater],
  privateNotes: [{ rule: 'P33', to: ['author'] }],
  actionItems: [ofTheTwo, shownLater],
} as const satisfies { readonly [C in PartyCollection]?: readonly PartySeeingRule[] };

/** Asked for like a command, and nothing is stored by it: `Workspace.exportPerson`. */
export const personExport = 'person.export';

const place = ['managerId', 'teamId', 'title', 'joined', 'left', 'worksOn'];

const ofSeries = [
  ...['series.start', 'series.change', 'series.end'],
  ...['meeting.move', 'meeting.skip', 'meeting.add'],
  ...['meeting.confirm', 'meeting.object', 'meeting.close'],
  ...['talking-point.raise', 'talking-point.reorder', 'talking-point.resolve'],
  ...['talking-point.drop', 'talking-point.reopen', 'note.add'],
  ...['action.add', 'action.edit', 'action.end', 'action.reopen'],
];
const ownWords = ['talking-point.edit', 'note.edit', 'note.erase'];
const acting: readonly Role[] = ['member', 'leader', 'hr', 'admin'];

const ofCadence = ['cadence.set', 'cadence.end'];
const ofLeave = ['leave.add', 'leave.remove'];

/** Who may run the commands of the rhythm of work. The first line that allows it gives its number. */
export const doingRhythm: readonly PartyDoingRule[] = [
  // Nobody changes their own roles, not even an admin: for those it takes a second person.
  {
    rule: 'P54',
    commands: ['person.edit'],
    roles: ['admin'],
    party: 'another',
    fields: ['roles', 'active', 'legalHold'],
  },
  {
    rule: 'P55',
    commands: ['person.edit'],
    roles: ['admin'],
    fields: [...place, 'name', 'timeZone', 'email', 'externalIds'],
  },
  { rule: 'P56', commands: ['person.edit'], roles: ['hr'], fields: [...place, 'email'] },
  {
    rule: 'P56',
    commands: ['person.edit'],
    roles: ['hr'],
    party: 'another',
    fields: ['active', 'legalHold'],
  },
  {
    rule: 'P57',
    commands: ['person.edit'],
    roles: ['member', 'leader', 'hr', 'admin'],
    party: 'subject',
    fields: ['name', 'timeZone'],
  },
  { rule: 'P38', commands: ofSeries, roles: acting, party: 'participant' },
  { rule: 'P39', commands: ownWords, roles: acting, party: 'author' },
  { rule: 'P39', commands: ['series.share'], roles: acting, party: 'report' },
  {
    rule: 'P40',
    commands: ['template.add', 'template.edit', 'template.retire'],
    roles: ['hr', 'admin'],
  },
  { rule: 'P34', commands: ofCadence, roles: ['hr', 'admin'], party: 'goal-in-view' },
  { rule: 'P35', commands: ofCadence, roles: ['leader'], party: 'above-subject' },
  { rule: 'P35', commands: ofCadence, roles: ['leader'], party: 'leads-team' },
  { rule: 'P35', commands: ofCadence, roles: ['leader'], party: 'above-goal-owner' },
  { rule: 'P36', commands: ofLeave, roles: ['member', 'leader'], party: 'subject' },
  { rule: 'P36', commands: ofLeave, roles: ['leader'], party: 'above-subject' },
  { rule: 'P36', commands: ofLeave, roles: ['hr', 'admin'] },
  {
    rule: 'P37',
    commands: [
      ...['queue.snooze', 'queue.wake', 'queue.delegate', 'queue.end-delegation'],
      'nudge.record',
    ],
    roles: ['member', 'leader', 'hr', 'admin'],
    party: 'subject',
  },
  { rule: 'P65', commands: ['goal.check-in'], roles: ['member', 'leader'], party: 'delegate' },
  { rule: 'P41', commands: ['person.erase'], roles: ['hr', 'admin'] },
  {
    rule: 'P42',
    commands: [personExport],
    roles: ['member', 'leader', 'hr', 'admin', 'viewer'],
    party: 'subject',
  },
  { rule: 'P43', commands: ['retention.run'], roles: ['hr', 'admin'] },
];

/** Who sees what is due for somebody, and other figures of how they keep up. */
export const seeingFigures: PartySeeingRule = { rule: 'P66', to: ['subject', 'above-subject'] };
