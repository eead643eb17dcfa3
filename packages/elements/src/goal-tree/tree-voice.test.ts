import { aTimeout, expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { TreeVoice } from './tree-voice.ts';

describe('what the tree says aloud', () => {
  it('[E75] stands in a region that was empty before, the same words too', async () => {
    const shown: string[] = [];
    const host = { addController: () => undefined, requestUpdate: () => shown.push(voice.text) };
    const voice: TreeVoice = new TreeVoice(host as unknown as ReactiveControllerHost);
    voice.say('No score changed.');
    voice.say('No score changed.');
    await aTimeout(200);
    expect(shown).to.deep.equal(['No score changed.', '', 'No score changed.']);
    voice.hostDisconnected();
    expect(voice.text).to.equal('');
  });

  it('[E75] is taken away again', () => {
    const own = globalThis.setTimeout;
    const waits: (() => void)[] = [];
    globalThis.setTimeout = ((act: () => void) => waits.push(act)) as never;
    try {
      const host = { addController: () => undefined, requestUpdate: () => undefined };
      const voice = new TreeVoice(host as unknown as ReactiveControllerHost);
      voice.say('3 goals found');
      expect(voice.text).to.equal('3 goals found');
      waits.at(-1)!();
      expect(voice.text).to.equal('');
    } finally {
      globalThis.setTimeout = own;
    }
  });
});
