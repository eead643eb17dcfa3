import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type RecordLists, recordsFrom } from '../goals/records.ts';
import { parseRecord } from '../schema/parse.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import { goalOf } from '../testing/workspaces.ts';
import { retentionPlan, retentionRule } from './retention.ts';
import { seenOf } from '../testing/seen-evidence.ts';

const then = '2024-03-10T09:00:00Z';
const done = { by: 'mia', at: then };
const of = { seriesId: 's', ...done, text: 'words' };
/** 24 months after `then`, to the second, and one second before. */
const [due, early] = ['2026-03-10T09:00:00Z', '2026-03-10T08:59:59Z'];

type Lists = { readonly [C in CollectionName]?: readonly object[] };

const base: Lists = {
  people: ['mia', 'lea'].map((id) => ({ id, name: id, timeZone: 'UTC' })),
  series: [
    {
      ...{ id: 's', people: ['mia', 'lea'], recurrence: { frequency: 'weekly' }, zone: 'UTC' },
      ...{ from: '2024-01-01', startedBy: 'mia', startedAt: then },
    },
  ],
};

function recordsOf(lists: Lists) {
  const all = Object.entries({ ...base, ...lists }).map(([name, list]) => [
    name,
    list.map((record) => parseRecord(name as CollectionName, record)),
  ]);
  return recordsFrom(Object.fromEntries(all) as RecordLists);
}

/** What would go at a moment, as `3 sharedNotes`. */
function planned(lists: Lists, at: string): readonly string[] {
  return retentionPlan(recordsOf(lists), at).lines.map(
    ({ collection, count }) => `${count} ${collection}`,
  );
}

const said = { about: 'mia', at: then, text: 'words' };
const brief = {
  ...{ id: 'b', writerId: 'lea', aboutId: 'mia', start: '2023-01-01', end: '2023-12-31' },
  ...{ startedAt: then, seen: seenOf(), text: 'words' },
};
const round = {
  ...{ id: 'w', about: 'mia', by: 'lea', threshold: 3, openedAt: then, closesAt: then },
  ...{ asked: ['lea', 'a', 'b', 'c', 'd', 'e'], question: 'words' },
};

/** A series that ended at `then`. */
const endedSeries = (base.series ?? []).map((series) => ({
  ...{ ...series, state: 'ended', endedAt: then },
}));
const recent = { ...of, at: '2026-01-01T09:00:00Z' };
const meetings = [{ id: 'm', seriesId: 's', at: then, minutes: 30 }];

const terms: readonly (readonly [string, Lists, readonly string[]])[] = [
  [
    'a shared note from when it was written',
    { sharedNotes: [{ id: 'n', ...of }] },
    ['1 sharedNotes'],
  ],
  [
    'a note from its meeting, though written later',
    { meetings, sharedNotes: [{ id: 'n', ...recent, meetingId: 'm' }] },
    ['1 sharedNotes'],
  ],
  ['a private note the same', { privateNotes: [{ id: 'n', ...of }] }, ['1 privateNotes']],
  [
    'a talking point from when it ended',
    { talkingPoints: [{ id: 'p', ...of, ended: { ...done, as: 'resolved' } }] },
    ['1 talkingPoints'],
  ],
  [
    'a talking point from the meeting that it ended in',
    {
      meetings,
      talkingPoints: [
        { id: 'p', ...of, ended: { ...done, at: recent.at, as: 'dropped', meetingId: 'm' } },
      ],
    },
    ['1 talkingPoints'],
  ],
  [
    'an action from when it ended',
    { actionItems: [{ id: 'a', ...of, ownerId: 'lea', ended: { ...done, as: 'done' } }] },
    ['1 actionItems'],
  ],
  [
    'what is open from the end of its series',
    {
      series: endedSeries,
      talkingPoints: [{ id: 'p', ...of }],
      actionItems: [{ id: 'a', ...of, ownerId: 'lea' }],
    },
    ['1 actionItems', '1 talkingPoints'],
  ],
  [
    'why a meeting was skipped from when it was to be',
    { meetings: [{ ...meetings[0], skipped: { ...done, at: recent.at, reason: 'ill' } }] },
    ['1 meetings'],
  ],
];

