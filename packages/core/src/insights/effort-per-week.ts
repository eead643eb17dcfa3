import { effort } from '../cadence/effort.ts';
import type { PeopleFigure } from './people-figure.ts';
import { recordsAtEnd } from './records-at-end.ts';

/** Feedback and recognition are asked for by their rhythms, whatever was done of them. */
const asked = { doneOf: () => ({ done: [], command: { type: '', input: {} } }) };

/** How much of a week the rules of cadence ask for. */
export const minutesPerWeek: PeopleFigure = {
  definition: {
    id: 'minutes-per-week',
    group: 'effort',
    title: 'Effort',
    definition:
      'The minutes a week that the rules of cadence asked of each person of the group when the month ended, on ' +
      'average: every check-in, one-on-one, review, feedback and recognition, as often as it was due and as ' +
      'long as the settings estimate. Goals closed, series ended and people gone since then count.',
    unit: 'minutes',
    about: 'people',
  },
  kind: 'mean',
  periods: ['month'],
  answersIn: (look) => {
    const records = recordsAtEnd(look);
    return (personId) => ({ of: 1, count: effort(records, personId, look.end, asked) });
  },
};
