import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import '../perf-recognition-wall.ts';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { whenShown } from '../testing/when-shown.ts';
import { besideTheWall, eve, thankfulWords, thankfulWorkspace } from '../testing/thanks.ts';
import { PerfRecognitionWall } from './recognition-wall.ts';

async function shown(workspace?: Workspace, fields: Partial<PerfRecognitionWall> = {}) {
  const wall = document.createElement('perf-recognition-wall');
  Object.assign(wall, { workspace, ...fields });
  await fixture(html`${wall}`);
  if (workspace) await whenShown(wall);
  return wall;
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const idsOf = (wall: PerfRecognitionWall) =>
  [...wall.shadowRoot!.querySelectorAll<HTMLElement>('.thanks')].map((each) =>
    each.getAttribute('data-id'),
  );
const part = (wall: PerfRecognitionWall, selector: string) =>
  wall.shadowRoot!.querySelector<HTMLElement>(selector)!;
const many = Array.from({ length: 30 }, (_, index) => ({
  ...{ id: `t${index}`, from: 'ann', to: ['ben'], text: 'Thank you', reactions: [] },
  at: `2026-03-${String(index + 1).padStart(2, '0')}T09:00:00Z`,
}));

describe('<perf-recognition-wall>', () => {
  elementSuite({
    tag: 'perf-recognition-wall',
    element: PerfRecognitionWall,
    property: 'workspace',
    workspace: () => thankfulWorkspace(),
    data: thankfulWords,
    states: {
      loading: { show: () => shown(), says: /Loading/ },
      empty: {
        show: async () => shown(await companyWorkspace(ben)),
        says: /No thanks yet.*Thank them/s,
      },
      error: {
        show: async () => shown(failingReading(await thankfulWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => {
          const wall = await shown(await thankfulWorkspace());
          await waitUntil(() => part(wall, '.lead'));
          return wall;
        },
        says: /Words of new.*Not thanked lately/s,
      },
    },
  });

  it('[E333] lists thanks newest first by month, without those that were taken back', async () => {
    const wall = await shown(await thankfulWorkspace());
    expect(idsOf(wall)).to.deep.equal(['new', 'mine', 'old']);
    const months = [...wall.shadowRoot!.querySelectorAll('.month > h3')].map(textOf);
    expect(months).to.deep.equal(['May 2026', 'April 2026']);
    expect(textOf(part(wall, '[data-id=new]'))).to.match(/Ben Bora Sales from You.*Words of new/s);
  });

  it('[E333] shows the first twenty, and leads the focus to those that come', async () => {
    const wall = await shown(await thankfulWorkspace(ben, many));
    expect(idsOf(wall)).to.have.length(20);
    part(wall, '.more button').click();
    await waitUntil(() => idsOf(wall).length === 33);
    await waitUntil(() => wall.shadowRoot!.activeElement?.closest('.thanks'));
    const held = wall.shadowRoot!.activeElement!.closest<HTMLElement>('.thanks')!;
    expect(held.getAttribute('data-id')).to.equal(idsOf(wall)[20]);
  });

  it('[E333] has no trace of thanks that are out of sight', async () => {
    const markup = async (more: readonly unknown[]) => {
      const wall = await shown(await thankfulWorkspace(ben, more));
      return wall.shadowRoot!.getHTML().replaceAll(/lit\$\d+\$/g, '');
    };
    expect(await markup([besideTheWall])).to.equal(await markup([]));
    const own = await shown(await thankfulWorkspace(eve, [besideTheWall]));
    expect(textOf(part(own, '[data-id=beside]'))).to.contain('Not on the wall');
  });

  it('[E334] is narrowed by value, team, person and goal, and shows all again', async () => {
    const workspace = await thankfulWorkspace(ben);
    const narrowed = async (fields: object) => idsOf(await shown(workspace, fields));
    expect(await narrowed({ value: 'care' })).to.deep.equal(['old']);
    expect(await narrowed({ team: 'sales' })).to.deep.equal(['new', 'old']);
    expect(await narrowed({ person: 'ann' })).to.have.length(3);
    expect(await narrowed({ goalId: 'teams' })).to.deep.equal(['mine']);
    const one = await shown(workspace, { recognitionId: 'old' as never });
    expect(idsOf(one)).to.deep.equal(['old']);
    expect(textOf(part(one, '.filter-chip'))).to.equal('One thank you');
    part(one, '.filter-chip').click();
    await waitUntil(() => idsOf(one).length === 3);
    const wall = await shown(workspace, { value: 'nothing' as never, person: ben });
    expect(textOf(wall)).to.contain('No thanks here yet');
    expect(wall.shadowRoot!.querySelectorAll('.filter-chip')).to.have.length(2);
    part(wall, '.filter-chip').click();
    await wall.updateComplete;
    expect(idsOf(wall)).to.have.length(3);
  });

  it('[E459] says of a filter by what is gone or out of sight what it is of, without an id', async () => {
    const chips = async (fields: object) => {
      const wall = await shown(await thankfulWorkspace(ben), fields);
      return [...wall.shadowRoot!.querySelectorAll('.filter-chip')].map(textOf);
    };
    const gone = 'x-1' as never;
    expect(
      await chips({ value: gone, team: gone, person: gone, goalId: gone, recognitionId: gone }),
    ).to.deep.equal([
      ...['A value that is not here', 'A team that is not here'],
      ...['A person who is not here', 'A goal that is not here', 'A thank you that is not here'],
    ]);
    // Eve is named in it and keeps off the wall.
    const unseen = await shown(await thankfulWorkspace(ben, [besideTheWall]), {
      recognitionId: besideTheWall.id as never,
    });
    expect(textOf(part(unseen, '.filter-chip'))).to.equal('A thank you that is not here');
    expect(idsOf(unseen)).to.deep.equal([]);
    expect(await chips({ value: 'care' })).to.deep.equal(['Care first']);
  });

  it('[E334] is narrowed by fields that come when they are asked for', async () => {
    const wall = await shown(await thankfulWorkspace(ben));
    part(wall, '#filter').click();
    await waitUntil(() => part(wall, '#filter-value'));
    const select = part(wall, '#filter-value') as HTMLSelectElement;
    select.value = 'early';
    select.dispatchEvent(new Event('change'));
    await wall.updateComplete;
    expect([wall.value, idsOf(wall)]).to.deep.equal(['early', ['new']]);
    await expect(wall).to.be.accessible();
  });

  it('[E338] tells a lead who was not thanked, for what and from where, each with what it is', async () => {
    const wall = await shown(await thankfulWorkspace(ann));
    await waitUntil(() => part(wall, '.lead'));
    const figures = [...wall.shadowRoot!.querySelectorAll('.figure')];
    expect(figures.map((each) => textOf(each.querySelector('h4')!))).to.have.length(4);
    for (const each of figures)
      expect(textOf(each.querySelector('details')!)).to.match(/What is.+/);
    expect(textOf(figures[0]!)).to.contain('Everyone who reports to you was thanked lately');
    expect(textOf(figures[1]!)).to.match(/Care first 1.*Say it early 1.*Without a value 1/s);
    expect(textOf(figures[2]!)).to.match(/100% 2 of 2/);
    expect(textOf(figures[3]!)).to.contain('Not shown');
    const other = await shown(await thankfulWorkspace(ben));
    expect(part(other, '.lead')).to.equal(null);
  });

  it('[E338] thanks whoever was not seen in the form, with one press', async () => {
    const workspace = await companyWorkspace(ann);
    const wall = await shown(workspace);
    await waitUntil(() => part(wall, '.unseen button'));
    part(wall, '.unseen button').click();
    await waitUntil(() => wall.shadowRoot!.activeElement?.id === 'thanks-text');
    expect(textOf(part(wall, '.thank .chips'))).to.contain('Ben Bora');
  });

  it('[E333] leads to people and goals by events', async () => {
    const wall = await shown(await thankfulWorkspace(ben));
    setTimeout(() => part(wall, '[data-id=mine] .name').click());
    expect((await next(wall, 'perf-person-select')).detail).to.deep.equal({ personId: 'ann' });
    setTimeout(() => part(wall, '[data-id=mine] .goal button').click());
    expect((await next(wall, 'perf-goal-select')).detail).to.deep.equal({ goalId: 'teams' });
  });
});
