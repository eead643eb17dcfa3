import { compareInstants } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { withThreshold } from '../../feedback/anonymous-pool.ts';
import { anonymityOffer } from '../../feedback/anonymity-offer.ts';
import type { FeedbackRound } from '../../schema/feedback.ts';
import type { FeedbackRoundId } from '../../schema/ids.ts';
import {
  RoundCallOff,
  RoundOpen,
  RoundRaiseThreshold,
  RoundReportText,
} from '../../schema/round-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import { assertKept, assertPeopleOf } from './anonymity.ts';
import { assertNew } from './known.ts';
import { knownRound } from './known-round.ts';

/** `round.open`: people are asked about somebody, and answer without their names. */
export const roundOpen = commandSpec({
  type: 'round.open',
  does: 'Opens a round of anonymous feedback about a person, where the storage keeps such rounds.',
  schema: RoundOpen,
  decide(records, { personId: about, ...input }, { viewer, now, newId, anonymousRounds = false }) {
    const offer = anonymityOffer(records, { ...input, about, anonymousRounds });
    assertKept(offer);
    assertPeopleOf(records, { about, asked: input.asked, askable: offer.askable });
    if (compareInstants(input.closesAt, now) <= 0) throw closedBefore();
    const id = newId() as FeedbackRoundId;
    assertNew(records, 'feedbackRounds', id);
    const { threshold } = offer;
    const record: FeedbackRound = { ...input, id, about, by: viewer, openedAt: now, threshold };
    return [{ collection: 'feedbackRounds', record }];
  },
  basis: (_records, { personId, asked, threshold }) => [
    ...[personId, ...asked].map((id) => ({ collection: 'people', id })),
    ...(threshold === undefined ? [{ collection: 'settings', id: 'settings' }] : []),
  ],
});

/** `round.raise-threshold`: more texts have to be there before any appears. There is no way down. */
export const roundRaiseThreshold = commandSpec({
  type: 'round.raise-threshold',
  does: 'Raises the number of texts from which on those of an open round appear.',
  schema: RoundRaiseThreshold,
  decide(records, { roundId, threshold }, { viewer, now }) {
    const round = knownRound(records, roundId, viewer);
    const record = withThreshold(round, threshold, now);
    return record === round ? [] : [{ collection: 'feedbackRounds', record }];
  },
});

/** `round.call-off`: before its release; what was said in it is destroyed unread. */
export const roundCallOff = commandSpec({
  type: 'round.call-off',
  does: 'Calls off a round before its release; all that was said in it is destroyed.',
  schema: RoundCallOff,
  decide(records, { roundId }, { viewer, now }) {
    const round = knownRound(records, roundId, viewer);
    if (round.settled?.as === 'called-off') return [];
    if (round.settled) {
      const message = `The round ${roundId} was ${round.settled.as} and cannot be called off.`;
      throw new PerfError('wrong-state', message, { ids: [roundId] });
    }
    const record: FeedbackRound = { ...round, settled: { at: now, as: 'called-off' } };
    return [{ collection: 'feedbackRounds', record }];
  },
});

/** `round.report-text`: hr sees it from then on; by whom it is nobody learns. */
export const roundReportText = commandSpec({
  type: 'round.report-text',
  does: 'Shows hr an abusive text of a released round that one received; its giver stays unknown.',
  schema: RoundReportText,
  decide(records, { roundId, textId }, { viewer }) {
    knownRound(records, roundId, viewer);
    const text = records.growth.anonymousTextsOf(roundId).find(({ id }) => id === textId);
    if (!text) throw notFound(`text of the round ${roundId} with the id`, textId);
    if (text.reported) return [];
    return [{ collection: 'anonymousTexts', record: { ...text, reported: true } }];
  },
});

function closedBefore(): PerfError {
  return new PerfError('invalid-input', 'A round closes after it was opened.', {
    issues: [{ path: ['closesAt'], message: 'expected a moment to come' }],
  });
}
