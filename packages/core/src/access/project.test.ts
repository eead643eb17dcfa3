import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CollectionName } from '../schema/collections.ts';
import { collections } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { growthOfCompany } from '../testing/growth-company.ts';
import { companyRecords, rhythmOfCompany } from '../testing/rhythm-company.ts';
import { company, goalOf, monday } from '../testing/workspaces.ts';
import { eyesOf } from './eyes.ts';
import { fields } from './fields.ts';
import { type Visible, createProjector, project } from './project.ts';

const secret = goalOf('secret', { ownerId: 'max', visibility: 'private' });
const heir = goalOf('heir', {
  links: [{ parentId: 'secret', role: 'supports' }, { parentId: 'top' }],
  continues: 'secret',
});
const ofCompany = { ...rhythmOfCompany, ...growthOfCompany };
const lists = { ...ofCompany, goals: [secret, goalOf('top'), goalOf('g1'), heir] };

function shown<C extends CollectionName>(viewer: string, collection: C, record: object) {
  const records = companyRecords(lists);
  return project(viewer as PersonId, collection, parseRecord(collection, record), records);
}

const none = [undefined, undefined];
const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic'];

describe('the fields of a record that are the viewer’s', () => {
  test('[P45] ids elsewhere and the legal hold: that person, hr and admins', () => {
    const person = { ...company.people?.[2], externalIds: { hris: '7' }, legalHold: true };
    const whole = { ...person, email: 'mia@example.org' };
    for (const viewer of everyone) {
      const { externalIds, legalHold, email } = shown(viewer, 'people', whole) ?? {};
      const isTheirs = ['ada', 'mia', 'hal'].includes(viewer);
      assert.deepEqual([externalIds?.['hris'], legalHold], isTheirs ? ['7', true] : none, viewer);
      assert.equal(email, 'mia@example.org');
    }
    assert.equal(shown('zoe', 'people', whole), undefined);
  });

  test('[P46] a goal names those in sight alone', () => {
    assert.doesNotMatch(JSON.stringify(shown('mia', 'goals', heir)), /secret/);
    assert.match(JSON.stringify(shown('max', 'goals', heir)), /secret.*secret/);
    assert.equal(shown('mia', 'goals', secret), undefined);
  });

  test('[P48] a point and an action name no goal out of sight, and not how it stood', () => {
    const point = { ...rhythmOfCompany.talkingPoints[0], value: { progress: 0.4 } };
    const about = { kind: 'check-in', goalId: 'secret', checkInId: 'c1' };
    const seen = shown('mia', 'talkingPoints', { ...point, about });
    assert.deepEqual([seen?.text, seen?.about, seen?.value], ['P', undefined, undefined]);
    const open = shown('mia', 'talkingPoints', { ...point, about: { ...about, goalId: 'top' } });
    assert.deepEqual([open?.about?.kind, open?.value?.progress], ['check-in', 0.4]);
    const action = { ...rhythmOfCompany.actionItems[0], goalId: 'secret' };
    assert.equal(shown('mia', 'actionItems', action)?.goalId, undefined);
    assert.equal(shown('mia', 'actionItems', { ...action, goalId: 'top' })?.goalId, 'top');
  });

  test('[P49] what was shown to a later series does not name the meetings of the earlier one', () => {
    const ended = { by: 'mia', at: monday, as: 'resolved', meetingId: 'm1' };
    const point = { ...rhythmOfCompany.talkingPoints[0], ended };
    assert.equal(shown('ada', 'talkingPoints', point)?.ended?.meetingId, 'm1');
    const seen = shown('lea', 'talkingPoints', point)?.ended;
    assert.deepEqual([seen?.as, seen?.meetingId], ['resolved', undefined]);
    const note = { ...rhythmOfCompany.sharedNotes[0], meetingId: 'm1' };
    assert.equal(shown('ada', 'sharedNotes', note)?.meetingId, 'm1');
    const shownNote = shown('lea', 'sharedNotes', note);
    assert.deepEqual([shownNote?.text, shownNote?.meetingId], ['N', undefined]);
  });

  test('[P50] an observation does not name one out of sight that it replaces', () => {
    const common = { metricId: 'sold', at: monday, asOf: '2026-05-04', by: 'max', source: 'x' };
    const hidden = { ...common, id: 'o1', goalId: 'secret', value: 1 };
    const later = { ...common, id: 'o2', value: 2, replaces: 'o1' };
    const records = companyRecords({ ...lists, observations: [hidden, later] });
    const see = (viewer: string) =>
      project(viewer as PersonId, 'observations', parseRecord('observations', later), records);
    assert.deepEqual([see('max')?.replaces, see('mia')?.replaces], ['o1', undefined]);
  });
});

