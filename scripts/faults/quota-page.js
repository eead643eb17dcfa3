// The page of the storage faults, in which the browser says that it is full at one write of a commit.
import './storage-page.js';

/** The n-th write from now on is refused, `how` says in which way; none where `n` is 0. */
let wanted = { n: 0, how: '' };
let writes = 0;
let refused = 0;
/** Transactions of commits: no others, such as those that fold the log, are counted. */
const committing = new WeakSet();

const full = () => new DOMException('There is no room.', 'QuotaExceededError');

for (const method of ['add', 'put']) {
  const usual = IDBObjectStore.prototype[method];
  IDBObjectStore.prototype[method] = function (...given) {
    const { name, transaction } = this;
    if (method === 'add' && name === 'commits') committing.add(transaction);
    if (!committing.has(transaction) || ++writes !== wanted.n) return usual.apply(this, given);
    refused += 1;
    if (wanted.how === 'request') throw full();
    // As a browser does that finds no room for what it had taken: nothing of the transaction stays.
    const request = usual.apply(this, given);
    Object.defineProperty(transaction, 'error', { value: full() });
    transaction.abort();
    return request;
  };
}

const { storage } = navigator;
const estimate = storage.estimate.bind(storage);
storage.estimate = async () => {
  if (wanted.how !== 'estimate') return estimate();
  refused += 1;
  return { usage: 95, quota: 100 };
};

/** Refuses the n-th write: `request` throws, `transaction` is aborted; by `estimate` none has room. */
globalThis.page.refuse = (n, how) => {
  wanted = { n, how };
  writes = 0;
  refused = 0;
};
/** How often something was refused since. */
globalThis.page.refused = () => refused;
