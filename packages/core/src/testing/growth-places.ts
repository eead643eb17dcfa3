import type { growthMaps } from '../goals/growth-records.ts';
import type { Records } from '../goals/records.ts';

/**
 * Where the kinds of records of the access table that help people grow are on the stage, as `placeOf` gives
 * it; `undefined` for other kinds.
 */
export function ofGrowth(kind: string, state: string): object | undefined {
  const kinds: Readonly<Record<string, object>> = {
    'company-value': inMap('companyValues', 'value'),
    practice: inMap('practices', 'practice'),
    'figure-snapshot': inMap('figureSnapshots', '2026-04'),
    feedback: inMap('feedback', `said-${state}`),
    'feedback-request': inMap('feedbackRequests', `asked-${state}`),
    'feedback-round': inMap('feedbackRounds', `round-${state}`),
    'anonymous-text': anonymousText(state),
    recognition: inMap('recognitions', `thanks-${state}`),
    'coach-state': inMap('coachStates', 'olga'),
    'goal-phase': {
      ...{ collection: 'goalPhases', id: `phase-${state}`, goalId: `goal-${state}` },
      listed: ({ growth }: Records) => growth.phasesOn(`goal-${state}` as never),
    },
    brief: inMap('reviewBriefs', `brief-${state}`),
    'brief-where-hr-reads': {
      ...inMap('reviewBriefs', `brief-${state}`),
      settings: { reviews: { hrSees: true } },
    },
  };
  return kinds[kind] ?? ofField(kind, state);
}

function ofField(kind: string, state: string): object | undefined {
  const kinds: Readonly<Record<string, () => object>> = {
    'field-goal-of-feedback': () => field('feedback', `on-${state}`, 'goalId'),
    'field-request-of-feedback': () => field('feedback', state, 'requestId'),
    'field-goal-of-request': () => field('feedback-request', state, 'goalId'),
    'field-goal-of-recognition': () => field('recognition', state, 'goalId'),
    'field-asked-of-round': () => field('feedback-round', state, 'asked'),
    'field-cited-of-brief': () => field('brief', state, 'cited'),
    'field-seen-of-brief': () => ({
      ...ofGrowth('brief', state),
      field: (record: object) => shownOf((record as { seen: { items: unknown } }).seen.items),
    }),
  };
  return kinds[kind]?.();
}

function field(kind: string, state: string, name: string): object {
  const read = (record: object) => shownOf((record as Readonly<Record<string, unknown>>)[name]);
  return { ...ofGrowth(kind, state), field: read };
}

/** An empty list shows nothing, nor does one of evidence without its names. */
function shownOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const named = value.filter(
    (item: unknown) => typeof item !== 'object' || 'id' in (item as object),
  );
  return named.length === 0 ? undefined : named;
}

type GrowthMap = (typeof growthMaps)[number];

function inMap(collection: GrowthMap, id: string): object {
  return {
    ...{ collection, id },
    listed: ({ growth }: Records) => growth[collection].values(),
  };
}

function anonymousText(state: string): object {
  const roundId = `round-${state === 'beside-reported' ? 'reported' : state}`;
  return {
    ...{ collection: 'anonymousTexts', id: `text-${state}`, roundId },
    listed: ({ growth }: Records) => growth.anonymousTextsOf(roundId as never),
  };
}
