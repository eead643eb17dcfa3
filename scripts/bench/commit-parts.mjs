// Records and hand-written checks that the bench of commits measures.
import { parseRecord } from '@throughline/core/schema';

/** A goal in which all the usual fields are given, 22 of them. */
export function wholeGoal(index) {
  return parseRecord('goals', {
    ...{
      id: `g${index}`,
      title: `Goal ${index}`,
      description: 'What it is for',
      kind: 'key-result',
    },
    ...{ ownerId: 'ada', teamId: 'crew', contributors: [], reviewerId: 'ada', observers: [] },
    ...{ cycleId: 'q2', start: '2026-04-01', due: '2026-06-30', state: 'active' },
    ...{ ambition: 'committed', visibility: 'public', visibleTo: [] },
    measure: { kind: 'number', start: 0, target: 100, unit: 'orders' },
    links: index === 0 ? [] : [{ parentId: `g${Math.floor((index - 1) / 7)}` }],
    ...{ pace: { curve: 'linear' }, tags: ['growth'], externalIds: { hris: `x${index}` } },
  });
}

const isText = (value) => typeof value === 'string' && value.length > 0 && value.length <= 500;
const isDay = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const areTexts = (value) => Array.isArray(value) && value.every(isText);

/** What somebody would write who had this one record to check and nothing else. */
export function fitsByHand(goal) {
  const { measure, links } = goal;
  return (
    [goal.id, goal.title, goal.kind, goal.ownerId, goal.state, goal.visibility].every(isText) &&
    [goal.teamId, goal.reviewerId, goal.cycleId, goal.description].every(isText) &&
    [goal.contributors, goal.observers, goal.visibleTo, goal.tags].every(areTexts) &&
    isDay(goal.start) &&
    isDay(goal.due) &&
    Number.isFinite(measure.start) &&
    Number.isFinite(measure.target) &&
    links.every(({ parentId, weight }) => isText(parentId) && weight >= 0)
  );
}

/** How many bytes the heap holds more while what a function makes is kept. Needs --expose-gc. */
export async function bytesOf(make) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const made = await make();
  globalThis.gc();
  const after = process.memoryUsage().heapUsed;
  return made ? after - before : 0;
}
