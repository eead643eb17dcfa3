import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { companyRecords, rhythmOfCompany } from '../testing/rhythm-company.ts';
import { company, goalOf } from '../testing/workspaces.ts';
import { type RecordRef, canSee } from './can-see.ts';

const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'];
type Ref = { readonly collection: string; readonly id: string } & Record<string, string>;

/** Mia's goal `g1` is for the eyes of the chain above her, and hal reviews it. */
const guarded = goalOf('g1', { visibility: 'chain', reviewerId: 'hal' });

/** Who sees a record, as one text: names, then the rule. Fails where two see it by different rules. */
function seen(ref: Ref, lists: object = {}): string {
  const records = companyRecords({ ...rhythmOfCompany, goals: [guarded], ...lists });
  const asked = everyone.map((viewer) => {
    const decision = canSee(viewer as PersonId, ref as unknown as RecordRef, records);
    assert.equal(decision.rule === 'P1', !decision.allowed);
    return { viewer, ...decision };
  });
  const sees = asked.filter(({ allowed }) => allowed);
  const rules = new Set(sees.map(({ rule }) => rule));
  assert.ok(rules.size <= 1, [...rules].join(' and '));
  return [...sees.map(({ viewer }) => viewer), ...rules].join(' ');
}

const people = (changes: Readonly<Record<string, object>>) => ({
  people: company.people?.map((person) => ({ ...person, ...changes[person.id] })),
});

describe('who sees what is due, and who is away', () => {
  test('[P26] a leave: whoever takes it, the managers above, hr and admins; nobody beside or below', () => {
    const leave = { collection: 'leaves', id: 'l1', personId: 'mia' };
    assert.equal(seen(leave), 'ada lea mia hal P26');
    assert.equal(seen(leave, people({ mia: { managerId: 'max' } })), 'ada lea mia max hal P26');
    assert.equal(seen({ ...leave, personId: 'max' }), '', 'is another person’s');
    const ofLea = { leaves: [{ ...rhythmOfCompany.leaves[0], personId: 'lea' }] };
    assert.equal(seen({ ...leave, personId: 'lea' }, ofLea), 'ada lea hal P26');
  });

  test('[P27] rules of cadence: everyone, or as the goal or the person that they are for', () => {
    const rule = (id: string) => seen({ collection: 'cadenceRules', id });
    assert.equal(rule('of-all'), 'ada lea mia max hal vic P27');
    assert.equal(rule('of-team'), 'ada lea mia max hal vic P27');
    assert.equal(rule('of-goal'), 'ada lea mia hal P27');
    assert.equal(rule('of-mia'), 'ada lea mia hal P27');
    assert.equal(rule('none'), '');
    const own = { goals: [goalOf('g1', { visibility: 'private' })] };
    assert.equal(seen({ collection: 'cadenceRules', id: 'of-goal' }, own), 'mia P27');
  });

  test('[P28] what was put off: that person, and the reviewer of the goal who sees it', () => {
    const snooze = { collection: 'snoozes', id: 's1', personId: 'mia' };
    assert.equal(seen(snooze), 'mia hal P28');
    const unseen = { goals: [goalOf('g1', { visibility: 'private', reviewerId: 'hal' })] };
    assert.equal(seen(snooze, unseen), 'mia P28');
    const subject = { kind: 'person', personId: 'max' };
    const onPerson = { snoozes: [{ ...rhythmOfCompany.snoozes[0], subject }] };
    assert.equal(seen(snooze, onPerson), 'mia P28');
  });

  test('[P29] a delegation: both people, the managers above, and the reviewer of the goal', () => {
    const delegation = { collection: 'delegations', id: 'd1', personId: 'mia' };
    assert.equal(seen(delegation), 'ada lea mia max P29');
    const ofGoal = { delegations: [{ ...rhythmOfCompany.delegations[0], goalId: 'g1' }] };
    assert.equal(seen(delegation, ofGoal), 'ada lea mia hal P29', 'max does not see the goal');
    assert.equal(seen(delegation, { ...ofGoal, goals: [goalOf('g1')] }), 'ada lea mia max P29');
  });

  test('[P47] nothing that names a goal out of sight, to nobody', () => {
    const own = { goals: [goalOf('g1', { visibility: 'private', ownerId: 'max' })] };
    assert.equal(seen({ collection: 'snoozes', id: 's1', personId: 'mia' }, own), '');
    const ofGoal = { ...own, delegations: [{ ...rhythmOfCompany.delegations[0], goalId: 'g1' }] };
    const delegation = { collection: 'delegations', id: 'd1', personId: 'mia' };
    assert.equal(seen(delegation, ofGoal), 'max P29');
  });

  test('[P30] the reminders somebody was sent: that person alone', () => {
    assert.equal(seen({ collection: 'nudges', id: 'mia' }), 'mia P30');
    assert.equal(seen({ collection: 'nudges', id: 'lea' }), '');
  });
});

