import { effort } from '../cadence/effort.ts';
import type { PeopleFigure } from './people-figure.ts';

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
      'long as the settings estimate.',
    unit: 'minutes',
    about: 'people',
  },
  kind: 'mean',
  periods: ['month'],
  answersIn: (look) => (personId) => ({
    of: 1,
    count: effort(look.records, personId, look.end, asked),
  }),
};
