import { unseenSuite } from './testing/unseen-suite.ts';

// Who leads somebody.
unseenSuite('cem');
