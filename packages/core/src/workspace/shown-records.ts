import type { Visible } from '../access/project.ts';
import type { Records } from '../goals/records.ts';
import type { GrowthRecords } from '../goals/growth-records.ts';
import type { RhythmRecords } from '../goals/rhythm-records.ts';
import type { Settings } from '../schema/settings.ts';

/**
 * Records of which each one has gone through `access/project.ts`: what hands out one that has not does not
 * compile. Ids are handed out as they are.
 */
export type ShownRecords = Shown<Omit<Records, 'settings' | 'rhythm' | 'growth' | 'staleAt'>> & {
  readonly staleAt?: Records['staleAt'];
  readonly settings: Visible<Settings>;
  readonly rhythm: ShownRhythm;
  readonly growth: ShownGrowth;
};

/** The same of the rhythm of work. */
export type ShownRhythm = Shown<RhythmRecords>;

/** The same of what helps people grow. */
export type ShownGrowth = Shown<GrowthRecords>;

type Shown<Part> = { readonly [Name in keyof Part]: ShownIn<Part[Name]> };

type ShownIn<LookUp> =
  LookUp extends ReadonlyMap<infer Id, infer Found>
    ? ReadonlyMap<Id, Visible<Found>>
    : LookUp extends (key: infer Key) => readonly (infer Found)[]
      ? Found extends string
        ? LookUp
        : (key: Key) => readonly Visible<Found>[]
      : never;