describe('project', () => {
  /** A record of each collection that mia sees, as it may be written down. */
  const seenByMia: Readonly<Partial<Record<CollectionName, object>>> = {
    ...Object.fromEntries(Object.entries(ofCompany).map(([name, [first]]) => [name, first])),
    people: company.people?.[0] ?? {},
    teams: company.teams?.[0] ?? {},
    cycles: company.cycles?.[0] ?? {},
    metrics: company.metrics?.[0] ?? {},
    workingCalendars: { id: 'w1' },
    goals: goalOf('top'),
    checkIns: { id: 'c1', goalId: 'top', by: 'max', at: monday, asOf: '2026-05-04', note: 'x' },
    comments: { id: 'k1', goalId: 'top', by: 'max', at: monday, text: 'x' },
    observations: {
      ...{ id: 'o1', metricId: 'sold', at: monday, asOf: '2026-05-04', value: 1 },
      ...{ by: 'max', source: 'x' },
    },
    settings: {},
  };

  test('[P51] gives a new object that is the record where all of it is the viewer’s', () => {
    for (const collection of Object.keys(collections) as CollectionName[]) {
      const record = parseRecord(collection, seenByMia[collection]);
      const seen = project('mia' as PersonId, collection, record, companyRecords(lists));
      assert.deepEqual(seen, record, collection);
      assert.notEqual(seen, record);
    }
  });

  test('[P51] leaves out what no list names, whatever the record carries', () => {
    for (const collection of Object.keys(collections) as CollectionName[]) {
      const record = parseRecord(collection, seenByMia[collection]);
      const more = Object.assign(Object.create({ inherited: 1 }) as object, record, { salary: 1 });
      const seen = project('mia' as PersonId, collection, more as never, companyRecords(lists));
      assert.deepEqual(seen, record, collection);
    }
  });

  test('[P51] every field of every schema is somebody’s', () => {
    for (const [name, { schema }] of Object.entries(collections)) {
      const inSchema = Object.keys((schema as unknown as { shape: object }).shape).sort();
      assert.deepEqual(Object.keys(fields[name as CollectionName]).sort(), inSchema, name);
    }
  });

  test('[P51] nothing but these functions makes a visible record', () => {
    const record = parseRecord('goals', goalOf('top'));
    // @ts-expect-error -- a record that has not gone through the exit is none
    const visible: Visible<Goal> = record;
    assert.ok(visible);
  });

  test('[P51] a projector copies nothing that is whole, and gives one object for one record', () => {
    const records = companyRecords(lists);
    const projector = createProjector(eyesOf('mia' as PersonId, records));
    const [top, trimmed] = ['top', 'heir'].map((id) => records.goals.get(id as never)!);
    assert.equal(projector.shown('goals', top!), top);
    const less = projector.shown('goals', trimmed!);
    assert.notEqual(less, trimmed);
    assert.equal(projector.shown('goals', trimmed!), less);
    assert.deepEqual(less, project('mia' as PersonId, 'goals', trimmed!, records));
    const list = [top!, top!];
    assert.equal(projector.list('goals', list), list);
    projector.forget();
    assert.notEqual(projector.shown('goals', trimmed!), less);
  });

  test('[P51] [P60] tells by no order of fields that one was left out', () => {
    const point = { ...rhythmOfCompany.talkingPoints[0], text: 'Of it' };
    const hidden = { about: { kind: 'goal', goalId: 'secret' }, value: { progress: 0.4 } };
    const pairs = [
      ['goals', heir, goalOf('heir', { links: [{ parentId: 'top' }] })],
      ['talkingPoints', { ...point, ...hidden }, point],
      ['people', { ...company.people?.[2], legalHold: true }, company.people?.[2]],
    ] as const;
    const { shown: shownToLea } = createProjector(eyesOf('lea' as PersonId, companyRecords(lists)));
    for (const [collection, more, less] of pairs) {
      const [without, full] = [less, more].map((it) => parseRecord(collection, it));
      const written = JSON.stringify(shownToLea(collection, full!));
      assert.equal(written, JSON.stringify(shownToLea(collection, without!)));
      assert.notEqual(written, JSON.stringify(full));
    }
  });

  test('[P51] [P53] whatever it is given, it gives fields of the list or nothing', () => {
    const records = companyRecords(lists);
    const names = fc.constantFrom(...Object.keys(collections), 'toString', '__proto__', 'none');
    fc.assert(
      fc.property(names, fc.anything({ withNullPrototype: true }), (collection, record) => {
        const seen = project('mia' as PersonId, collection as never, record as never, records);
        const known = Object.keys(fields[collection as CollectionName] ?? {});
        for (const name of Object.keys(seen ?? {})) {
          assert.ok(known.includes(name));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
