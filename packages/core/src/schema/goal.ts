import * as z from 'zod/mini';
import { CycleId, GoalId, OwnerId, PersonId, TeamId } from './ids.ts';
import { Measure } from './measure.ts';
import { type Frozen, Day, Fraction, Instant, finite, optionalText, text } from './primitives.ts';
import {
  contributesInSight,
  hasLinksToDifferent,
  hasMeasureThatDrives,
  hasPointsOfCurve,
  hasRisingPoints,
  isDueAfterStart,
} from './record-rules.ts';

/** From a strategic theme of many years down to a piece of work. */
export const GoalKind = z.enum(['pillar', 'objective', 'key-result', 'initiative']);
export type GoalKind = z.infer<typeof GoalKind>;

/** `draft`, `proposed`, `active`, `closed` in this order, or `cancelled`. */
export const GoalState = z.enum(['draft', 'proposed', 'active', 'closed', 'cancelled']);
export type GoalState = z.infer<typeof GoalState>;

/** A line from a goal up to a parent. The first one of a goal is its primary one and makes the tree. */
export const GoalLink = z.strictObject({
  parentId: GoalId,
  weight: z._default(
    finite().check(z.gte(0), z.lte(1e6), z.describe('Share in the mean of the parent.')),
    1,
  ),
  role: z
    ._default(z.enum(['contributes', 'supports']), 'contributes')
    .check(z.describe('contributes moves the score of the parent, supports does not.')),
});
export type GoalLink = Frozen<z.infer<typeof GoalLink>>;

/** What decides the progress of a goal; `auto` is resolved by `scoring/rollup.ts`. */
export const Driver = z.enum(['auto', 'measure', 'key-results', 'children', 'both', 'manual']);
export type Driver = z.infer<typeof Driver>;

/** How much is expected by when. Without a curve the default of the measure holds. */
export const Pace = z
  .strictObject({
    curve: z.enum(['linear', 'working-days', 'front-loaded', 'back-loaded', 'points']),
    points: z.exactOptional(
      z
        .array(z.strictObject({ day: Day, expected: Fraction }))
        .check(
          z.minLength(1),
          z.maxLength(100),
          z.describe('For `points`: what is expected at the end of each day, later never less.'),
        ),
    ),
  })
  .check(
    z.refine(hasPointsOfCurve, {
      path: ['points'],
      error: 'points are given for the curve points, and only for it',
    }),
    z.refine(hasRisingPoints, {
      path: ['points'],
      error: 'each point lies on a later day than the one before it and expects no less',
    }),
  );
export type Pace = Frozen<z.infer<typeof Pace>>;

/** A status by pace, as a rulebook gives it or a person reports it. */
export const PaceStatus = z.enum(['on-track', 'at-risk', 'off-track']);
export type PaceStatus = z.infer<typeof PaceStatus>;

/** A person's word in place of the computed score, which stays beside it. */
export const Override = z.strictObject({
  progress: z.exactOptional(Fraction),
  status: z.exactOptional(PaceStatus),
  by: PersonId,
  at: Instant,
  reason: text(1000),
  until: z.exactOptional(Instant.check(z.describe('From then on the override is ignored.'))),
});
export type Override = Frozen<z.infer<typeof Override>>;

/** How a goal ended. */
export const Outcome = z.strictObject({
  grade: z.exactOptional(
    Fraction.check(z.describe('What a person gave; absent, the final progress stands.')),
  ),
  proposed: z.exactOptional(
    finite().check(
      z.gte(-1e9),
      z.lte(1e9),
      z.describe('Progress at the close, as it counted then: past the target where that counts.'),
    ),
  ),
  unscored: z.exactOptional(
    z
      .enum(['no-data', 'degenerate', 'nothing-to-score'])
      .check(z.describe('Why there was no progress at the close, in place of `proposed`.')),
  ),
  at: Instant,
  by: PersonId,
  helped: z.exactOptional(optionalText(4000)),
  hindered: z.exactOptional(optionalText(4000)),
  next: z.exactOptional(z.enum(['keep', 'change', 'drop'])),
});
export type Outcome = Frozen<z.infer<typeof Outcome>>;

/** Figures that came with an import, as given: shown, never scored. */
export const Stated = z.strictObject({
  progress: z.exactOptional(
    finite().check(z.describe('A fraction; below 0 and above 1 as the source has it.')),
  ),
  start: z.exactOptional(finite()),
  target: z.exactOptional(finite()),
  actual: z.exactOptional(finite()),
  unit: z.exactOptional(text(40)),
  note: z.exactOptional(text(2000)),
  source: text(200),
});
export type Stated = Frozen<z.infer<typeof Stated>>;

