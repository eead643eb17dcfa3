import { withLocalStorage } from './with-local-storage.ts';

/**
 * How far a workspace has come with what it begins with: a file is being written, or was when the page was closed;
 * or nothing is left to do. `undefined` where nobody knows, as where the browser forgot.
 */
export type InitialProgress = 'under-way' | 'settled' | undefined;

/** Keeps for a source how far it has come, in this browser. */
export interface InitialMark {
  get(): InitialProgress;
  set(progress: 'under-way' | 'settled'): void;
}

/** The mark of a source. Nothing depends on its being kept: without it the workspace is compared with the file. */
export function initialMark(src: string): InitialMark {
  const key = `throughline-initial:${src}`;
  return {
    get() {
      const progress = withLocalStorage((storage) => storage.getItem(key));
      return progress === 'under-way' || progress === 'settled' ? progress : undefined;
    },
    set: (progress) => void withLocalStorage((storage) => storage.setItem(key, progress)),
  };
}

/** For what is gone with the page. */
export const noMark: InitialMark = { get: () => undefined, set: () => undefined };
