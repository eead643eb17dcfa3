import type { PartyCollection } from './parties.ts';
import type { PartyDoingRule, PartySeeingRule } from './party-rule.ts';
import { doingGrowth, seeingGrowth } from './growth-policy.ts';
import { doingRhythm, seeingRhythm } from './rhythm-policy.ts';

/** Who sees what is on no goal. The first line that allows it gives its number to the decision. */
export const seeingByParty: Readonly<Record<PartyCollection, readonly PartySeeingRule[]>> = {
  ...seeingRhythm,
  ...seeingGrowth,
};

/** Who may run the commands that are about no goal. The first line that allows it gives its number. */
export const doingByParty: readonly PartyDoingRule[] = [...doingRhythm, ...doingGrowth];
