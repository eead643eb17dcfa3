import type { enCommon } from './en-common.ts';
import type { Messages } from './en.ts';

/** An area of texts that only some elements show. */
export type OwnArea = Exclude<keyof Messages, keyof typeof enCommon>;

/** A language in files of its own: the texts that all elements share, and where those of each area are. */
export interface LanguageFile {
  readonly shared: Pick<Messages, keyof typeof enCommon>;
  readonly areas: { readonly [Area in OwnArea]: () => Promise<Messages[Area]> };
}
