import { expect, waitUntil } from '@open-wc/testing';
import { openActions } from '@throughline/core';
import { ann } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';
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

const field = (place: string) => `[data-place$="${place}"] textarea`;

describe('<perf-one-on-one> while both write', () => {
  it('[E275] shows both versions of a note that was changed elsewhere, and loses neither', async () => {
    const both = await bothOf();
    const again = await laterOf(ann, both.open());
    const [here, there] = [await oneOnOne(both.ann), await oneOnOne(again)];
    for (const element of [here, there]) {
      buttonIn(element, '[data-note="n-2"]', 'Edit').click();
      await element.updateComplete;
    }
    await typeIn(here, field('n-2'), 'Pricing comes next, says Ann here.');
    await typeIn(there, field('n-2'), 'Pricing comes next, says Ann there.');
    await sendIn(there, '[data-place$="n-2"]', 'Note saved.');
    await saysSoon(here, 'Both versions are here');
    expect(textOf(here)).to.match(/says Ann there\..*says Ann here\./);
    await expect(here).to.be.accessible();
    buttonIn(here, '[part=conflict]', 'Take mine').click();
    await saysSoon(here, 'Note saved.');
    const stored = () => both.ben.records.rhythm.sharedNotesOf(weekly).at(-1)?.text;
    await waitUntil(() => stored() === 'Pricing comes next, says Ann here.');
  });

  it('[E275] keeps what one writes while the other one writes too', async () => {
    const both = await bothOf();
    const [anns, bens] = [await oneOnOne(both.ann), await oneOnOne(both.ben)];
    buttonIn(anns, '[data-note="n-2"]', 'Edit').click();
    await anns.updateComplete;
    await typeIn(anns, field('n-2'), 'Pricing and churn come next.');
    await typeIn(bens, '.note-panel.shared > form textarea', 'I ask legal.');
    await sendIn(bens, '.note-panel.shared > form', 'Note added for both.');
    await saysSoon(anns, 'I ask legal.');
    expect(all<HTMLTextAreaElement>(anns, field('n-2'))[0]!.value).to.contain('churn');
    await sendIn(anns, '[data-place$="n-2"]', 'Note saved.');
    await saysSoon(bens, 'Pricing and churn come next.');
    expect(textOf(bens)).to.contain('I ask legal.');
  });

  it('[E275] holds another day for one action beside that of the other one', async () => {
    const both = await bothOf();
    const [anns, bens] = [await oneOnOne(both.ann), await oneOnOne(both.ben)];
    for (const element of [anns, bens]) {
      buttonIn(element, '[data-action="a-1"]', 'More for').click();
      await element.updateComplete;
      buttonIn(element, '[data-action="a-1"]', 'Edit').click();
      await element.updateComplete;
    }
    await typeIn(bens, '[data-action="a-1"] input', '2026-05-20');
    await typeIn(anns, '[data-action="a-1"] input', '2026-05-22');
    await sendIn(anns, '[data-action="a-1"] form', 'Action saved.');
    await saysSoon(bens, 'Both versions are here');
    buttonIn(bens, '[part=conflict]', 'Keep what is there').click();
    await bens.updateComplete;
    const { records } = both.ben;
    const [first] = openActions(records, records.rhythm.actionItemsOf(weekly), both.ben.now());
    expect(first?.action.due).to.equal('2026-05-22');
  });

  it('[E276] keeps words for a point that the other one has dropped meanwhile, to be copied', async () => {
    const both = await bothOf();
    const bens = await oneOnOne(both.ben);
    buttonIn(bens, '[data-point="p-3"]', 'More for').click();
    await bens.updateComplete;
    buttonIn(bens, '[data-point="p-3"]', 'Edit').click();
    await bens.updateComplete;
    await typeIn(bens, field('p-3'), 'A long thought about pricing');
    const input = { seriesId: weekly, pointId: 'p-3', reason: 'Done' };
    await both.ann.run<string>({ type: 'talking-point.drop', input });
    await saysSoon(bens, 'It is not saved:');
    const [kept] = all<HTMLTextAreaElement>(bens, '.left-overs textarea');
    expect(kept?.value).to.equal('A long thought about pricing');
    buttonIn(bens, '.left-overs', 'Discard').click();
    await bens.updateComplete;
    expect(all(bens, '.left-overs')).to.have.length(0);
  });

  it('[E276] keeps a draft while another series is shown and asks before it is thrown away', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    const add = '.note-panel.private > form textarea';
    await typeIn(element, add, 'Half a thought');
    element.seriesId = 'peers' as typeof weekly;
    await element.updateComplete;
    expect(all<HTMLTextAreaElement>(element, add)[0]!.value).to.equal('');
    element.seriesId = weekly;
    await element.updateComplete;
    const [kept] = all<HTMLTextAreaElement>(element, add);
    expect(kept!.value).to.equal('Half a thought');
    press(kept!, 'Escape');
    await saysSoon(element, 'is not saved yet');
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent?.includes('Keep writing'));
    press(element.shadowRoot!.activeElement!, 'Escape');
    await element.updateComplete;
    expect(all<HTMLTextAreaElement>(element, add)[0]!.value).to.equal('Half a thought');
    const unload = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(unload);
    expect(unload.defaultPrevented, 'the browser asks').to.equal(true);
  });

  it('[E277] shows nothing of a private note to the other one, nor that there is one', async () => {
    const without = { ...twoPeople, privateNotes: [] };
    const markup = async (records: unknown) => {
      const both = await bothOf(records);
      const element = await oneOnOne(both.ben);
      all(element, '#earlier button')[0]!.click();
      await saysSoon(element, 'We try one call a week.');
      return element.shadowRoot!.getHTML().replaceAll(/lit\$\d+\$/g, '');
    };
    expect(await markup(twoPeople)).to.equal(await markup(without));
  });

  it('[E277] changes nothing before the other one while a private note is written', async () => {
    const both = await bothOf();
    const [anns, bens] = [await oneOnOne(both.ann), await oneOnOne(both.ben)];
    const told = new Set<string>();
    both.ben.subscribe(({ records }) => {
      for (const name of records.keys()) told.add(name);
    });
    await typeIn(anns, '.note-panel.private > form textarea', 'Ask about the move.');
    await sendIn(anns, '.note-panel.private > form', 'Kept for you only.');
    await both.ann.run({ type: 'talking-point.raise', input: { seriesId: weekly, text: 'Go on' } });
    await saysSoon(bens, 'Go on');
    expect([...told]).to.deep.equal(['talkingPoints']);
    expect(textOf(bens)).not.to.match(/the move|tired/);
  });
});
