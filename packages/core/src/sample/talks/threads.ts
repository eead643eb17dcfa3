import { cellsOf } from '../outline.ts';
import { createRandom } from '../../random.ts';

/** One of the two of a series, as the texts name them. */
export type Role = 'report' | 'manager';

/** Something that two people talk about: how it comes up, what came of it, who does what. */
export interface Thread {
  readonly by: Role;
  readonly point: string;
  readonly note: string;
  /** Absent where nobody took anything on. */
  readonly action?: { readonly owner: Role; readonly text: string };
}

/** The threads of a text of `texts/talk-*.ts`, one a line. */
export function threadsFrom(text: string): readonly Thread[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [by = '', point = '', note = '', owner = '', action = ''] = cellsOf(line);
      const taken = action === '' ? {} : { action: { owner: roleOf(owner), text: action } };
      return { by: roleOf(by), point, note, ...taken };
    });
}

function roleOf(letter: string): Role {
  return letter === 'm' ? 'manager' : 'report';
}

/**
 * Hands out the items of lists so that nobody reads one twice before all were read: each reader goes
 * through each list in an order of their own.
 */
export interface Dealer {
  /**
   * The next item for a reader.
   *
   * @param name - Of the list.
   * @param reader - The number of a person.
   */
  next<T>(name: string, list: readonly T[], reader: number): T | undefined;
}

/** A dealer that has handed out nothing. */
export function createDealer(seed: number): Dealer {
  const turns = new Map<string, number>();
  const orders = new Map<string, readonly number[]>();
  return {
    next(name, list, reader) {
      const key = `${name} ${reader}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      let order = orders.get(key);
      if (!order) orders.set(key, (order = shuffled(list.length, [seed, 7, reader, list.length])));
      return list[order[turn % list.length] ?? 0];
    },
  };
}

/** The whole numbers below a count in an order of chance: the shuffle of Fisher and Yates. */
function shuffled(count: number, seeds: readonly number[]): readonly number[] {
  const random = createRandom(...seeds);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
