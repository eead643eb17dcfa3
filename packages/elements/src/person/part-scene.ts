import type { enDeeds } from '../messages/en-deeds.ts';
import type { enPersonParts } from '../messages/en-person-parts.ts';
import type { PersonScene } from './person-scene.ts';
import type { Messages } from './texts.ts';

/** What a section that is fetched when it is used is made from. */
export type PartScene = PersonScene<
  Messages & { readonly deeds: typeof enDeeds; readonly personParts: typeof enPersonParts }
>;
