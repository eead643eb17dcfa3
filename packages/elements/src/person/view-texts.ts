import { enDeeds } from '../messages/en-deeds.ts';
import { enPersonParts } from '../messages/en-person-parts.ts';
import { enPerson } from '../messages/en-person.ts';

/** What the page of a person says, in English. */
export const viewEnglish = { person: enPerson, personParts: enPersonParts, deeds: enDeeds };
