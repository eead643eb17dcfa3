import { cellsOf } from '../outline.ts';
import { momentOf, wasThere } from './moments.ts';
import { recognitions as texts } from '../texts/recognition.ts';
import type { VoiceOptions } from './voices.ts';
import { createRandom } from '../../random.ts';
import { addDays } from '../../calendar.ts';
import type { CompanyValueId, PersonId, RecognitionId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import { Reaction, type Recognition } from '../../schema/recognition.ts';

/** Thanks of a year at the sample company, oldest first. */
export function recognitionsOf(options: VoiceOptions): readonly Recognition[] {
  return texts
    .trim()
    .split('\n')
    .flatMap((line, index): Recognition[] => {
      const [days = '', giver = '', receivers = '', value = '', text = '', answers = ''] =
        cellsOf(line);
      const from = giver as PersonId;
      const at = momentOf(from, addDays(options.today, -Number(days)), 400 + index, options);
      if (at === undefined) return [];
      const named = receivers.split(',').map((id) => id as PersonId);
      const to = named.filter((id) => wasThere(id, at, options));
      if (to.length === 0) return [];
      return [
        {
          ...{ id: `rc-${index + 1}` as RecognitionId, from, to, at, text },
          ...goalOf(to, at, index, options),
          ...(value !== '' && { valueId: `cv-${value}` as CompanyValueId }),
          reactions: reactionsTo(from, Number(answers), index, options),
        },
      ];
    });
}

/** For every third the goal that the first of them works on, where there is one that everybody sees. */
function goalOf(
  [receiver]: readonly PersonId[],
  at: Instant,
  turn: number,
  { goalsOf }: VoiceOptions,
): Pick<Recognition, 'goalId'> {
  if (receiver === undefined || turn % 3 !== 0) return {};
  const day = at.slice(0, 10);
  const goal = goalsOf(receiver).find(
    ({ start, due, state, visibility }) =>
      visibility === 'public' && state !== 'draft' && start <= day && day <= due,
  );
  return goal ? { goalId: goal.id } : {};
}

/** Each by another of the named people. */
function reactionsTo(
  from: PersonId,
  count: number,
  turn: number,
  { people, seed }: VoiceOptions,
): Recognition['reactions'] {
  const random = createRandom(seed, 10, turn);
  const kinds = Reaction.options;
  const others = [...people.values()].filter(({ id, active }) => active && id !== from);
  const first = random.between(0, others.length);
  return others
    .slice(0, count)
    .map((_, index) => others[(first + index * 7) % others.length]?.id)
    .filter((id, index, all): id is PersonId => id !== undefined && all.indexOf(id) === index)
    .map((by) => ({ by, reaction: random.pick(kinds) }));
}
