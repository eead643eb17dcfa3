import { expect } from '@open-wc/testing';
import { ShippedWords } from './shipped-words.ts';

const english = { title: 'Ask', steps: ['Look.', 'Listen.'], prompts: ['Why?'] };
const german = { title: 'Fragen', steps: ['Hinsehen.', 'Zuhören.'], prompts: ['Warum?'] };

describe('words of a library', () => {
  it('[E398] are said in the language of the page, text by text, beside what somebody wrote', () => {
    const words = new ShippedWords(english, german);
    expect(words.say('Ask')).to.deep.equal({ text: 'Fragen', language: undefined });
    expect(words.say('Ask me')).to.deep.equal({ text: 'Ask me', language: undefined });
    const changed = { ...english, title: 'Ask me', steps: ['Listen.', 'Wait.'], minutes: 5 };
    expect(words.worded(changed)).to.deep.equal({
      ...{ title: 'Ask me', steps: ['Zuhören.', 'Wait.'], prompts: ['Warum?'], minutes: 5 },
    });
  });

  it('[E398] are marked as English where the page has none for them', () => {
    const some = new ShippedWords(english, { title: 'Fragen', steps: ['Hinsehen.'] });
    expect(some.say('Look.').language).to.equal(undefined);
    for (const text of ['Listen.', 'Why?']) {
      expect(some.say(text)).to.deep.equal({ text, language: 'en' });
    }
    expect(new ShippedWords(english, undefined).say('Ask').language).to.equal('en');
    expect(new ShippedWords(undefined, german).say('Ask').language).to.equal(undefined);
  });

  it('[E399] become those of the library again where they were left', () => {
    const words = new ShippedWords(english, german);
    const entered = { title: 'Fragen', steps: ['Warten.', 'Zuhören.'], retired: null };
    expect(words.asShipped(entered)).to.deep.equal({
      ...{ title: 'Ask', steps: ['Warten.', 'Listen.'], retired: null },
    });
    expect(words.asShipped(words.worded(english))).to.deep.equal(english);
  });
});
