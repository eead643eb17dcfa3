import * as goals from '../texts/talk-goals.ts';
import * as market from '../texts/talk-market.ts';
import * as office from '../texts/talk-office.ts';
import * as operations from '../texts/talk-operations.ts';
import * as people from '../texts/talk-people.ts';
import * as product from '../texts/talk-product.ts';
import * as trouble from '../texts/talk-trouble.ts';
import type { Mood } from '../texts/notes.ts';
import { type Thread, threadsFrom } from './threads.ts';

/** What there is to talk about, by the kind of work or by how two people stand to each other. */
export interface Topics {
  of(name: string): readonly Thread[];
  aboutGoals(mood: Mood): readonly Thread[];
}

/** All topics of the sample, each list read once. */
export function createTopics(): Topics {
  const texts: Readonly<Record<string, string>> = {
    ...{ hardware: product.hardware, loop: product.loop, factory: operations.factory },
    ...{ supply: operations.supply, service: operations.service, market: market.market },
    ...{ installers: market.installers, company: office.company, leading: office.leading },
    ...{ personal: people.personal, firstWeeks: people.firstWeeks, skipLevel: people.skipLevel },
    ...{
      peers: people.peers,
      trouble: trouble.trouble,
      recovery: trouble.recovery,
      struggling: trouble.struggling,
    },
    ...{ good: goals.aboutGoals.good, flat: goals.aboutGoals.flat, bad: goals.aboutGoals.bad },
  };
  const read = new Map<string, readonly Thread[]>();
  const of = (name: string): readonly Thread[] => {
    const known = read.get(name) ?? threadsFrom(texts[name] ?? '');
    read.set(name, known);
    return known;
  };
  return { of, aboutGoals: of };
}
