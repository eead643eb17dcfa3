import { enDeeds } from '../messages/en-deeds.ts';
import { enPersonParts } from '../messages/en-person-parts.ts';

/** The English texts of all sections that are fetched when they are used. */
export const partsEnglish = { deeds: enDeeds, personParts: enPersonParts };
