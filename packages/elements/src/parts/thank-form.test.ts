import { expect, fixture, html } from '@open-wc/testing';
import type { Goal, GoalId, Records } from '@throughline/core';
import { render } from 'lit';
import '../perf-recognition-wall.ts';
import { formatFor } from '../format.ts';
import { arThank } from '../messages/ar-thank.ts';
import { deThank } from '../messages/de-thank.ts';
import { en } from '../messages/en.ts';
import { enThank } from '../messages/en-thank.ts';
import { ben } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { thankfulWorkspace } from '../testing/thanks.ts';
import { ThankForm, type ThankScene } from './thank-form.ts';

const teams = 'teams' as GoalId;

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

async function hintOf(more: Partial<ThankScene>) {
  const form = new ThankForm(host);
  const scene = {
    ...{ reading: await thankfulWorkspace(), messages: { ...en, thank: enThank } },
    ...{ format: formatFor('en'), id: 'f', isRunning: false, ...more },
    ...{ send: () => Promise.resolve(true), toInvalid: () => undefined },
  };
  const place = await fixture(html`<div>${form.view(scene)}</div>`);
  const field = place.querySelector('textarea')!;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => textOf(place.querySelector<HTMLElement>(`#${id}`)!)).join(' ');
}

/** The same records, with that goal as it is said to be. */
function withGoal(records: Records, change: (goal: Goal) => Goal | undefined): Records {
  const goals = new Map(records.goals);
  const goal = change(goals.get(teams)!);
  if (goal) goals.set(teams, goal);
  else goals.delete(teams);
  return { ...records, goals };
}

/** The form for Ben, drawn again at will, of other records perhaps. */
async function drawn() {
  const form = new ThankForm(host, { to: [ben] });
  const { records, viewer } = await thankfulWorkspace();
  const sent: unknown[] = [];
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const draw = (given: Records = records) =>
    render(
      form.view({
        ...{ reading: { records: given, viewer }, messages: { ...en, thank: enThank } },
        ...{ format: formatFor('en'), id: 'f', isRunning: false, toInvalid: () => undefined },
        send: (input) => Promise.resolve(sent.push(input) > 0),
      }),
      place,
    );
  draw();
  const field = <E extends HTMLElement = HTMLElement>(selector: string) =>
    place.querySelector<E>(selector)!;
  return { draw, records, place, field, sent };
}

describe('the form that thanks somebody', () => {
  it('[E367] says that not everyone reads it where somebody keeps off the wall, once', async () => {
    const readers = /Everyone here can read it, unless somebody .* keeps off the wall/;
    expect(await hintOf({})).to.match(readers);
    expect(await hintOf({ saysReaders: true })).not.to.match(readers);
    for (const { textHint, textReaders } of [enThank, deThank, arThank]) {
      expect(textHint).not.to.contain(textReaders);
      expect(textReaders).to.match(/unless|außer|إلا/);
    }
  });

  it('[E421] says where a chosen goal is over or gone meanwhile, sends nothing and keeps the words', async () => {
    const { draw, records, place, field, sent } = await drawn();
    field<HTMLTextAreaElement>('textarea').value = 'You stayed late';
    field('textarea').dispatchEvent(new Event('input'));
    const goal = field<HTMLSelectElement>('#f-goal');
    goal.value = 'teams';
    goal.dispatchEvent(new Event('change'));
    const lost = /That goal is over or gone/;
    draw();
    expect(textOf(place)).not.to.match(lost);
    const isOver = withGoal(records, (each) => ({ ...each, state: 'closed' }));
    for (const changed of [isOver, withGoal(records, () => undefined)]) {
      draw(changed);
      field<HTMLFormElement>('form').requestSubmit();
      expect(textOf(place)).to.match(lost);
      expect(field('details')).to.have.property('open', true);
      expect(field<HTMLSelectElement>('#f-goal').value).to.equal('teams');
      expect(field('[aria-invalid=true]').id).to.equal('f-goal');
    }
    expect(sent).to.deep.equal([]);
    expect(field<HTMLTextAreaElement>('textarea').value).to.equal('You stayed late');
    field<HTMLSelectElement>('#f-goal').value = '';
    field('#f-goal').dispatchEvent(new Event('change'));
    draw();
    field<HTMLFormElement>('form').requestSubmit();
    expect(sent).to.deep.equal([{ to: ['ben'], text: 'You stayed late' }]);
  });
});
