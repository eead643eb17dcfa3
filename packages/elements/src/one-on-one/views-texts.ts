import { enAgenda } from '../messages/en-agenda.ts';
import { enOneOnOne } from '../messages/en-one-on-one.ts';

/** What the list of series and one series say, in English. */
export const viewsEnglish = { oneOnOne: enOneOnOne, agenda: enAgenda };
