import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { growthOfCompany } from '../testing/growth-company.ts';
import { type Lists, stateOf } from '../testing/hidden-company.ts';
import { rhythmOfCompany } from '../testing/rhythm-company.ts';
import { company, goalOf, monday, openWorkspace, refusedAs } from '../testing/workspaces.ts';
import { assertWhole } from './invariants.ts';
import { placed } from '../testing/seen-evidence.ts';

const goals = [goalOf('g1'), goalOf('g2')];
const checkIns = [{ id: 'c1', goalId: 'g1', by: 'mia', at: monday, asOf: '2026-05-04', note: 'x' }];
const { settings: _none, ...ofCompany } = company;
const whole = { ...ofCompany, ...rhythmOfCompany, ...growthOfCompany, goals, checkIns } as Lists;

type Growth = typeof growthOfCompany;

/** The company of the tests with other fields in the first record of a kind, or in another one. */
function withFields(collection: keyof Growth, fields: object, at = 0): Lists {
  const list = growthOfCompany[collection] as readonly object[];
  const changed = list.map((each, index) => (index === at ? plain({ ...each, ...fields }) : each));
  return { ...whole, [collection]: changed };
}

/** Without fields that are `undefined`. */
const plain = (record: object) => JSON.parse(JSON.stringify(record)) as object;

/** How a company is refused: the code and the ids; `whole` where it is not. */
function refusalOf(lists: Lists): string {
  try {
    assertWhole(stateOf(lists));
    return 'whole';
  } catch (error) {
    const { code, ids } = error as { readonly code: string; readonly ids: readonly string[] };
    return [code, ...ids].join(' ');
  }
}

const unknown: readonly (readonly [keyof Growth, object])[] = [
  ...(['from', 'about', 'managerId', 'goalId', 'valueId', 'requestId'] as const).map(
    (field) => ['feedback', { [field]: 'none' }] as const,
  ),
  ['feedback', { changes: [{ at: monday, by: 'none', from: 'public', to: 'subject' }] }],
  ...(['from', 'to', 'goalId'] as const).map(
    (field) => ['feedbackRequests', { [field]: 'none' }] as const,
  ),
  ['feedbackRequests', { about: 'none' }],
  ['feedbackRounds', { about: 'none' }],
  ['feedbackRounds', { by: 'none' }],
  ['feedbackRounds', { asked: ['ada', 'lea', 'max', 'hal', 'vic', 'none'] }],
  ['recognitions', { from: 'none' }],
  ['recognitions', { to: ['lea', 'none'] }],
  ['recognitions', { reactions: [{ by: 'none', reaction: 'heart' }] }],
  ['recognitions', { goalId: 'none' }],
  ['recognitions', { valueId: 'none' }],
  ['coachStates', { id: 'none' }],
  ['goalPhases', { personId: 'none' }],
  ['reviewBriefs', { writerId: 'none' }],
  ['reviewBriefs', { aboutId: 'none' }],
  ['figureSnapshots', { cells: [{ figure: 'f', teamId: 'none', people: 9, value: 1 }] }],
];

const evidence = (fields: object) => ({
  cited: [placed({ kind: 'check-in', id: 'c1', under: 'g1', at: monday, ...fields })],
});

