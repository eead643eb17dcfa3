import { expect, waitUntil } from '@open-wc/testing';
import type { TemplateId } from '@throughline/core';
import '../perf-workspace.ts';
import { ann, ben, now } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { refusing } from '../testing/form.ts';
import {
  all,
  bothOf,
  buttonIn,
  laterOf,
  oneOnOne,
  saysSoon,
  sendIn,
  twoPeople,
  typeIn,
  weekly,
  workspaceOf,
} from '../testing/two-people.ts';

const addPrivate = '.note-panel.private > form';
const addShared = '.note-panel.shared > form';
const dayOfMeeting = '2026-05-20T11:00:00Z';

describe('<perf-one-on-one> and whose words are whose', () => {
  it('[E357] says nothing of what one has done to whoever looks next, nor in another series', async () => {
    const both = await bothOf();
    const element = await oneOnOne(both.ann);
    await typeIn(element, `${addPrivate} textarea`, 'Ask about the move.');
    await sendIn(element, addPrivate, 'Kept for you only.');
    element.workspace = both.ben;
    await waitUntil(() => textOf(all(element, '#title')[0]!).includes('Ann'));
    expect(textOf(element)).not.to.contain('Kept for you only.');
    element.workspace = both.ann;
    element.seriesId = 'peers' as typeof weekly;
    await waitUntil(() => textOf(all(element, '#title')[0]!).includes('Eve'));
    expect(textOf(element)).not.to.contain('Kept for you only.');
  });

  it('[E423] calls nobody away who writes for themselves while what is for both is stored', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    const [own] = all<HTMLTextAreaElement>(element, `${addPrivate} textarea`);
    all<HTMLTextAreaElement>(element, `${addShared} textarea`)[0]!.focus();
    await typeIn(element, `${addShared} textarea`, 'We keep Mondays free.');
    const stored = sendIn(element, addShared, 'Note added for both.');
    own!.focus();
    await stored;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(own);
  });

  it('[E357] calls no words lost that wait for the present, or under what is folded', async () => {
    const workspace = await workspaceOf(ann);
    const element = await oneOnOne(workspace);
    all(element, '#earlier button')[0]!.click();
    await saysSoon(element, 'We try one call a week.');
    await typeIn(element, `${addPrivate} textarea`, 'Half a thought');
    const around = document.createElement('perf-workspace');
    around.workspace = workspace;
    around.at = now;
    element.parentElement!.append(around);
    around.append(element);
    Object.assign(element, { workspace: undefined });
    const isPast = () => all(element, '.row').length > 0 && all(element, 'form').length === 0;
    await waitUntil(isPast, 'the past is there', { timeout: 8000 });
    expect(textOf(element)).not.to.contain('over or gone');
    around.at = '';
    await waitUntil(() => all(element, addPrivate).length > 0, 'now', { timeout: 8000 });
    expect(all<HTMLTextAreaElement>(element, `${addPrivate} textarea`)[0]!.value).to.contain(
      'Half',
    );
  });

  it('[E357] keeps what is written under Earlier while that is folded, and unfolds it to go on', async () => {
    const privateNotes = [{ ...twoPeople.privateNotes[0], meetingId: 'm-1' }];
    const element = await oneOnOne(
      await workspaceOf(ann, undefined, { ...twoPeople, privateNotes }),
    );
    const fold = () => all(element, '#earlier button')[0]!.click();
    fold();
    await saysSoon(element, 'Ben sounds tired.');
    buttonIn(element, '[data-note="n-3"]', 'Edit').click();
    await element.updateComplete;
    await typeIn(element, '[data-note="n-3"] textarea', 'Ben sounds rested.');
    fold();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('over or gone');
    fold();
    await element.updateComplete;
    const [field] = all<HTMLTextAreaElement>(element, '[data-note="n-3"] textarea');
    expect(field!.value).to.equal('Ben sounds rested.');
  });

  it('[E357] says of a field in the language of now what is wrong with it', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    buttonIn(element, '.tools', 'Skip').click();
    await element.updateComplete;
    all<HTMLFormElement>(element, '.head form')[0]!.requestSubmit();
    await saysSoon(element, 'Fill this in first.');
    element.lang = 'de';
    await saysSoon(element, 'Vorschläge');
    expect(textOf(element)).not.to.contain('Fill this in first.');
    expect(textOf(all(element, '.head form .error')[0]!)).not.to.equal('');
  });

  it('[E357] says where it was asked for that a note could not be erased', async () => {
    const element = await oneOnOne(refusing(await workspaceOf(ann)));
    buttonIn(element, '[data-note="n-3"]', 'Erase').click();
    await element.updateComplete;
    all<HTMLButtonElement>(element, '[data-note="n-3"] .bad-word')[0]!.click();
    await waitUntil(
      () => textOf(all(element, '[data-note="n-3"]')[0]!).includes('That did not work'),
      'it is said',
    );
  });

  it('[E357] calls no meeting held of which one of the two says that it was not', async () => {
    const both = await bothOf();
    const anns = await laterOf(ann, both.open(), dayOfMeeting);
    const bens = await laterOf(ben, both.open(), dayOfMeeting);
    const meeting = { due: '2026-05-20T10:00:00.000Z' };
    await anns.run({ type: 'meeting.confirm', input: { seriesId: weekly, meeting } });
    const element = await oneOnOne(anns);
    const input = { seriesId: weekly, meeting, reason: 'I was on a train' };
    await waitUntil(() => bens.records.rhythm.meetingsOf(weekly).length > 1);
    await bens.run({ type: 'meeting.object', input });
    await saysSoon(element, 'says that you did not meet');
    buttonIn(element, '.tools', 'Begin talking').click();
    await saysSoon(element, 'Before you go');
    buttonIn(element, '.step-list', 'Before you go').click();
    await saysSoon(element, 'stay for next time.');
    expect(textOf(all(element, '[data-step]')[0]!)).not.to.contain('Held');
  });

  it('[E357] goes past two parts of a template that have one title', async () => {
    const section = (minutes: number) => ({ title: 'Open', minutes, prompts: ['What?'] });
    const templates = [
      {
        id: 't-1',
        name: 'Twice',
        purpose: 'Ask twice',
        sections: [section(3), section(4), section(5)],
      },
    ];
    const [first, ...others] = twoPeople.series;
    const series = [{ ...first, templateId: 't-1' as TemplateId }, ...others];
    const records = { ...twoPeople, templates, series, talkingPoints: [] };
    const element = await oneOnOne(await workspaceOf(ann, undefined, records));
    buttonIn(element, '.tools', 'Begin talking').click();
    for (const minutes of [3, 4, 5]) {
      await saysSoon(element, `about ${minutes} minutes`);
      buttonIn(element, '.stepper', 'Next').click();
    }
    await saysSoon(element, 'Everything was talked about.');
  });

  it('[E357] lists those of whoever looks next, where one was chosen from the list', async () => {
    const both = await bothOf();
    const element = await oneOnOne(both.ann, '' as typeof weekly);
    const choices = () => all(element, '[data-list] button, .series-list button, li button');
    await waitUntil(() => choices().length > 0);
    choices()
      .find((choice) => textOf(choice).includes('Eve'))!
      .click();
    await waitUntil(() => textOf(all(element, '#title')[0]!).includes('Eve'));
    element.workspace = both.ben;
    await waitUntil(() => all(element, '#start').length > 0, textOf(element));
    expect(textOf(element)).to.contain('Ann');
  });

  it('[E357] leads the focus to the first of the earlier notes that are shown more', async () => {
    const privateNotes = Array.from({ length: 30 }, (_, at) => ({
      ...{ ...twoPeople.privateNotes[0], id: `many-${at}` },
    }));
    const element = await oneOnOne(
      await workspaceOf(ann, undefined, { ...twoPeople, privateNotes }),
    );
    const notes = () => all(element, '.note-panel.private .note');
    expect(notes()).to.have.length(20);
    all(element, '.note-panel.private button')
      .find((button) => textOf(button).includes('more'))!
      .click();
    await waitUntil(() => notes().length === 30);
    await waitUntil(() => element.shadowRoot!.activeElement === notes()[0], 'the focus');
  });
});
