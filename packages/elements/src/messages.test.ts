import { expect, fixture, html } from '@open-wc/testing';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { localeOf, onMessages, setMessages } from './messages.ts';

describe('messages', () => {
  const inLanguage = async (lang: string) => {
    const outer = await fixture(html`<div lang=${lang}><p></p></div>`);
    return outer.querySelector('p')!;
  };

  it('[E13] come in the nearest language, through shadow roots, once that is fetched', async () => {
    const fetched = new Promise<void>((resolve) => onMessages(resolve));
    expect(localeOf(await inLanguage('de'), {}).messages.kind).to.deep.equal(en.kind);
    await fetched;
    const paragraph = await inLanguage('de-AT');
    const inner = document.createElement('span');
    paragraph.attachShadow({ mode: 'open' }).append(inner);
    const locale = localeOf(inner, {});
    expect(locale.messages.status['on-track']).to.equal(de.status['on-track']);
    expect(locale.tag).to.equal('de-AT');
    expect(locale.format.percent(0.5)).to.equal('50\u00A0%');
  });

  it('[E13] are English altogether in a language that has none', async () => {
    const locale = localeOf(await inLanguage('fr'), {});
    expect(locale.messages.status['on-track']).to.equal('On track');
    expect(locale.format.number(1.5)).to.equal('1.5');
  });

  it('[E13] can be replaced one by one, and whoever listens is told', async () => {
    let told = 0;
    const stop = onMessages(() => (told += 1));
    setMessages('x-test', { kind: { objective: 'Goal' } });
    stop();
    setMessages('x-test', {});
    const { messages } = localeOf(await inLanguage('x-test'), {});
    expect([messages.kind.objective, messages.kind.pillar]).to.deep.equal(['Goal', 'Pillar']);
    expect(told).to.equal(1);
  });

  it('[E13] come by area: what an element does not name, it does not fetch', async () => {
    setMessages('x-areas', { tree: { search: 'Find' }, heatmap: { loading: 'Wait' } });
    const { messages } = localeOf(await inLanguage('x-areas'), { tree: en.tree });
    expect([messages.tree.search, messages.tree.openAll]).to.deep.equal(['Find', 'Open all']);
    expect(Object.keys(messages)).to.not.include('heatmap');
    const later = localeOf(await inLanguage('x-areas'), { heatmap: en.heatmap });
    expect(later.messages.heatmap.loading).to.equal('Wait');
  });

  it('[E13] are all there in German, and differ from the English ones', () => {
    const same: string[] = [];
    const compare = (ours: unknown, theirs: unknown, path: string) => {
      expect(typeof theirs, path).to.equal(typeof ours);
      if (typeof ours === 'object' && ours !== null) {
        expect(Object.keys(theirs as object), path).to.have.members(Object.keys(ours));
        for (const [key, value] of Object.entries(ours)) {
          compare(value, (theirs as Record<string, unknown>)[key], `${path}.${key}`);
        }
      } else if (typeof ours === 'string' && ours === theirs && /[a-z]{4}/.test(ours)) {
        same.push(path);
      }
    };
    compare(en, de, 'messages');
    expect(same.filter((path) => !sameInBoth.has(path))).to.deep.equal([]);
  });
});

/** Words that German takes as they are. */
const sameInBoth = new Set([
  'messages.kind.initiative',
  'messages.import.owners.team',
  // “Status”, before what it means.
  'messages.goalCard.meanings.2.0',
]);
