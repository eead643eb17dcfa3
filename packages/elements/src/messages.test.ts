import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { enHeatmap } from './messages/en-heatmap.ts';
import { enTree } from './messages/en-tree.ts';
import { enWorkspace } from './messages/en-workspace.ts';
import { enCommon } from './messages/en-common.ts';
import { de } from './messages/de.ts';
import { type Locale, type Messages, localeOf, onMessages, setMessages } from './messages.ts';

const inLanguage = async (lang: string) => {
  const outer = await fixture(html`<div lang=${lang}><p></p></div>`);
  return outer.querySelector('p')!;
};

/** The locale of a place once its texts have come. */
async function arrived<Area extends keyof Messages>(
  place: Element,
  english: Pick<Messages, Area>,
): Promise<Locale<Area>> {
  await waitUntil(() => !localeOf(place, english).isComing);
  return localeOf(place, english);
}

describe('messages', () => {
  it('[E13] come in the nearest language, through shadow roots, once that is fetched', async () => {
    expect(localeOf(await inLanguage('de'), {}).messages.kind).to.deep.equal(enCommon.kind);
    const paragraph = await inLanguage('de-AT');
    const inner = document.createElement('span');
    paragraph.attachShadow({ mode: 'open' }).append(inner);
    const locale = await arrived(inner, {});
    expect(locale.messages.status['on-track']).to.equal(de.shared.status['on-track']);
    expect(locale.tag).to.equal('de-AT');
    expect(locale.format.percent(0.5)).to.equal('50\u00A0%');
  });

  it('[E13] are English altogether in a language that has none', async () => {
    const locale = localeOf(await inLanguage('fr'), {});
    expect(locale.messages.status['on-track']).to.equal('On track');
    expect(locale.format.number(1.5)).to.equal('1.5');
  });

  it('[E185] come by area, and until all of an element are there it is English altogether', async () => {
    const place = await inLanguage('de');
    await arrived(place, {});
    const before = localeOf(place, { heatmap: enHeatmap });
    expect([before.isComing, before.tag]).to.deep.equal([true, 'en']);
    expect(before.messages.words.close, 'what is there is not mixed in').to.equal('Close');
    const { messages } = await arrived(place, { heatmap: enHeatmap });
    expect(messages.words.close).to.equal('Schließen');
    expect(Object.keys(messages)).to.have.members([...Object.keys(enCommon), 'heatmap']);
    expect(localeOf(place, { tree: enTree }).isComing, 'others are not fetched').to.equal(true);
  });

  it('[E13] can be replaced one by one at any depth, and whoever listens is told', async () => {
    let told = 0;
    const stop = onMessages(() => (told += 1));
    setMessages('x-test', { kind: { objective: 'Goal' }, tree: { columns: { owner: 'Who' } } });
    stop();
    setMessages('x-test', {});
    const { messages } = localeOf(await inLanguage('x-test'), { tree: enTree });
    expect([messages.kind.objective, messages.kind.pillar]).to.deep.equal(['Goal', 'Pillar']);
    const { owner, progress } = messages.tree.columns;
    expect([owner, progress]).to.deep.equal(['Who', 'Progress']);
    expect(told).to.equal(1);
  });

  it('[E186] of a language that was not fetched yet can be replaced, and the rest still comes', async () => {
    setMessages('de', { workspace: { opening: 'Gleich offen' } });
    setMessages('de-CH', { words: { close: 'Schliessen' } });
    const place = await inLanguage('de-CH');
    const { workspace, words } = (await arrived(place, { workspace: enWorkspace })).messages;
    expect(workspace.opening).to.equal('Gleich offen');
    expect(workspace.toPresent).to.equal('Zurück zu heute');
    expect([words.close, words.cancel]).to.deep.equal(['Schliessen', 'Abbrechen']);
    setMessages('de', { workspace: { opening: 'Der Arbeitsbereich wird geöffnet' } });
  });

  it('[E187] and numbers have the digits of the language of the texts', async () => {
    const { format } = await arrived(await inLanguage('ar-EG'), {});
    expect([format.number(1240.5), format.percent(0.42)].join(' ')).to.match(/1,240\.5.*42/);
    expect(format.number(41.9, 'dB(A)')).to.equal('\u200E41.9\u00A0dB(A)');
    expect(format.day('2026-05-15')).to.match(/15.*5.*2026/);
  });
});
