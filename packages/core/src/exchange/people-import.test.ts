import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { company, openWorkspace, refusalOf } from '../testing/workspaces.ts';
import { peoplePlanOf, runPlan } from '../testing/table-imports.ts';
import type { Workspace } from '../workspace/workspace.ts';

const file = `Employee ID,Full name,Email,Manager,Department,Job title,Hire date,Working days,Time zone
7,Nora Vik,nora@example.org,8,Harbour,Mate,2026-02-01,Mon-Thu,Europe/Oslo
8,Ole Dahl,ole@example.org,,harbour,Captain,2020-05-04,,
9,Per Moe,,OLE@example.org,Sales,,,1 3 5,`;

const open = () => openWorkspace({ viewer: 'ada', goals: [] });
const named = (workspace: Workspace, name: string) =>
  [...workspace.records.people.values()].find((person) => person.name === name);

async function imported(csv = file) {
  const workspace = await open();
  await runPlan(workspace, peoplePlanOf(csv, workspace.records));
  return workspace;
}

describe('people from a file', () => {
  test('[X46] adds people with manager, team, title, days and zone, whatever the order of rows', async () => {
    const workspace = await open();
    const plan = peoplePlanOf(file, workspace.records);
    assert.deepEqual(plan.counts, {
      ...{ rows: 3, create: 3, update: 0, unchanged: 0, error: 0, teams: 1 },
    });
    await runPlan(workspace, plan);
    const [nora, ole, per] = ['Nora Vik', 'Ole Dahl', 'Per Moe'].map((it) => named(workspace, it));
    assert.deepEqual([nora?.managerId, per?.managerId], [ole?.id, ole?.id]);
    assert.equal(nora?.teamId, ole?.teamId);
    assert.equal(per?.teamId, 'sales');
    assert.deepEqual(
      [nora?.title, nora?.joined, nora?.timeZone],
      ['Mate', '2026-02-01', 'Europe/Oslo'],
    );
    assert.deepEqual(
      [nora?.worksOn, per?.worksOn],
      [
        [1, 2, 3, 4],
        [1, 3, 5],
      ],
    );
    assert.equal(ole?.timeZone, 'UTC');
  });

  test('[X46] is one commit, which writes nothing when it is run or planned again', async () => {
    const workspace = await open();
    const plan = peoplePlanOf(file, workspace.records);
    const before = workspace.version;
    await runPlan(workspace, plan);
    assert.equal(workspace.version, before + 1);
    assert.deepEqual(await runPlan(workspace, plan), []);
    const again = peoplePlanOf(file, workspace.records);
    assert.equal(again.counts.unchanged, 3);
    assert.deepEqual(await runPlan(workspace, again), []);
  });

  test('[X72] means a team that goes on by a name that a retired one has, too', async () => {
    const workspace = await open();
    await workspace.run({ type: 'team.retire', input: { teamId: 'loose' } });
    const csv = 'Employee ID,Full name,Department\n7,Nora Vik,Loose';
    const again = peoplePlanOf(csv, workspace.records);
    assert.equal(again.counts.teams, 0);
    await assert.rejects(runPlan(workspace, again), { code: 'wrong-state', ids: ['loose'] });
    await workspace.run({ type: 'team.add', input: { team: { id: 'next', name: 'Loose' } } });
    await runPlan(workspace, peoplePlanOf(csv, workspace.records));
    assert.equal(named(workspace, 'Nora Vik')?.teamId, 'next');
  });

  test('[X47] says once that a needed column is not mapped, and not in each row what follows from it', async () => {
    const { records } = await open();
    const errorsOf = (csv: string) =>
      peoplePlanOf(csv, records).errors.map(({ row, column, message }) => [row, column, message]);
    const missing = (field: string) => [1, '', `no column is mapped to ${field}; one is needed`];
    const withoutIds = errorsOf('name,manager,email\nA,2,a@x.org\nB,,none');
    assert.deepEqual(withoutIds, [
      missing('id'),
      [3, 'email', '"none": expected an e-mail address'],
    ]);
    assert.deepEqual(errorsOf('id,manager\n1,B\n2,'), [missing('name')]);
    assert.deepEqual(errorsOf('manager\nB'), [missing('id'), missing('name')]);
  });

  test('[X7] reads the plain German names of columns', async () => {
    const workspace = await imported(
      'Personalnummer;Name;Vorgesetzter;Abteilung;Eintritt\n7;Jörg;8;Hafen;2026-02-01\n8;Ute;;Hafen;',
    );
    const [joerg, ute] = ['Jörg', 'Ute'].map((it) => named(workspace, it));
    assert.equal(joerg?.managerId, ute?.id);
    assert.deepEqual([joerg?.joined, joerg?.teamId], ['2026-02-01', ute?.teamId]);
  });

  test('[X47] lists every error of every row with its column and what would be right', async () => {
    const { records } = await open();
    const csv = [
      'id,name,email,manager,joined,left,active,time zone,works on,roles',
      ',,not an address,nobody,2026-02-30,,maybe,Mars/One,Someday,king',
      '2,Two,two@x.org,2,2026-05-04,2026-05-01,,,,',
      '2,Three,TWO@x.org,mia,,,,,,',
      '4,Four',
    ].join('\n');
    const { errors, command } = peoplePlanOf(csv, records);
    assert.equal(command, null);
    assert.deepEqual(
      errors.map(({ row, column }) => `${row} ${column}`),
      [
        ...['2 id', '2 name', '2 email', '2 manager', '2 joined', '2 active', '2 time zone'],
        ...['2 works on', '2 roles', '3 id', '3 email', '3 manager', '3 left', '4 id', '4 email'],
        '5 ',
      ],
    );
    assert.match(errors[4]?.message ?? '', /"2026-02-30": expected a day that exists/);
    assert.match(errors[11]?.message ?? '', /could be 2 people/);
  });

  test('[X47] names the rows of a circle of reporting lines, over people who are here too', async () => {
    const { records } = await open();
    const { errors } = peoplePlanOf('id,name,manager\na,A,b\nb,B,c\nc,C,a\nd,D,a', records);
    assert.deepEqual(
      errors.map(({ row, column }) => [row, column]),
      [
        [2, 'manager'],
        [3, 'manager'],
        [4, 'manager'],
      ],
    );
    assert.match(errors[0]?.message ?? '', /"a" \(row 2\) → "b" \(row 3\) → "c" \(row 4\) → "a"/);
    assert.match(peoplePlanOf('id,name,manager\na,A,a', records).errors[0]?.message ?? '', /"a"/);
  });

  test('[X48] finds somebody by e-mail once, and by name never', async () => {
    const mia = { id: 'mia', name: 'mia', timeZone: 'UTC', email: 'Mia@x.org' };
    const workspace = await openWorkspace({ viewer: 'ada', goals: [] });
    const edit = { personId: 'mia', fields: { email: mia.email }, base: { email: null } };
    await workspace.run({ type: 'person.edit', input: edit });
    const csv = 'id,name,email,title\n1,Mia May,mia@x.org,Mate\n2,max,,Mate';
    const plan = peoplePlanOf(csv, workspace.records);
    assert.deepEqual(
      plan.rows.map(({ action, changed, kept }) => [action, changed, kept]),
      [
        ['update', ['title'], ['name', 'email']],
        ['create', [], []],
      ],
    );
    await runPlan(workspace, plan);
    assert.equal(workspace.records.people.get('mia' as never)?.externalIds?.['hr'], '1');
    assert.equal(peoplePlanOf(csv, workspace.records).counts.unchanged, 2);
    const twice = `${csv}\n3,Other,MAX@x.org,\n`;
    assert.equal(peoplePlanOf(twice, workspace.records).counts.create, 1);
  });

  test('[X48] a changed file changes what it says otherwise; what people changed here stays and is named', async () => {
    const workspace = await imported();
    const nora = named(workspace, 'Nora Vik');
    const edit = { personId: nora?.id, fields: { title: 'Skipper' }, base: { title: 'Mate' } };
    await workspace.run({ type: 'person.edit', input: edit });
    assert.equal(peoplePlanOf(file, workspace.records).counts.unchanged, 3);
    const changed = file
      .replace('Mate', 'Bosun')
      .replace('Captain', 'Owner')
      .replace('2020-05-04', '');
    const plan = peoplePlanOf(changed, workspace.records);
    assert.deepEqual(
      plan.rows.map(({ action, changed: fields, kept }) => [action, fields, kept]),
      [
        ['update', [], ['title']],
        ['update', ['title', 'joined'], []],
        ['unchanged', [], []],
      ],
    );
    await runPlan(workspace, plan);
    assert.equal(named(workspace, 'Nora Vik')?.title, 'Skipper');
    const ole = named(workspace, 'Ole Dahl');
    assert.deepEqual([ole?.title, ole?.joined], ['Owner', undefined]);
    assert.equal(peoplePlanOf(changed, workspace.records).counts.unchanged, 3);
  });

  test('[X49] gives roles to others, and leaves one’s own as they are', async () => {
    const workspace = await open();
    const csv = 'id,name,roles,active\nada,ada,member,no\nmia,mia,member leader,yes\nnew,New,hr,';
    const plan = peoplePlanOf(csv, workspace.records, { source: 'throughline' });
    assert.deepEqual(
      plan.rows.map(({ action, changed, kept }) => [action, changed, kept]),
      [
        ['unchanged', [], ['active', 'roles']],
        ['unchanged', [], ['roles']],
        ['create', [], []],
      ],
    );
    await runPlan(workspace, plan);
    assert.deepEqual(named(workspace, 'New')?.roles, ['hr']);
    const own = {
      personId: 'ada',
      fields: { roles: ['hr'] },
      base: { roles: ['member', 'admin'] },
    };
    const refusal = await refusalOf(workspace, 'people.import', { source: 'hr', updates: [own] });
    assert.equal(refusal.code, 'not-allowed');
  });

  test('[X68] takes no word of another source, nor of a manager who is not there', async () => {
    const workspace = await imported();
    const nora = named(workspace, 'Nora Vik');
    const codes = [];
    for (const memory of [{ source: 'other' }, { source: 'hr', managerId: 'nobody' }]) {
      const update = { personId: nora?.id, fields: { imported: memory } };
      const base = { imported: nora?.imported ?? null };
      const input = { source: 'hr', updates: [{ ...update, base }] };
      codes.push((await refusalOf(workspace, 'people.import', input)).code);
    }
    assert.deepEqual(codes, ['invalid-input', 'not-found']);
  });

  test('[X49] only an admin imports people, and nothing in the place of anybody', async () => {
    const hal = await openWorkspace({ viewer: 'hal', goals: [] });
    assert.equal((await refusalOf(hal, 'people.import', { source: 'hr' })).code, 'not-allowed');
    const workspace = await imported();
    const nora = named(workspace, 'Nora Vik');
    const other = { id: 'other', name: 'X', timeZone: 'UTC', externalIds: { hr: '7' } };
    const codes = [];
    for (const input of [
      { people: [{ ...company.people?.[2], name: 'Else' }] },
      { people: [other] },
      { people: [{ ...other, externalIds: { hr: '77' }, managerId: 'nobody' }] },
      { people: [{ ...other, externalIds: { hr: '77' }, legalHold: true }] },
      { updates: [{ personId: nora?.id, fields: { title: 'A' }, base: { title: 'B' } }] },
      { updates: [{ personId: 'nobody', fields: { title: 'A' }, base: { title: 'B' } }] },
      {
        updates: [
          {
            personId: nora?.id,
            fields: { externalIds: { x: '1' } },
            base: { externalIds: { hr: '7' } },
          },
        ],
      },
    ]) {
      codes.push((await refusalOf(workspace, 'people.import', { source: 'hr', ...input })).code);
    }
    assert.deepEqual(codes, [
      ...['already-exists', 'already-exists', 'not-found', 'invalid-input', 'conflict'],
      ...['not-found', 'invalid-input'],
    ]);
  });
});
