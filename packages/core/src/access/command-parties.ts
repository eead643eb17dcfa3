import type { Records } from '../goals/records.ts';
import type { CadenceRuleId, PersonId, ReviewBriefId, SeriesId } from '../schema/ids.ts';
import { partiesOf } from './parties.ts';
import type { Parties } from './party-relations.ts';

/**
 * Who and what a command is about, beside the goal that it names. By the convention of the commands the ids
 * stand at the top of the input: `personId`, `teamId`, `seriesId`; a rule of cadence names them in its scope,
 * a new series its `people`. What somebody has written is named by `pointId` or `noteId`, below its series; what
 * ends a rule is about whom the rule covers, what changes a review about the two that its `briefId` leads to.
 *
 * @param input - Unchecked; fields of other kinds are passed over.
 */
export function partiesOfCommand(type: string, input: unknown, records: Records): Parties {
  const rule = records.rhythm.cadenceRules.get(fieldOf(input, 'ruleId') as CadenceRuleId);
  if (rule) return partiesOf.cadenceRules(rule);
  const isOfReview = type.startsWith('review.') && type !== 'review.start';
  const briefId = isOfReview ? idOf(input, 'briefId') : undefined;
  const brief = records.growth.reviewBriefs.get(briefId as ReviewBriefId);
  if (brief) return partiesOf.reviewBriefs(brief);
  const about = fieldOf(fieldOf(input, 'rule'), 'scope') ?? input;
  const two = type === 'series.start' ? fieldOf(input, 'people') : undefined;
  return {
    personId: idOf(about, 'personId') as Parties['personId'],
    teamId: idOf(about, 'teamId') as Parties['teamId'],
    goalId: idOf(about, 'goalId') as Parties['goalId'],
    seriesId: idOf(input, 'seriesId') as Parties['seriesId'],
    authorId: authorOf(input, records),
    two: Array.isArray(two) ? (two as NonNullable<Parties['two']>) : undefined,
  };
}

function authorOf(input: unknown, { rhythm }: Records): PersonId | undefined {
  const seriesId = idOf(input, 'seriesId') as SeriesId | undefined;
  const id = idOf(input, 'pointId') ?? idOf(input, 'noteId');
  if (seriesId === undefined || id === undefined) return undefined;
  const written =
    idOf(input, 'pointId') === undefined
      ? [...rhythm.sharedNotesOf(seriesId), ...rhythm.privateNotesOf(seriesId)]
      : rhythm.talkingPointsOf(seriesId);
  return written.find((each) => each.id === id)?.by;
}

/** Own fields only: what a host has put on a prototype decides nothing. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
}

function idOf(value: unknown, key: string): string | undefined {
  const id = fieldOf(value, key);
  return typeof id === 'string' ? id : undefined;
}
