import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PersonId, Workspace } from '@throughline/core';
import '../perf-recognition-wall.ts';
import '../perf-workspace.ts';
import { ann, ben } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { eve, thankfulWorkspace } from '../testing/thanks.ts';
import type { PerfRecognitionWall } from './recognition-wall.ts';
import { whenShown } from '../testing/when-shown.ts';

async function opened(viewer: PersonId = ben) {
  const workspace = await thankfulWorkspace(viewer);
  const wall = await fixture<PerfRecognitionWall>(
    html`<perf-recognition-wall .workspace=${workspace}></perf-recognition-wall>`,
  );
  await whenShown(wall);
  const part = <E extends HTMLElement = HTMLElement>(selector: string) =>
    wall.shadowRoot!.querySelector<E>(selector)!;
  return { workspace, wall, part };
}

const reactionsOf = ({ records }: Workspace, id: string) =>
  records.growth.recognitions.get(id as never)?.reactions.map(({ by, reaction }) => [by, reaction]);

async function written() {
  const shown = await opened(ann);
  const { part } = shown;
  part('#thank').click();
  await waitUntil(() => part('#thanks-to'));
  const to = part<HTMLInputElement>('#thanks-to');
  to.value = 'Ben';
  to.dispatchEvent(new Event('input'));
  await shown.wall.updateComplete;
  to.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await shown.wall.updateComplete;
  const text = part<HTMLTextAreaElement>('#thanks-text');
  text.value = 'You stayed late';
  text.dispatchEvent(new Event('input'));
  await shown.wall.updateComplete;
  return shown;
}

describe('what is done on <perf-recognition-wall>', () => {
  it('[E335] thanks somebody in place, and says before who will read it', async () => {
    const { workspace, wall, part } = await written();
    expect(textOf(part('.readers'))).to.match(/Everyone here can read it, unless .*Ben Bora/);
    await expect(wall).to.be.accessible();
    part<HTMLFormElement>('.thank form').requestSubmit();
    const { detail } = await next(wall, 'perf-command-ran');
    expect(detail.type).to.equal('recognition.give');
    await waitUntil(() => !part('.thank'));
    await waitUntil(() => wall.shadowRoot!.activeElement === part('#thank'));
    expect(textOf(part('.thanks'))).to.contain('You stayed late');
    expect(workspace.records.growth.recognitionsTo(ben).at(-1)?.text).to.equal('You stayed late');
  });

  it('[E335] keeps what was written where a host cancels it, and asks before it is lost', async () => {
    const { workspace, wall, part } = await written();
    const before = workspace.version;
    wall.addEventListener('perf-command-run', (event) => event.preventDefault(), { once: true });
    part<HTMLFormElement>('.thank form').requestSubmit();
    await aTimeout(20);
    expect(workspace.version).to.equal(before);
    wall.lang = 'de';
    const escape = () =>
      part('#thanks-text').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
    escape();
    await waitUntil(() => wall.shadowRoot!.activeElement === part('#thank-keep'));
    escape();
    await wall.updateComplete;
    expect(part<HTMLTextAreaElement>('#thanks-text').value).to.equal('You stayed late');
    escape();
    await waitUntil(() => part('.thank .notice .quiet'));
    part('.thank .notice .quiet').click();
    await waitUntil(() => !part('.thank'));
  });

  it('[E336] answers and takes the answer off, one at a time, and names who did', async () => {
    const { workspace, wall, part } = await opened(ben);
    expect(textOf(part('[data-id=new] .who'))).to.match(/Ann Abel.* and .*You/);
    part('[data-id=mine] .chip.add').click();
    await wall.updateComplete;
    const choices = [...wall.shadowRoot!.querySelectorAll<HTMLElement>('.choices .chip')];
    expect(choices).to.have.length(5);
    choices[0]!.click();
    choices[1]!.click();
    part('[data-id=new] [aria-pressed=true]').click();
    await waitUntil(() => workspace.unstored === 0 && part('[data-id=mine] .who'));
    expect(reactionsOf(workspace, 'mine')).to.deep.equal([['ben', 'thanks']]);
    expect(reactionsOf(workspace, 'new')).to.have.length(2);
    await aTimeout(0);
    expect(wall.shadowRoot!.activeElement).to.equal(part('[data-id=mine] .chip.add'));
    part('[data-id=mine] [aria-pressed=true]').click();
    await waitUntil(() => reactionsOf(workspace, 'mine')?.length === 0);
    part('[data-id=new] .who').click();
    await wall.updateComplete;
    expect(textOf(part('[data-id=new] .who-list'))).to.match(/Warms my heart: .*Ann Abel.*You/);
  });

  it('[E337] takes one’s own thanks back in a second step, and offers it of no others', async () => {
    const { workspace, wall, part } = await opened(ben);
    expect(part('[data-id=new] .withdraw')).to.equal(null);
    part('[data-id=mine] .withdraw').click();
    await waitUntil(() => wall.shadowRoot!.activeElement === part('#keep'));
    expect(textOf(part('.ask'))).to.contain('cannot be undone');
    expect(workspace.records.growth.recognitions.get('mine' as never)?.text).to.not.equal(
      undefined,
    );
    part('.ask .danger').click();
    await waitUntil(() => !part('[data-id=mine]'));
    await waitUntil(() => wall.shadowRoot!.activeElement);
    expect(textOf(part('.notice'))).to.contain('taken back');
  });

  it('[E337] keeps somebody off the wall in a second step, and puts that back', async () => {
    const { workspace, wall, part } = await opened(ben);
    const isOff = () => workspace.records.people.get(ben)?.wallOptOut;
    part('#own').click();
    await waitUntil(() => wall.shadowRoot!.activeElement === part('#keep'));
    expect(isOff()).to.equal(undefined);
    part('.own .actions button').click();
    await waitUntil(() => isOff() === true);
    await waitUntil(() => part('.undo'));
    part('.undo').click();
    await waitUntil(() => isOff() === undefined);
    const other = await opened(eve);
    expect(textOf(other.part('.own'))).to.contain('You keep off the wall');
  });

  it('[E337] changes nothing at a moment of the past', async () => {
    const workspace = await thankfulWorkspace(ben);
    const around = await fixture<HTMLElement & { workspace?: Workspace }>(
      html`<perf-workspace .workspace=${workspace}
        ><perf-recognition-wall></perf-recognition-wall
      ></perf-workspace>`,
    );
    const wall = around.querySelector<PerfRecognitionWall>('perf-recognition-wall')!;
    await waitUntil(() => wall.shadowRoot!.querySelector('#thank'));
    Object.assign(around, { at: '2026-05-15T12:00:00Z' });
    const isPast = () => !wall.shadowRoot!.querySelector('#thank');
    await waitUntil(isPast, 'the past is there', { timeout: 8000 });
    expect(wall.shadowRoot!.querySelector('.chip.add, .withdraw, #own')).to.equal(null);
    expect(textOf(wall)).to.contain('Words of new');
  }).timeout(10_000);
});
