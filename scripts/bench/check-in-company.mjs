// The company that check-ins are measured in: a tree in which one leaf decides what the company goal reads.
import { companyOf } from './shapes.mjs';

const heavy = 1000;
/** On the leaf, so that a change of it is a change of the whole percent that the company goal shows. */
const firstBelow = (index) => 8 * index + 1;

/**
 * A tree of goals, eight below each, with the first goal below each counting for nearly all of what is above it.
 *
 * @returns as `companyOf`, the leaf at the end of those first goals, and the records to store
 */
export function decidedCompany(size) {
  const company = companyOf('tree', size);
  let leaf = 0;
  while (firstBelow(leaf) < size) {
    leaf = firstBelow(leaf);
    const goal = company.goals[leaf];
    company.weight[leaf] = heavy;
    company.goals[leaf] = { ...goal, links: [{ ...goal.links[0], weight: heavy }] };
  }
  return { ...company, leaf };
}

/** The changes that store a company and the person who looks at it, in slices of one commit each. */
export function* slicesOf({ goals, checkIns }, schemas, perSlice = 10_000) {
  const person = { id: 'p-1', name: 'Ada', timeZone: 'UTC', roles: ['admin', 'member'] };
  const all = [
    ['people', person],
    ...goals.map((goal) => ['goals', goal]),
    ...[...checkIns.values()].flat().map((checkIn) => ['checkIns', checkIn]),
  ];
  for (let from = 0; from < all.length; from += perSlice) {
    yield all.slice(from, from + perSlice).map(([collection, record]) => ({
      ...{ collection, id: record.id, expected: 0, schema: schemas[collection].version, record },
    }));
  }
}
