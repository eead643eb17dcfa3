import type { FindingRule, HintKey } from '@throughline/core';
import { counted } from './counted.ts';

const numbered = counted('en');
const days = (number: number) => numbered(number, { one: 'day', other: 'days' });

/** What a sentence about a finding can name. */
export interface FindingValues {
  /** The titles of the other goals that it is about. */
  readonly related: string;
  readonly number: (key: string) => string;
  /** A number as it is, to choose the form of a noun by. */
  readonly count: (key: string) => number;
  readonly percent: (key: string) => string;
  readonly text: (key: string) => string;
  readonly owner: () => string;
}

type Says = Readonly<Record<FindingRule, (values: FindingValues) => string>>;

const says: Says = {
  'missing-parent': () => 'It links to a goal that is not there.',
  'owner-missing': () => 'Nobody here owns it.',
  'zero-weight': () => 'All that counts in it has the weight 0, so it has no score.',
  'degenerate-measure': () => 'Its start equals its target, so there is no distance to measure.',
  'milestones-weigh-nothing': () => 'All its milestones have the weight 0.',
  orphan: () => 'It leads to no pillar.',
  island: ({ number }) => `It and what hangs on it, ${number('members')} goals, lead to no pillar.`,
  'pillar-without-objective': () => 'No active objective contributes to it.',
  'inverted-level': ({ related }) => `It contributes to ${related}, which stands a level lower.`,
  'parent-over': ({ related }) => `It contributes to ${related}, which is over.`,
  'parent-cycle-closed': ({ related }) => `It contributes to ${related}, whose cycle is closed.`,
  'due-after-parent': ({ related, count }) => `It is due ${days(count('days'))} after ${related}.`,
  'outside-cycle': () => 'Its dates lie outside its cycle.',
  'due-in-the-past': ({ count }) => `It is still open ${days(count('days'))} after it was due.`,
  'no-driver': () => 'Nothing can ever score it: it has no measure and nothing below it counts.',
  'no-measure': () => 'It is a key result without a measure.',
  'owner-left': ({ owner }) => `It belongs to ${owner()}, who has left.`,
  'too-many-goals': ({ owner, number }) =>
    `${owner()} owns ${number('goals')} active goals at once; ${number('limit')} are plenty.`,
  'supports-only': ({ related }) => `It only supports ${related}, so its progress moves nothing.`,
  'skipped-level': ({ related }) => `It hangs directly on the pillar ${related}.`,
  'starts-before-parent': ({ related, count }) =>
    `It starts ${days(count('days'))} before ${related}.`,
  'parent-not-active-yet': ({ related }) =>
    `It contributes to ${related}, which is not active yet.`,
  'dominant-weight': ({ related, percent }) =>
    `${related} has ${percent('share')} of all its weight.`,
  'double-path': ({ number }) =>
    `It counts more than once at the top, through ${number('paths')} of its links.`,
  'too-many-key-results': ({ number }) =>
    `It has ${number('keyResults')} key results; ${number('limit')} are plenty.`,
  'too-few-key-results': () => 'It has a single key result.',
  'no-result-stated': ({ text }) =>
    `Its title says what is done (${text('word')}), not what comes of it.`,
  'title-too-short': () => 'Its title is very short.',
  'title-too-long': () => 'Its title is too long to remember.',
  'same-title-as-parent': () => 'It has the title of the goal above it.',
  'same-title-as-sibling': ({ related }) => `It has the title of ${related} beside it.`,
  'range-without-width': () => 'Its range is a single value.',
  'too-many-milestones': ({ number }) =>
    `It has ${number('milestones')} milestones; ${number('limit')} are plenty.`,
  'binary-on-long-goal': ({ count }) =>
    `It runs ${days(count('days'))} and is reached or not; nothing shows in between.`,
};

const helps: Readonly<Record<HintKey, string>> = {
  'remove-link': 'Remove the link.',
  'name-owner': 'Name somebody who looks after it.',
  'give-weight': 'Give one of them a weight.',
  'set-distance': 'Correct the start or the target.',
  'link-to-strategy': 'Let it contribute to an objective of the strategy.',
  'add-objective': 'Add or activate an objective.',
  'turn-round': 'Reverse the link.',
  'link-to-successor': 'Link it to the goal that carries on.',
  'fit-dates': 'Fit the dates to each other.',
  'close-or-extend': 'Close it, or give it longer.',
  'add-key-results': 'Add key results.',
  'add-measure': 'Add a measure.',
  focus: 'Keep the few that matter most.',
  'let-contribute': 'Let it contribute.',
  'link-to-objective': 'Link it to an objective of that pillar.',
  'activate-parent': 'Activate the goal above.',
  'balance-weights': 'Balance the weights, unless this is intended.',
  'count-once': 'Let it contribute once, and support the others.',
  'state-result': 'State the result, with a figure.',
  'reword-title': 'Say what is to be reached, in a few words.',
  'merge-or-reword': 'Merge them, or say how they differ.',
  'widen-range': 'Widen the range.',
  'measure-in-steps': 'Measure it in steps, such as milestones.',
};

/** English texts of findings and what cures them. */
export const enFindings = {
  says,
  helps,
  severity: { error: 'Needs fixing', warning: 'Worth fixing', info: 'Worth a look' },
  fixes: {
    contribute: (title: string) => `Contribute to ${title}`,
    support: (title: string) => `Only support ${title}`,
    unlink: (title: string) => `Remove the link to ${title}`,
    weigh: (weight: string) => `Give it the weight ${weight}`,
    activate: (title: string) => `Activate ${title}`,
    close: (title: string) => `Close ${title}`,
    handOver: (name: string) => `Hand it to ${name}`,
    moveTo: (cycle: string) => `Move it to ${cycle}`,
    dates: (title: string, start: string, due: string) => `${title}: ${start} to ${due}`,
    due: (title: string, due: string) => `${title}: due ${due}`,
    start: (title: string, start: string) => `${title}: from ${start}`,
    change: 'Change it',
  },
  wouldDo: (fix: string) => `What “${fix}” would do`,
  noScoreMoves: 'No score changes.',
  run: 'Make this change',
  ran: 'Done.',
  failed: 'It was not done',
  mayNot: 'Somebody who may change this goal can do it.',
};
