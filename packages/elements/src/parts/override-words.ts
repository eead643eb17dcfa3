import { type Explanation, type Override, dayOf, zoneOf } from '@throughline/core';
import type { Words } from './explanation-words.ts';
import { factsText } from './facts.ts';
import { scoreText } from './score-text.ts';

/** What a person set in place of a score: what, who, when, why, until when, and what is computed beside it. */
export function overrideSentences(
  override: Override,
  why: Explanation,
  words: Words,
): readonly string[] {
  const { messages, format, records } = words;
  const { explanation: said } = messages;
  const goal = records.goals.get(why.goalId);
  const zone = goal ? zoneOf(records, goal.ownerId) : 'UTC';
  const day = (at: string) => format.day(dayOf(at, zone));
  const name = records.people.get(override.by)?.name ?? override.by;
  const set = [
    override.progress === undefined ? '' : format.percent(override.progress),
    override.status ? messages.status[override.status] : '',
  ];
  const holds = why.override ? said.overrideUntil : said.overrideOver;
  return [
    said.override(factsText(set, messages), name, day(override.at)),
    said.overrideReason(override.reason),
    override.until ? holds(day(override.until)) : '',
    said.computed(scoreText(why.computed, words)),
  ].filter(Boolean);
}