/**
 * What the last import said about the fields of a goal. The next one tells by it what the source has
 * changed since, and leaves alone what only people here have changed.
 */
export const Imported = z.strictObject({
  source: text(60),
  title: text(300),
  description: z.exactOptional(optionalText(10_000)),
  kind: GoalKind,
  ownerId: OwnerId,
  owner: z.exactOptional(
    text(120).check(z.describe('The name that the source gave for the owner.')),
  ),
  parentId: z.exactOptional(GoalId),
  weight: finite().check(z.gte(0), z.lte(1e6)),
  start: Day,
  due: Day,
  cycleId: z.exactOptional(CycleId),
});
export type Imported = Frozen<z.infer<typeof Imported>>;

/** Who may see a goal; the rules are in `access/`. */
export const Visibility = z.enum(['public', 'chain', 'named', 'private']);
export type Visibility = z.infer<typeof Visibility>;

/** The fields of a goal that people agree on: what is to be reached, by whom, by when, how it is read, what it serves. */
const terms = {
  title: text(300),
  ownerId: OwnerId,
  start: Day,
  due: Day.check(z.describe('The last day, which belongs to the goal.')),
  ambition: z._default(z.enum(['committed', 'aspirational']), 'committed'),
  visibility: z._default(Visibility, 'public'),
  links: z._default(z.array(GoalLink).check(z.maxLength(50)), []),
  measure: z.exactOptional(Measure),
  driver: z._default(Driver, 'auto'),
  pace: z.exactOptional(Pace),
};

/** What an agreement on a goal is about, as the goal had it when it was agreed on. */
export const Terms = z.strictObject(terms);
export type Terms = Frozen<z.infer<typeof Terms>>;

const step = { by: PersonId, at: Instant };

/** How a goal came to be agreed on: the last proposal, the last return, and the last acceptance with its terms. */
export const Agreement = z.strictObject({
  proposed: z.exactOptional(z.strictObject({ ...step, note: z.exactOptional(text(2000)) })),
  returned: z.exactOptional(z.strictObject({ ...step, reason: text(2000) })),
  accepted: z.exactOptional(z.strictObject({ ...step, terms: Terms })),
});
export type Agreement = Frozen<z.infer<typeof Agreement>>;

/** Something to reach, from a strategic pillar to an initiative. Owned by exactly one person or team. */
export const Goal = z
  .strictObject({
    id: GoalId,
    ...terms,
    description: z.exactOptional(optionalText(10_000)),
    kind: GoalKind,
    teamId: z.exactOptional(TeamId),
    contributors: z._default(z.array(PersonId).check(z.maxLength(200)), []),
    reviewerId: z.exactOptional(PersonId),
    observers: z._default(
      z.array(PersonId).check(z.maxLength(200), z.describe('Look on; never nudged.')),
      [],
    ),
    cycleId: z.exactOptional(CycleId),
    state: z._default(GoalState, 'active'),
    agreement: z.exactOptional(Agreement),
    visibleTo: z.exactOptional(z.array(PersonId).check(z.maxLength(200))),
    override: z.exactOptional(Override),
    outcome: z.exactOptional(Outcome),
    continues: z.exactOptional(
      GoalId.check(z.describe('The closed goal that this one carries on.')),
    ),
    externalIds: z.exactOptional(
      z
        .record(text(60), text(200))
        .check(z.describe('Its ids elsewhere, by the name of the source.')),
    ),
    stated: z.exactOptional(Stated),
    imported: z.exactOptional(Imported),
    tags: z._default(z.array(text(60)).check(z.maxLength(50)), []),
  })
  .check(
    z.refine(isDueAfterStart, { path: ['due'], error: 'due is not before start' }),
    z.refine(hasLinksToDifferent, {
      path: ['links'],
      error: 'there is at most one link to each parent',
    }),
    z.refine(contributesInSight, {
      path: ['links'],
      error: 'a private goal may support a parent, never contribute',
    }),
    z.refine(hasMeasureThatDrives, {
      path: ['measure'],
      error: 'a goal that its measure drives has one',
    }),
  );
export type Goal = Frozen<z.infer<typeof Goal>>;
/** A goal as it may be written down: what has a default may be left out. */
export type GoalInput = z.input<typeof Goal>;