describe('what retention takes away', () => {
  for (const [what, lists, lines] of terms) {
    test(`[ER21] goes 24 months later: ${what}`, () => {
      assert.deepEqual([planned(lists, early), planned(lists, due)], [[], lines]);
    });
  }

  test('[ER22] what is open in a series that goes on stays, however old', () => {
    const open = { talkingPoints: [{ id: 'p', ...of }] };
    const actionItems = [{ id: 'a', ...of, ownerId: 'lea' }];
    assert.deepEqual(planned({ ...open, actionItems }, '2040-01-01T00:00:00Z'), []);
  });

  test('[ER23] notes of check-ins go 36 months after the goal is due, or its cycle ends; values stay', () => {
    const goals = [goalOf('g', { start: '2023-01-01', due: '2023-03-31', cycleId: 'c' })];
    const cycles = [{ id: 'c', name: 'Q2', start: '2023-04-01', end: '2023-06-30' }];
    const checkIn = { ...{ id: 'r', goalId: 'g', value: 3, asOf: '2023-02-01' }, ...done };
    const checkIns = [{ ...checkIn, note: 'slow', blockers: 'much' }];
    const lists = { goals, cycles, checkIns };
    assert.deepEqual(planned(lists, '2026-06-30T23:00:00Z'), []);
    assert.deepEqual(planned(lists, '2026-07-01T00:00:00Z'), ['1 checkIns']);
    const [longer] = goals.map((goal) => ({ ...goal, due: '2023-12-31' }));
    assert.deepEqual(planned({ ...lists, goals: [longer!] }, '2026-12-31T00:00:00Z'), []);
    const records = recordsOf(lists);
    const rule = retentionRule(records, '2027-01-01T00:00:00Z');
    const left = rule('checkIns', records.checkInsOf('g' as never)[0]!);
    assert.deepEqual(left, parseRecord('checkIns', checkIn));
  });

  const growth: readonly (readonly [string, Lists, string, readonly string[]])[] = [
    [
      'feedback from when it was given',
      { feedback: [{ ...said, id: 'f', from: 'lea', visibility: 'subject' }] },
      '2027-03-10T09:00:00Z',
      ['1 feedback'],
    ],
    [
      'a request from when it was made, open or not',
      {
        feedbackRequests: [
          { id: 'q', from: 'mia', about: 'mia', to: 'lea', at: then, question: 'x' },
        ],
      },
      '2027-03-10T09:00:00Z',
      ['1 feedbackRequests'],
    ],
    [
      'a round and its texts from when it was settled',
      {
        feedbackRounds: [{ ...round, settled: { at: '2024-05-10T09:00:00Z', as: 'released' } }],
        anonymousTexts: ['t1', 't2'].map((id) => ({ id, roundId: 'w', text: 'words' })),
      },
      '2027-05-10T09:00:00Z',
      ['2 anonymousTexts', '1 feedbackRounds'],
    ],
    [
      'a brief from the day after its period',
      { reviewBriefs: [{ ...brief, startedAt: '2023-12-20T09:00:00Z' }] },
      '2027-01-01T00:00:00Z',
      ['1 reviewBriefs'],
    ],
  ];
  for (const [what, lists, at, lines] of growth) {
    test(`[ER28] goes 36 months later: ${what}`, () => {
      const before = new Date(Date.parse(at) - 1000).toISOString();
      assert.deepEqual([planned(lists, before), planned(lists, at)], [[], lines]);
    });
  }

  test('[ER28] recognition has no term, and nothing of or about somebody under a legal hold goes', () => {
    const recognitions = [{ id: 'k', from: 'mia', to: ['lea'], at: then, text: 'words' }];
    assert.deepEqual(planned({ recognitions }, '2040-01-01T00:00:00Z'), []);
    const [mia = {}, lea = {}] = base.people ?? [];
    const feedback = [{ ...said, id: 'f', from: 'lea', visibility: 'subject' }];
    const anonymousTexts = [{ id: 't', roundId: 'w', text: 'words' }];
    const rounds = { feedbackRounds: [round], anonymousTexts };
    const lists = { feedback, ...rounds, reviewBriefs: [brief] };
    for (const people of [
      [{ ...mia, legalHold: true }, lea],
      [mia, { ...lea, legalHold: true }],
    ]) {
      const isMia = 'legalHold' in people[0]!;
      // The texts are about who receives them, whoever opened the round.
      const left = isMia ? [] : ['1 anonymousTexts'];
      assert.deepEqual(planned({ ...lists, people }, '2030-01-01T00:00:00Z'), left);
    }
  });

  test('[ER24] what was said of leavers alone goes with what they wrote', () => {
    const [mia = {}, lea = {}] = base.people ?? [];
    const people = [{ ...mia, active: false, left: '2024-03-10' }, lea];
    const thanks = { from: 'lea', at: then, text: 'words' };
    const lists = {
      people,
      goals: [goalOf('g')],
      feedback: [{ ...said, id: 'f', from: 'lea', visibility: 'subject' }],
      recognitions: [
        { ...thanks, id: 'k1', to: ['mia'] },
        { ...thanks, id: 'k2', to: ['mia', 'hal'] },
      ],
      coachStates: [
        { id: 'mia', practices: [] },
        { id: 'lea', practices: [] },
      ],
      goalPhases: [{ id: 'h', goalId: 'g', personId: 'mia', ability: 1, energy: 1, at: then }],
      reviewBriefs: [{ ...brief, end: '2024-03-31' }],
    };
    assert.deepEqual(planned(lists, '2024-06-11T00:00:00Z'), [
      ...['1 coachStates', '1 feedback', '1 goalPhases', '1 recognitions', '1 reviewBriefs'],
    ]);
  });

  test('[ER24] all that leavers wrote goes three months after they left, wherever it is', () => {
    const people = (fields: object) => [
      { id: 'mia', name: 'mia', timeZone: 'UTC', active: false, ...fields },
      { id: 'lea', name: 'lea', timeZone: 'UTC' },
    ];
    const lists = {
      goals: [goalOf('g', { override: { ...done, progress: 0.5, reason: 'x' } })],
      comments: ['mia', 'lea'].map((by) => ({ id: by, goalId: 'g', by, at: then, text: 'x' })),
      talkingPoints: [{ id: 'p', ...of }],
      nudges: [{ id: 'mia', sent: [] }],
    };
    const all = ['1 comments', '1 goals', '1 nudges', '1 talkingPoints'];
    const left = { left: '2024-03-10' };
    assert.deepEqual(planned({ ...lists, people: people(left) }, '2024-06-10T12:00:00Z'), []);
    assert.deepEqual(planned({ ...lists, people: people(left) }, '2024-06-11T00:00:00Z'), all);
    const active = { ...left, active: true };
    assert.deepEqual(planned({ ...lists, people: people(active) }, '2024-06-11T00:00:00Z'), []);
    const undated = retentionPlan(recordsOf({ ...lists, people: people({}) }), due);
    assert.deepEqual([undated.lines, undated.undated], [[], ['mia']]);
  });

  test('[ER25] what somebody under a legal hold wrote stays, beside what others wrote', () => {
    const people = [
      {
        id: 'mia',
        name: 'mia',
        timeZone: 'UTC',
        legalHold: true,
        active: false,
        left: '2024-03-10',
      },
      { id: 'lea', name: 'lea', timeZone: 'UTC' },
    ];
    const point = { id: 'p', ...of, ended: { by: 'lea', at: then, as: 'dropped', reason: 'no' } };
    const lists = { people, sharedNotes: [{ id: 'n', ...of }], talkingPoints: [point] };
    assert.deepEqual(planned(lists, due), ['1 talkingPoints']);
    const records = recordsOf(lists);
    const kept = retentionRule(records, due)(
      'talkingPoints',
      records.rhythm.talkingPointsOf('s' as never)[0]!,
    ) as RecordTypes['talkingPoints'];
    assert.deepEqual([kept.text, kept.ended?.reason], ['words', undefined]);
  });

  test('[ER26] the plan says how much of what, and since when; the settings decide', () => {
    const notes = ['2024-01-05T09:00:00Z', then].map((at, id) => ({ ...of, id: `n${id}`, at }));
    const lists = { sharedNotes: notes };
    assert.deepEqual(retentionPlan(recordsOf(lists), due), {
      lines: [{ collection: 'sharedNotes', count: 2, oldest: '2024-01-05T09:00:00Z' }],
      undated: [],
    });
    const retention = {
      ...{ conversationMonths: 25, feedbackMonths: 36 },
      ...{ checkInNoteMonths: 36, reviewMonths: 36, leaverMonths: 3 },
    };
    const later = { ...recordsOf(lists), settings: { ...recordsOf({}).settings, retention } };
    assert.deepEqual(retentionPlan(later, due).lines[0]?.count, 1);
  });
});
