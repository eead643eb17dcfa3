import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type PersonId, type Practice, shippedPractices } from '@throughline/core';
import '../perf-coach.ts';
import { ann, ben } from '../testing/company.ts';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import { coachedWorkspace, only } from '../testing/coached.ts';
import { control, enter, sent } from '../testing/form.ts';
import { next, textOf } from '../testing/element-suite.ts';
import type { PerfCoach } from './coach.ts';

async function opened(practices: readonly Practice[] = [], viewer: PersonId = ann) {
  const workspace = await coachedWorkspace(viewer);
  const coach = await fixture<PerfCoach>(
    html`<perf-coach .workspace=${workspace} .practices=${practices} preview></perf-coach>`,
  );
  const part = <E extends HTMLElement = HTMLElement>(selector: string) =>
    coach.shadowRoot!.querySelector<E>(selector)!;
  const buttonOf = (text: string) =>
    [...coach.shadowRoot!.querySelectorAll('button')].find((each) => textOf(each) === text)!;
  await waitUntil(() => part('.suggestion'), 'suggested');
  const stateOf = () => workspace.records.growth.coachStates.get(viewer)?.practices[0];
  return { workspace, coach, part, buttonOf, stateOf };
}

describe('what is done with <perf-coach>', () => {
  it('[E341] tells of what somebody wants to do, and says where where there is no form', async () => {
    const { coach, part } = await opened(only('answer-while-it-is-of-use'));
    coach.addEventListener('perf-practice-act', (event) => event.preventDefault(), { once: true });
    setTimeout(() => part('.act').click());
    const { detail } = await next(coach, 'perf-practice-act');
    expect(structuredClone(detail)).to.deep.equal({
      practiceId: 'answer-while-it-is-of-use',
      kind: 'answer-request',
      ids: { requestId: 'q', personId: 'ben' },
    });
    await aTimeout(20);
    expect(part('.elsewhere')).to.equal(null);
    part('.act').click();
    await waitUntil(() => part('.elsewhere'));
    expect(textOf(part('.elsewhere'))).to.contain('waits on the page for feedback');
  });

  it('[E341] thanks in place, and the form stays whatever is suggested meanwhile', async () => {
    const { workspace, coach, part } = await opened(only('thank-one-person'));
    part('.act').click();
    await waitUntil(() => coach.shadowRoot!.activeElement?.id === 'thanks-text');
    const text = part<HTMLTextAreaElement>('#thanks-text');
    text.value = 'You stayed late';
    text.dispatchEvent(new Event('input'));
    const subject = { practiceId: 'thank-one-person', subjectKey: 'person ben' };
    const input = { personId: ann, ...subject };
    await workspace.run({ type: 'coach.dismiss', input });
    await coach.updateComplete;
    expect(part<HTMLTextAreaElement>('#thanks-text').value).to.equal('You stayed late');
    part<HTMLFormElement>('.thank form').requestSubmit();
    await waitUntil(() => workspace.records.growth.recognitionsTo(ben).length === 1);
    await waitUntil(() => !part('.thank'));
    await waitUntil(() => coach.shadowRoot!.activeElement, 'the focus is kept');
  });

  it('[E341] opens the goal and the check-in in place, and gives the focus back', async () => {
    const { coach, part } = await opened(only('ask-the-quiet-goal'));
    expect(textOf(part('.act'))).to.equal('Check in');
    part('.act').click();
    await waitUntil(() => part('perf-check-in')?.shadowRoot, 'the form', { timeout: 8000 });
    part('perf-check-in').dispatchEvent(new Event('perf-check-in-cancel'));
    await waitUntil(() => coach.shadowRoot!.activeElement === part('.act'));
    const other = await opened(only('name-the-result'), ben);
    other.part('.act').click();
    const editor = () => other.part<HTMLElement & { goalId?: string }>('perf-goal-editor');
    await waitUntil(editor, 'the editor', { timeout: 8000 });
    expect(editor().goalId).to.equal('launch');
  }).timeout(12_000);

  it('[E484] lets the page hear and cancel what forms of other elements tell', async () => {
    const { workspace, coach, part } = await opened(only('ask-the-quiet-goal'));
    const heard: string[] = [];
    for (const type of ['perf-check-in', 'perf-checked-in', 'perf-check-in-cancel'] as const) {
      coach.addEventListener(type, () => heard.push(type));
    }
    coach.addEventListener('perf-check-in', (event) => event.preventDefault(), { once: true });
    part('.act').click();
    await waitUntil(() => part('perf-check-in')?.shadowRoot, 'the form', { timeout: 8000 });
    const form = part<PerfCheckIn>('perf-check-in');
    await waitUntil(() => form.shadowRoot?.querySelector('#note'), 'its fields');
    const stored = () => workspace.records.checkInsOf(form.goalId!).length;
    const before = stored();
    await enter(form, 'Note', 'Between us.');
    await sent(form);
    await form.updateComplete;
    expect(stored(), 'cancelled').to.equal(before);
    control(form, 'Cancel').click();
    await waitUntil(() => form.shadowRoot!.querySelector('#keep'), 'asked');
    form.shadowRoot!.querySelector<HTMLElement>('#keep ~ button')!.click();
    await waitUntil(() => heard.length === 2, 'left');
    expect(heard).to.deep.equal(['perf-check-in', 'perf-check-in-cancel']);
  }).timeout(12_000);

  it('[E391] keeps a check-in that is begun there for its viewer, and shows it to nobody else', async () => {
    const { coach, part, workspace } = await opened(only('ask-the-quiet-goal'));
    part('.act').click();
    const checkIn = () => part<PerfCheckIn>('perf-check-in');
    await waitUntil(() => checkIn()?.shadowRoot?.querySelector('#note'), 'the form', {
      timeout: 8000,
    });
    await enter(checkIn(), 'Note', 'Between us.');
    coach.workspace = await coachedWorkspace(ben);
    await waitUntil(() => !checkIn(), 'nothing of it is there');
    expect(coach.shadowRoot!.getHTML()).not.to.contain('Between us.');
    coach.workspace = workspace;
    await waitUntil(() => checkIn(), 'it is there again');
    await checkIn().updateComplete;
    const note = checkIn().shadowRoot!.querySelector<HTMLTextAreaElement>('#note')!;
    expect(note.value).to.equal('Between us.');
  }).timeout(12_000);

  it('[E341] keeps the steps of what is thought over open, whatever is suggested anew', async () => {
    const others = only('thank-one-person');
    const thanks = shippedPractices.find(({ id }) => id === 'thank-one-person')!;
    const { workspace, coach, part } = await opened([...others, { ...thanks, action: 'reflect' }]);
    part('.act').click();
    await waitUntil(() => part<HTMLDetailsElement>('.how').open);
    const other = { practiceId: 'answer-while-it-is-of-use', subjectKey: 'request q' };
    await workspace.run({ type: 'coach.dismiss', input: { personId: ann, ...other } });
    await coach.updateComplete;
    expect(part<HTMLDetailsElement>('.how').open).to.equal(true);
  });

  it('[E342] puts a practice off by the days of the settings, and has it again by undo', async () => {
    const { coach, part, buttonOf, stateOf } = await opened(only('thank-one-person'));
    buttonOf('Later').click();
    await waitUntil(() => part('.undo'));
    await waitUntil(() => coach.shadowRoot!.activeElement === part('.undo'));
    expect(stateOf()?.snoozedUntil).to.equal('2026-05-22T12:00:00.000Z');
    expect(textOf(part('.notice'))).to.contain('comes back in 7 days');
    part('.undo').click();
    await waitUntil(() => part('.suggestion'));
    expect(stateOf()?.snoozedUntil).to.equal(undefined);
    await waitUntil(() => coach.shadowRoot!.activeElement === part('.suggestion'));
  });

  it('[E342] lists what was dismissed with what it was about, to be had again', async () => {
    const { coach, part, buttonOf, stateOf } = await opened(only('thank-one-person'));
    buttonOf('Not this').click();
    await waitUntil(() => part('.put-away'));
    expect(stateOf()?.dismissedAt).to.equal('2026-05-15T12:00:00Z');
    expect(textOf(part('.put-away'))).to.match(
      /Put away: 1 Thank one person.*Ben Bora.*not again/s,
    );
    part<HTMLDetailsElement>('.put-away').open = true;
    await expect(coach).to.be.accessible();
    part('.put-away li button').click();
    await waitUntil(() => part('.suggestion'));
    expect(part('.put-away')).to.equal(null);
  });

  it('[E342] changes nothing where a host cancels it', async () => {
    const { workspace, coach, buttonOf } = await opened(only('thank-one-person'));
    const before = workspace.version;
    coach.addEventListener('perf-command-run', (event) => event.preventDefault());
    buttonOf('Not this').click();
    await aTimeout(20);
    expect(workspace.version).to.equal(before);
  });
});
