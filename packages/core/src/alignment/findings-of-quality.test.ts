import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FindingCase, found, line, number, to } from '../testing/findings.ts';
import { goal } from '../testing/scoring.ts';

const cases: readonly FindingCase[] = [
  [
    '[A22] measures that cannot tell anything are told',
    ['degenerate-measure', 'milestones-weigh-nothing', 'range-without-width'],
    {
      goals: [
        goal('flat', { measure: { kind: 'number', start: 5, target: 5 } }),
        goal('fine', { measure: number }),
        goal('light', { measure: { kind: 'milestones', items: [item('a', 0), item('b', 0)] } }),
        goal('heavy', { measure: { kind: 'milestones', items: [item('a', 0), item('b', 1)] } }),
        goal('line', { measure: { kind: 'range', low: 3, high: 3 } }),
        goal('band', { measure: { kind: 'range', low: 3, high: 4 } }),
        goal('open', { measure: { kind: 'range', low: 3 } }),
      ],
    },
    [
      'degenerate-measure flat measure.target',
      'milestones-weigh-nothing light measure.items',
      'range-without-width line measure.high',
    ],
  ],
  [
    '[A23] more than twelve milestones, and reached or not over more than a hundred days, are told',
    ['too-many-milestones', 'binary-on-long-goal'],
    {
      goals: [
        goal('m13', { measure: { kind: 'milestones', items: items(13) } }),
        goal('m12', { measure: { kind: 'milestones', items: items(12) } }),
        goal('d101', { measure: { kind: 'binary' }, due: '2026-07-10' }),
        goal('d100', { measure: { kind: 'binary' }, due: '2026-07-09' }),
      ],
    },
    ['binary-on-long-goal d101 measure.kind', 'too-many-milestones m13 measure.items'],
  ],
  [
    '[A24] a key result that names an activity, with neither figure nor scale, states no result',
    ['no-result-stated'],
    {
      goals: [
        key('en', 'Launch the new website'),
        key('de', 'Neue Webseite launchen'),
        key('noun', 'Einführung der Vier-Augen-Prüfung'),
        key('case', '  “LAUNCH” of it'),
        key('figure', 'Launch in 3 countries'),
        key('arabic', 'Launch in ٣ countries'),
        key('scale', 'Launch the new website', { measure: number }),
        key('flat', 'Launch it', { measure: { kind: 'number', start: 1, target: 1 } }),
        key('zones', 'All of it', { measure: { kind: 'zones' } }),
        key('words', 'All of it', { measure: { kind: 'zones', target: 'every market' } }),
        key('result', 'Customers renew without being asked'),
        key('inside', 'Customers launch less often'),
        goal('objective', { title: 'Launch the new website' }),
        goal('initiative', { kind: 'initiative', title: 'Launch the new website' }),
      ],
    },
    [
      'no-result-stated case title',
      'no-result-stated de title',
      'no-result-stated en title',
      'no-result-stated flat title',
      'no-result-stated noun title',
      'no-result-stated zones measure.target',
    ],
  ],
  [
    '[A25] titles of under 8 and over 120 characters are told; a theme may be one word, and wide letters count twice',
    ['title-too-short', 'title-too-long'],
    {
      goals: [
        goal('a', { title: 'Growing' }),
        goal('b', { title: 'Growing!' }),
        goal('c', { title: 'Growing', kind: 'pillar' }),
        goal('d', { title: '顧客満足' }),
        goal('e', { title: 'x'.repeat(121) }),
        goal('f', { title: 'x'.repeat(120) }),
      ],
    },
    ['title-too-long e title', 'title-too-short a title'],
  ],
  [
    '[A26] the title of a parent, or of a sibling at the same time, is told, however it is spelled',
    ['same-title-as-parent', 'same-title-as-sibling'],
    {
      goals: [
        goal('o', { title: 'Delight customers' }),
        goal('a', { title: 'Delight  CUSTOMERS.', ...to('o') }),
        goal('b', { title: '“Ship” it', ...to('o') }),
        goal('c', { title: 'ship it!', ...to('o') }),
        goal('d', { title: 'Ship it', ...to('o'), start: '2026-05-01', due: '2026-06-01' }),
        goal('e', { title: 'Ship it' }),
      ],
    },
    ['same-title-as-parent a title o', 'same-title-as-sibling c title b'],
  ],
];

function item(id: string, weight = 1) {
  return { id, title: id, weight };
}
function items(count: number) {
  return Array.from({ length: count }, (_, i) => item(`i${i}`));
}
function key(id: string, title: string, fields: object = {}) {
  return goal(id, { kind: 'key-result', title, measure: { kind: 'binary' }, ...fields });
}

describe('[A22] [A23] [A24] [A25] [A26] findings about a goal by itself', () => {
  for (const [title, rules, given, expected] of cases) {
    test(title, () => assert.deepEqual(found(given, rules).map(line), expected));
  }
});
