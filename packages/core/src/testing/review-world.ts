import assert from 'node:assert/strict';
import { PerfError } from '../errors.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { PersonId, ReviewBriefId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { applyEntries } from '../workspace/changes.ts';
import type { BriefAnswer } from '../reviews/answers.ts';
import { reviewAnswers } from '../workspace/review-answers.ts';
import { runCommand } from '../workspace/run-command.ts';
import type { State } from '../workspace/state.ts';
import { visibleRecords } from '../workspace/visible-records.ts';
import { reviewedRecords, spring } from './reviewed-company.ts';
import { cites } from './reviewing.ts';
import { countedIds, monday } from './workspaces.ts';

/** The review that is written in a world. */
export const briefId = 'r' as ReviewBriefId;

/** Something that happens: a command of somebody, or a record that comes or changes by one not at hand here. */
export type Step =
  | { readonly by: string; readonly type: string; readonly input: object }
  | { readonly collection: CollectionName; readonly record: object };

/** Records in which lea reviews mia, all in one place and without a storage, so that thousands are tried. */
export interface ReviewWorld {
  readonly state: State;
  /** Does it, unless it is refused. */
  readonly step: (step: Step) => void;
  /** The review as somebody is shown it now. */
  readonly shownTo: (viewer: string) => BriefAnswer;
}

/** A world with more evidence; its review has begun, cites what lea names of it, has a text, and is shared. */
export function reviewWorld(
  more: Parameters<typeof reviewedRecords>[0] = {},
  cited: readonly (readonly [string, string])[] = [],
): ReviewWorld {
  const state = reviewedRecords(more) as State;
  let newId = () => briefId as string;
  const step = (each: Step) => {
    if ('record' in each) {
      const record = parseRecord(each.collection, each.record);
      state.put({ collection: each.collection, id: record.id, record });
      return;
    }
    const context = { now: monday, newId, scoreOf: () => undefined };
    try {
      const { writes } = runCommand(state, each, { id: each.by as PersonId }, context);
      applyEntries(
        state,
        writes.map(({ collection, record }) => ({ collection, id: record.id, record })),
      );
    } catch (error) {
      assert.ok(error instanceof PerfError, String(error));
    }
  };
  const review = (type: string, input: object) =>
    step({ by: 'lea', type: `review.${type}`, input });
  review('start', { personId: 'mia', ...spring });
  newId = countedIds();
  for (const named of cited) review('cite', { briefId, ...cites(named) });
  review('write', { briefId, text: 'x', base: null });
  review('share', { briefId, base: 'x' });
  return {
    state,
    step,
    shownTo(viewer) {
      const id = viewer as PersonId;
      const { records } = visibleRecords(state, id);
      return reviewAnswers([state], records, id, () => monday).brief(briefId);
    },
  };
}
