import type { Records } from '../goals/records.ts';
import type { CadenceRuleId, PersonId, SeriesId } from '../schema/ids.ts';
import { fieldOf } from './field-of.ts';
import { partiesOfChanged } from './growth-parties.ts';
import { partiesOf } from './parties.ts';
import type { Parties } from './party-relations.ts';

/**
 * Who and what a command is about, beside the goal that it names. By the convention of the commands the ids
 * stand at the top of the input: `personId`, `teamId`, `seriesId`; a rule of cadence names them in its scope,
 * a new series its `people`, what says or asks for something whom it is `about` or, for recognition, `to`.
 * What somebody has written is named by `pointId` or `noteId`, below its series; what ends a rule is about
 * whom the rule covers, what changes feedback, recognition, a round or a review about those whom that names.
 *
 * @param input - Unchecked; fields of other kinds are passed over.
 */
export function partiesOfCommand(type: string, input: unknown, records: Records): Parties {
  const rule = records.rhythm.cadenceRules.get(fieldOf(input, 'ruleId') as CadenceRuleId);
  if (rule) return partiesOf.cadenceRules(rule);
  const changed = partiesOfChanged(type, input, records);
  if (changed) return changed;
  const about = fieldOf(fieldOf(input, 'rule'), 'scope') ?? input;
  const two = type === 'series.start' ? fieldOf(input, 'people') : undefined;
  const to = type === 'recognition.give' ? fieldOf(input, 'to') : undefined;
  return {
    personId: (idOf(about, 'personId') ?? idOf(input, 'about')) as Parties['personId'],
    teamId: idOf(about, 'teamId') as Parties['teamId'],
    goalId: idOf(about, 'goalId') as Parties['goalId'],
    seriesId: idOf(input, 'seriesId') as Parties['seriesId'],
    authorId: authorOf(input, records),
    two: Array.isArray(two) ? (two as NonNullable<Parties['two']>) : undefined,
    named: Array.isArray(to) ? (to as NonNullable<Parties['named']>) : undefined,
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

function idOf(value: unknown, key: string): string | undefined {
  const id = fieldOf(value, key);
  return typeof id === 'string' ? id : undefined;
}
