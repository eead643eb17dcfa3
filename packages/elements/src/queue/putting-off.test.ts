import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { ann, ben } from '../testing/company.ts';
import {
  all,
  buttonIn,
  lineOf,
  linesOf,
  opened,
  queueCompany,
  queueOf,
  queueWorkspace,
  write,
  textOf,
} from '../testing/queue-page.ts';

describe('<perf-queue> putting off', () => {
  it('[E321] puts a line off until the next working day, and shows it again', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const before = linesOf(element);
    const panel = await opened(element, 'Thank somebody', '.later');
    buttonIn(panel, 'Until the next working day').click();
    await waitUntil(() => !linesOf(element).includes('Thank somebody'));
    await waitUntil(() => element.shadowRoot!.activeElement?.classList.contains('main'));
    expect(textOf(element)).to.contain('Put off until your next working day');
    buttonIn(element.shadowRoot!, '1 put off').click();
    await element.updateComplete;
    expect(textOf(all(element, '.put-off')[0]!)).to.contain('until May 13');
    await expect(element).to.be.accessible();
    buttonIn(element.shadowRoot!, 'Show again now').click();
    await waitUntil(() => linesOf(element).includes('Thank somebody'));
    expect(linesOf(element)).to.deep.equal(before);
    await waitUntil(() => element.shadowRoot!.activeElement !== null, 'the focus is kept');
  });

  it('[E321] puts a line off until a day, and says which days there are', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const panel = await opened(element, 'Thank somebody', '.later');
    write(panel.querySelector('[type=date]'), '2026-07-01');
    await element.updateComplete;
    panel.querySelector<HTMLFormElement>('.day')!.requestSubmit();
    await waitUntil(() => textOf(panel).includes('at most 31 days ahead'));
    write(panel.querySelector('[type=date]'), '2026-05-20');
    await element.updateComplete;
    panel.querySelector<HTMLFormElement>('.day')!.requestSubmit();
    await waitUntil(() => !linesOf(element).includes('Thank somebody'));
    const [line] = workspace
      .due(ben, { withSnoozed: true })
      .filter(({ snoozedUntil }) => snoozedUntil);
    expect(line!.snoozedUntil).to.equal('2026-05-20T00:00:00.000Z');
  });

  it('[E451] shows the first of many lines that were put off or handed over, and leads to more', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...queueCompany.goals.find(({ id }) => id === 'teams')!,
      ...{ id: `g${at}`, title: `Goal ${at}`, ownerId: 'ben' },
    }));
    const records = { ...queueCompany, goals: [...queueCompany.goals, ...many] };
    const workspace = await queueWorkspace(ben, { records });
    const until = 'next-working-day';
    const later = new Set<string>(many.slice(0, 30).map(({ id }) => id));
    for (const { activity, subject } of workspace.due()) {
      if (subject.kind !== 'goal' || !later.has(subject.goalId)) continue;
      const input = { personId: ben, activity, subject, until };
      await workspace.run<string>({ type: 'queue.snooze', input });
    }
    for (const { id: goalId } of many.slice(30)) {
      const days = { start: '2026-05-13', end: '2026-05-20' };
      const input = { personId: ben, to: ann, ...days, goalId };
      await workspace.run<string>({ type: 'queue.delegate', input });
    }
    const element = await queueOf(workspace);
    buttonIn(element.shadowRoot!, 'put off').click();
    await element.updateComplete;
    for (const list of ['handed', 'put-off']) {
      const rows = () => all(element, `[data-list=${list}] > li`);
      expect(rows(), list).to.have.length(25);
      const more = all(element, `[data-list=${list}] + .more button`)[0]!;
      more.focus();
      more.click();
      await waitUntil(() => rows().length === 30, list);
      await waitUntil(() => element.shadowRoot!.activeElement === rows()[25], 'the first new');
    }
  }).timeout(8000);

  it('[E322] hands check-ins over for some days, and takes them back', async () => {
    const storage = memoryStorage();
    const workspace = await queueWorkspace(ben, { storage });
    const element = await queueOf(workspace);
    const panel = await opened(element, 'Win back 40 teams', '.later');
    buttonIn(panel, 'Hand check-ins over').click();
    await waitUntil(() => panel.querySelector('[role=combobox]'));
    write(panel.querySelector('[role=combobox]'), 'eve');
    await waitUntil(() => panel.querySelector('[role=option]'));
    panel.querySelector<HTMLElement>('[role=option]')!.click();
    await element.updateComplete;
    buttonIn(panel, 'Hand over').click();
    await waitUntil(() => textOf(panel).includes('Choose days from today on'));
    await expect(element).to.be.accessible();
    write(panel.querySelectorAll('[type=date]')[1]!, '2026-05-20');
    await element.updateComplete;
    buttonIn(panel, 'Hand over').click();
    await waitUntil(() => !linesOf(element).join().includes('Win back'), textOf(panel));
    expect(textOf(element)).to.contain(
      'Check-ins on Win back 40 teams: Eve Eden, May 12 to May 20',
    );

    const eves = await queueWorkspace('eve' as typeof ben, { storage });
    const other = await queueOf(eves);
    expect(textOf(lineOf(other, 'Win back 40 teams'))).to.contain('Ben Bora handed it to you');
    const later = lineOf(other, 'Win back 40 teams').querySelector('.later')!;
    expect(later.getAttribute('aria-label'), 'not handed on').to.contain('Put off:');

    buttonIn(element.shadowRoot!, 'Take back').click();
    await waitUntil(() => linesOf(element).join().includes('Win back'));
    expect(textOf(element)).to.contain('yours again');
    const anns = await queueOf(await queueWorkspace(ann, { storage }));
    expect(textOf(anns)).not.to.contain('Handed over');
  });
});
