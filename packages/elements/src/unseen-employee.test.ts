import { unseenSuite } from './testing/unseen-suite.ts';

// Who leads nobody.
unseenSuite('ben');
