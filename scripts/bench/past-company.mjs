// A company of people with five goals each, and a year of what they did, one commit for each deed.
import { memoryStorage } from '@throughline/core';
import { goalOf, goalsEach, reportsEach } from './company.mjs';

const start = Date.UTC(2026, 0, 5);
const yearMs = 365 * 86_400_000;

/** A moment of the year that is told, by the part of it that is over. */
export const momentAt = (part) => new Date(start + part * yearMs).toISOString();

/**
 * A storage with so many people and commits: of ten deeds seven are check-ins, two change a goal, one is a comment.
 */
export async function storageOf(people, commits) {
  const ids = Array.from({ length: people }, (_, index) => `p${index}`);
  const goals = ids.flatMap((id) =>
    Array.from({ length: goalsEach }, (_, number) => goalOf(id, number)),
  );
  const storage = memoryStorage({
    initial: { people: ids.map(personAt), goals, settings: {} },
  });
  const versionOf = new Map(goals.map(({ id }) => [id, 1]));
  for (let number = 1; number <= commits; number++) {
    const at = momentAt(number / commits);
    // A stride that shares no factor with the number of goals visits all of them in turn.
    const goal = goals[(number * 7919) % goals.length];
    const change = changeOf(goal, number, at, versionOf.get(goal.id));
    if (change.collection === 'goals') versionOf.set(goal.id, number + 1);
    const about = { id: `c${number}`, at, by: goal.ownerId, command: { type: 'goal.check-in' } };
    await storage.commit({ ...about, changes: [change] });
  }
  return storage;
}

function changeOf(goal, number, at, expected) {
  const { id: goalId, ownerId: by } = goal;
  const kind = number % 10;
  const fresh = { expected: 0, schema: 1 };
  if (kind < 2) {
    const record = { ...goal, title: `x ${number}` };
    return { collection: 'goals', id: goalId, expected, schema: 1, record };
  }
  if (kind === 2) {
    const record = { id: `k${number}`, goalId, by, at, text: 'Well done, and what is next?' };
    return { ...fresh, collection: 'comments', id: record.id, record };
  }
  const said = { asOf: at.slice(0, 10), note: 'Two more of them are done, the third waits.' };
  const record = { id: `i${number}`, goalId, by, at, ...said };
  return { ...fresh, collection: 'checkIns', id: record.id, record };
}

function personAt(id, index) {
  const managerId = index > 0 && { managerId: `p${Math.floor((index - 1) / reportsEach)}` };
  const roles = index === 0 ? ['member', 'admin'] : ['member'];
  return { id, name: id, timeZone: 'UTC', roles, ...managerId };
}
