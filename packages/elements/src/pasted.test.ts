import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { textOf } from './testing/texts-of.ts';
import { writtenForms } from './testing/written-forms.ts';

const pasted = 'a'.repeat(5_000_000);

describe('a text of five megabytes that is pasted', () => {
  for (const [name, open] of Object.entries(writtenForms)) {
    it(`[E450] leaves what fits, and says how much that is: ${name}`, async () => {
      const { element, field } = await open(memoryStorage());
      field()!.focus();
      field()!.select();
      document.execCommand('insertText', false, pasted);
      const most = field()!.maxLength;
      expect(most).to.be.within(1, 20_000);
      expect(field()!.value).to.have.lengthOf(most);
      const told = `No more than ${most.toLocaleString('en')} characters fit.`;
      await waitUntil(() => textOf(element).includes(told), told);
      expect(field()!.value, 'once it is drawn').to.have.lengthOf(most);
    }).timeout(12_000);
  }
});
