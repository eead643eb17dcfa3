import { unseenSuite } from './testing/unseen-suite.ts';

// Who leads those who lead: what these have with their people is not theirs.
unseenSuite('dee');
