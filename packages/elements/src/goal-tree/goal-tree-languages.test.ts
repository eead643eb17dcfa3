import { expect, waitUntil } from '@open-wc/testing';
import { textOf } from '../testing/element-suite.ts';
import { focusOn, goal, press, said, settled, treeIn } from '../testing/goal-tree-page.ts';
import { alt, buttonOf, fieldOf, movingTree } from '../testing/moving-page.ts';

const slow = { timeout: 8000 };

/** A tree on a page in a language. Each test has its own one: texts are fetched once in the life of a page. */
async function treeInLanguage(lang: string, words: RegExp) {
  const { tree } = await movingTree();
  tree.lang = lang;
  await waitUntil(() => words.test(textOf(tree)), 'the tree has its texts', slow);
  await settled(tree);
  return tree;
}

describe('what <perf-goal-tree> says of what it fetches', function () {
  this.timeout(20_000);

  it('[E225] is in the language of the page when goals are first sorted', async () => {
    // Before the others, which have the texts come in an idle moment: for plain goals that is done on demand.
    const tree = await treeIn({ goals: [goal('a'), goal('b')], lang: 'de' });
    await waitUntil(() => /Ziele/.test(textOf(tree)), 'the tree has its texts', slow);
    tree.shadowRoot!.querySelector<HTMLElement>('[data-sort=due], [data-sort=owner]')!.click();
    await waitUntil(() => said(tree) !== '', 'something is said', slow);
    expect(said(tree)).to.match(/^Sortiert: /);
  });

  it('[E225] is in the language of the page from the first move on', async () => {
    const tree = await treeInLanguage('de', /Kunde|Ziele/);
    await focusOn(tree, 'teams');
    await alt(tree, 'ArrowLeft');
    await waitUntil(() => fieldOf(tree), 'the form is there', slow);
    await waitUntil(() => said(tree) !== '', 'something is said', slow);
    expect(said(tree)).to.match(/^Customers stay\. .*(von .* auf|unverändert)/);
  });

  it('[E225] is in the language of the page in the first menu', async () => {
    const tree = await treeInLanguage('ar', /هدف|أهداف/);
    await focusOn(tree, 'teams');
    await press(tree, 'ContextMenu');
    const menu = () => tree.shadowRoot!.querySelector('[role=menu]');
    await waitUntil(menu, 'the menu is there', slow);
    expect(menu()!.ariaLabel ?? menu()!.getAttribute('aria-label')).to.match(/[\u0600-\u06ff]/);
    expect(textOf(menu()!)).to.match(/[\u0600-\u06ff]/);
  });

  it('[E225] is in the language of the page when rulebooks are first compared', async () => {
    const tree = await treeInLanguage('de', /Kunde|Ziele/);
    const titles = new Set<string>();
    const watch = new MutationObserver(() => {
      const title = tree.shadowRoot!.querySelector('#rulebooks-title');
      if (title) titles.add(textOf(title));
    });
    watch.observe(tree.shadowRoot!, { subtree: true, childList: true, characterData: true });
    buttonOf(tree, 'Regelwerke').click();
    await waitUntil(() => titles.size > 0, 'the comparison is open', slow);
    await settled(tree);
    watch.disconnect();
    expect([...titles]).to.deep.equal(['Was ein anderes Regelwerk sagen würde']);
  });
});
