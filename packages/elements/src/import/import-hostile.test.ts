import { expect, waitUntil } from '@open-wc/testing';
import { type GoalId, csvLimits } from '@throughline/core';
import { ann, companyWorkspace } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import {
  button,
  fileOf,
  importIn,
  isPlanned,
  paste,
  pick,
  planText,
  planned,
  select,
} from '../testing/importing.ts';
import { choose } from '../testing/opened.ts';

const formulas = [
  '=HYPERLINK("http://evil.test","Win")',
  '+1+1',
  '@SUM(A1)',
  '<img src=x onerror=x>',
];
const header = 'Id;Title;Type;Owner';
const titlesOf = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('[part=plan] tbody tr')].map((row) =>
    textOf(row.querySelectorAll('td')[2]!),
  );

/** The bytes of letters as older programs write them. */
const older = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('<perf-import> and hostile files', () => {
  it('[E208] keeps formulas and markup in cells as the letters that they are', async () => {
    const workspace = await companyWorkspace(ann);
    const rows = formulas.map(
      (text, at) => `${at};"${text.replaceAll('"', '""')}";objective;Board`,
    );
    const element = await planned(fileOf([header, ...rows].join('\n')), workspace);
    expect(titlesOf(element)).to.deep.equal(formulas);
    expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
    setTimeout(() => button(element, 'Import 4 goals').click());
    await next(element, 'perf-imported');
    const titles = [...workspace.records.goals.values()].map(({ title }) => title);
    expect(titles).to.include.members(formulas);
  });

  it('[E208] keeps markup in an outline and in the names of columns as letters', async () => {
    const element = await importIn(await companyWorkspace(ann));
    paste(element, '- <img src=x onerror=alert(1)>\n- =1+1');
    await isPlanned(element);
    expect(planText(element)).to.contain('<img src=x onerror=alert(1)>');
    button(element, 'Something else').click();
    await element.updateComplete;
    choose(element, fileOf('id,name,<b>x</b>,__proto__,constructor\n1,Mia,1,2,3'));
    await isPlanned(element);
    expect(planText(element).replace(/[\u2068\u2069]/g, '')).to.contain(
      'Not imported: <b>x</b>, __proto__, constructor',
    );
    expect(select(element, '__proto__').value).to.equal('');
    expect(element.shadowRoot!.querySelector('b, img')).to.equal(null);
  });

  it('[E208] reads the letters of an older program when somebody says so', async () => {
    const element = await importIn(await companyWorkspace(ann));
    choose(element, fileOf(older('Personalnummer;Name\n7;Jürgen Größe'), 'staff.csv'));
    await waitUntil(() => textOf(element).includes('could not be read'));
    expect(textOf(element)).to.contain('Line 2');
    await expect(element).to.be.accessible();
    button(element, 'older program').click();
    await isPlanned(element);
    expect(titlesOf(element)).to.deep.equal(['Jürgen Größe']);
    expect(planText(element)).to.contain('1 person to add');
    await pick(element, 'This is', 'goals');
    expect(textOf(element), 'the way of reading stays').to.contain('Jürgen Größe');
  });

  it('[E208] reads UTF-16 as spreadsheets write it', async () => {
    const text = 'id\tname\n7\tZoë';
    const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
    const element = await planned(fileOf(units.buffer, 'staff.txt'));
    expect(titlesOf(element)).to.deep.equal(['Zoë']);
  });

  for (const [what, content, says] of [
    ['with a picture in it', new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 255]), /Line \d/],
    ['cut within a cell', 'id,name\n1,"Mia Mus', /Line 2/],
    ['with a NUL', 'id,name\n1,Mi\0a', /NUL/],
    ['of gigabytes', 'big', /bytes; up to/],
  ] as const) {
    it(`[E208] refuses a table ${what}, offers another kind, and changes nothing`, async () => {
      const workspace = await companyWorkspace(ann);
      const { version } = workspace;
      const element = await importIn(workspace);
      const file = fileOf(content, 'staff.csv');
      if (content === 'big') Object.defineProperty(file, 'size', { value: csvLimits.length + 1 });
      setTimeout(() => choose(element, file));
      expect((await next(element, 'perf-error')).detail.code).to.equal('bad-csv');
      await element.updateComplete;
      expect(textOf(element)).to.match(says);
      expect(workspace.version).to.equal(version);
      expect(element.shadowRoot!.querySelector('input[type=file]')).not.to.equal(null);
      await expect(element).to.be.accessible();
    });
  }

  it('[E208] reads half a table that ends between two rows as far as it goes', async () => {
    const element = await importIn(await companyWorkspace(ann));
    choose(element, fileOf('id,name,manager,team\n1,Mia,,\n2,Ole', 'staff.csv'));
    await isPlanned(element);
    expect(
      [...element.shadowRoot!.querySelectorAll('[part=plan] tbody tr')].map(textOf)[0],
    ).to.match(/^3 .*2 cells/);
    expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
  });

  it('[E208] takes an id that means something to a program for an id', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await planned(fileOf(`${header}\n__proto__;Grow;objective;Board`), workspace);
    setTimeout(() => button(element, 'Import 1 goal').click());
    await next(element, 'perf-imported');
    expect(workspace.records.goals.get('__proto__' as GoalId)).to.equal(undefined);
    expect([...workspace.records.goals.values()].some(({ title }) => title === 'Grow')).to.equal(
      true,
    );
  });
});
