import { type PeopleFigure, didIn, isKnown } from './people-figure.ts';

/** How many people were seen for what they did. */
export const recognised: PeopleFigure = {
  definition: {
    id: 'recognised',
    group: 'recognition',
    title: 'Recognised',
    definition:
      'The share of the people of the group who were recognised in the period, on the wall or beside it. ' +
      'What was taken back before the period ended does not count.',
    unit: 'share',
    about: 'people',
  },
  kind: 'share',
  periods: ['month', 'quarter'],
  answersIn: (look) => (personId) => {
    const standing = look.records.growth
      .recognitionsTo(personId)
      .filter(({ withdrawnAt }) => withdrawnAt === undefined || !isKnown(look, withdrawnAt));
    return didIn(
      look,
      standing.map(({ at }) => at),
    );
  },
};
