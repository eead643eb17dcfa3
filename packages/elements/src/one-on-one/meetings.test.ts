import { expect } from '@open-wc/testing';
import { type Workspace, openPoints } from '@throughline/core';
import { ann, ben } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  all,
  bothOf,
  buttonIn,
  laterOf,
  oneOnOne,
  saysSoon,
  sendIn,
  typeIn,
  weekly,
  workspaceOf,
} from '../testing/two-people.ts';

const dayOfMeeting = '2026-05-20T10:05:00Z';
const open = (element: Element, words: string) => buttonIn(element, '.tools', words).click();

/** Everything that two people have in their series. */
function havings({ records: { rhythm } }: Workspace) {
  return [
    openPoints(rhythm.talkingPointsOf(weekly)),
    rhythm.sharedNotesOf(weekly),
    rhythm.privateNotesOf(weekly),
    rhythm.actionItemsOf(weekly),
  ];
}

describe('<perf-one-on-one> and its meetings', () => {
  it('[E278] moves a meeting, with everything that belongs to the two as it was', async () => {
    const workspace = await workspaceOf(ann);
    const element = await oneOnOne(workspace);
    await typeIn(element, '.note-panel.private > form textarea', 'For the 20th');
    await sendIn(element, '.note-panel.private > form', 'Kept for you only.');
    await typeIn(element, '.note-panel.shared > form textarea', 'Read the offer before');
    await sendIn(element, '.note-panel.shared > form', 'Note added for both.');
    const [before, shown] = [havings(workspace), all(element, '.row, .note').map(textOf)];
    open(element, 'Move');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Talking points, notes and actions stay as they are.');
    await typeIn(element, '.head form input[type=date]', '2026-05-14');
    all<HTMLFormElement>(element, '.head form')[0]!.requestSubmit();
    await saysSoon(element, 'in the future');
    await typeIn(element, '.head form input[type=date]', '2026-05-22');
    await typeIn(element, '.head form input[type=time]', '14:30');
    await sendIn(element, '.head form', 'Meeting moved.');
    expect(workspace.records.rhythm.meetingsOf(weekly).at(-1)?.at).to.contain('2026-05-22T14:30');
    expect(havings(workspace)).to.deep.equal(before);
    expect(all(element, '.row, .note').map(textOf)).to.deep.equal(shown);
  });

  it('[E278] skips one with a reason, and shows all that was written for it beside the next', async () => {
    const workspace = await workspaceOf(ann);
    const element = await oneOnOne(workspace);
    await typeIn(element, '.note-panel.private > form textarea', 'For the 20th');
    await sendIn(element, '.note-panel.private > form', 'Kept for you only.');
    await typeIn(element, '.note-panel.shared > form textarea', 'Read the offer before');
    await sendIn(element, '.note-panel.shared > form', 'Note added for both.');
    const [before, shown] = [havings(workspace), all(element, '.row, .note').map(textOf)];
    open(element, 'Skip');
    await element.updateComplete;
    await typeIn(element, '.head form textarea', 'Both away');
    await sendIn(element, '.head form', 'Meeting skipped.');
    expect(textOf(all(element, '.when')[0]!)).to.contain('Jun 3');
    expect(havings(workspace)).to.deep.equal(before);
    expect(all(element, '.row, .note').map(textOf)).to.deep.equal(shown);
  });

  it('[E279] lets one say that they met and the other object, with a reason', async () => {
    const both = await bothOf();
    const at = '2026-05-20T11:00:00Z';
    const [anns, bens] = [await laterOf(ann, both.open(), at), await laterOf(ben, both.open(), at)];
    const [hers, his] = [await oneOnOne(anns), await oneOnOne(bens)];
    await saysSoon(hers, 'Did you meet on');
    buttonIn(hers, '.settle', 'We met').click();
    await saysSoon(his, 'says that you met on');
    buttonIn(his, '.settle', 'We did not').click();
    await his.updateComplete;
    await typeIn(his, '.settle form textarea', 'I was on a train');
    await sendIn(his, '.settle form', 'Said that you did not meet.');
    await saysSoon(hers, 'says that you did not meet on');
    expect(anns.records.rhythm.meetingsOf(weekly).at(-1)?.objected?.reason).to.contain('train');
    buttonIn(hers, '.settle', 'Move').click();
    await hers.updateComplete;
    await typeIn(hers, '.settle form input[type=date]', '2026-05-25');
    await sendIn(hers, '.settle form', 'Meeting moved.');
    await saysSoon(his, 'May 25');
  });

  it('[E280] closes the shared notes in a second step; from then on they are only added to', async () => {
    const both = await bothOf();
    const workspace = await laterOf(ann, both.open(), dayOfMeeting);
    const element = await oneOnOne(workspace);
    await typeIn(element, '.note-panel.shared > form textarea', 'Decided: two offers');
    await sendIn(element, '.note-panel.shared > form', 'Note added for both.');
    const noteId = workspace.records.rhythm.sharedNotesOf(weekly).at(-1)!.id;
    expect(textOf(all(element, `[data-note="${noteId}"]`)[0]!)).to.contain('Edit');
    const due = '2026-05-20T10:00:00.000Z';
    const meeting = { seriesId: weekly, meeting: { due } };
    await workspace.run({ type: 'meeting.confirm', input: meeting });
    await element.updateComplete;
    open(element, 'Close the notes for both');
    await element.updateComplete;
    expect(workspace.records.rhythm.meetingsOf(weekly).at(-1)?.closedAt).to.equal(undefined);
    open(element, 'Close the notes for both');
    await saysSoon(element, 'Notes for both closed.');
    expect(textOf(all(element, `[data-note="${noteId}"]`)[0]!)).not.to.contain('Edit');
    await typeIn(element, '.note-panel.shared > form textarea', 'And a third');
    await sendIn(element, '.note-panel.shared > form', 'Note added for both.');
    expect(textOf(element)).to.match(/Decided: two offers.*And a third/);
  });

  it('[E281] goes through the points of a meeting, with the questions and minutes of its template', async () => {
    const both = await bothOf();
    const workspace = await laterOf(ben, both.open(), dayOfMeeting);
    const element = await oneOnOne(workspace);
    buttonIn(element, '.tools', 'Begin talking').click();
    await saysSoon(element, 'How are you, really?');
    expect(textOf(element)).to.contain('about 5 minutes');
    expect(element.shadowRoot!.activeElement?.id).to.equal('step');
    await expect(element).to.be.accessible();
    buttonIn(element, '.stepper', 'Next').click();
    await saysSoon(element, 'Leave it for next time');
    const needed = () => Number(/takes about (\d+) minutes/.exec(textOf(element))?.[1]);
    const atFirst = needed();
    expect(textOf(all(element, '[data-step]')[0]!)).to.match(/Win back the big ones.*Stale 30%/);
    buttonIn(element, '[data-step]', 'Talked about').click();
    await saysSoon(element, 'It is under Earlier.');
    expect(needed()).to.be.below(atFirst);
    const [first] = workspace.records.rhythm.talkingPointsOf(weekly);
    const meeting = workspace.records.rhythm.meetingsOf(weekly).at(-1);
    expect(first?.ended?.meetingId).to.equal(meeting?.id);
    buttonIn(element, '.step-list', 'Before you go').click();
    await saysSoon(element, '2 talking points stay for next time.');
    buttonIn(element, '[data-step]', 'We met').click();
    await saysSoon(element, 'Said that you met.');
    expect(workspace.records.rhythm.meetingsOf(weekly).at(-1)?.confirmed?.by).to.equal('ben');
  });

  it('[E384] says what was done beside the button that puts it away, at 320 px too', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    element.style.inlineSize = '320px';
    await typeIn(element, '.note-panel.shared > form textarea', 'Read the offer before');
    await sendIn(element, '.note-panel.shared > form', 'Note added for both.');
    const boxOf = (selector: string) => all(element, selector)[0]!.getBoundingClientRect();
    const [words, button] = [boxOf('.notice-text'), boxOf('.notice button')];
    expect(button.left).to.be.at.least(words.right);
    expect(button.top).to.be.below(words.bottom);
  });
});