const ofSeries = [
  ['meetings', 'm1'],
  ['talkingPoints', 'p2'],
  ['sharedNotes', 'n2'],
  ['actionItems', 'a2'],
] as const;

describe('who sees a one-on-one', () => {
  test('[P31] the two of a series see it and what is in it; no manager, hr or admin besides', () => {
    assert.equal(seen({ collection: 'series', id: 'old' }), 'ada mia P31');
    assert.equal(seen({ collection: 'series', id: 'now' }), 'lea mia P31');
    assert.equal(seen({ collection: 'series', id: 'other' }), 'lea max P31', 'not the admin above');
    for (const [collection, id] of ofSeries) {
      assert.equal(seen({ collection, id, seriesId: 'old' }), 'ada mia P31', collection);
      assert.equal(seen({ collection, id, seriesId: 'now' }), '', 'is in another series');
    }
  });

  test('[P31] whoever becomes manager, even for a day, reads nothing that two others have written', () => {
    const moved = people({
      mia: { managerId: 'max', teamId: 'sales' },
      max: { roles: ['leader'] },
    });
    for (const [collection, id] of ofSeries) {
      assert.equal(seen({ collection, id, seriesId: 'old' }, moved), 'ada mia P31', collection);
    }
    assert.equal(seen({ collection: 'series', id: 'old' }, moved), 'ada mia P31');
  });

  test('[P32] what the report has shown to a later series is seen by its two; nothing else', () => {
    const shown = [
      ['talkingPoints', 'p1'],
      ['sharedNotes', 'n1'],
      ['actionItems', 'a1'],
    ] as const;
    for (const [collection, id] of shown) {
      const records = companyRecords({ ...rhythmOfCompany, goals: [guarded] });
      const rules = everyone.map((viewer) => {
        const ref = { collection, id, seriesId: 'old' } as unknown as RecordRef;
        return canSee(viewer as PersonId, ref, records).rule;
      });
      assert.deepEqual(rules, ['P31', 'P32', 'P31', 'P1', 'P1', 'P1', 'P1', 'P1'], collection);
    }
  });

  test('[P32] nothing is shown by a series that does not continue the one it names', () => {
    const [old, now, other] = rhythmOfCompany.series;
    const { continues: _earlier, ...loose } = now;
    const point = { collection: 'talkingPoints', id: 'p1', seriesId: 'old' };
    assert.equal(seen(point, { series: [old, loose, other] }), 'ada mia P31');
    const shared = loose.shared.map((item) => ({ ...item, seriesId: 'old' }));
    const far = { ...loose, id: 'far', people: ['mia', 'hal'], continues: 'now', shared };
    const records = companyRecords({
      ...rhythmOfCompany,
      series: [old, { ...now, shared: [] }, other, far],
    });
    const see = (viewer: string) =>
      canSee(viewer as PersonId, point as unknown as RecordRef, records).rule;
    assert.deepEqual([see('hal'), see('lea')], ['P32', 'P1'], 'over the series between');
  });

  test('[P33] a private note: its author alone, not the other, no manager, hr or admin', () => {
    const note = { collection: 'privateNotes', id: 'n3', seriesId: 'old' };
    assert.equal(seen(note), 'mia P33');
    const shared = rhythmOfCompany.series.map((series) => ({
      ...series,
      ...('shared' in series && { shared: [{ kind: 'note', id: 'n3' }] }),
    }));
    assert.equal(seen(note, { series: shared }), 'mia P33', 'showing it is of no use');
  });
});
