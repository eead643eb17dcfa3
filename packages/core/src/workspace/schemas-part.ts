import { late } from './late.ts';

/** The schemas of records, which say why one does not fit. What runs commands brings them along. */
export const schemasPart = late(() => import('../schema/parse.ts'));
