import { isReceived } from '../feedback/figures.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { FigureDefinition, PeopleFigureName } from './figure.ts';
import {
  type PeopleFigure,
  type PeopleLook,
  daysUntilEnd,
  didIn,
  isKnown,
} from './people-figure.ts';

const ofFeedback = { group: 'feedback-health', about: 'people' } as const;

type MomentsOf = (look: PeopleLook, personId: PersonId) => readonly Instant[];

const given: MomentsOf = ({ records: { growth } }, personId) =>
  growth.feedbackFrom(personId).map(({ at }) => at);

/** Under the name of who gives it, or in an anonymous round when that was released. */
const received: MomentsOf = ({ records: { growth }, end }, personId) => [
  ...growth
    .feedbackAbout(personId)
    .filter((feedback) => isReceived(feedback, end))
    .map(({ at }) => at),
  ...growth
    .roundsAbout(personId)
    .flatMap(({ settled }) => (settled?.as === 'released' ? [settled.at] : [])),
];

/** How many people say something to or of others. */
export const gaveFeedback = shareWho('gave-feedback', given, {
  title: 'Gave feedback',
  definition:
    'The share of the people of the group who gave feedback under their names in the period, to whomever and ' +
    'however visible.',
});

/** How many people hear something of others. */
export const receivedFeedback = shareWho('received-feedback', received, {
  title: 'Received feedback',
  definition:
    'The share of the people of the group about whom feedback was given in the period that they could read ' +
    'when it ended, so none for their manager alone, or to whom the texts of an anonymous round were released.',
});

/** How long ago people last gave feedback. */
export const daysSinceGiving = daysSince('days-since-giving', given, {
  title: 'Days since feedback was given',
  definition:
    'The median of the whole days from the last feedback that each person of the group gave to the end of the ' +
    'month. Who has given none is left out; from ten people on.',
});

/** How long ago people last received feedback. */
export const daysSinceReceiving = daysSince('days-since-receiving', received, {
  title: 'Days since feedback was received',
  definition:
    'The median of the whole days from the last feedback that each person of the group received to the end of ' +
    'the month; what was for their manager alone is none. Who has received none is left out; from ten people ' +
    'on.',
});

type Words = Pick<FigureDefinition, 'title' | 'definition'>;

function shareWho(id: PeopleFigureName, momentsOf: MomentsOf, words: Words): PeopleFigure {
  return {
    definition: { ...ofFeedback, ...words, id, unit: 'share' },
    kind: 'share',
    periods: ['month', 'quarter'],
    answersIn: (look) => (personId) => didIn(look, momentsOf(look, personId)),
  };
}

function daysSince(id: PeopleFigureName, momentsOf: MomentsOf, words: Words): PeopleFigure {
  return {
    definition: { ...ofFeedback, ...words, id, unit: 'days' },
    kind: 'median',
    periods: ['month'],
    answersIn: (look) => (personId) => {
      const known = momentsOf(look, personId).filter((at) => isKnown(look, at));
      if (known.length === 0) return { of: 0, count: 0, values: [] };
      const values = [Math.min(...known.map((at) => daysUntilEnd(look, at)))];
      return { of: 1, count: 0, values };
    },
  };
}
