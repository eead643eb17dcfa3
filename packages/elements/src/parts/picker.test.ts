import { expect } from '@open-wc/testing';
import { matching } from './picker.ts';

const names = ['Anna Müller', 'Mulle Ek', 'Zoë Abel', 'Émile Zola'];
const found = (text: string) => matching(names, text, (name) => name);

describe('what a picker finds', () => {
  it('[E102] holds every word, whatever the case and the accents, what begins with them first', () => {
    expect(found('mull')).to.deep.equal(['Mulle Ek', 'Anna Müller']);
    expect(found('MÜLLER anna')).to.deep.equal(['Anna Müller']);
    expect(found('emile')).to.deep.equal(['Émile Zola']);
    expect(found(' ABEL zoe ')).to.deep.equal(['Zoë Abel']);
    expect(found('zoe muller')).to.deep.equal([]);
    expect(found('')).to.deep.equal(names);
  });
});
