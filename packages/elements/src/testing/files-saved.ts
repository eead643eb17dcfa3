import { waitUntil } from '@open-wc/testing';
import { rootsIn } from './pieces.ts';

/** What the buttons are called that have the browser save a file. */
const saves = /^(CSV|Export as CSV|Download calendar file|Save as a file)$/;

/** A file that the browser was had to save. */
interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** Runs something with the files that the browser is had to save meanwhile; nothing is saved in truth. */
export async function whileSaving(act: (saved: readonly Saved[]) => Promise<void>): Promise<void> {
  const saved: Saved[] = [];
  const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
  let made: Blob | undefined;
  URL.createObjectURL = (blob) => ((made = blob as Blob), 'blob:none');
  HTMLAnchorElement.prototype.click = function () {
    if (made) saved.push({ name: this.download, blob: made });
  };
  try {
    await act(saved);
  } finally {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Runs something, and gives the file that it has the browser save. */
export async function savedBy(act: () => void): Promise<{ name: string; text: string }> {
  let first: Saved | undefined;
  await whileSaving(async (saved) => {
    act();
    await waitUntil(() => saved.length > 0, 'a file', { interval: 5 });
    [first] = saved;
  });
  const { name, blob } = first!;
  // As a blob it would lose the mark that it begins with.
  return {
    name,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()),
  };
}

/** Presses every button in an element that saves a file; gives the name and the text of each. */
export async function filesSaved(element: Element): Promise<[name: string, text: string][]> {
  const buttons = rootsIn(element).flatMap((root) => [...root.querySelectorAll('button')]);
  const saved: [string, string][] = [];
  for (const button of buttons.filter((it) => saves.test(it.textContent.trim()))) {
    const { name, text } = await savedBy(() => button.click());
    saved.push([`${saved.length} ${name}`, text]);
  }
  return saved;
}