const unfit: readonly (readonly [string, Lists, string])[] = [
  [
    'feedback for a manager who is its subject',
    withFields('feedback', { managerId: 'mia' }),
    'f-both',
  ],
  ['an answer by whom nobody asked', withFields('feedback', { from: 'hal' }, 3), 'f-public'],
  ['an answer about somebody else', withFields('feedback', { about: 'max' }, 3), 'f-public'],
  [
    'a request that says it is answered where nothing answers it',
    withFields('feedbackRequests', { answeredAt: monday }),
    'q-open',
  ],
  [
    'a request that is answered and does not say so',
    withFields('feedbackRequests', { answeredAt: undefined }, 1),
    'q-answered',
  ],
  [
    'texts of a round that was not released',
    withFields('feedbackRounds', { settled: { at: monday, as: 'destroyed' } }),
    'w-done',
  ],
  [
    'a round that was released with fewer texts than its threshold',
    { ...whole, anonymousTexts: growthOfCompany.anonymousTexts.slice(1) },
    'w-done',
  ],
  [
    'somebody who answers a recognition twice alike',
    withFields('recognitions', {
      reactions: ['hal', 'hal'].map((by) => ({ by, reaction: 'heart' })),
    }),
    'k-off',
  ],
  [
    'words of a recognition that was taken back',
    withFields('recognitions', { withdrawnAt: monday }),
    'k-off',
  ],
  [
    'two phases of one person on a goal',
    { ...whole, goalPhases: ['h1', 'h2'].map((id) => ({ ...growthOfCompany.goalPhases[0], id })) },
    'g1',
  ],
  [
    'a brief that was shared and given up',
    withFields('reviewBriefs', { withdrawnAt: monday }, 2),
    'b-shared',
  ],
  [
    'a comment on a draft',
    withFields('reviewBriefs', { comments: [{ id: 'm', by: 'lea', at: monday }] }, 1),
    'b-draft',
  ],
  [
    'a comment of a third',
    withFields('reviewBriefs', { comments: [{ id: 'm', by: 'max', at: monday }] }, 2),
    'b-shared',
  ],
];

describe('what must hold of what helps people grow', () => {
  test('[W60] holds of a company in which all is there', () => {
    assert.equal(refusalOf(whole), 'whole');
    assert.equal(refusalOf(withFields('reviewBriefs', evidence({}))), 'whole');
    const meeting = evidence({ kind: 'meeting', id: 'm1', under: 'old' });
    assert.equal(refusalOf(withFields('reviewBriefs', meeting)), 'whole');
  });

  test('[W60] [W15] whatever a record names is there', () => {
    for (const [collection, fields] of unknown) {
      const refusal = refusalOf(withFields(collection, fields));
      assert.equal(refusal, 'not-found none', `${collection} ${JSON.stringify(fields)}`);
    }
  });

  test('[W60] evidence is there, on the goal or series that it says', () => {
    const kinds = ['check-in', 'grade', 'feedback', 'recognition', 'meeting', 'action'];
    for (const kind of kinds) {
      const refusal = refusalOf(withFields('reviewBriefs', evidence({ kind, id: 'none' })));
      assert.equal(refusal, 'not-found none', kind);
    }
    const elsewhere = [
      { under: 'g2' },
      { under: undefined },
      { kind: 'meeting', id: 'm1', under: 'now' },
      { kind: 'action', id: 'a1', under: 'now' },
    ];
    for (const fields of elsewhere) {
      assert.match(refusalOf(withFields('reviewBriefs', evidence(fields))), /^not-found/);
    }
  });

  for (const [what, lists, id] of unfit) {
    test(`[W60] there is not ${what}`, () => {
      assert.equal(refusalOf(lists), `invalid-input ${id}`);
    });
  }

  test('[W15] a workspace begins with none that hangs on what is not there, and only once', async () => {
    const ada = await openWorkspace({ viewer: 'ada', ids: 'begin' });
    const refused = (lists: object) =>
      refusedAs(ada, 'workspace.begin', { records: { ...whole, ...lists } });
    const texts = [...growthOfCompany.anonymousTexts, { id: 't9', roundId: 'none', text: 'T' }];
    assert.equal(await refused({ anonymousTexts: texts }), 'not-found none');
    const phases = [{ ...growthOfCompany.goalPhases[0], goalId: 'none' }];
    assert.equal(await refused({ goalPhases: phases }), 'not-found none');
    await ada.run({ type: 'workspace.begin', input: { records: whole } });
    assert.equal(await refused({}), 'wrong-state');
  });
});
