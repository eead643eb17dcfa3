import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { randomCompany } from '../testing/random-company.ts';
import { goal, keyResult, recordsOf } from '../testing/scoring.ts';
import { alignmentShare } from './alignment-share.ts';

describe('alignmentShare', () => {
  const pillar = goal('p', { kind: 'pillar' });
  const under = (parentId: string, fields: object = {}) => ({ links: [{ parentId, ...fields }] });

  test('[A9] counts active goals below the pillars that contribute to one, and lists the rest', () => {
    const goals = [
      pillar,
      goal('o', under('p')),
      keyResult('k', 'o'),
      goal('i', { kind: 'initiative', ...under('o', { role: 'supports' }) }),
      goal('alone'),
      goal('draft', { state: 'draft' }),
      goal('own', { visibility: 'private' }),
    ];
    assert.deepEqual(alignmentShare(recordsOf({ goals })), {
      ...{ to: 'pillar', all: 4, aligned: 2 },
      ...{ supporting: ['i'], orphans: ['alone'] },
    });
  });

  test('[A9] measures against the top objectives of a company without pillars', () => {
    const goals = [goal('o'), keyResult('k', 'o'), goal('lone', { kind: 'key-result' })];
    assert.deepEqual(alignmentShare(recordsOf({ goals })), {
      ...{ to: 'objective', all: 2, aligned: 1 },
      ...{ supporting: [], orphans: ['lone'] },
    });
  });

  test('[A9] a path through a goal out of sight aligns, and only goals in view are counted', () => {
    const goals = [pillar, goal('o', under('p')), keyResult('k', 'o')];
    const share = alignmentShare(recordsOf({ goals }), { maySee: (id) => id !== 'o' });
    assert.deepEqual([share.all, share.aligned, share.orphans], [1, 1, []]);
  });

  test('[A9] the parts add up in any company', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const { all, aligned, supporting, orphans } = alignmentShare(recordsOf(company));
        assert.equal(all, aligned + supporting.length + orphans.length);
        assert.equal(new Set([...supporting, ...orphans]).size, all - aligned);
      }),
    );
  });
});
