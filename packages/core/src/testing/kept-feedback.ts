import assert from 'node:assert/strict';
import { isForManager } from '../feedback/reach.ts';
import type { Records } from '../goals/records.ts';
import type { Feedback } from '../schema/feedback.ts';

/** All of a piece of feedback that never changes, whoever reads it. */
export function wordsOf({ visibility: _v, managerId: _m, changes: _c, ...words }: Feedback) {
  return words;
}

/** Checks what holds of all feedback, requests and recognition, whatever was done. */
export function assertGrowth({ growth }: Pick<Records, 'growth'>): void {
  const answers = new Map<string, number>();
  for (const {
    requestId,
    visibility,
    managerId,
    changes,
    from,
    about,
  } of growth.feedback.values()) {
    if (requestId !== undefined) answers.set(requestId, (answers.get(requestId) ?? 0) + 1);
    assert.equal(managerId !== undefined, isForManager(visibility));
    assert.ok(visibility !== 'manager' || managerId !== from, 'somebody else reads it');
    assert.equal(changes.at(-1)?.to ?? visibility, visibility);
    for (const [index, change] of changes.entries()) {
      assert.ok([from, about].includes(change.by));
      if (index > 0) assert.equal(change.from, changes[index - 1]?.to);
    }
  }
  for (const {
    id,
    answeredAt,
    declined,
    withdrawnAt,
    reminders,
  } of growth.feedbackRequests.values()) {
    assert.equal(answers.get(id) ?? 0, answeredAt === undefined ? 0 : 1, `answers of ${id}`);
    const ends = [answeredAt, declined, withdrawnAt].filter((end) => end !== undefined);
    assert.ok(ends.length <= 1 && reminders.length <= 2);
  }
  for (const { reactions, withdrawnAt, text } of growth.recognitions.values()) {
    const names = reactions.map(({ by, reaction }) => `${by} ${reaction}`);
    assert.equal(new Set(names).size, names.length);
    assert.equal(text === undefined, withdrawnAt !== undefined);
  }
}
