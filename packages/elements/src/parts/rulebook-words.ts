import type { Rulebook } from '@throughline/core';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import { factsText } from './facts.ts';

/** What a rulebook asks for, in a sentence without its end. */
export function rulebookText(
  { basis, onTrack, atRisk }: Rulebook,
  { messages, format }: { readonly messages: MessagesOf<'rulebooks'>; readonly format: Format },
): string {
  const { rulebooks } = messages;
  if (basis === 'reported') return rulebooks.basis.reported;
  const percent = (fraction: number) => format.number(fraction * 100, '%');
  const isGap = basis === 'gap';
  const first = (isGap ? rulebooks.upTo : rulebooks.from)(percent(onTrack), rulebooks.basis[basis]);
  if (atRisk === undefined) return first;
  const second = (isGap ? rulebooks.atRiskUpTo : rulebooks.atRiskFrom)(percent(atRisk));
  return factsText([first, second], messages);
}
