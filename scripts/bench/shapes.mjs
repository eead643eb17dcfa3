// The companies that scores are measured on: a tree, a chain, a star.

/** Moments of one day in the middle of the quarter, to move a board to and fro. */
export const at = '2026-05-16T12:00:00Z';
export const later = '2026-05-16T12:01:00Z';

/** For each goal the number of its parent, -1 for none; parents come before their children. */
export const shapes = {
  tree: (index) => Math.floor((index - 1) / 8),
  chain: (index) => index - 1,
  star: (index) => (index === 0 ? -1 : 0),
};

/**
 * A company of one shape. Leaves are key results measured from 0 to 100, each with one check-in.
 *
 * @returns goals and check-ins as the library takes them, and the same as flat arrays
 */
export function companyOf(shape, size) {
  const parent = Int32Array.from({ length: size }, (_, index) => shapes[shape](index));
  const isParent = new Uint8Array(size);
  for (const up of parent) if (up >= 0) isParent[up] = 1;
  const weight = Float64Array.from({ length: size }, (_, index) => 1 + (index % 3));
  const value = Float64Array.from({ length: size }, (_, index) => (index * 37) % 100);
  const goals = [];
  const checkIns = new Map();
  for (let index = 0; index < size; index++) {
    goals.push(goalAt(index, parent[index], weight[index], isParent[index] === 1));
    if (isParent[index] === 0) checkIns.set(`g-${index}`, [checkInAt(index, value[index])]);
  }
  return { size, parent, isParent, weight, value, goals, checkIns };
}

function goalAt(index, parent, weight, isParent) {
  return {
    id: `g-${index}`,
    title: `Goal ${index}`,
    kind: isParent ? 'objective' : 'key-result',
    ownerId: 'p-1',
    contributors: [],
    observers: [],
    start: '2026-04-01',
    due: '2026-06-30',
    ambition: 'committed',
    state: 'active',
    visibility: 'public',
    links: parent < 0 ? [] : [{ parentId: `g-${parent}`, weight, role: 'contributes' }],
    driver: isParent ? 'both' : 'auto',
    tags: [],
    ...(!isParent && { measure: { kind: 'number', start: 0, target: 100 } }),
  };
}

function checkInAt(index, value) {
  return {
    id: `c-${index}`,
    goalId: `g-${index}`,
    by: 'p-1',
    at: '2026-05-10T09:00:00Z',
    asOf: '2026-05-10',
    value,
  };
}
