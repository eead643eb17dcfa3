import type { CycleId, Goal, GoalLink, Measure, Milestone, Pace, Records } from '@throughline/core';
import type { Format } from '../format.ts';
import { measureText } from '../parts/explanation-words.ts';
import { factsText } from '../parts/facts.ts';
import { nameOf } from '../parts/owner.ts';
import type { FormMessages } from './form-texts.ts';

interface Words {
  readonly records: Records;
  readonly messages: FormMessages;
  readonly format: Format;
}

/**
 * What a field of a goal holds, in words, to be compared with another version of it.
 *
 * @param value - As the record has it; `null` for absent.
 */
export function versionText(field: string, value: unknown, words: Words): string {
  const { messages, format, records } = words;
  const { goalForm } = messages;
  if (value === null || value === undefined || value === '') return goalForm.nothingSaid;
  switch (field as keyof Goal) {
    case 'kind':
      return messages.kind[value as Goal['kind']];
    case 'state':
      return stateText(value as Goal['state'], messages);
    case 'driver':
      return goalForm.drivers[value as Goal['driver']];
    case 'ambition':
      return goalForm.ambitions[value as Goal['ambition']];
    case 'visibility':
      return goalForm.visibilities[value as Goal['visibility']];
    case 'pace':
      return goalForm.paces[(value as Pace).curve];
    case 'start':
    case 'due':
      return format.day(value as string);
    case 'cycleId':
      return records.cycles.get(value as CycleId)?.name ?? (value as string);
    case 'measure':
      return measureLines(value as Measure, words);
    case 'links':
      return dotted(
        (value as readonly GoalLink[]).map((link) => linkText(link, words)),
        words,
      );
    case 'tags':
      return dotted(value as readonly string[], words);
    case 'contributors':
    case 'observers':
    case 'visibleTo':
      return dotted(
        (value as readonly string[]).map((id) => nameOf(id, records)),
        words,
      );
    case 'ownerId':
    case 'teamId':
    case 'reviewerId':
      return nameOf(value as string, records);
    default:
      return value as string;
  }
}

/** The state of a goal in a word. */
export function stateText(state: Goal['state'], messages: FormMessages): string {
  return messages.goalForm.states[state];
}

function measureLines(measure: Measure, words: Words): string {
  const said = measureText(measure, words);
  if (measure.kind === 'milestones') {
    return `${said}: ${dotted(
      measure.items.map(({ title }: Milestone) => title),
      words,
    )}`;
  }
  if (measure.kind !== 'zones') return said;
  const { commit = '', target = '', stretch = '' } = measure;
  return dotted([commit, target, stretch].filter(Boolean), words);
}

function linkText({ parentId, role, weight }: GoalLink, { records, messages, format }: Words) {
  const { roles, out, weight: word } = messages.goalForm;
  const title = records.goals.get(parentId)?.title ?? out;
  const weighs = role === 'contributes' && weight !== 1 && `${word} ${format.number(weight)}`;
  return `${title} (${factsText([roles[role], weighs], messages)})`;
}

function dotted(texts: readonly string[], { messages }: Words): string {
  return texts.length === 0 ? messages.goalForm.nothingSaid : texts.join(' · ');
}
