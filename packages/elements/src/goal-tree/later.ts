// In a file of its own: a dynamic import beside a decorator keeps the ending of its source when it is built.
/** Fetches what a tree needs for more than it shows at first. */
export const fetchFull = () => import('./full.ts');
