import type { Scene } from './scene.ts';
import type { LateMessages } from './texts.ts';

/** What is drawn with the texts of the parts that come later. */
export type LateScene = Scene & { readonly messages: LateMessages };
