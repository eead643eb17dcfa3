import { expect } from '@open-wc/testing';
import { TypeAhead, treegridKey, typedCharacter } from './treegrid-keys.ts';

const key = (name: string, modifiers: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key: name, ...modifiers });

describe('the keys of a treegrid', () => {
  for (const [name, modifiers, leftToRight, rightToLeft] of [
    ['ArrowUp', {}, 'up', 'up'],
    ['ArrowDown', {}, 'down', 'down'],
    ['ArrowRight', {}, 'forward', 'back'],
    ['ArrowLeft', {}, 'back', 'forward'],
    ['Home', {}, 'start', 'start'],
    ['End', {}, 'end', 'end'],
    ['Home', { ctrlKey: true }, 'first', 'first'],
    ['End', { ctrlKey: true }, 'last', 'last'],
    ['PageUp', {}, 'page-up', 'page-up'],
    ['PageDown', {}, 'page-down', 'page-down'],
    ['Enter', {}, 'activate', 'activate'],
    [' ', {}, 'select', 'select'],
    ['*', { shiftKey: true }, 'open-siblings', 'open-siblings'],
    ['ArrowRight', { altKey: true }, undefined, undefined],
    ['F2', {}, 'edit', 'edit'],
    ['ContextMenu', {}, 'menu', 'menu'],
    ['F10', { shiftKey: true }, 'menu', 'menu'],
    ['F10', {}, undefined, undefined],
    ['a', {}, undefined, undefined],
    ['Tab', {}, undefined, undefined],
  ] as const) {
    it(`[E57] mean ${leftToRight ?? 'nothing'} for ${JSON.stringify({ name, ...modifiers })}`, () => {
      expect(treegridKey(key(name, modifiers), false)).to.equal(leftToRight);
      expect(treegridKey(key(name, modifiers), true)).to.equal(rightToLeft);
    });
  }

  it('[E58] type a character, and nothing with a modifier or a name', () => {
    expect(typedCharacter(key('ä'))).to.equal('ä');
    expect(typedCharacter(key('a', { ctrlKey: true }))).to.equal(undefined);
    expect(typedCharacter(key('F2'))).to.equal(undefined);
  });

  it('[E58] collect what is typed until a pause, and step on with one letter again and again', () => {
    const typed = new TypeAhead();
    expect([typed.add('p', 0), typed.add('a', 200), typed.add('x', 1500)]).to.deep.equal([
      'p',
      'pa',
      'x',
    ]);
    expect([typed.add('x', 1600), typed.add('x', 1700)]).to.deep.equal(['x', 'x']);
  });
});
