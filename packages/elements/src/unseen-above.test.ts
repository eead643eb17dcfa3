import { unseenSuite } from './testing/unseen-suite.ts';

// Who leads those who lead, and who looks after everything: neither sees more of what others have between them.
unseenSuite('dee');
unseenSuite('ida');
