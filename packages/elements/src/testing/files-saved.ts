import { savedBy } from './many-people.ts';
import { rootsIn } from './pieces.ts';

/** What the buttons are called that have the browser save a file. */
const saves = /^(CSV|Export as CSV|Download calendar file|Save as a file)$/;

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
