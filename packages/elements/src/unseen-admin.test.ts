import { unseenSuite } from './testing/unseen-suite.ts';

// Who looks after everything, and sees no more of what others have between them.
unseenSuite('ida');
